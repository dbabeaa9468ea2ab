import { describe, expect, inject, it } from 'vitest';
import { compileToWasm } from '../src/bundle/compile.ts';
import { createWasmEvaluator, type Evaluator, loadCommittedBundle } from '../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import { DeepsynError } from '../src/model/errors.ts';
import type { PolicySet } from '../src/model/policy-set.ts';

const opa = inject('opa');
const law = { time: Date.parse('2026-06-01T12:00:00+08:00'), packs: [] };

/** The code, the words and the cause of what is thrown. */
async function refusal(of: () => Promise<unknown>): Promise<object> {
  try {
    await of();
  } catch (error) {
    if (error instanceof DeepsynError)
      return {
        code: error.code,
        message: error.message,
        caused: error.cause !== undefined,
        paths: error.problems.map(({ path }) => path),
      };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the module of the package', () => {
  it('is refused where it is not the one that the manifest names', async () => {
    const other = { ...manifest, wasm: manifest.wasm.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) };
    expect(await refusal(() => loadCommittedBundle(other))).toMatchObject({
      code: 'stale-bundle',
      paths: [[]],
      message: expect.stringMatching(/not those of the manifest.*install the package again/s),
    });
  });

  it('judges in the order of the ids, and nothing where no policy judges', async () => {
    const evaluator = await loadCommittedBundle({
      ...manifest,
      entrypoints: { service: manifest.entrypoints.service ?? '' },
    });
    expect(evaluator.name).toBe('wasm');
    const ids = (await evaluator.judge('service', {}, law)).map(({ obligation }) => obligation);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...ids].sort());
    expect(await evaluator.judge('user.registered', {}, law)).toEqual([]);
  });

  it('is refused where it lacks an entrypoint, or is no module of OPA', async () => {
    const entrypoints = { ...manifest.entrypoints, tool: 'deepsyn/judge/nothing/findings' };
    expect(await refusal(() => loadCommittedBundle({ ...manifest, entrypoints }))).toMatchObject({
      code: 'incompatible-bundle',
      paths: [[]],
      message: expect.stringContaining('deepsyn/judge/nothing/findings'),
    });
    expect(await refusal(() => createWasmEvaluator({ wasm: new Uint8Array([0, 97]), entrypoints: {} }))).toMatchObject({
      code: 'incompatible-bundle',
      paths: [[]],
      message: expect.stringMatching(/does not load the module: .*WebAssembly/s),
      caused: true,
    });
  });
});

describe.skipIf(opa === undefined)('a module that answers otherwise than policies do', () => {
  const evaluatorOf = async (rule: string): Promise<Evaluator> => {
    const text = `package deepsyn.judge.service\n\n${rule}\n`;
    const entrypoint = 'deepsyn/judge/service/findings';
    const wasm = compileToWasm(opa ?? '', [{ path: 'service.rego', text }], [entrypoint]);
    return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints: { service: entrypoint } });
  };

  it.each([
    ['nothing', 'findings := 1 if input.never', 'gave no result'],
    ['a number', 'findings := 1', 'gave no findings'],
    ['a list', 'findings := [{"status": "satisfied"}]', 'gave no findings'],
    ['a finding that is no object', 'findings := {"art-09.x": true}', 'gave no status for art-09.x'],
    ['a finding without status', 'findings := {"art-09.x": {}}', 'gave no status for art-09.x'],
    ['a status that there is not', 'findings := {"art-09.x": {"status": "permit"}}', 'gave no status for art-09.x'],
  ])('is an error, never a verdict: %s', async (_, rule, words) => {
    const evaluator = await evaluatorOf(rule);
    expect(await refusal(() => evaluator.judge('service', {}, law))).toMatchObject({
      code: 'evaluation-failed',
      paths: [[]],
      message: expect.stringContaining(words),
    });
  });

  it('is an error with its cause, where it breaks off', async () => {
    const evaluator = await evaluatorOf(
      'findings := {"x": {"status": input.status}}\n\nfindings := {} if input.status',
    );
    expect(await refusal(() => evaluator.judge('service', { status: 'satisfied' }, law))).toMatchObject({
      code: 'evaluation-failed',
      paths: [[]],
      message: expect.stringMatching(/the compiled policies failed: .+/s),
      caused: true,
    });
  });
});

describe('the reference evaluator', () => {
  it('fails with an error, never a verdict, where a condition refers to none', async () => {
    const [policy] = policySet.policies;
    const [obligation] = policySet.policies.flatMap((each) => each.obligations);
    if (!policy || !obligation) throw new Error('there are no policies');
    const judgement = {
      subject: 'event',
      types: ['user.registered'],
      effect: 'deny',
      applies: { kind: 'reference', to: 'article-99/1.0.0#nothing' },
      unreachable: {},
    } as const;
    const obligations = [{ ...obligation, id: 'art-99.x', judgements: [judgement] }];
    const set: PolicySet = { ...policySet, policies: [{ ...policy, obligations, conditions: [] }] };
    const reference = createReferenceEvaluator(set);
    expect(reference.name).toBe('reference');
    expect(await refusal(() => reference.judge('user.registered', {}, law))).toMatchObject({
      code: 'evaluation-failed',
      paths: [[]],
      message: expect.stringContaining('article-99/1.0.0#nothing'),
      caused: true,
    });
  });

  it('judges nothing where no policy judges', async () => {
    expect(await createReferenceEvaluator({ ...policySet, policies: [] }).judge('service', {}, law)).toEqual([]);
  });
});
