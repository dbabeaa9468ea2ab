import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyPolicy } from '../../src/cases/index.ts';
import { dutiesOf } from '../../src/decide/duty.ts';
import { type Evaluator, loadCommittedBundle, type ReferenceEvaluator } from '../../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../../src/evaluate/reference.ts';
import { derive } from '../../src/facts/derive.ts';
import { chinaCalendar } from '../../src/facts/index.ts';
import { manifest } from '../../src/generated/manifest.ts';
import { policySet } from '../../src/generated/policies.ts';
import { durationToMilliseconds } from '../../src/model/duration.ts';
import type { EventType } from '../../src/model/event/index.ts';
import type { Facts } from '../../src/model/fact.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ExposureTier, Modality } from '../../src/model/modality.ts';
import { type Parameter, parameterFact } from '../../src/model/parameter.ts';
import type { DutyTemplate, Judgement, Law, Policy } from '../../src/model/policy-set.ts';
import type { Bearer } from '../../src/model/roles.ts';
import type { Status } from '../../src/model/status.ts';
import type { SubjectKind } from '../../src/model/subject.ts';
import { dateInChina, startOfDay } from '../../src/model/time.ts';
import {
  checkParameters,
  type Entry,
  factsRead,
  inWords,
  judgementsOf,
  ownComparisons,
  packsOf,
  parameterFacts,
} from '../../src/policy/index.ts';
import {
  type Assignment,
  type Demonstrations,
  demonstrate,
  evaluatorFacts,
  spaceOf,
  statusUnder,
  wholeSpaceOf,
  witness,
} from '../../src/solve/index.ts';
import { arbitraryFacts, LATER } from './arbitrary-facts.ts';
import { neighbourhood } from './neighbourhood.ts';

const runs = Number(process.env.DEEPSYN_RUNS ?? 200);
const parameters = {
  ...parameterFacts(policySet.parameters, {}, LATER),
  'parameter.art-06.permitted-news-sources': ['one word'],
};
let module: Promise<Evaluator> | undefined;
const references = new Map<string, ReferenceEvaluator>();

/** What is proved: one obligation of a policy version, on one kind of subject. */
export interface Proof {
  readonly policy: string;
  readonly obligation: string;
  readonly provision: string;
  readonly bearer: readonly Bearer[];
  readonly modality: Modality;
  readonly exposure?: ExposureTier;
  readonly subject: SubjectKind;
  readonly types: readonly EventType[];
  readonly effect: Judgement['effect'];
  readonly duty?: Omit<DutyTemplate, 'title'>;
  /** Every comparison that it rests on, in words. */
  readonly comparisons: readonly string[];
}

