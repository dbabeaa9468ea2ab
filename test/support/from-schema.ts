import fc from 'fast-check';
import { isRecord } from '../../src/model/keys.ts';

/** A JSON Schema, as far as the OpenAPI document uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Values that a JSON Schema accepts.
 * @param known arbitraries for fields of which the schema says too little, by name
 */
export function valuesOf(
  schema: JsonSchema,
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(options)) return fc.oneof(...options.filter(isRecord).map((each) => valuesOf(each, known)));
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, known);
    case 'array': {
      const element = isRecord(schema.items) ? valuesOf(schema.items, known) : fc.jsonValue();
      return fc.array(element, { maxLength: Math.min(5, Number(schema.maxItems ?? 5)) });
    }
    case 'string':
      if (schema.format === 'date-time') return fc.constantFrom('2026-06-01T12:00:00Z', '2026-11-24T09:00:00+08:00');
      return fc.string({
        minLength: Number(schema.minLength ?? 0),
        maxLength: Math.min(40, Number(schema.maxLength ?? 40)),
      });
    case 'integer':
      return fc.integer({ min: 0, max: 1000 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}

function objectsOf(schema: JsonSchema, known: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const fields = Object.entries(properties).map(([name, each]): [string, fc.Arbitrary<unknown>] => [
    name,
    known[name] ?? valuesOf(isRecord(each) ? each : {}, known),
  ]);
  const own = fc.record(Object.fromEntries(fields), { requiredKeys: required });
  if (fields.length > 0) return own;
  return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
}

/** Values that no schema expects where they stand. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  2 ** 53 + 1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  '9999-12-31T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  [],
  Array(2000).fill(1),
  {},
  [[[[[[[[[[[]]]]]]]]]]],
  { value: true, by: 'x', at: 'never' },
  // What a value inherits, of a type that cannot be called.
  { toString: 1 },
  { toString: null, valueOf: null },
  { toJSON: 1, constructor: 1 },
  { hasOwnProperty: 1, length: -1 },
  [{ toString: 1 }],
  JSON.parse('{"__proto__":{"toString":1}}'),
  { constructor: { prototype: {} } },
  Array(30).fill({ toString: { toString: 1 } }),
];

/** The value with one place of it changed: another type, a field too few, a field too many, a bound overstepped. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.constantFrom<unknown>(...STRANGE),
      fc.constantFrom<'replace' | 'remove' | 'add'>('replace', 'remove', 'add'),
      fc.constantFrom('other', 'toString', 'hasOwnProperty', 'id', 'event', '$ref', ''),
    )
    .map(([path, strange, how, name]) =>
      changedAt(value, path, (old) => {
        if (how === 'add' && isRecord(old)) return { ...old, [name]: strange };
        return how === 'remove' ? undefined : strange;
      }),
    );
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]))];
}

function changedAt(value: unknown, [step, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === step ? changedAt(each, rest, change) : each));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === step ? changedAt(each, rest, change) : each]),
  );
}
