// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-20/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-20/1.0.0',
  obligation: 'art-20.assess-new-function',
  provision: 'art 20',
  bearer: ['provider'],
  modality: 'must',
  subject: 'event',
  types: ['function.launched'],
  effect: 'deny',
  duty: { id: 'assess-function', with: { function: { fact: 'event.function.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
    'service.capabilities contains other',
    'service.activities contains offers-deep-synthesis',
    'service.roles contains provider',
    'event.function.public-opinion-properties equal true',
    'event.function.social-mobilisation-capacity equal true',
    'event.function.security-assessment.done equal true',
    'event.function.security-assessment.at lessThanInclusive event.time',
  ],
});

proves({
  policy: 'article-20/1.0.0',
  obligation: 'art-20.assess-new-function',
  provision: 'art 20',
  bearer: ['provider'],
  modality: 'must',
  subject: 'function',
  types: [],
  effect: 'deny',
  comparisons: [
    'function.exists equal true',
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
    'service.capabilities contains other',
    'service.activities contains offers-deep-synthesis',
    'service.roles contains provider',
    'function.public-opinion-properties equal true',
    'function.social-mobilisation-capacity equal true',
    'function.security-assessment.done equal true',
    'function.security-assessment.at lessThanInclusive function.launch-at',
  ],
});