/** Proves, with inputs constructed from its conditions, that an obligation does what its policy says. */
export function proves({ policy: key, obligation: id, subject, comparisons, ...said }: Proof): void {
  const policy = policySet.policies.find((each) => each.key === key);
  const obligation = policy?.obligations.find((each) => each.id === id);
  const judgement = obligation?.judgements.find((each) => each.subject === subject);
  if (!policy || !obligation || !judgement) throw new Error(`${key} has no ${id} on ${subject}`);
  const entry: Entry = subject === 'event' ? firstType(judgement) : subject;
  const space = spaceOf(policySet, judgement, parameters, LATER);
  const whole = wholeSpaceOf(policySet, judgement, parameters, LATER);
  const needed = factsRead(onlyPolicy(policySet, key), entry);
  const law = { time: LATER, packs: policy.pack ? packsOf(policySet) : [] };
  let constructed: Demonstrations | undefined;
  const shown = () => {
    constructed ??= demonstrate(space);
    return constructed;
  };
  const own = new Set(ownComparisons({ policy, judgement }).map(inWords));
  const judgeBoth = (facts: Facts) => judge(policy, id, entry, facts, law);
  const statusOf = async (assignment: Assignment, within = space): Promise<Status | undefined> => {
    const [one, other] = await judgeBoth(evaluatorFacts(within, assignment, needed));
    expect(one, 'both evaluators agree').toEqual(other);
    return one?.status;
  };

  describe(`${id} on ${subject}`, () => {
    const statuses = (['satisfied', 'violated', 'indeterminate', 'not-applicable'] as const).filter(
      (status) => (judgement.complies || status !== 'violated') && judgement.unreachable[status] === undefined,
    );
    it.each(statuses)('can be %s', async (status) => {
      const input = shown().witnesses.find((each) => each.status === status)?.input;
      expect(input, 'an input can be constructed').toBeDefined();
      expect(await statusOf(input ?? new Map())).toBe(status);
    });

    it.each(comparisons.map((words, index) => [words, index] as const))('turns on: %s', async (words, index) => {
      const demonstration = shown().comparisons[index];
      expect(demonstration && inWords(demonstration.comparison)).toBe(words);
      expect(demonstration?.pair, 'two inputs that differ in it alone').toBeDefined();
      if (!demonstration?.pair) return;
      const { one, other } = demonstration.pair;
      const [before, after] = [await statusOf(one), await statusOf(other)];
      expect(before).not.toBe(after);
      expect([before, after]).not.toContain('indeterminate');
      if (own.has(words)) {
        for (const input of neighbourhood(whole, demonstration.comparison, demonstration.pair)) {
          expect(await statusOf(input, whole)).toBe(statusUnder(whole, input));
        }
      }
      if ('presumption' in demonstration) {
        expect(demonstration.presumption, 'an input that is settled although the fact is absent').toBeDefined();
        expect(await statusOf(demonstration.presumption ?? new Map())).toBe(
          judgement.complies ? 'violated' : 'satisfied',
        );
      }
      if (!('absence' in demonstration)) return;
      expect(demonstration.absence, 'an input that only its absence leaves open').toBeDefined();
      if (!demonstration.absence) return;
      expect(await statusOf(demonstration.absence.without)).toBe('indeterminate');
      expect(await statusOf(demonstration.absence.with)).not.toBe('indeterminate');
    });

    it('stands where it says, is owed by whom it says, and tells what is still to be done', () => {
      const { provision, bearer, modality, exposure } = obligation;
      const { types, effect, duty } = judgement;
      const told = duty && { ...duty, title: undefined };
      expect({ provision, bearer, modality, exposure, types, effect, duty: told }).toEqual(said);
      const input = witness(space, 'violated');
      if (!input || !said.duty) return;
      const facts = evaluatorFacts(space, input, needed);
      const finding: Finding = {
        obligation: id,
        article: policy.article,
        provision,
        bearer,
        subject: { kind: subject },
        status: 'violated',
      };
      const [owed] = dutiesOf(
        { judged: { policy, obligation, judgement }, finding },
        (name) => facts[name],
        chinaCalendar,
        'en',
      );
      const done = owed === undefined && said.duty.done !== undefined && facts[said.duty.done] === true;
      expect(done ? said.duty.id : owed?.id, 'a duty stays until it is done').toBe(said.duty.id);
      expect(owed?.due && Date.parse(owed.due)).toBe(owed && secondsOf(dueBy(said.duty.deadline, facts)));
    });

    it('is judged alike by both evaluators, and knowing more never turns satisfied into violated or back', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFacts(onlyPolicy(policySet, key), entry), fc.nat(), async (facts, seed) => {
          const [wasm, reference] = await judgeBoth(facts);
          expect(wasm).toEqual(reference);
          const names = Object.keys(facts).filter((name) => !name.includes('('));
          const gone = names[seed % Math.max(names.length, 1)];
          const fewer = Object.fromEntries(
            Object.entries(facts).filter(([name]) => gone !== undefined && name !== gone && !name.includes(gone)),
          );
          const [before] = await judgeBoth(fewer);
          if (before?.status === 'satisfied') expect(wasm?.status).not.toBe('violated');
          if (before?.status === 'violated') expect(wasm?.status).not.toBe('satisfied');
        }),
        { numRuns: runs },
      );
    });

    it('reads nothing but its own facts', async () => {
      const input = witness(space, 'satisfied') ?? new Map();
      const facts = evaluatorFacts(space, input, needed);
      const others = needed.filter((name) => !(name in facts) && !name.includes('('));
      const ownFacts = new Set(space.facts.map(({ name }) => name));
      const noise = Object.fromEntries(
        others.filter((name) => !ownFacts.has(name) && name !== 'service.orders').map((name) => [name, true]),
      );
      const [plain] = await judgeBoth(facts);
      const [noisy] = await judgeBoth({ ...noise, ...facts, 'service.never-read': 'noise' });
      expect(noisy).toEqual(plain);
    });
  });
}

/** When a version applies: its first instant, the first at which it no longer does, and what it takes the place of. */
export interface Dates {
  readonly from: number;
  readonly until?: number;
  readonly supersedes?: string;
}

