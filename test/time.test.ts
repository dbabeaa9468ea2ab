import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationToMilliseconds } from '../src/model/duration.ts';
import { dateInChina, startOfDay, timestampInChina } from '../src/model/time.ts';

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
});
