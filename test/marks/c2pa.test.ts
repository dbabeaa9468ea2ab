import { describe, expect, it } from 'vitest';
import { inspect as inspectPortable } from '../../src/marks/core.ts';
import { inspect } from '../../src/marks/index.ts';
import { fixture, LABEL } from '../support/labels.ts';

const generated = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

describe('a file that is signed with C2PA', () => {
  it.each(['c2pa.mp4', 'c2pa.wav'])('says who made it and of what source, beside its label: %s', async (name) => {
    const { c2pa, labels, verdict, traces } = await inspect(fixture(`signed/${name}`), { name });
    expect(c2pa).toMatchObject({ state: 'valid', generator: 'deepsyn tests', sourceTypes: [generated] });
    // Nobody said whom to trust.
    expect(c2pa).not.toHaveProperty('trusted');
    expect(traces).toEqual([{ tool: 'C2PA digitalSourceType', place: 'C2PA', strength: 'stated' }]);
    expect(labels).toMatchObject([{ fields: LABEL }]);
    expect(verdict).toBe('in-order');
  });

  it('is invalid where its content was changed', async () => {
    const wav = Buffer.from(fixture('signed/c2pa.wav'));
    wav.writeUInt8(wav.readUInt8(1000) ^ 0xff, 1000);
    expect((await inspect(wav)).c2pa.state).toBe('invalid');
  });

  it('is only said to be signed where nothing validates it', async () => {
    const { c2pa, notChecked } = await inspectPortable(fixture('signed/c2pa.mp4'));
    expect(c2pa).toEqual({ state: 'present', places: ['uuid[C2PA]'], sourceTypes: [] });
    expect(notChecked).toContainEqual({ what: 'c2pa', why: 'missing-package' });
  });

  it('is not validated beyond the limit, and that is said', async () => {
    const { c2pa, notChecked, verdict } = await inspect(fixture('signed/c2pa.mp4'), { limits: { memory: 1000 } });
    expect(c2pa.state).toBe('present');
    expect(notChecked).toContainEqual({ what: 'c2pa', why: 'over-limit' });
    expect(verdict).toBe('in-order');
  });

  it('is not thrown about where its manifest is damaged', async () => {
    const mp4 = Buffer.from(fixture('signed/c2pa.mp4'));
    const at = mp4.indexOf('jumb');
    mp4.fill(0xff, at + 8, at + 200);
    const { c2pa, verdict } = await inspect(mp4);
    expect(['invalid', 'unknown']).toContain(c2pa.state);
    expect(verdict).toBe('in-order');
  });
});

it('says of a file without C2PA that it has none', async () => {
  expect((await inspect(fixture('plain/plain.png'))).c2pa).toEqual({ state: 'none', places: [], sourceTypes: [] });
});
