import { booleanFact, group, items, oneOfFact, pastDateFact, pastFact, textFact, timestampFact } from '../fact.ts';

/** What the mark in a file's metadata says under the labelling measures of 2025. */
export const implicitLabel = {
  'states-synthesis': booleanFact('Whether the metadata state that the content is synthetic'),
  'names-provider': booleanFact('Whether the metadata carry the provider’s name or code'),
  'numbers-content': booleanFact('Whether the metadata carry a number of the content'),
};

const securityAssessment = group('Its security assessment', {
  done: booleanFact('Whether it was carried out'),
  by: oneOfFact(['self', 'professional-institution'], 'Who carried it out'),
  at: pastFact('When it was carried out'),
  current: booleanFact('Whether it still fits what is provided'),
});

const conspicuousMark = (what: string) =>
  group(`The conspicuous mark on ${what}`, {
    added: booleanFact('Whether it is added'),
    'reasonably-placed': booleanFact('Whether its position and area were found reasonable'),
    'tells-public': booleanFact('Whether it tells the public that the content is synthetic'),
  });

/** Data, algorithms, tools and marks: what Articles 14 to 17 and 20 ask. */
export const technologyFacts = {
  'training-data': group('Management of training data (art 14 s1)', {
    used: booleanFact('Whether labelled or reference data sets train the models'),
  }),
  'data-sets': items('Training data sets (art 14 s1)', {
    name: textFact('What it is called'),
    source: textFact('Where it comes from'),
    'lawful-basis': booleanFact('Whether there is a lawful basis for using it'),
    'labelling-rules': booleanFact('Whether rules for its labelling are written'),
    managed: booleanFact('Whether its management is organised'),
    secured: booleanFact('Whether the necessary measures protect it'),
    'holds-personal-information': booleanFact('Whether it holds personal information'),
    'personal-information-rules-observed': booleanFact('Whether the rules on personal information are observed'),
  }),
  'separate-consent-prompt': group('The prompt to notify the person edited and obtain consent (art 14 s2)', {
    exists: booleanFact('Whether users are prompted'),
  }),
  algorithms: items('Algorithms that generate or synthesise (art 15 s1)', {
    name: textFact('What it is called'),
    'generates-or-synthesises': booleanFact('Whether it generates or synthesises content'),
    'reviewed-at': pastDateFact('When its mechanism was last reviewed'),
    'evaluated-at': pastDateFact('When its mechanism was last evaluated'),
    'verified-at': pastDateFact('When its mechanism was last verified'),
  }),
  tools: items('Models, templates and tools that are provided (art 15 s2)', {
    name: textFact('What it is called'),
    kind: oneOfFact(['model', 'template', 'tool'], 'What it is'),
    'generates-or-edits-biometrics': booleanFact(
      'Whether it generates or edits faces, voices or other biometric information',
    ),
    'may-involve-public-interests': booleanFact(
      'Whether it generates or edits non-biometric information that may involve national security, ' +
        'the national image, national interests or public interests',
    ),
    'provided-since': pastFact('When it was first provided'),
    'security-assessment': securityAssessment,
  }),
  marking: group('Marks on generated and edited content (arts 16, 17)', {
    technical: group('The technical mark (art 16)', {
      added: booleanFact('Whether it is added'),
      kind: oneOfFact(['metadata', 'watermark', 'metadata-and-watermark', 'other'], 'What it is'),
      'hinders-use': booleanFact('Whether it interferes with the use of the content'),
      ...implicitLabel,
    }),
    conspicuous: group('The conspicuous mark, by the items of Article 17 ¶1', {
      'dialogue-text': conspicuousMark('text that imitates a natural person (i)'),
      voice: conspicuousMark('voices (ii)'),
      'person-image-video': conspicuousMark('images and video of persons (iii)'),
      'immersive-scene': conspicuousMark('immersive scenes (iv)'),
      'other-significant': conspicuousMark('other content (v)'),
    }),
    function: group('The function with which users add a mark (art 17 ¶2)', {
      offered: booleanFact('Whether it is offered'),
      'told-to-users': booleanFact('Whether users are told that they can mark'),
    }),
  }),
  functions: items('New products, applications and functions (art 20)', {
    name: textFact('What it is called'),
    'public-opinion-properties': booleanFact('Whether it has public opinion properties'),
    'social-mobilisation-capacity': booleanFact('Whether it can mobilise society'),
    launched: booleanFact('Whether it has been launched'),
    'launch-at': timestampFact('When it was launched or is to be launched'),
    'security-assessment': securityAssessment,
  }),
};
