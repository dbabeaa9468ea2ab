// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { applies, proves } from '../support/proves.ts';

applies('article-13/1.0.0', { from: 1673280000000 });

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.launch-review',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'service',
  types: [],
  effect: 'deny',
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'service.distribution.launch-review equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.daily-management',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'service',
  types: [],
  effect: 'deny',
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'service.distribution.daily-management equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.emergency-handling',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'service',
  types: [],
  effect: 'deny',
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'service.distribution.emergency-handling equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.verify-security-assessment',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'event',
  types: ['application.submitted'],
  effect: 'deny',
  duty: { id: 'check-security-assessment', with: { application: { fact: 'event.application.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'event.application.offers-deep-synthesis equal true',
    'event.application.security-assessment-checked equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.verify-security-assessment',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'listed-application',
  types: [],
  effect: 'deny',
  comparisons: [
    'listed-application.exists equal true',
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'listed-application.offers-deep-synthesis equal true',
    'listed-application.security-assessment-checked equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.verify-filing',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'event',
  types: ['application.submitted'],
  effect: 'deny',
  duty: { id: 'check-filing', with: { application: { fact: 'event.application.id' } } },
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'event.application.offers-deep-synthesis equal true',
    'event.application.filing-checked equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.verify-filing',
  provision: 'art 13 s1',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'listed-application',
  types: [],
  effect: 'deny',
  comparisons: [
    'listed-application.exists equal true',
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'listed-application.offers-deep-synthesis equal true',
    'listed-application.filing-checked equal true',
  ],
});

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.act-on-violation',
  provision: 'art 13 s2',
  bearer: ['app-store'],
  modality: 'must',
  subject: 'event',
  types: ['application-violation.found'],
  effect: 'deny',
  duty: {
    id: 'act-on-application',
    with: { application: { fact: 'event.application.id' } },
    done: 'event.response.measures.done',
    deadline: { after: 'event.found-at', within: 'parameter.art-13.act-within', unit: 'duration' },
  },
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'event.response.measures.done equal true',
    'time-between(event.found-at, event.response.measures.at) lessThanInclusive counted-from(parameter.art-13.act-within, event.found-at)',
    'time-since(event.found-at) lessThanInclusive counted-from(parameter.art-13.act-within, event.found-at)',
    'event.response.measures-taken someFact:in [not-listed, warning, service-suspension, removal]',
    'event.response.measures.done equal false',
  ],
});
