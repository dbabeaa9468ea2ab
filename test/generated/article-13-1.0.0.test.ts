// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.
import { proves } from '../support/proves.ts';

proves({
  policy: 'article-13/1.0.0',
  obligation: 'art-13.launch-review',
  subject: 'service',
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
  subject: 'service',
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
  subject: 'service',
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
  subject: 'event',
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
  subject: 'listed-application',
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
  subject: 'event',
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
  subject: 'listed-application',
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
  subject: 'event',
  comparisons: [
    'service.offered-in-china equal true',
    'service.activities contains distributes-applications',
    'service.roles contains app-store',
    'event.response.measures.done equal true',
    'time-between(event.found-at, event.response.measures.at) lessThanInclusive parameter.art-13.act-within',
    'time-since(event.found-at) lessThanInclusive parameter.art-13.act-within',
    'event.response.measures-taken someFact:in [not-listed, warning, service-suspension, removal]',
    'event.response.measures.done equal false',
  ],
});
