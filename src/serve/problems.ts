import { DeepsynError, type ErrorCode, type Problem } from '../model/errors.ts';

/** A problem document (RFC 9457): what is wrong, and where in the request. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly problems?: readonly Pick<Problem, 'path' | 'message' | 'remedy'>[];
}

/** An error that is the caller's, with the status that says so. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.code = code;
  }
}

const STATUSES: Partial<Record<ErrorCode, number>> = {
  'invalid-descriptor': 400,
  'invalid-event': 400,
  'invalid-request': 400,
  'invalid-parameters': 400,
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

/** What a caller is told of an error. What went wrong inside is for the log alone. */
export function problemOf(error: unknown): ProblemDocument {
  if (error instanceof RequestError) return document(error.status, error.code, error.message);
  if (error instanceof DeepsynError) {
    const status = STATUSES[error.code];
    if (status === 503) return document(status, error.code, UNAVAILABLE[error.code] ?? 'try again later');
    if (status !== undefined) {
      const problems = error.problems.map(({ path, message, remedy }) => ({
        path,
        message,
        ...(remedy ? { remedy } : {}),
      }));
      return { ...document(status, error.code, error.message), problems };
    }
    return document(500, error.code, 'the decision point failed: it decided nothing');
  }
  const status = statusOf(error);
  if (status !== undefined)
    return document(status, 'bad-request', error instanceof Error ? error.message : 'bad request');
  return document(500, 'unexpected', 'the decision point failed: it decided nothing');
}

/** Errors of the framework that are the caller's: a body that is no JSON, too large, of another media type. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const status = Number(error.statusCode);
  return status >= 400 && status < 500 ? status : undefined;
}

function document(status: number, code: string, detail: string): ProblemDocument {
  const title = code.replaceAll('-', ' ');
  return { type: `https://deepsyn.dev/problems/${code}`, title, status, detail };
}
