import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterLength, duration, durationToMilliseconds, leastExcess, lengthOf } from '../src/model/duration.ts';
import {
  bounds,
  calendarDate,
  checkedInstant,
  dateInChina,
  startOfDay,
  timestamp,
  timestampInChina,
} from '../src/model/time.ts';

const DAY = 86_400_000;

describe('time', () => {
  it('begins a day at midnight in China', () => {
    expect(startOfDay('2023-01-10')).toBe(Date.parse('2023-01-09T16:00:00Z'));
    expect(timestampInChina(startOfDay('2023-01-10'))).toBe('2023-01-10T00:00:00+08:00');
  });

  it.each([
    ['PT24H', DAY],
    ['P1D', DAY],
    ['P2W', 14 * DAY],
    ['P1DT1H1M1S', DAY + 3_661_000],
    ['P6M', 184 * DAY],
    ['P1Y', 366 * DAY],
    ['P4Y', 1461 * DAY],
  ])('reads %s', (duration, milliseconds) => {
    expect(durationToMilliseconds(duration)).toBe(milliseconds);
  });

  it.each(['', 'P', 'PT', '24H', 'P1H', 'PT1D', 'P-1D', 'p1d', 'P1.5D'])('refuses %j as a duration', (text) => {
    expect(durationToMilliseconds(text)).toBeUndefined();
  });

  it('counts months and years as no shorter than any that the calendar has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 1, max: 60 }), (start, months) => {
        const from = Date.UTC(2000, start, 1);
        const to = Date.UTC(2000, start + months, 1);
        expect(durationToMilliseconds(`P${months}M`)).toBeGreaterThanOrEqual(to - from);
      }),
    );
  });

  it('names the date that it is in China', () => {
    expect(dateInChina(Date.parse('2025-08-31T15:59:59Z'))).toBe('2025-08-31');
    expect(dateInChina(Date.parse('2025-08-31T16:00:00Z'))).toBe('2025-09-01');
  });

  it('knows instants from the first moment of 1900 in China up to, and without, the first of 2200', () => {
    const iso = (instant: number) => new Date(instant).toISOString();
    const accepted = (instant: number) => [
      timestamp.safeParse(iso(instant)).success,
      checks(() => checkedInstant(new Date(instant))),
    ];
    expect(accepted(bounds.earliest)).toEqual([true, true]);
    expect(accepted(bounds.end - 1)).toEqual([true, true]);
    for (const outside of [bounds.earliest - 1, bounds.end, Date.parse('9999-12-31T23:59:59Z'), -8.64e15, 8.64e15])
      expect(accepted(outside), iso(outside)).toEqual([false, false]);
    const dates = ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '0001-01-01', '9999-12-31'];
    expect(dates.filter((date) => calendarDate.safeParse(date).success)).toEqual(['1900-01-01', '2199-12-31']);
  });

  it.each<[string, unknown]>([
    ['a date that is none', new Date(Number.NaN)],
    ['null', null],
    ['a number', Date.now()],
    ['a text', '2026-06-01T00:00:00Z'],
    ['an object', {}],
    ['a list', []],
    ['what only looks like a date', { getTime: () => 1_780_000_000_000 }],
    ['what inherits from a date', Object.create(new Date('2026-06-01'))],
    ['a yes', true],
  ])('does not take for an instant: %s', (_, at) => {
    expect(() => checkedInstant(at)).toThrow(expect.objectContaining({ code: 'invalid-time' }));
  });

  it('asks a date for what it is, not for what a subclass says of it', () => {
    class Lying extends Date {
      override getTime(): number {
        return Number.NaN;
      }
    }
    expect(checkedInstant(new Lying('2026-06-01T00:00:00Z'))).toBe(Date.parse('2026-06-01T00:00:00Z'));
  });

  it.each([
    '2026-06-30T23:59:60Z',
    '2026-06-01T24:00:00Z',
    '2026-06-01T00:00:00+24:00',
    '2026-06-01T00:00:00',
    '2026-06-01 00:00:00Z',
    '2026-06-01t00:00:00z',
    '2026-02-29T00:00:00Z',
    '+002026-06-01T00:00:00Z',
  ])('refuses %s', (text) => {
    expect(timestamp.safeParse(text).success).toBe(false);
  });
});

describe('months', () => {
  const after = (from: string, length: string) => {
    const parsed = lengthOf(length);
    if (!parsed) throw new Error(`${length} is no duration`);
    return timestampInChina(afterLength(Date.parse(from), parsed));
  };

  it.each([
    ['2026-01-15T09:00:00+08:00', 'P1M', '2026-02-15T09:00:00+08:00'],
    ['2026-01-31T09:00:00+08:00', 'P1M', '2026-02-28T09:00:00+08:00'],
    ['2028-01-31T09:00:00+08:00', 'P1M', '2028-02-29T09:00:00+08:00'],
    ['2024-02-29T00:00:00+08:00', 'P1Y', '2025-02-28T00:00:00+08:00'],
    ['2026-08-31T23:59:59+08:00', 'P6M', '2027-02-28T23:59:59+08:00'],
    ['2026-03-01T00:00:00+08:00', 'P6MT1H', '2026-09-01T01:00:00+08:00'],
    // 31 January in China, and still the 30th in UTC.
    ['2026-01-30T17:00:00Z', 'P1M', '2026-02-28T01:00:00+08:00'],
    ['2026-11-30T00:00:00+08:00', 'P14M', '2028-01-30T00:00:00+08:00'],
    ['2026-06-01T00:00:00+08:00', 'P30D', '2026-07-01T00:00:00+08:00'],
  ])('after %s, %s ends at %s', (from, length, end) => {
    expect(after(from, length)).toBe(end);
  });

  it('without a beginning are compared as they can fall, so that neither a minimum nor a maximum is eased', () => {
    const excess = (one: string, other: string) => {
      const [a, b] = [lengthOf(one), lengthOf(other)];
      if (!a || !b) throw new Error('expected durations');
      return leastExcess(a, b) / DAY;
    };
    expect(excess('P6M', 'P6M')).toBe(0);
    expect(excess('P1Y', 'P12M')).toBe(0);
    expect(excess('P184D', 'P6M')).toBe(0);
    expect(excess('P183D', 'P6M')).toBe(-1);
    expect(excess('P6M', 'P181D')).toBe(0);
    expect(excess('P6M', 'P182D')).toBe(-1);
    expect(excess('P1Y', 'P365D')).toBe(0);
    expect(excess('P2M', 'P1M')).toBe(28);
  });

  it('exceed each other by as much as on any calendar day at least', () => {
    const length = fc.record({ months: fc.nat(60), milliseconds: fc.nat(40).map((days) => days * DAY) });
    fc.assert(
      fc.property(length, length, fc.integer({ min: 0, max: 80_000 }), (one, other, day) => {
        const from = startOfDay('1900-01-01') + day * DAY;
        const excess = afterLength(from, one) - afterLength(from, other);
        expect(excess).toBeGreaterThanOrEqual(leastExcess(one, other));
        expect(-excess).toBeGreaterThanOrEqual(leastExcess(other, one));
      }),
    );
  });

  it('last a century at the most', () => {
    expect(
      ['P100Y', 'P1200M', 'P36525D', 'P36526D', 'P9999Y', 'P101Y'].map((text) => duration.safeParse(text).success),
    ).toEqual([true, true, true, false, false, false]);
  });
});

function checks(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
