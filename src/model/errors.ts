/** Where something stands in a file: 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, where it is, and what to do about it. */
export interface Problem {
  /** The file, as it was named by the caller. */
  readonly file?: string;
  readonly position?: Position;
  /** The field, from the root of the document. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy?: string;
}

/** Stable names of what can go wrong, for programs. */
export type ErrorCode =
  | 'unreadable-file'
  | 'malformed-document'
  | 'too-deep'
  | 'too-large'
  | 'invalid-descriptor'
  | 'invalid-event'
  | 'invalid-request'
  | 'invalid-time'
  | 'invalid-parameters'
  | 'invalid-policy'
  | 'invalid-configuration'
  | 'nothing-to-gate'
  | 'invalid-revision'
  | 'unwritable-file'
  | 'invalid-label'
  | 'unmarkable-file'
  | 'invalid-log'
  | 'log-in-use'
  | 'invalid-query'
  | 'unknown-obligation'
  | 'unknown-schema'
  | 'unknown-pack'
  | 'fixed-by-bundle'
  | 'stale-bundle'
  | 'incompatible-bundle'
  | 'unreadable-bundle'
  | 'unverified-bundle'
  | 'failed-self-test'
  | 'unreachable-bundle'
  | 'missing-program'
  | 'missing-package'
  | 'insecure-context'
  | 'closed'
  | 'unhandled-duty'
  | 'unreachable-status'
  | 'evaluation-failed';

/** Every error that deepsyn throws on purpose. It never stands for a decision. */
export class DeepsynError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(
    code: ErrorCode,
    problems: readonly [Problem, ...Problem[]] | Problem[],
    options?: { readonly cause?: unknown },
  ) {
    super(problems.map(describeProblem).join('\n'), options);
    this.name = 'DeepsynError';
    this.code = code;
    this.problems = problems;
  }
}

/** A problem in one line: `file:line:column: path: message (remedy)`. */
export function describeProblem(problem: Problem): string {
  const place = problem.position ? `:${problem.position.line}:${problem.position.column}` : '';
  const where = problem.file === undefined ? '' : `${problem.file}${place}: `;
  const field = problem.path.length > 0 ? `${formatPath(problem.path)}: ` : '';
  const remedy = problem.remedy === undefined ? '' : ` (${problem.remedy})`;
  return `${where}${field}${problem.message}${remedy}`;
}

/** A path as people write it: `tools[2].name`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
