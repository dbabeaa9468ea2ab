import {
  booleanFact,
  durationFact,
  group,
  listFact,
  listOfFact,
  numberFact,
  oneOfFact,
  pastDateFact,
  textFact,
} from '../fact.ts';

/** The ways of verifying a real identity that Article 9 names, and any other. */
export const verificationMethods = [
  'mobile-number',
  'identity-card',
  'unified-social-credit-code',
  'national-identity-service',
  'other',
] as const;

const managementSystem = (name: string) =>
  group(`The management system for ${name}`, {
    established: booleanFact('Whether it is established and in force'),
    owner: booleanFact('Whether someone is named who answers for it'),
    'reviewed-at': pastDateFact('When it was last reviewed'),
  });

const publishedText = (name: string) =>
  group(`The ${name}`, {
    written: booleanFact('Whether they are written'),
    published: booleanFact('Whether they are open to the public'),
    address: textFact('Where they stand'),
    'reviewed-at': pastDateFact('When they were last reviewed'),
  });

const currentText = (name: string) =>
  group(`The ${name}`, {
    written: booleanFact('Whether they are written'),
    'reviewed-at': pastDateFact('When they were last reviewed'),
  });

const contentReview = (what: string) =>
  group(`How ${what} are reviewed`, {
    method: oneOfFact(
      ['manual', 'automated', 'manual-and-automated', 'none'],
      'By people, by technical means, or both',
    ),
    'before-release': booleanFact('Whether the review comes before anything is released'),
    'unreviewed-share': numberFact('The share that is released without review, from 0 to 1', 0, 1),
  });

/** How the service is run: what Articles 7 to 12 ask of its systems, rules, reviews, logs and channels. */
export const governanceFacts = {
  'management-systems': group('Management systems (art 7)', {
    'user-registration': managementSystem('user registration and verification'),
    'algorithm-review': managementSystem('review of algorithms and their mechanisms'),
    'ethics-review': managementSystem('review of science and technology ethics'),
    'information-review': managementSystem('review of published information'),
    'data-security': managementSystem('data security'),
    'personal-information': managementSystem('protection of personal information'),
    'anti-fraud': managementSystem('prevention of telecommunication and network fraud'),
    'incident-response': managementSystem('emergency and incident response'),
  }),
  'technical-safeguards': group('Technical safeguard measures (art 7)', {
    'in-place': booleanFact('Whether they are in place and fit the service'),
    measures: listFact('The measures; a complete list'),
  }),
  'responsible-person': group('Who answers for information security (art 7)', {
    named: booleanFact('Whether a person is named'),
    name: textFact('The person or post'),
  }),
  'management-rules': publishedText('management rules (art 8)'),
  'platform-terms': publishedText('platform terms (art 8)'),
  'service-agreement': currentText('service agreement (art 8)'),
  'obligations-notice': group('How security obligations are told to those who have them (art 8)', {
    'told-to-users': booleanFact('Whether users are told conspicuously'),
    'told-to-technical-supporters': booleanFact('Whether technical supporters are told conspicuously'),
  }),
  'identity-verification': group('How users’ real identities are verified (art 9)', {
    methods: listOfFact(verificationMethods, 'The methods in use; a complete list, empty where nobody is verified'),
    'before-publishing': booleanFact('Whether users are verified before they can publish or disseminate'),
  }),
  'content-management': group('How content is managed (art 10 s1)', {
    staffed: booleanFact('Whether people are assigned to it'),
    'rules-written': booleanFact('Whether its rules are written'),
    tooled: booleanFact('Whether it has the technical means it needs'),
  }),
  review: group('Review of inputs and results (art 10 s1)', {
    inputs: contentReview('users’ inputs'),
    outputs: contentReview('synthesis results'),
  }),
  'harmful-content-database': group('The database of features of unlawful and harmful content (art 10 s2)', {
    established: booleanFact('Whether it is established'),
    'updated-at': pastDateFact('When it was last updated'),
    standards: currentText('standards for entries'),
    rules: currentText('rules for entries'),
    procedures: currentText('procedures for entries'),
  }),
  logs: group('Logs (arts 10 s2, 16)', {
    network: logging('network logs (art 10 s2)'),
    generation: logging('logs of generation and editing (art 16)'),
  }),
  'rumour-mechanism': group('The mechanism for refuting rumours (art 11)', {
    established: booleanFact('Whether it is established'),
    owner: booleanFact('Whether someone is named who answers for it'),
  }),
  complaints: group('Appeals, complaints and reports (art 12)', {
    'open-to-users': booleanFact('Whether users have a channel'),
    'open-to-public': booleanFact('Whether the public has a channel'),
    convenient: booleanFact('Whether the channel was found convenient and effective'),
    'process-published': booleanFact('Whether the handling process is published'),
    'time-limit-published': booleanFact('Whether the time limit for feedback is published'),
    'time-limit': durationFact('The published time limit for feedback'),
  }),
};

function logging(name: string) {
  return group(`The ${name}`, {
    recorded: booleanFact('Whether they are recorded'),
    retention: durationFact('How long they are kept'),
  });
}
