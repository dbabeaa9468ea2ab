import { describe, expect, it } from 'vitest';
import { DeepsynError } from '../src/index.ts';
import { parseSource } from '../src/source/index.ts';

function refusalOf(text: string): string {
  try {
    return `read as ${JSON.stringify(parseSource(text, 'service.yaml').value)}`;
  } catch (error) {
    if (error instanceof DeepsynError && error.code === 'malformed-document') return error.message;
    throw error;
  }
}

describe('a YAML file', () => {
  it.each([
    '%YAML 1.1\n---\na: no',
    '# why\n\n%YAML 1.1\n---\na: no',
    '\uFEFF%YAML 1.1\r\n---\r\na: no',
    '%YAML 1.3\n---\na: 1',
    '%TAG ! x\n---\na: 1',
    '%FOO\n---\na: 1',
    '%YAML 1.1\na: no',
  ])('is refused where a line before it would change what words mean: %j', (text) => {
    expect(refusalOf(text)).toMatch(/^service\.yaml:\d:\d: the line “%.+” would change what the file means \(take/);
  });

  it('may say that it is YAML 1.2, in which no is a word', () => {
    expect(refusalOf('%YAML 1.2\n---\na: no')).toBe('read as {"a":"no"}');
    expect(refusalOf('%YAML 1.2 # as ever\r\n---\r\na: no\r\n')).toBe('read as {"a":"no"}');
    expect(refusalOf('a: "%YAML 1.1"')).toBe('read as {"a":"%YAML 1.1"}');
  });

  it.each(['a: &x { b: 1 }\nc:\n  <<: *x', 'a: &x { b: 1 }\nc: { <<: [*x] }', '<<: { a: 1 }'])(
    'is refused where it brings in fields of another part: %j',
    (text) => {
      expect(refusalOf(text)).toMatch(/:\d+: “<<” does not bring in the fields of another part \(write its fields out/);
    },
  );

  it.each(['a: 1\n---\nb: 2', '---\n---\na: 1', 'a: 1\n...\n%YAML 1.1\n---\nb: no'])(
    'is refused where it holds several documents: %j',
    (text) => {
      expect(refusalOf(text)).toMatch(/the file holds several documents, divided by “---”: only one is read \(keep/);
      expect(refusalOf(text)).not.toMatch(/parse|YAML\./);
    },
  );

  it.each(['a: !!binary aGk=', 'a: !!timestamp 2001-01-01', 'a: !!set { x }', 'a: !yes no'])(
    'is refused where a tag makes a value something else: %s',
    (text) => {
      expect(refusalOf(text)).toMatch(/the tag “.+” is not read \(take it out\)/);
    },
  );

  it('may repeat a value by its anchor', () => {
    expect(refusalOf('a: &x [1]\nb: *x\nc: !!str 1')).toBe('read as {"a":[1],"b":[1],"c":"1"}');
  });
});
