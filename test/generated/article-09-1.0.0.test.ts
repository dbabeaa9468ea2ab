// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-09/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-09/1.0.0',
  obligation: 'art-09.identity-verification',
  provision: 'art 9',
  bearer: ['provider'],
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
    'service.identity-verification.methods someFact:in [mobile-number, identity-card, unified-social-credit-code, national-identity-service]',
    'service.identity-verification.before-publishing equal true',
  ],
});

proves({
  policy: 'article-09/1.0.0',
  obligation: 'art-09.identity-verification',
  provision: 'art 9',
  bearer: ['provider'],
  modality: 'must',
  subject: 'event',
  types: ['content.published', 'content.disseminated', 'content.republished'],
  effect: 'deny',
  duty: { id: 'verify-identity', with: { user: { fact: 'event.user.id' } } },
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
    'event.actor presumed:notEqual provider',
    'event.user.identity-verified equal true',
    'event.user.verified-by in [mobile-number, identity-card, unified-social-credit-code, national-identity-service]',
  ],
});

proves({
  policy: 'article-09/1.0.0',
  obligation: 'art-09.no-dissemination-to-unverified',
  provision: 'art 9',
  bearer: ['provider'],
  modality: 'must-not',
  subject: 'event',
  types: ['content.published', 'content.disseminated', 'content.republished'],
  effect: 'deny',
  duty: { id: 'refuse-publication', with: { user: { fact: 'event.user.id' } } },
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
    'event.actor presumed:notEqual provider',
    'event.user.identity-verified equal false',
  ],
});