/** Proves that every obligation of a version applies exactly within its dates, to the second, in both evaluators. */
export function applies(key: string, { from, until, supersedes }: Dates): void {
  const policy = policySet.policies.find((each) => each.key === key);
  if (!policy) throw new Error(`there is no ${key}`);
  const law = (time: number): Law => ({ time, packs: policy.pack ? packsOf(policySet) : [] });
  const entries = new Set(
    policy.obligations.flatMap(({ judgements }) =>
      judgements.flatMap((judgement): Entry[] =>
        judgement.subject === 'event' ? [...judgement.types] : [judgement.subject],
      ),
    ),
  );

  it(`${key} applies exactly within its dates, to the second`, async () => {
    expect(policy.supersedes).toBe(supersedes);
    for (const entry of entries) {
      const own = judgementsOf(onlyPolicy(policySet, key), entry).map(({ obligation }) => obligation.id);
      for (const id of own) {
        const judgedAt = async (time: number) =>
          (await judge(policy, id, entry, {}, law(time))).map((verdict) => verdict !== undefined);
        expect(await judgedAt(from - 1000)).toEqual([false, false]);
        expect(await judgedAt(from)).toEqual([true, true]);
        expect(await judgedAt(from + 1000)).toEqual([true, true]);
        if (until === undefined) continue;
        expect(await judgedAt(until - 1000)).toEqual([true, true]);
        expect(await judgedAt(until)).toEqual([false, false]);
      }
    }
  });
}

/** What a parameter measures by: its unit, its dated defaults, its bounds. */
export type Measure = Parameter extends infer Each
  ? Each extends Parameter
    ? Omit<Each, 'title' | 'basis'>
    : never
  : never;

/** Proves that the parameters have these defaults from these days on, and refuse what is out of bounds. */
export function measures(expected: Readonly<Record<string, Measure>>): void {
  it('are these, and no others', () => {
    expect(Object.keys(policySet.parameters)).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s has its defaults and keeps its bounds', (name, measure) => {
    const parameter = policySet.parameters[name];
    if (!parameter) throw new Error(`there is no parameter ${name}`);
    const { title: _title, basis: _basis, ...found } = parameter;
    expect(found).toEqual(measure);
    const at = (time: number) => parameterFacts(policySet.parameters, {}, time)[parameterFact(name)];
    for (const day of Object.keys(measure.default)) {
      expect(at(startOfDay(day))).toBeDefined();
      expect(at(startOfDay(day) - 1)).not.toEqual(at(startOfDay(day)));
    }
    const accepts = (value: unknown) => () => checkParameters(policySet.parameters, { value: { [name]: value } });
    for (const bound of ['minimum', 'maximum'] as const) {
      const limit = bound in measure ? Reflect.get(measure, bound) : undefined;
      if (limit === undefined) continue;
      expect(accepts(limit)).not.toThrow();
      expect(accepts(beyond(limit, bound))).toThrow(bound === 'minimum' ? 'at least' : 'at most');
    }
  });
}

/** A value just beyond a bound: a second shorter or longer, or one less or more. */
function beyond(limit: unknown, bound: 'minimum' | 'maximum'): unknown {
  const step = bound === 'minimum' ? -1 : 1;
  if (typeof limit === 'number') return limit + step;
  return `PT${(durationToMilliseconds(String(limit)) ?? 0) / 1000 + step}S`;
}

/** Due times are told in seconds. */
const secondsOf = (instant: number | undefined): number | undefined =>
  instant === undefined ? undefined : Math.floor(instant / 1000) * 1000;

/** Reckons a due time in a way of its own: a working day at a time, where the time is counted so. */
function dueBy(deadline: DutyTemplate['deadline'], facts: Facts): number | undefined {
  if (!deadline) return undefined;
  if ('by' in deadline) return Number(facts[deadline.by]);
  const [from, length] = [Number(facts[deadline.after]), Number(facts[deadline.within])];
  if (deadline.unit === 'duration') return from + length;
  let day = startOfDay(dateInChina(from));
  const workingDays = () =>
    derive('working-days-between(from, to)', { from, to: day + 1 }, chinaCalendar, undefined) ?? Infinity;
  while (Number(workingDays()) < length) day += 86_400_000;
  return day + 86_400_000 - 1;
}

function firstType(judgement: Judgement): Entry {
  const [first] = judgement.types;
  if (!first) throw new Error('an event judgement has types');
  return first;
}

/** The verdict of the compiled module and of the reference, on the version that is asked for. */
async function judge(
  policy: Policy,
  id: string,
  entry: Entry,
  facts: Facts,
  law: { time: number; packs: readonly string[] },
) {
  module ??= loadCommittedBundle(manifest);
  const reference = references.get(policy.key) ?? createReferenceEvaluator(onlyPolicy(policySet, policy.key));
  references.set(policy.key, reference);
  const inForce = policy.from <= law.time && (policy.pack === undefined || law.packs.includes(policy.pack));
  const verdicts = [await (await module).judge(entry, facts, law), await reference.judge(entry, facts, law)] as const;
  return verdicts.map((each) =>
    each.find((verdict) => verdict.obligation === id && (inForce || policy.pack === undefined)),
  );
}
