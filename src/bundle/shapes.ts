import { z } from 'zod';
import { ruleOf } from '../model/rule.ts';

/** What may stand at one place of a document. */
export type Shape =
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, true>>;
      readonly required: readonly string[];
      readonly rule?: string;
    }
  | { readonly kind: 'array'; readonly most?: number; readonly rule?: string }
  | { readonly kind: 'text' | 'instant'; readonly least?: number; readonly most?: number; readonly pattern?: string }
  | { readonly kind: 'number'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'one-of'; readonly values: readonly unknown[] }
  | { readonly kind: 'boolean' | 'duration' };

/** For every path of a document, with `*` for a place in a list, the shapes of which one has to fit. */
export type ShapeTable = Readonly<Record<string, readonly Shape[]>>;

/** The shapes that a zod schema accepts, as a table that Rego can walk. */
export function shapesOf(schema: z.core.$ZodType): ShapeTable {
  const table: Record<string, Shape[]> = {};
  const add = (path: string, shape: Shape) => {
    table[path] = [...(table[path] ?? []), shape];
  };
  const below = (path: string, step: string) => (path === '' ? step : `${path}/${step}`);
  const visit = (given: z.core.$ZodType, path: string): void => {
    const inner = withoutOption(given);
    const { def } = inner._zod;
    const rule = ruleOf(inner);
    const ruled = rule === undefined ? {} : { rule };
    if (inner instanceof z.core.$ZodUnion) {
      for (const option of inner._zod.def.options) visit(option, path);
    } else if (inner instanceof z.core.$ZodObject) {
      const entries = Object.entries<z.core.$ZodType>(inner._zod.def.shape);
      const fields = Object.fromEntries(entries.map(([name]): [string, true] => [name, true]));
      const required = entries.filter(([, value]) => value._zod.optin !== 'optional').map(([name]) => name);
      add(path, { kind: 'object', fields, required, ...ruled });
      for (const [name, value] of entries) visit(value, below(path, name));
    } else if (inner instanceof z.core.$ZodArray) {
      const { maxItems } = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
      add(path, { kind: 'array', ...(maxItems === undefined ? {} : { most: maxItems }), ...ruled });
      visit(inner._zod.def.element, below(path, '*'));
    } else if (rule === 'duration') {
      add(path, { kind: 'duration' });
    } else if (rule === 'instant') {
      add(path, { ...plainShape(inner, def.type), kind: 'instant' });
    } else {
      add(path, plainShape(inner, def.type));
    }
  };
  visit(schema, '');
  return table;
}

function plainShape(schema: z.core.$ZodType, type: string): Shape {
  const json = z.toJSONSchema(schema, { io: 'input' });
  if (json.const !== undefined) return { kind: 'one-of', values: [json.const] };
  if (json.enum) return { kind: 'one-of', values: json.enum };
  switch (json.type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'number': {
      const { minimum, maximum } = json;
      return { kind: 'number', ...defined({ minimum, maximum }) };
    }
    case 'string':
      return { kind: 'text', ...defined({ least: json.minLength, most: json.maxLength, pattern: json.pattern }) };
  }
  throw new Error(`a schema of type ${type} has no shape`);
}

/** The same object without the fields that are undefined. */
function defined<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) Object.assign(kept, { [name]: value });
  }
  return kept;
}

function withoutOption(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.core.$ZodPipe) return withoutOption(schema._zod.def.in);
  return schema instanceof z.core.$ZodOptional ? withoutOption(schema._zod.def.innerType) : schema;
}
