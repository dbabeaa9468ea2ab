// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { proves } from '../support/proves.ts';

proves({
  policy: 'article-18/1.0.0',
  obligation: 'art-18.no-mark-delete',
  subject: 'event',
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
  subject: 'event',
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
  subject: 'event',
  comparisons: [
    'service.offered-in-china equal true',
    'event.before.conspicuous equal true',
    'event.before.conspicuous-perceptible presumed:equal true',
    'event.after.conspicuous equal true',
    'event.after.conspicuous-perceptible equal false',
  ],
});
