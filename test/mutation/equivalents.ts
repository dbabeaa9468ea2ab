/** A mutant that decides as the original does on every input, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line of code, or as much of it as tells it from others. */
  readonly line: string;
  /** What the mutant writes in its place; left out where the reason holds for whatever is changed in the line. */
  readonly mutation?: string;
  readonly because: string;
}

const calendar = {
  file: 'src/facts/calendar.ts',
  because: 'what is forgotten is looked up again, with the same answer: only time and memory change',
};

const condition = 'src/bundle/rego/condition.ts';
const modules = 'src/bundle/rego/modules.ts';
const saidOutright = 'OPA takes the references out of a negation by itself, so that what is unknown fails either way';

export const equivalents: readonly Equivalent[] = [
  { file: condition, line: 'return count === 1 ? word', mutation: 'false', because: 'only a variable’s name changes' },
  { file: condition, line: 'if (!lines.some((line) =>', because: saidOutright },
  {
    file: condition,
    line: '? [comparison.fact, comparison.value.fact] : [comparison.fact];',
    mutation: '[]',
    because: saidOutright,
  },
  {
    file: condition,
    line: 'parts.flatMap((part) => part.facts))].sort();',
    mutation: '[...new Set(parts.flatMap(part => part.facts))]',
    because: 'missing facts are sorted when they are read',
  },
  { file: modules, line: "name === 'scope' ? value", mutation: 'false', because: 'YAML reads "package" as package' },
  { file: modules, line: 'const ends = ', because: 'only a comment changes' },
  {
    file: condition,
    line: 'if (body.length === 1 && only) return',
    mutation: 'false',
    because: 'only the layout changes, and OPA’s formatter leaves either alone',
  },
  { file: modules, line: "? ['custom:'] : []", mutation: 'true', because: 'YAML reads an empty field as none' },
  {
    file: modules,
    line: "? ['custom:'] : []",
    mutation: 'Object.keys(custom).length >= 0',
    because: 'YAML reads an empty field as none',
  },
  {
    file: modules,
    line: 'if (policy === own) return',
    mutation: 'false',
    because: 'a package may import itself: the rule is the same one under another name',
  },
  {
    file: 'src/bundle/rego/names.ts',
    line: ".replace(/[^a-z0-9]+/g, '_')",
    mutation: '/[^a-z0-9]/g',
    because: 'only a name changes: as many underscores as there are signs',
  },
  { ...calendar, line: 'if (known !== undefined) return known;', mutation: 'false' },
  ...['true', 'false', 'remembered.size > MOST_REMEMBERED', 'remembered.size < MOST_REMEMBERED'].map((mutation) => ({
    ...calendar,
    line: 'remembered.clear()',
    mutation,
  })),
  ...['reference', 'wasm'].map((name) => ({
    file: `src/evaluate/${name}.ts`,
    line: '.sort((a, b) => (a.obligation < b.obligation ? -1 : 1))',
    mutation: 'a.obligation <= b.obligation',
    because: 'no two verdicts are on one obligation',
  })),
  ...['if (!found) throw failed(', 'if (!target) throw failed(', '=> all ?? any ?? [];'].map((line) => ({
    file: 'src/evaluate/reference.ts',
    line,
    because: 'json-rules-engine fails before, or answers every rule with its parts: no input gets here',
  })),
  {
    file: 'src/evaluate/kleene.ts',
    line: "(typeof value === 'object' ? value : [value]);",
    because: 'a policy that takes a word for a list is refused when it is read',
  },
  {
    file: 'src/decide/assessment.ts',
    line: 'const summary = {',
    mutation: '{}',
    because: 'every status is counted into it',
  },
  {
    file: 'src/decide/decision.ts',
    line: 'duties: judged.filter(mayOwe),',
    mutation: 'judged',
    because: 'what may not be owed is left out again when duties are told: only memory changes',
  },
  {
    file: 'src/decide/decision.ts',
    line: 'duties: duties.length === 0 ? []',
    mutation: 'false',
    because: 'no duties come to none either way',
  },
  {
    file: 'src/decide/duty.ts',
    line: 'if (duty.done !== undefined && factOf(duty.done) === true)',
    mutation: 'true',
    because: 'a fact without a name is not known',
  },
  {
    file: 'src/decide/duty.ts',
    line: "(typeof value === 'number' ? value : undefined);",
    mutation: 'true',
    because: 'a policy whose deadline is no time is refused when it is read',
  },
  ...['const judged = event &&', 'return judged ? [{', 'if (service === undefined || event !== undefined)'].map(
    (line) => ({
      file: 'src/decide/explanation.ts',
      line,
      because: 'an entry that does not judge the obligation gives no verdict on it',
    }),
  ),
  {
    file: 'src/decide/prepared.ts',
    line: "if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;",
    because: 'what has no parts, or is frozen, is as it was when it is frozen again',
  },
  {
    file: 'src/decide/prepared.ts',
    line: 'return this.descriptor.orders?.length === 0 ? NOTHING',
    mutation: 'false',
    because: 'no orders suspend nothing: only time changes',
  },
  ...[
    ['if (own !== second) {', 'true'],
    ['const own = Math.floor(instant / 1000);', 'instant * 1000'],
    ['value.length > 1000 ||', 'value.length >= 1000'],
    ['value.length > 2000 ||', 'value.length >= 2000'],
  ].map(([line = '', mutation = '']) => ({
    file: 'src/decide/decider.ts',
    line,
    mutation,
    because: 'what is not taken the fast way is taken the slow way, with the same answer: only time changes',
  })),
  {
    file: 'src/decide/decider.ts',
    line: "if (typeof value !== 'string') return undefined;",
    mutation: 'false',
    because: 'only words are names of types: any other is not found',
  },
  {
    file: 'src/decide/decider.ts',
    line: 'while (index > 0 &&',
    mutation: 'index >= 0',
    because: 'a period before 1970 has another number, and still one of its own',
  },
  {
    file: 'src/decide/fast.ts',
    line: "if (name === 'event.time') return known.eventTime;",
    mutation: 'false',
    because: 'no policy of the package compares the time of the event, and the memo serves no others',
  },
  {
    file: 'src/decide/fast.ts',
    line: 'if (value !== undefined) grounds[param]',
    mutation: 'true',
    because: 'absent either way',
  },
  ...['const asKnown = ', 'export const outcome = '].map((line) => ({
    file: 'src/decide/fast.ts',
    line,
    mutation: 'false',
    because: 'the key has a digit of its own for every fact that is absent',
  })),
  ...['needed', '/(?:event|decision)\\.|\\(/'].map((mutation) => ({
    file: 'src/decide/prepared.ts',
    line: 'const lasting = needed.filter(',
    mutation,
    because: 'what is the event’s own is not there yet, or read elsewhere: only memory changes',
  })),
  {
    file: 'src/decide/prepared.ts',
    line: 'const NOTHING: Suspended',
    mutation: '["Stryker was here"]',
    because: 'it suspends what nothing is called',
  },
];
