// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { proves } from '../support/proves.ts';

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.training-data-management',
  subject: 'data-set',
  comparisons: [
    'data-set.exists equal true',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'data-set.managed equal true',
    'data-set.lawful-basis equal true',
    'data-set.labelling-rules equal true',
  ],
});

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.training-data-security',
  subject: 'data-set',
  comparisons: [
    'data-set.exists equal true',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'data-set.secured equal true',
  ],
});

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.training-data-personal-information',
  subject: 'data-set',
  comparisons: [
    'data-set.exists equal true',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'data-set.holds-personal-information equal true',
    'data-set.personal-information-rules-observed equal true',
  ],
});

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.prompt-separate-consent',
  subject: 'service',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'service.capabilities someFact:in [voice-conversion, voice-imitation, voice-attribute-editing]',
    'service.capabilities someFact:in [face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
    'service.separate-consent-prompt.exists equal true',
  ],
});

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.prompt-separate-consent',
  subject: 'event',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'event.prompt.shown equal true',
  ],
});

proves({
  policy: 'article-14/1.0.0',
  obligation: 'art-14.separate-consent',
  subject: 'event',
  comparisons: [
    'service.offered-in-china equal true',
    'event.actor presumed:notEqual provider',
    'event.person.is-user presumed:equal false',
    'parameter.art-14.permit-without-known-consent equal false',
    'event.person.notified equal true',
    'event.person.separate-consent equal true',
  ],
});
