import { DeepsynError, type ErrorCode, type Problem } from './errors.ts';
import { limits } from './limits.ts';

/** A problem document (RFC 9457): what is wrong, and where in the request. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly problems?: readonly Pick<Problem, 'path' | 'message' | 'remedy'>[];
}

/** The HTTP status of each error that a caller can mend, or wait out. All others are 500. */
const STATUSES: Partial<Record<ErrorCode, number>> = {
  'malformed-document': 400,
  'invalid-descriptor': 400,
  'invalid-event': 400,
  'invalid-request': 400,
  'invalid-parameters': 400,
  'too-deep': 400,
  'too-large': 400,
  'unknown-obligation': 404,
  'unknown-schema': 404,
  // Neither is for the caller to mend, but another server may answer.
  'unwritable-file': 503,
  closed: 503,
};

/** Why nothing is decided now: the paths of this machine are for the log alone. */
const UNAVAILABLE: Partial<Record<ErrorCode, string>> = {
  'unwritable-file': 'the decision cannot be logged, so none is given',
  closed: 'the server is going down',
};

/** The HTTP status of an error that was thrown, whatever it is. */
export function statusOf(error: unknown): number {
  return (error instanceof DeepsynError ? STATUSES[error.code] : undefined) ?? 500;
}

/** What a caller is told of an error. What went wrong inside is for the log alone. */
export function problemOf(error: unknown): ProblemDocument {
  const status = statusOf(error);
  const code = error instanceof DeepsynError ? error.code : 'unexpected';
  if (!(error instanceof DeepsynError) || status === 500)
    return problemDocument(500, code, 'the decision point failed: it decided nothing');
  if (status === 503) return problemDocument(status, code, UNAVAILABLE[error.code] ?? 'try again later');
  const problems = error.problems.map(({ path, message, remedy }) => ({
    path,
    message,
    ...(remedy ? { remedy } : {}),
  }));
  return { ...problemDocument(status, code, brief(error.message)), problems };
}

export function problemDocument(status: number, code: string, detail: string): ProblemDocument {
  const title = code.replaceAll('-', ' ');
  return { type: `https://deepsyn.dev/problems/${code}`, title, status, detail };
}

/** The problems repeat each fault in full, so the detail need not. */
function brief(text: string): string {
  const most = 4 * limits.summary;
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}
