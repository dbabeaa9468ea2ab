import { capabilities } from '../capabilities.ts';
import { verificationMethods } from '../descriptor/governance.ts';
import { suspendable } from '../descriptor/supervision.ts';
import { implicitLabel } from '../descriptor/technology.ts';
import {
  act,
  booleanFact,
  group,
  listOfFact,
  nameFact,
  namesFact,
  oneOfFact,
  pastFact,
  textFact,
  timestampFact,
} from '../fact.ts';

/** Who acts. */
export const user = group('The user who acts', {
  id: textFact('The user, under a pseudonym'),
  'identity-verified': booleanFact('Whether the real identity was verified (art 9)'),
  'verified-by': oneOfFact(verificationMethods, 'The method that verified it (art 9)'),
});

export const actor = oneOfFact(
  ['provider', 'technical-supporter', 'user', 'anyone'],
  'In which role the act is done: by the provider itself, a technical supporter, a user, or anyone else; ' +
    'whoever acts through the service and is not the provider is treated as its user',
);

const present = (what: string) => booleanFact(`Whether ${what} is there`);

/** The marks of Articles 16 and 17 on one piece of content. */
const marks = {
  technical: group('The technical mark (art 16)', {
    added: present('the technical mark'),
    'hinders-use': booleanFact('Whether it interferes with the use of the content'),
    ...implicitLabel,
  }),
  conspicuous: group('The conspicuous mark (art 17)', {
    added: present('the conspicuous mark'),
    'reasonably-placed': booleanFact('Whether its position and area are reasonable'),
    'tells-public': booleanFact('Whether it tells the public that the content is synthetic'),
  }),
};

/** Content, and what is known of it. */
export const content = group('The content', {
  id: textFact('The content'),
  'made-with': listOfFact(
    capabilities,
    'The capabilities that generated or edited it; a complete list, empty where it is not synthetic (art 23 ¶1)',
  ),
  'simulates-natural-person': booleanFact('Whether its text imitates a natural person (art 17 ¶1 (i))'),
  'significantly-alters-identity': booleanFact(
    'Whether its voice significantly alters features of personal identity (art 17 ¶1 (ii))',
  ),
  'significantly-altered': booleanFact('Whether it is generated or significantly altered (art 17 ¶1 (v))'),
  'may-mislead-public': booleanFact('Whether it may confuse or mislead the public (art 17 ¶1)'),
  prohibited: booleanFact('Whether it is information that law prohibits: the verdict of a review (art 6 s1)'),
  news: booleanFact('Whether it is news information (art 6 s2)'),
  fake: booleanFact('Whether the news is fake: the verdict of a verification (art 6 s2)'),
  source: nameFact('The unit that published the news (art 6 s3)'),
  review: group('Its review before release (art 10 s1)', {
    input: booleanFact('Whether the user’s input was reviewed'),
    output: booleanFact('Whether the result was reviewed'),
  }),
  logged: booleanFact('Whether the processing was logged (arts 10 s2, 16)'),
  marks: group('Its marks (arts 16, 17)', marks),
});

/** Whose biometric information is edited, and what they know of it (art 14 s2). */
export const person = group('The person whose biometric information is edited', {
  'is-user': booleanFact('Whether it is the user'),
  notified: booleanFact('Whether the person was notified'),
  'separate-consent': booleanFact('Whether the person gave separate consent'),
});

export const prompt = group('The prompt to notify and obtain consent (art 14 s2)', {
  shown: booleanFact('Whether it was shown to the user'),
});

/** What an activity would do (art 6 s1). */
export const activity = group('The activity', {
  'endangers-national-security': booleanFact('Whether it endangers national security or interests'),
  'harms-national-image': booleanFact('Whether it harms the national image'),
  'infringes-public-interest': booleanFact('Whether it infringes the public interest'),
  'disturbs-order': booleanFact('Whether it disturbs the economic or social order'),
  'infringes-rights': booleanFact('Whether it infringes lawful rights of others'),
  'otherwise-forbidden': booleanFact('Whether law forbids it otherwise'),
});

/** Whether marks survive a processing step (art 18). */
export const markState = (when: string) =>
  group(`The marks ${when}`, {
    technical: present('a technical mark'),
    conspicuous: present('a conspicuous mark'),
    'technical-value': textFact('What the technical mark says'),
    'conspicuous-value': textFact('What the conspicuous mark says'),
    'conspicuous-perceptible': booleanFact('Whether people can perceive the conspicuous mark'),
  });

