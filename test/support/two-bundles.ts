import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildBundle } from '../../src/bundle/build.ts';

import { openJudging, recordSelfTest } from '../../src/decide/index.ts';
import { manifest } from '../../src/generated/manifest.ts';
import { policySet } from '../../src/generated/policies.ts';
import type { Decision } from '../../src/model/finding.ts';
import type { PolicySet } from '../../src/model/policy-set.ts';
import type { BundleKey } from '../../src/model/signing.ts';
import { makeDescriptor, makeEvent } from '../../src/testing/index.ts';
import { ROOT } from './run.ts';

/** A service, and an event of it that the two bundles tell apart: a report ten hours after harmful content was found. */
export const service = makeDescriptor({
  'offered-in-china': true,
  roles: ['provider'],
  capabilities: ['image-generation'],
});
export const at = new Date('2026-06-02T12:00:00+08:00');
export const report = (id = 'event') =>
  makeEvent(
    'harmful-content.found',
    {
      'found-at': '2026-06-01T12:00:00+08:00',
      response: { report: { done: true, at: '2026-06-01T22:00:00+08:00' } },
    },
    { id },
  );

const OBLIGATION = 'art-10.report-harmful';

/** How the obligation to report came out. */
export const verdictOf = ({ findings }: Pick<Decision, 'findings'>): string =>
  findings.find(({ obligation }) => obligation === OBLIGATION)?.status ?? 'no finding';

/** What each of the two bundles says of the report, by the digest of its policies. */
export interface TwoBundles {
  readonly first: Buffer;
  readonly second: Buffer;
  readonly expected: ReadonlyMap<string, string>;
}

/** The policies of the package, and the same with an hour to report in: no OPA is needed, for the module takes it as a fact. */
export async function twoBundles(key?: BundleKey): Promise<TwoBundles> {
  const [first, second] = [await bundleOf(policySet, key), await bundleOf(HOURLY, key)];
  return {
    first,
    second,
    expected: new Map([
      [policySet.digest, 'satisfied'],
      [HOURLY.digest, 'violated'],
    ]),
  };
}

const HOURLY: PolicySet = {
  ...policySet,
  digest: createHash('sha256').update(`${policySet.digest} with an hour to report in`).digest('hex'),
  parameters: Object.fromEntries(
    Object.entries(policySet.parameters).map(([name, parameter]) =>
      name === 'art-10.report-within' && parameter.unit === 'duration'
        ? [name, { ...parameter, default: { '2023-01-10': 'PT1H' } }]
        : [name, parameter],
    ),
  ),
};

async function bundleOf(policies: PolicySet, key: BundleKey | undefined): Promise<Buffer> {
  const wasm = readFileSync(`${ROOT}src/generated/policy.wasm`);
  const { evaluator } = await openJudging({});
  const input = { name: 'a report', at: at.getTime(), packs: [], parameters: {}, service, event: report() };
  const tests = [await recordSelfTest(input, policies, evaluator)];
  return buildBundle({ policies, compiled: { wasm, opa: manifest.opa }, tests, ...(key ? { key } : {}) });
}
