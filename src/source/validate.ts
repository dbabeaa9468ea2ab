import type { z } from 'zod';
import { DeepsynError, type ErrorCode, type Problem } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { SourceDocument } from './document.ts';
import { suggest } from './nearest.ts';
import { shortened, shown } from './shown.ts';

type Issue = z.core.$ZodIssue;

/** A value that came from no file: its problems have paths but no positions. */
export interface PlainValue {
  readonly value: unknown;
}

/**
 * Parses a value with a schema; what comes back is typed and can be trusted.
 * @param source a document that was read, or a plain value
 * @throws DeepsynError with `code`, one problem for each fault, each with its path and, for a document, line and column
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceDocument | PlainValue,
  code: ErrorCode,
): z.infer<Schema> {
  const result = schema.safeParse(source.value, { reportInput: false });
  if (result.success) return result.data;
  throw new DeepsynError(code, problemsOf(schema, result.error.issues, source));
}

/** Problems for people from the issues of zod: the branch of a union that was meant, the nearest valid name. */
function problemsOf(schema: z.ZodType, issues: readonly Issue[], source: SourceDocument | PlainValue): Problem[] {
  const told = issues.slice(0, limits.problems).flatMap((issue) => expand(issue, source.value));
  const problems = told.slice(0, limits.problems).flatMap((issue) => toProblems(schema, issue, source));
  const all = issues.length > told.length ? issues : told;
  const more = all.reduce((sum, issue) => sum + faultsIn(issue), 0) - Math.min(problems.length, limits.problems);
  return [
    ...problems.slice(0, limits.problems),
    ...(more > 0 ? [{ path: [], message: `and ${more} more faults like these` }] : []),
  ];
}

const faultsIn = (issue: Issue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);

/** Replaces a failed union by the issues of the branch that the writer most likely meant. */
function expand(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) =>
    errors.flatMap((nested) => expand({ ...nested, path: [...issue.path, ...nested.path] }, root)),
  );
  const value = valueAt(root, issue.path);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const mistakes = (branch: Issue[]) =>
    branch.reduce((sum, each) => {
      const here = each.path.length === issue.path.length;
      if (here && each.code === 'unrecognized_keys') return sum + 100 * each.keys.length;
      if (here && each.code === 'invalid_type') return sum + (isObject ? 1000 : 10);
      if (each.path.length === issue.path.length + 1 && each.code === 'invalid_type') return sum + 50;
      return sum + 1;
    }, 0);
  return branches.reduce((best, branch) => (mistakes(branch) < mistakes(best) ? branch : best));
}

function toProblems(schema: z.ZodType, issue: Issue, source: SourceDocument | PlainValue): Problem[] {
  const whole = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = whole.map((step) => (typeof step === 'number' ? step : shortened(step)));
  const place = (at: (string | number)[], part: 'key' | 'value') =>
    'file' in source ? { file: source.file, position: part === 'key' ? source.locateKey(at) : source.locate(at) } : {};
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, whole);
    return issue.keys.slice(0, limits.problems).map((key) => ({
      ...place([...path, key], 'key'),
      path: [...path, shortened(key)],
      message: `unknown field “${shortened(key)}”`,
      ...suggest(key, known),
    }));
  }
  const value = valueAt(source.value, whole);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const found = value === undefined ? 'nothing stands here' : `unknown value ${shown(value)}`;
    const near = typeof value === 'string' ? suggest(value, values).remedy : undefined;
    const remedy = near ?? `expected one of ${values.slice(0, 12).join(', ')}, …`;
    return [{ ...place(path, 'value'), path, message: found, remedy }];
  }
  if (issue.code === 'invalid_type' && value === null) {
    const remedy = 'leave the field out where it is not known';
    return [{ ...place(path, 'key'), path, message: 'the field has no value', remedy }];
  }
  if (issue.code === 'invalid_type' && value === undefined) {
    return [{ ...place(path, 'value'), path, message: 'the field is missing' }];
  }
  return [
    {
      ...place(path, 'value'),
      path,
      message: shortened(issue.message.replace(/^Invalid input: /, ''), limits.summary),
    },
  ];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The keys that a schema knows at a path, through options, lists, unions and laziness. */
function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const [step, ...rest] = path;
  return unwrap(schema).flatMap((each) => {
    const definition = each._zod.def;
    const { shape, element, valueType } = parts(definition);
    if (step === undefined) return shape ? Object.keys(shape) : [];
    const next =
      (shape && Object.hasOwn(shape, step) ? shape[step] : undefined) ??
      (typeof step === 'number' ? element : undefined) ??
      valueType;
    return next ? keysAt(next, rest) : [];
  });
}

interface SchemaParts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
  readonly in?: z.core.$ZodType;
}

const parts = (definition: object): SchemaParts => definition;

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, options, getter, in: input } = parts(schema._zod.def);
  if (input) return unwrap(input);
  if (innerType) return unwrap(innerType);
  if (options) return options.flatMap(unwrap);
  if (getter) return unwrap(getter());
  return [schema];
}
