import { DeepsynError } from '../model/errors.ts';
import * as model from '../model/problem.ts';

export type { ProblemDocument } from '../model/problem.ts';

/** An error of HTTP itself that is the caller's, with the status that says so. */
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

/** What a caller is told of an error, whether it is of deepsyn, of HTTP or of the framework. */
export function problemOf(error: unknown): model.ProblemDocument {
  if (error instanceof RequestError) return model.problemDocument(error.status, error.code, error.message);
  const status = error instanceof DeepsynError ? undefined : frameworkStatus(error);
  if (status === undefined) return model.problemOf(error);
  return model.problemDocument(status, 'bad-request', error instanceof Error ? error.message : 'bad request');
}

/** Errors of the framework that are the caller's: a body that is too large, of another media type. */
function frameworkStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const status = Number(error.statusCode);
  return status >= 400 && status < 500 ? status : undefined;
}
