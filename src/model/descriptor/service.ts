import { capabilities } from '../capabilities.ts';
import { booleanFact, dateFact, group, listOfFact, pastFact } from '../fact.ts';
import { roles } from '../roles.ts';

/** Who offers what, to whom, since when: what Articles 2, 19, 20 and 23 ask first. */
export const serviceFacts = {
  'offered-in-china': booleanFact('Whether the service is offered within the territory of mainland China (art 2)'),
  roles: listOfFact(roles, 'The roles that the operator claims; a complete list (arts 13, 23 ¶2)'),
  activities: listOfFact(
    ['offers-deep-synthesis', 'supplies-technology', 'distributes-applications'],
    'What the operator does: offers deep synthesis to users, supplies technology to those who offer it, ' +
      'or runs an application store or other distribution platform; a complete list (arts 13, 23 ¶2)',
  ),
  capabilities: listOfFact(
    capabilities,
    'What the service can generate, edit or synthesise; a complete list, empty where it does nothing of the kind (art 23 ¶1)',
  ),
  'simulates-natural-persons': booleanFact('Whether its text services imitate a natural person (art 17 ¶1 (i))'),
  'significantly-alters-identity': booleanFact(
    'Whether its voice services significantly alter features of personal identity (art 17 ¶1 (ii))',
  ),
  'significantly-alters-content': booleanFact(
    'Whether other services generate content or significantly alter it (art 17 ¶1 (v))',
  ),
  'may-mislead-public': booleanFact('Whether its content may confuse or mislead the public (art 17 ¶1)'),
  'accepts-user-input': booleanFact('Whether users submit text, voice, images or other data (art 10 s1)'),
  'has-technical-supporters': booleanFact('Whether others support the service with technology (arts 8, 23 ¶2)'),
  'public-opinion-properties': booleanFact('Whether the service has public opinion properties (arts 19, 20)'),
  'social-mobilisation-capacity': booleanFact('Whether the service can mobilise society (arts 19, 20)'),
  operation: group('When the service was offered (art 19)', {
    'started-at': pastFact('When it was first provided'),
    ended: booleanFact('Whether it has ended'),
    'ended-at': pastFact('When it ended'),
  }),
  sectors: group('Activities that other departments regulate too (art 24)', {
    publishing: sector('online publishing'),
    culture: sector('online culture'),
    audiovisual: sector('online audiovisual programmes'),
  }),
};

function sector(name: string) {
  return group(`The activity of ${name}`, {
    engaged: booleanFact(`Whether the operator engages in ${name}`),
    'rules-observed': booleanFact('Whether the rules of the department in charge are observed'),
    licensed: booleanFact('Whether the licence or filing that those rules demand is held'),
    'licence-valid-until': dateFact('The last day of the licence'),
    'licence-expires': booleanFact('Whether it expires: a filing may not'),
  });
}
