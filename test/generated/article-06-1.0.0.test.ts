// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-06/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-06/1.0.0',
  obligation: 'art-06.no-prohibited-information',
  provision: 'art 6 s1',
  bearer: ['anyone'],
  modality: 'must-not',
  subject: 'event',
  types: ['content.generated', 'content.edited', 'content.published', 'content.disseminated', 'content.republished'],
  effect: 'deny',
  duty: { id: 'review-lawfulness', with: { content: { fact: 'event.content.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'event.content.made-with someFact:notIn []',
    'event.content.prohibited equal true',
  ],
});

proves({
  policy: 'article-06/1.0.0',
  obligation: 'art-06.no-prohibited-activity',
  provision: 'art 6 s1',
  bearer: ['anyone'],
  modality: 'must-not',
  subject: 'event',
  types: ['activity.requested'],
  effect: 'deny',
  duty: { id: 'refuse-activity', with: {} },
  comparisons: [
    'service.offered-in-china equal true',
    'event.activity.endangers-national-security equal true',
    'event.activity.harms-national-image equal true',
    'event.activity.infringes-public-interest equal true',
    'event.activity.disturbs-order equal true',
    'event.activity.infringes-rights equal true',
    'event.activity.otherwise-forbidden equal true',
  ],
});

proves({
  policy: 'article-06/1.0.0',
  obligation: 'art-06.no-fake-news',
  provision: 'art 6 s2',
  bearer: ['provider', 'user'],
  modality: 'must-not',
  subject: 'event',
  types: ['content.generated', 'content.edited', 'content.published', 'content.disseminated', 'content.republished'],
  effect: 'deny',
  duty: { id: 'verify-news', with: { content: { fact: 'event.content.id' } } },
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
    'event.content.made-with someFact:notIn []',
    'event.content.news equal true',
    'event.content.fake equal true',
  ],
});

proves({
  policy: 'article-06/1.0.0',
  obligation: 'art-06.news-from-lawful-source',
  provision: 'art 6 s3',
  bearer: ['provider'],
  modality: 'must',
  subject: 'event',
  types: ['content.republished'],
  effect: 'deny',
  duty: {
    id: 'check-news-source',
    with: { content: { fact: 'event.content.id' }, source: { fact: 'event.content.source' } },
  },
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
    'event.content.made-with someFact:notIn []',
    'event.content.news equal true',
    'event.content.source in parameter.art-06.permitted-news-sources',
  ],
});
