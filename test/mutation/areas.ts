/** A part of the code that decides, and the tests that mutants of it are held against, the quickest first. */
export interface Area {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Words in the name of a test that takes long and that others make up for. */
  readonly without?: string;
}

/** Tests of an area run it in process, and none of them holds the text of what it writes. */
export const areas: readonly Area[] = [
  { name: 'rego', mutate: ['src/bundle/rego/*.ts'], tests: ['language'] },
  {
    name: 'evaluate',
    mutate: ['src/evaluate/{bundle,kleene,reference,wasm}.ts'],
    tests: ['evaluating', 'language', 'deciding'],
  },
  { name: 'facts', mutate: ['src/facts/*.ts'], tests: ['facts', 'time', 'deciding'] },
  {
    name: 'decide',
    mutate: ['src/decide/{assessment,decider,decision,duty,explanation,fast,judge,known,memo,prepared,self-test}.ts'],
    tests: ['deciding', 'memo'],
    without: '(on inputs around every condition|by a key that tells apart all that policies do)',
  },
  { name: 'policy', mutate: ['src/policy/{in-force,reads}.ts'], tests: ['deciding', 'language'] },
];
