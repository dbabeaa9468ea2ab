import {
  booleanFact,
  group,
  items,
  listOfFact,
  namesFact,
  oneOfFact,
  pastFact,
  textFact,
  timestampFact,
} from '../fact.ts';

/** What an order of a competent department can suspend (art 21 s3). */
export const suspendable = ['information-update', 'account-registration', 'other-service'] as const;

const changeAndFiling = (change: string) => ({
  needed: booleanFact(`Whether there has been ${change}`),
  since: pastFact(`When there was ${change}`),
  done: booleanFact('Whether it has been filed'),
  at: pastFact('When it was filed'),
});

/** Filing, distribution and orders: what Articles 13, 19 and 21 ask. */
export const supervisionFacts = {
  filing: group('The algorithm filing (art 19)', {
    done: booleanFact('Whether the algorithm has been filed'),
    at: pastFact('When it was filed'),
    number: textFact('The filing number'),
    'public-record': textFact('The address of the public record'),
    change: group('The latest change to what was filed', changeAndFiling('a change to what was filed')),
    cancellation: group('The cancellation when the service ends', changeAndFiling('an end of the service')),
  }),
  sites: items('Websites and applications of the service (art 19 s3)', {
    kind: oneOfFact(['website', 'application'], 'What it is'),
    address: textFact('Where it is'),
    'shows-filing-number': booleanFact('Whether the filing number stands there conspicuously'),
    'shows-filing-link': booleanFact('Whether the link to the public record stands there'),
  }),
  distribution: group('Safeguards of a distribution platform (art 13 s1)', {
    'launch-review': booleanFact('Whether applications are reviewed before they are listed'),
    'daily-management': booleanFact('Whether listed applications are managed day by day'),
    'emergency-handling': booleanFact('Whether emergencies are handled'),
  }),
  'listed-applications': items('Applications on a distribution platform (art 13 s1)', {
    'offers-deep-synthesis': booleanFact('Whether it offers deep synthesis'),
    'security-assessment-checked': booleanFact('Whether its security assessment was checked'),
    'filing-checked': booleanFact('Whether its filing was checked'),
  }),
  orders: items('Orders received from competent departments (art 21 s3)', {
    suspends: listOfFact(suspendable, 'What it suspends; a complete list'),
    services: namesFact(
      'The other services it suspends, by the id or name of the service or of one of its functions; a complete list',
    ),
    from: timestampFact('From when it is in force'),
    until: timestampFact('Until when it is in force, where it says so'),
    lifted: booleanFact('Whether it has been lifted'),
    'lifted-at': pastFact('When it was lifted'),
    'rectify-by': timestampFact('Its deadline for putting things right'),
  }),
};
