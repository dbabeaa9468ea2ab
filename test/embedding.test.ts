import fc from 'fast-check';
import { ModuleKind, ModuleResolutionKind, Project } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { breakingChanges } from '../codegen/breaking.ts';
import { OBLIGATIONS_PATH, obligationTypes } from '../codegen/obligations.ts';
import { plan } from '../examples/embedding/duties.ts';
import { policySet } from '../src/generated/policies.ts';
import { createDecisionPoint, handleDuties, obligationIds } from '../src/index.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import { makeDescriptor, makeEvent, situationsOf, violationsOf } from '../src/testing/index.ts';
import { ROOT } from './support/run.ts';

const EXAMPLE = 'examples/embedding/publish.ts';
const HANDLERS = 'examples/embedding/duties.ts';

/** What the compiler says about the example, with some files replaced. */
function compile(replaced: Readonly<Record<string, (text: string) => string>> = {}): string[] {
  const project = new Project({
    tsConfigFilePath: `${ROOT}tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      paths: { deepsyn: [`${ROOT}src/index.ts`] },
    },
  });
  const example = project.addSourceFileAtPath(`${ROOT}${EXAMPLE}`);
  project.resolveSourceFileDependencies();
  for (const [path, change] of Object.entries(replaced)) {
    const file = project.getSourceFileOrThrow(`${ROOT}${path}`);
    file.replaceWithText(change(file.getFullText()));
  }
  const program = project.getProgram();
  return [example, project.getSourceFileOrThrow(`${ROOT}${HANDLERS}`)]
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map((each) => project.formatDiagnosticsWithColorAndContext([each]).replaceAll(String.fromCharCode(27), ''));
}

/** The policies with one more duty, for an obligation that had none. */
function withDuty(id: string): PolicySet {
  const title = { en: 'Do something new', zh: '履行新义务' };
  const policies = policySet.policies.map((policy) => ({
    ...policy,
    obligations: policy.obligations.map((obligation) => ({
      ...obligation,
      judgements: obligation.judgements.map((judgement) =>
        obligation.id === 'art-15.periodic-review' ? { ...judgement, duty: { id, title, with: {} } } : judgement,
      ),
    })),
  }));
  return { ...policySet, policies };
}

describe('a service that handles duties', () => {
  it('compiles while it handles all of them', () => {
    expect(compile()).toEqual([]);
  });

  it('does not compile once it handles one less', () => {
    const errors = compile({ [HANDLERS]: (text) => text.replace(/^ {2}'verify-identity':.*\n/m, '') });
    expect(errors.join()).toMatch(/Property '"?verify-identity"?' is missing/);
  });

  it('does not compile once it reads what a duty does not tell', () => {
    const errors = compile({ [HANDLERS]: (text) => text.replace('{ content, kind }', '{ content, sort: kind }') });
    expect(errors.join()).toContain("Property 'sort' does not exist");
  });

  it('stops compiling when a policy adds a duty', () => {
    const set = withDuty('do-something-new');
    expect(set).not.toEqual(policySet);
    const errors = compile({ [OBLIGATIONS_PATH]: () => obligationTypes(set) });
    expect(errors.join()).toMatch(/Property '"?do-something-new"?' is missing/);
  });

  it('does not compile with a parameter that does not exist, or of another unit', () => {
    const wrong = (from: string, to: string) => compile({ [EXAMPLE]: (text) => text.replace(from, to) }).join();
    expect(wrong("'art-10.report-within': 'PT12H'", "'art-10.report-whithin': 'PT12H'")).toContain(
      'art-10.report-whithin',
    );
    expect(wrong("'art-10.report-within': 'PT12H'", "'art-10.report-within': 12")).toContain(
      "'number' is not assignable",
    );
  });

  it('is told, where its handlers were not compiled, which duty nobody takes', () => {
    const duty = { id: 'obey-order', obligation: 'art-21.suspend-other-service', title: 'Obey', with: {} } as const;
    expect(handleDuties([duty], plan)).toEqual(['stop what the order suspends']);
    const { 'obey-order': _, ...others } = plan;
    expect(() => Reflect.apply(handleDuties, undefined, [[duty], others])).toThrow(
      'no handler takes the duty obey-order',
    );
  });
});

describe('types that were generated', () => {
  it('are the same bytes for the same policies', () => {
    expect(obligationTypes(policySet)).toBe(obligationTypes(policySet));
  });

  it('are reported as breaking where an id was renamed, is gone, or asks for a new handler', () => {
    const before = obligationTypes(policySet);
    const renamed = before.replaceAll("'art-09.identity-verification'", "'art-09.identity-verified'");
    expect(breakingChanges(before, before)).toEqual([]);
    expect(breakingChanges(before, renamed)).toEqual([
      'the obligation art-09.identity-verification is gone (did you mean art-09.identity-verified?)',
    ]);
    expect(breakingChanges(before, obligationTypes(withDuty('do-something-new')))).toEqual([
      'the duty do-something-new is new: handlers must take it',
    ]);
  });
});

describe('deepsyn/testing', () => {
  let point: Awaited<ReturnType<typeof createDecisionPoint>>;
  const parameters = { 'art-06.permitted-news-sources': ['one word'] } as const;
  const obligations = policySet.policies.filter(({ pack }) => pack === undefined).flatMap((each) => each.obligations);
  const breached = obligationIds.flatMap((id) => {
    const judgements = obligations.find((each) => each.id === id)?.judgements ?? [];
    const subjects = judgements.filter(({ complies }) => complies !== undefined).map(({ subject }) => subject);
    const places = [...new Set(subjects.map((subject) => (subject === 'event' ? 'event' : 'service')))];
    return places.map((on) => [id, on] as const);
  });

  beforeAll(async () => {
    point = await createDecisionPoint({ parameters });
  });

  it.each(breached)('makes situations in which %s is violated on the %s', async (id, on) => {
    const situations = violationsOf(id, { parameters, on });
    const violated = fc.asyncProperty(situations, async ({ service, event, at }) => {
      const { findings } = event ? await point.decide({ service, event, at }) : await point.assess(service, { at });
      const own = findings.filter(({ obligation }) => obligation === id);
      expect(own.map(({ status }) => status)).toContain('violated');
    });
    await fc.assert(violated, { numRuns: 10 });
  });

  it('says that a status is never reached, instead of searching for ever', () => {
    expect(() => violationsOf('art-06.news-from-lawful-source')).toThrow('is never violated under these parameters');
    expect(() => situationsOf('art-05.implicit-label-content', 'violated')).toThrow('is never violated');
  });

  it('makes descriptors and events in a line, and refuses what they cannot say', () => {
    const event = makeEvent('user.registered', { user: { id: 'user-1' } }, { id: 'registration-1' });
    expect(event).toMatchObject({ type: 'user.registered', id: 'registration-1', data: { user: { id: 'user-1' } } });
    expect(makeDescriptor({ 'offered-in-china': true })).toMatchObject({ id: 'service', 'offered-in-china': true });
    expect(() => makeDescriptor({ id: 'two words' })).toThrow('expected letters');
  });
});
