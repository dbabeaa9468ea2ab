// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { proves } from '../support/proves.ts';

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.text',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [intelligent-dialogue, intelligent-writing, text-generation, text-style-conversion, question-answering]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.voice',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [text-to-speech, voice-conversion, voice-imitation, voice-attribute-editing]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.non-speech-audio',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [music-generation, scene-sound-editing]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.biometric-visual',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [face-generation, face-swap, person-attribute-editing, face-manipulation, gesture-manipulation]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.non-biometric-visual',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [image-generation, image-editing, image-enhancement, image-restoration, video-generation]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.virtual-scene',
  subject: 'service',
  comparisons: [
    'service.offered-in-china equal true',
    'service.capabilities someFact:in [digital-person, three-dimensional-reconstruction, digital-simulation, immersive-scene]',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technology.other',
  subject: 'service',
  comparisons: ['service.offered-in-china equal true', 'service.capabilities contains other'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.provider',
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
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.technical-supporter',
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
    'service.activities contains supplies-technology',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.user',
  subject: 'event',
  comparisons: ['service.offered-in-china equal true', 'event.actor presumed:notEqual provider'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.training-data',
  subject: 'service',
  comparisons: ['service.offered-in-china equal true', 'service.training-data.used equal true'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.immersive-scene',
  subject: 'service',
  comparisons: ['service.offered-in-china equal true', 'service.capabilities contains immersive-scene'],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.claimed-role.provider',
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
    'service.roles doesNotContain provider',
  ],
});

proves({
  policy: 'article-23/1.0.0',
  obligation: 'art-23.claimed-role.technical-supporter',
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
    'service.activities contains supplies-technology',
    'service.roles contains technical-supporter',
    'service.roles doesNotContain technical-supporter',
  ],
});
