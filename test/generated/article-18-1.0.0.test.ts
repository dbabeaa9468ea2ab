// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-18/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-18/1.0.0',
  obligation: 'art-18.no-mark-delete',
  provision: 'art 18',
  bearer: ['anyone'],
  modality: 'must-not',
  subject: 'event',
  types: ['mark.removed', 'mark.altered', 'mark.concealed'],
  effect: 'deny',
  duty: { id: 'restore-mark', with: { content: { fact: 'event.content.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'event.before.technical equal true',
    'event.before.conspicuous equal true',
    'event.after.technical equal false',
    'event.after.conspicuous equal false',
  ],
});

proves({
  policy: 'article-18/1.0.0',
  obligation: 'art-18.no-mark-alter',
  provision: 'art 18',
  bearer: ['anyone'],
  modality: 'must-not',
  subject: 'event',
  types: ['mark.removed', 'mark.altered', 'mark.concealed'],
  effect: 'deny',
  duty: { id: 'restore-mark-content', with: { content: { fact: 'event.content.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'event.before.technical equal true',
    'event.after.technical equal true',
    'event.before.conspicuous equal true',
    'event.after.conspicuous equal true',
    'event.after.technical-value notEqual event.before.technical-value',
    'event.after.conspicuous-value notEqual event.before.conspicuous-value',
  ],
});

proves({
  policy: 'article-18/1.0.0',
  obligation: 'art-18.no-mark-conceal',
  provision: 'art 18',
  bearer: ['anyone'],
  modality: 'must-not',
  subject: 'event',
  types: ['mark.removed', 'mark.altered', 'mark.concealed'],
  effect: 'deny',
  duty: { id: 'uncover-mark', with: { content: { fact: 'event.content.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'event.before.conspicuous equal true',
    'event.before.conspicuous-perceptible presumed:equal true',
    'event.after.conspicuous equal true',
    'event.after.conspicuous-perceptible equal false',
  ],
});
