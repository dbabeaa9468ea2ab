import { DeepsynError } from '../model/errors.ts';

/** What a command's exit status says. */
export const exit = {
  /** It did what was asked, and what it judged is in order. */
  ok: 0,
  /** It did what was asked, and what it judged is not in order. */
  refused: 1,
  /** The input, the configuration or the command line cannot be used. */
  unusable: 2,
  /** It cannot be told whether what was looked at is in order. */
  undecided: 3,
  /** Whoever read the output stopped before the end, as for any program that a broken pipe ends (128 + SIGPIPE). */
  cutOff: 141,
  /** Something failed that should not. */
  unexpected: 70,
} as const;

export function exitOf(error: unknown): number {
  return error instanceof DeepsynError && error.code !== 'evaluation-failed' ? exit.unusable : exit.unexpected;
}
