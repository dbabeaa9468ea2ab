import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { fixture, LABEL, pngWithText, pngWithXmp } from '../support/labels.ts';

const codesOf = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('what is meant as a label', () => {
  const bare = JSON.stringify(LABEL);
  const { ReservedCode1: _, ...six } = LABEL;
  it.each([
    ['in the wrapping of the standard’s own example', `{"AIGC":${bare}}`, 'in-order', ['other-place']],
    ['without a field', JSON.stringify(six), 'not-in-form', ['missing-field', 'other-place']],
    [
      'with a misspelt field',
      bare.replace('ReservedCode1', 'ReserveCode1'),
      'not-in-form',
      ['misspelt-field', 'other-place'],
    ],
    [
      'with a word for Label',
      bare.replace('"Label":"1"', '"Label":"AIGC"'),
      'not-in-form',
      ['unknown-label-value', 'other-place'],
    ],
    ['with a number for Label', bare.replace('"Label":"1"', '"Label":1'), 'not-in-form', ['not-text', 'other-place']],
    [
      'with an empty producer',
      bare.replace('"ContentProducer":"001191110000MA00DEEP0J10001"', '"ContentProducer":""'),
      'not-in-form',
      ['no-producer', 'other-place'],
    ],
    [
      'with an empty number',
      bare.replace('"ProduceID":"piece-1"', '"ProduceID":""'),
      'not-in-form',
      ['no-number', 'other-place'],
    ],
    ['with a field twice', bare.replace('{', '{"Label":"2",'), 'not-in-form', ['doubled-field', 'other-place']],
    ['encoded twice', JSON.stringify(bare), 'not-in-form', ['encoded-twice', 'other-place']],
    ['wrapped and encoded', JSON.stringify({ AIGC: bare }), 'not-in-form', ['encoded-twice', 'other-place']],
    [
      'of another schema',
      '{"ServiceProvider":"cloud","ServiceUser":"1"}',
      'not-in-form',
      ['other-schema', 'other-schema'],
    ],
    ['cut', bare.slice(0, -20), 'not-in-form', ['not-json', 'other-place']],
    ['empty', '', 'not-in-form', ['not-json', 'other-place']],
    ['a list', '[]', 'not-in-form', ['not-an-object', 'other-place']],
    ['nested deeply', '['.repeat(5000) + ']'.repeat(5000), 'not-in-form', ['too-deep', 'other-place']],
    ['with a product for a producer', bare.replaceAll(LABEL.ContentProducer, 'doubao'), 'in-order', ['other-place']],
    [
      'with a Chinese name',
      bare.replaceAll(LABEL.ContentProducer, '莲花'),
      'in-order',
      ['unusual-characters', 'unusual-characters', 'other-place'],
    ],
    [
      'with a wrong check character',
      bare.replaceAll('DEEP0J', 'DEEP0K'),
      'in-order',
      ['wrong-check-character', 'wrong-check-character', 'other-place'],
    ],
    [
      'with a code that is too short',
      bare.replaceAll('DEEP0J10001', 'DEEP0J1'),
      'in-order',
      ['malformed-code', 'malformed-code', 'other-place'],
    ],
    ['with an unknown field', bare.replace('{', '{"X":"1",'), 'in-order', ['unknown-field', 'other-place']],
    [
      'with the prototype for a field',
      bare.replace('{', '{"__proto__":"1",'),
      'in-order',
      ['unknown-field', 'other-place'],
    ],
    [
      'without a propagator',
      bare.replace(/("ContentPropagator":)"[^"]*","PropagateID":"[^"]*"/, '$1"","PropagateID":""'),
      'in-order',
      ['other-place'],
    ],
    [
      'with half a propagator',
      bare.replace(/("ContentPropagator":)"[^"]*"/, '$1""'),
      'in-order',
      ['half-a-propagator', 'other-place'],
    ],
  ])('%s is a label, and what is wrong with it is said', async (_, raw, verdict, codes) => {
    const inspection = await inspect(pngWithText('AIGC', raw));
    expect(inspection.labels).toHaveLength(1);
    expect(inspection.verdict).toBe(verdict);
    expect(codesOf(inspection.labels[0]?.findings ?? [])).toEqual(expect.arrayContaining(codes));
    expect(inspection.facts.metadata.labelled).toBe(true);
  });

  it('says nothing of what it cannot be understood in', async () => {
    const { facts } = await inspect(pngWithText('AIGC', '{'));
    expect(facts.technical).toEqual({ added: true });
  });

  it.each([
    ['2', false],
    ['3', false],
    ['1', true],
  ])('with Label %s states synthesis: %s', async (value, states) => {
    const { facts, labels } = await inspect(pngWithText('AIGC', JSON.stringify({ ...LABEL, Label: value })));
    expect(facts.technical['states-synthesis']).toBe(states);
    expect(labels[0]?.fields.Label).toBe(value);
  });

  it('shows nothing in what two of them contradict each other', async () => {
    const once = JSON.stringify(LABEL);
    const png = pngWithText('AIGC', once);
    const other = fixture('labelled/exiftool.png');
    expect(codesOf((await inspect(other)).findings)).toEqual([]);
    const both = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from(pngWithText('AIGC', once.replace('"1"', '"2"')).subarray(33, 33 + 12 + 5 + once.length)),
      png.subarray(33),
    ]);
    const { verdict, findings, facts } = await inspect(both);
    expect(verdict).toBe('not-in-form');
    expect(codesOf(findings)).toEqual(['contradicting-labels']);
    expect(facts.technical).toEqual({ added: true, 'names-provider': true, 'numbers-content': true });
  });

  it('is read from an attribute, from seven properties, and from another prefix', async () => {
    const rdf = (inside: string) => `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</r:RDF>`;
    const uri = 'http://www.tc260.org.cn/ns/AIGC/1.0/';
    const value = JSON.stringify(LABEL).replaceAll('"', '&quot;');
    const attribute = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="${uri}" q:AIGC="${value}"/>`)));
    expect(attribute.labels).toMatchObject([{ standardPlace: true, fields: LABEL, findings: [] }]);
    const seven = Object.entries(LABEL)
      .map(([name, each]) => `<q:${name}>${each}</q:${name}>`)
      .join('');
    const properties = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="${uri}">${seven}</r:Description>`)));
    expect(properties.labels).toMatchObject([{ fields: LABEL }]);
    expect(codesOf(properties.labels[0]?.findings ?? [])).toEqual(['separate-properties']);
    expect(properties.verdict).toBe('not-in-form');
    const foreign = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="urn:other" q:AIGC="${value}"/>`)));
    expect(foreign.labels).toMatchObject([{ standardPlace: false, fields: LABEL }]);
  });

  it('is out of form where it does not say what was expected', async () => {
    const file = fixture('labelled/exiftool.png');
    expect((await inspect(file, { expect: { ProduceID: 'piece-1' } })).verdict).toBe('in-order');
    const other = await inspect(file, { expect: { ProduceID: 'piece-2' } });
    expect(other.verdict).toBe('not-in-form');
    expect(other.labels[0]?.findings).toEqual([{ code: 'other-than-expected', about: 'ProduceID' }]);
  });
});
