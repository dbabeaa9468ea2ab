// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { proves } from '../support/proves.ts';

proves({
  policy: 'article-08/1.0.0',
  obligation: 'art-08.management-rules',
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
    'service.management-rules.written equal true',
    'service.management-rules.published equal true',
  ],
});

proves({
  policy: 'article-08/1.0.0',
  obligation: 'art-08.platform-terms',
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
    'service.platform-terms.written equal true',
    'service.platform-terms.published equal true',
  ],
});

proves({
  policy: 'article-08/1.0.0',
  obligation: 'art-08.service-agreement',
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
    'service.service-agreement.written equal true',
    'time-since(service.service-agreement.reviewed-at) lessThanInclusive parameter.art-08.review-interval',
  ],
});

proves({
  policy: 'article-08/1.0.0',
  obligation: 'art-08.notify-obligations',
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
    'service.obligations-notice.told-to-users equal true',
    'service.has-technical-supporters equal false',
    'service.obligations-notice.told-to-technical-supporters equal true',
  ],
});

proves({
  policy: 'article-08/1.0.0',
  obligation: 'art-08.enforce-terms',
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
    'event.response.management.done equal true',
    'time-between(event.found-at, event.response.management.at) lessThanInclusive parameter.art-08.enforce-within',
    'time-since(event.found-at) lessThanInclusive parameter.art-08.enforce-within',
  ],
});
