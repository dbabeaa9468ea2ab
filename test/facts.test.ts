import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorkingDays, chinaCalendar, collectFacts } from '../src/facts/index.ts';
import type { ServiceDescriptor } from '../src/model/descriptor/index.ts';
import { dateInChina, startOfDay } from '../src/model/time.ts';
import { inputVocabulary } from '../src/model/vocabulary.ts';

const at = Date.parse('2026-06-01T12:00:00+08:00');
const service = (more: Partial<ServiceDescriptor>): ServiceDescriptor => ({ id: 's', name: 'S', ...more });
const collect = (needed: string[], descriptor: ServiceDescriptor) =>
  collectFacts(needed, { service: descriptor, parameters: {}, at, calendar: chinaCalendar });

describe('facts', () => {
  it('are the same, plain or attested', () => {
    const attested = { value: true, by: 'Audit', at: '2026-05-01' };
    const name = 'service.offered-in-china';
    expect(collect([name], service({ 'offered-in-china': attested }))).toEqual(
      collect([name], service({ 'offered-in-china': true })),
    );
  });

  it('are left out where they are unknown, never false', () => {
    expect(collect(['service.offered-in-china', 'service.roles'], service({}))).toEqual({});
  });

  it('are taken only where they are needed', () => {
    expect(collect(['service.roles'], service({ 'offered-in-china': true, roles: [] }))).toEqual({
      'service.roles': [],
    });
  });

  it('each have one type and a description', () => {
    for (const fact of inputVocabulary.values()) expect(fact.description, fact.name).not.toBe('');
  });
});

describe('orders in force', () => {
  const suspended = (order: NonNullable<ServiceDescriptor['orders']>[number]) =>
    collect(['service.orders', 'suspended-activities()'], service({ orders: [order] }))['suspended-activities()'];

  it('suspend what they say, unless they are stated to be over', () => {
    expect(suspended({ id: 'o', suspends: ['account-registration'] })).toEqual(['account-registration']);
    expect(suspended({ id: 'o', suspends: ['account-registration'], lifted: true })).toEqual([]);
    expect(suspended({ id: 'o', suspends: ['account-registration'], until: '2026-06-01T12:00:00+08:00' })).toEqual([]);
    expect(suspended({ id: 'o', suspends: ['account-registration'], from: '2026-06-01T12:00:01+08:00' })).toEqual([]);
  });

  it('leave everything unknown where one does not say what it suspends', () => {
    expect(suspended({ id: 'o' })).toBeUndefined();
  });
});

describe('working days', () => {
  it('skip public holidays and count the weekend days worked in exchange', () => {
    expect(chinaCalendar.isWorkingDay('2025-10-01')).toBe(false);
    expect(chinaCalendar.isWorkingDay('2025-09-28')).toBe(true);
    expect(chinaCalendar.isWorkingDay('2025-09-27')).toBe(false);
  });

  it('count as many as a deadline of that many gives', () => {
    const derived = 'working-days-between(service.operation.started-at, service.filing.at)';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const from = startOfDay('2023-02-01') + offset * 86_400_000;
        const due = afterWorkingDays(from, days, chinaCalendar);
        const iso = (instant: number) => new Date(instant).toISOString();
        const counted = (end: number) =>
          collect(
            ['service.operation.started-at', 'service.filing.at', derived],
            service({ operation: { 'started-at': iso(from) }, filing: { at: iso(end) } }),
          )[derived];
        expect(counted(due)).toBe(days);
        expect(counted(due + 86_400_000)).toBeGreaterThanOrEqual(days);
        expect(chinaCalendar.isWorkingDay(dateInChina(due))).toBe(true);
      }),
    );
  });
});
