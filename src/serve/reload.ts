import type { DecisionPoint } from '../decide/index.ts';
import { DeepsynError } from '../model/errors.ts';

/** What became of looking for the bundle anew, as OPA reports it. Times are RFC 3339, in UTC. */
export interface BundleStatus {
  readonly name: 'deepsyn';
  /** The digest of the policies that decide. */
  readonly active_revision: string;
  /** They are being edited, and nobody released them. */
  readonly draft?: true;
  /** When it was last looked for. */
  readonly last_request?: string;
  /** When looking for it last found it, the same or another. */
  readonly last_successful_request?: string;
  /** When one was last taken. */
  readonly last_successful_activation: string;
  /** Why the last one was refused; the one before still decides. */
  readonly code?: string;
  readonly message?: string;
}

/** Looks for the bundle anew. */
export interface Reloader {
  readonly status: BundleStatus;
  /** Looks for it now: whether another one was taken, or the same found, or a bad one refused. Never throws. */
  reload(): Promise<ReloadResult>;
  /** Looks for it no more. */
  stop(): void;
}

export type ReloadResult = 'taken' | 'same' | 'refused';

/**
 * Looks for the bundle of a decision point again and again. A bad one is told, and the old one goes on deciding.
 * @param seconds between two looks; 0 for never
 */
export function createReloader(
  point: DecisionPoint,
  seconds: number,
  told: (result: ReloadResult, status: BundleStatus) => void,
): Reloader {
  const now = () => new Date().toISOString();
  const active = (): Pick<BundleStatus, 'active_revision' | 'draft'> => {
    const { digest, draft } = point.policies;
    return { active_revision: digest, ...(draft ? { draft } : {}) };
  };
  let status: BundleStatus = {
    name: 'deepsyn',
    ...active(),
    last_successful_activation: now(),
  };
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let under: Promise<ReloadResult> | undefined;

  const look = async (): Promise<ReloadResult> => {
    const last_request = now();
    const { code, message, draft, ...before } = status;
    try {
      const taken = await point.reload();
      const done = now();
      status = {
        ...before,
        ...active(),
        last_request,
        last_successful_request: done,
        ...(taken ? { last_successful_activation: done } : {}),
      };
      return taken ? 'taken' : 'same';
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      status = {
        ...before,
        ...(draft ? { draft } : {}),
        last_request,
        code: error instanceof DeepsynError ? error.code : 'error',
        message: said,
      };
      return 'refused';
    }
  };

  const reload = (): Promise<ReloadResult> => {
    under ??= look().then((result) => {
      under = undefined;
      told(result, status);
      return result;
    });
    return under;
  };

  const plan = (): void => {
    if (seconds === 0 || stopped) return;
    // A little apart, so that the servers of a fleet do not all ask at once.
    const wait = seconds * (0.9 + Math.random() * 0.2) * 1000;
    timer = setTimeout(() => void reload().then(plan), wait);
    timer.unref();
  };
  plan();
  return {
    get status() {
      return status;
    },
    reload,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
