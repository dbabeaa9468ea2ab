import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEvent } from '../src/facts/index.ts';
import {
  createDecisionPoint,
  type DecisionPoint,
  DeepsynError,
  type ServiceDescriptor,
  type ServiceEvent,
} from '../src/index.ts';
import { itemKinds, listOf } from '../src/model/subject.ts';
import { judgementsOf } from '../src/policy/index.ts';
import { descriptors, events } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';

const at = new Date('2026-06-01T09:00:00+08:00');
const runs = { numRuns: Number(process.env.DEEPSYN_RUNS ?? 300) };
let compiled: DecisionPoint;
let reference: DecisionPoint;

beforeAll(async () => {
  compiled = await createDecisionPoint();
  reference = await createDecisionPoint({ evaluator: 'reference' });
});

describe('a decision', () => {
  it('judges every obligation of its event exactly once, whatever the input', async () => {
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (service, event) => {
        const { findings } = await compiled.decide({ service, event, at });
        const expected = judgementsOf(compiled.policies, event.type).filter(({ policy }) => policy.pack === undefined);
        expect(findings.map((finding) => finding.obligation).sort()).toEqual(
          expected.map(({ obligation }) => obligation.id).sort(),
        );
      }),
      runs,
    );
  });

  it('is a permit only where nothing is violated and nothing is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (service, event) => {
        const { decision, findings } = await compiled.decide({ service, event, at });
        const binding = findings.filter(
          ({ obligation }) =>
            !/^art-2[123]\.(authority|penalty|heavier|public|criminal|technology|user)/.test(obligation),
        );
        const statuses = binding.map((finding) => finding.status);
        const expected = statuses.includes('violated')
          ? 'deny'
          : statuses.includes('indeterminate')
            ? 'indeterminate'
            : 'permit';
        expect(decision).toBe(expected);
      }),
      runs,
    );
  });

  it('never becomes a permit because a fact was taken away', async () => {
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), fc.nat(), async (service, event, seed) => {
        const full = await compiled.decide({ service, event, at });
        if (full.decision === 'permit') return;
        const fewer = withoutOneFact({ service, event }, seed);
        expect((await compiled.decide({ ...fewer, at })).decision).not.toBe('permit');
      }),
      runs,
    );
  });

  it('is the same from both evaluators, duties and all', async () => {
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (service, event) => {
        const [one, other] = [
          await compiled.decide({ service, event, at }),
          await reference.decide({ service, event, at }),
        ];
        expect(withoutId(one)).toEqual(withoutId(other));
      }),
      { numRuns: 100 },
    );
  });

  it('is never made on an input that the schema refuses', () => {
    fc.assert(
      fc.property(events(), (event) => {
        const broken = { ...event, data: { ...event.data, 'never-heard-of': true } };
        expect(() => readEvent({ value: broken })).toThrow(DeepsynError);
        expect(() => readEvent({ value: broken })).toThrow(/data\.never-heard-of: unknown field/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an assessment', () => {
  it('has a finding for each item of a list, and one where the list is empty or unknown', async () => {
    await fc.assert(
      fc.asyncProperty(descriptors(), async (service) => {
        const { findings } = await compiled.assess(service, { at });
        for (const kind of itemKinds) {
          const obligations = judgementsOf(compiled.policies, kind).filter(({ policy }) => policy.pack === undefined);
          const items = service[listOf(kind)]?.length ?? 0;
          expect(findings.filter(({ subject }) => subject.kind === kind)).toHaveLength(
            obligations.length * Math.max(items, 1),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Takes one fact out of a descriptor or an event; lists of items stay as long as they are. */
function withoutOneFact(input: { service: ServiceDescriptor; event: ServiceEvent }, seed: number): typeof input {
  const copy = structuredClone(input);
  const places: { holder: object; name: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [name, value] of Object.entries(holder)) {
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && !('value' in value);
      const isItems = Array.isArray(value) && value.some((each) => typeof each === 'object');
      if (isGroup) visit(value);
      else if (isItems) for (const item of value) visit(item);
      else if (!['id', 'name', 'done'].includes(name)) places.push({ holder, name });
    }
  };
  visit(copy.service);
  visit(copy.event.data);
  const place = places[seed % Math.max(places.length, 1)];
  if (place) Reflect.deleteProperty(place.holder, place.name);
  return copy;
}
