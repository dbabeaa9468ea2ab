// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-23/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.text',
  provision: 'art 23 ¶1 (i)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.voice',
  provision: 'art 23 ¶1 (ii)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.non-speech-audio',
  provision: 'art 23 ¶1 (iii)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.biometric-visual',
  provision: 'art 23 ¶1 (iv)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.non-biometric-visual',
  provision: 'art 23 ¶1 (v)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.virtual-scene',
  provision: 'art 23 ¶1 (vi)',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.other',
  provision: 'art 23 ¶1',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: ['service.offered-in-china equal true', 'service.capabilities contains other'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.provider',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
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
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technical-supporter',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
    'service.capabilities contains other',
    'service.activities contains supplies-technology',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.user',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'event',
  types: ['content.generated', 'content.edited', 'content.published', 'content.disseminated', 'content.republished'],
  effect: 'record',
  comparisons: ['service.offered-in-china equal true', 'event.actor presumed:notEqual provider'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.training-data',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: ['service.offered-in-china equal true', 'service.training-data.used equal true'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.immersive-scene',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'definition',
  subject: 'service',
  types: [],
  effect: 'record',
  comparisons: ['service.offered-in-china equal true', 'service.capabilities contains immersive-scene'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.claimed-role.provider',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'must',
  subject: 'service',
  types: [],
  effect: 'deny',
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
    'service.roles doesNotContain provider',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.claimed-role.technical-supporter',
  provision: 'art 23 ¶2',
  bearer: ['anyone'],
  modality: 'must',
  subject: 'service',
  types: [],
  effect: 'deny',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
    'service.capabilities contains other',
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'service.roles doesNotContain technical-supporter',
  ],
});
