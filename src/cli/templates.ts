import { stringify } from 'yaml';
import { itemLists } from '../model/descriptor/index.ts';
import type { FactType } from '../model/fact.ts';
import { keysOf } from '../model/keys.ts';
import { inputVocabulary } from '../model/vocabulary.ts';

/** What is known of a service when its files are first written. Undefined is not known. */
export interface Answers {
  readonly id: string;
  readonly name: string;
  readonly offeredInChina: boolean | undefined;
  readonly capabilities: readonly string[];
  readonly ci: 'github' | 'gitlab' | 'none';
}

/** A descriptor with what is known, and every other fact as a comment that says what to write. */
export function descriptorTemplate({ id, name, offeredInChina, capabilities }: Answers): string {
  const known = {
    id,
    name,
    ...(offeredInChina === undefined ? {} : { 'offered-in-china': offeredInChina }),
    ...(capabilities.length > 0 ? { capabilities } : {}),
  };
  const open = linesOf().filter(({ key }) => !Object.hasOwn(known, key));
  return `# yaml-language-server: $schema=./node_modules/deepsyn/schemas/service-descriptor.schema.json
# What this service is and does. What is not stated is unknown, never “no”.
# A fact can be attested: { value: true, by: Someone, at: 2026-01-31, evidence: [{ uri: audit.pdf, sha256: … }] }
${stringify(known)}
# Take the sign off a line to state it.
${open.map(({ line }) => line).join('\n')}
`;
}

/** Every fact of a service and its items, as a commented line. */
function linesOf(): { key: string; line: string }[] {
  const lines: { key: string; line: string }[] = [];
  const groups = new Set<string>();
  const lists = new Map<string, string>(keysOf(itemLists).map((list) => [itemLists[list], list]));
  for (const { scope, path, type, description } of inputVocabulary.values()) {
    const list = lists.get(scope);
    if (scope !== 'service' && list === undefined) continue;
    if (path.length === 0) continue;
    const full = list === undefined ? path : [list, '- id: name', ...path];
    const [key = ''] = full;
    for (const depth of full.slice(0, -1).keys()) {
      const group = full.slice(0, depth + 1).join('/');
      if (groups.has(group)) continue;
      groups.add(group);
      const step = full[depth] ?? '';
      lines.push({ key, line: `# ${'  '.repeat(depth)}${step}${step.startsWith('-') ? '' : ':'}` });
    }
    const indent = '  '.repeat(full.length - 1);
    lines.push({ key, line: `# ${indent}${full.at(-1)}: ${sampleOf(type)}  # ${description}` });
  }
  return lines;
}

function sampleOf(type: FactType): string {
  switch (type.kind) {
    case 'boolean':
      return 'true';
    case 'number':
      return '0';
    case 'text':
      return 'words';
    case 'timestamp':
      return '2026-01-31T09:00:00+08:00';
    case 'date':
      return '2026-01-31';
    case 'duration':
      return 'P6M';
    case 'one-of':
      return type.values[0] ?? '';
    case 'list':
      return `[${(type.values ?? ['words']).slice(0, 2).join(', ')}]`;
  }
}

export function configurationTemplate(): string {
  return `# yaml-language-server: $schema=./node_modules/deepsyn/schemas/gate-configuration.schema.json
# How this repository is gated: npx --no-install deepsyn gate --help
descriptors: ['**/*.service.yaml']

# The organisation’s own reading of vague terms: see deepsyn’s policies/parameters.yaml.
# parameters: { art-10.report-within: PT12H }

# A finding fails from this severity on. Every finding is an error, unless a rule says otherwise; the last that fits counts.
fail-on: error
# severity:
#   - { article: 24, status: indeterminate, severity: warning }

# Findings that someone answers for, until a day: deepsyn.waivers.yaml
# waivers:
#   - { obligation: art-07.ethics-review-system, service: SERVICE, reason: WHY, approver: WHO, expires: 2026-12-31 }
# not-waivable: [art-06.*]

# evidence: { required-for: [service.filing.*], not-older-than: P1Y }

# outputs:
#   - { format: pretty }
#   - { format: sarif, path: deepsyn.sarif }
`;
}

export function githubTemplate(): string {
  return `# deepsyn is a development dependency of this project: npm ci installs the version of its lockfile.
name: deepsyn
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm ci
      - run: npx --no-install deepsyn gate --format github --format sarif=deepsyn.sarif
      - if: always()
        uses: github/codeql-action/upload-sarif@v3
        with: { sarif_file: deepsyn.sarif }
`;
}

export function gitlabTemplate(): string {
  return `# deepsyn is a development dependency of this project: npm ci installs the version of its lockfile.
deepsyn:
  image: node:22-slim
  script:
    - npm ci
    - npx --no-install deepsyn gate --format pretty --format gitlab=gl-code-quality-report.json --format junit=deepsyn.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: deepsyn.xml
`;
}