export const found = pastFact('When it was found or received');

const report = act('The report to the cyberspace authority and the other departments in charge');

/** How a provider has answered so far to harmful content (art 10 s3). */
export const harmfulContentResponse = group('What has been done so far (art 10 s3)', {
  disposal: act('Disposal of the content as law demands'),
  records: act('Storing the records'),
  report,
  'user-responsible': booleanFact('Whether a user is responsible'),
  'user-measures': act('A measure against the user'),
  'user-measures-taken': listOfFact(
    ['warning', 'function-restriction', 'service-suspension', 'account-closure'],
    'The measures taken; a complete list',
  ),
});

/** How a provider has answered so far to false information (art 11). */
export const falseInformationResponse = group('What has been done so far (art 11)', {
  refutation: act('Measures that refute the rumour'),
  records: act('Storing the records'),
  report,
});

/** How a complaint is answered (art 12). */
export const complaintResponse = group('What has been done so far (art 12)', {
  acceptance: act('Accepting the complaint or report'),
  handling: act('Handling it'),
  feedback: act('Telling the complainant the result'),
});

/** How a breach of law or terms is answered (art 8). */
export const breachResponse = group('What has been done so far (art 8)', {
  management: act('The management duty that the terms provide for'),
});

/** An application on a distribution platform (art 13). */
export const application = group('The application', {
  id: textFact('The application'),
  'offers-deep-synthesis': booleanFact('Whether it offers deep synthesis'),
  'security-assessment-checked': booleanFact('Whether its security assessment was checked'),
  'filing-checked': booleanFact('Whether its filing was checked'),
});

export const violationResponse = group('What has been done so far (art 13 s2)', {
  measures: act('A measure of handling'),
  'measures-taken': listOfFact(
    ['not-listed', 'warning', 'service-suspension', 'removal'],
    'The measures taken; a complete list',
  ),
});

/** A function at its launch (art 20). */
export const launch = group('The product, application or function', {
  id: textFact('The function'),
  'public-opinion-properties': booleanFact('Whether it has public opinion properties'),
  'social-mobilisation-capacity': booleanFact('Whether it can mobilise society'),
  'security-assessment': group('Its security assessment', {
    done: booleanFact('Whether it was carried out'),
    at: pastFact('When it was carried out'),
  }),
});

/** What has to be filed after the start, a change or the end of a service (art 19). */
export const filingResponse = group('What has been filed so far (art 19)', {
  filing: act('The filing, the change of filing or its cancellation'),
});

/** An inspection (art 21 s2). */
export const inspection = group('The inspection', {
  authority: oneOfFact(['cyberspace', 'telecommunications', 'public-security', 'other'], 'Who inspects'),
  cooperation: act('Giving technical, data and other support and assistance'),
  'cooperate-by': timestampFact('The deadline that the authority set'),
});

/** An order (art 21 s3). */
export const order = group('The order', {
  id: textFact('The order, as listed in the service descriptor'),
  authority: oneOfFact(['cyberspace', 'telecommunications', 'public-security', 'other'], 'Who gives it'),
  'significant-risk': booleanFact('Whether it rests on a significant information security risk'),
  suspends: listOfFact(suspendable, 'What it suspends; a complete list'),
  services: namesFact('The other services it suspends, by name; a complete list'),
  'demands-rectification': booleanFact('Whether it demands that things be put right'),
  'rectify-by': timestampFact('Its deadline for putting things right'),
  rectification: act('Putting things right and removing the hazard'),
});

/** A violation that was established (art 22). */
export const violation = group('The violation', {
  obligation: textFact('The obligation that was breached'),
  'established-by': textFact('Who established it'),
  established: booleanFact('Whether it is established'),
  'serious-harm': booleanFact('Whether it caused serious harm'),
  'breaches-public-security': booleanFact('Whether it breaches public security administration'),
  crime: booleanFact('Whether it constitutes a crime'),
});

/** What an act belongs to, which an order could suspend (art 21 s3). */
export const suspendedService = nameFact(
  'What the act belongs to, by the id or name of the service or of one of its functions',
);
