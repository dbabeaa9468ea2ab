import { setTimeout as wait } from 'node:timers/promises';
import type { Round, Uploader } from './uploader.ts';

/** How often a log is uploaded, in milliseconds: between these two, by chance, so that servers do not all come at once. */
export interface UploadDelays {
  readonly min: number;
  readonly max: number;
}

/** An upload that goes on until it is stopped. */
export interface KeptUpload {
  /** Makes one last attempt, no longer than this many milliseconds, and ends. Never throws. */
  stop(within: number): Promise<void>;
}

const FIRST_RETRY = 100;

/**
 * Uploads again and again, and gives up on nothing. Where the service is unavailable it waits longer each time, up to the
 * longest delay; where it refuses, the longest; and never shorter than the service says.
 * @param told of each round that failed
 */
export function keepUploading(
  uploader: Uploader,
  delays: UploadDelays,
  told: (round: Exclude<Round, { kind: 'done' }>) => void,
): KeptUpload {
  const stopping = new AbortController();
  const late = new AbortController();
  let failures = 0;

  const round = async (): Promise<Round> => {
    const ended = await uploader.upload(late.signal).catch((error: unknown): Round => {
      // The log or its place cannot be read or written: someone has to see to it.
      return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
    });
    failures = ended.kind === 'done' ? 0 : failures + 1;
    if (ended.kind !== 'done') told(ended);
    return ended;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const delay = delayAfter(await round(), failures, delays, Math.random());
      await wait(delay, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async (within) => {
      stopping.abort();
      const timer = setTimeout(() => late.abort(), within);
      await running;
      if (!late.signal.aborted) await round();
      clearTimeout(timer);
      await uploader.close();
    },
  };
}

/** How long to wait after a round. @param chance from 0 to 1 */
export function delayAfter(ended: Round, failures: number, { min, max }: UploadDelays, chance: number): number {
  switch (ended.kind) {
    case 'done':
      return min + (max - min) * chance;
    case 'unavailable':
      return Math.max(Math.min(max, FIRST_RETRY * 2 ** (failures - 1)) * (0.5 + chance / 2), ended.retryAfter ?? 0);
    case 'refused':
      return Math.max(max, ended.retryAfter ?? 0);
    case 'too-large':
      return max;
  }
}
