import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DeepsynError } from '../../model/errors.ts';
import { lockFolder } from '../lock.ts';
import { findReplicas } from '../replicas.ts';
import { type PlacedRecord, readPlace, recordsAfter, writePlace } from './place.ts';
import { packed, type Sent, send } from './send.ts';

/** Where a log is uploaded to, and how. */
export interface UploadOptions {
  readonly folder: string;
  /** The service: chunks are posted to `/logs` beneath it. */
  readonly url: string;
  /** Posts to `/logs/PARTITION`. */
  readonly partition?: string;
  /** Gives the bearer token; asked for each chunk, so that it can be replaced. What it throws is told. */
  readonly token?: () => string;
  /** How large a compressed chunk is, in bytes; 32 KiB by default, as with OPA. A single record may be larger. */
  readonly sizeLimit?: number;
  /** How long an answer may take, in milliseconds; 30 seconds by default. */
  readonly timeout?: number;
  /** The last record to upload; the whole log by default. */
  readonly upTo?: () => number;
}

/** What an upload has come to. */
export interface UploadState {
  /** The last record that was taken. */
  readonly sequence: number;
  /** How many were taken since this began. */
  readonly uploaded: number;
  /** Failed attempts since this began. */
  readonly failures: Readonly<Record<Failure, number>>;
  /** Records that the log no longer had whole when they should have been uploaded. */
  readonly missed: number;
  /** When a chunk was last taken, in milliseconds. */
  readonly lastSuccess?: number;
  /** Why the last attempt failed; absent where it did not. */
  readonly problem?: string;
}

type Failure = Exclude<Sent['kind'], 'taken'>;

/** How a round of uploading ended: with everything taken, or with what was not. */
export type Round = { readonly kind: 'done' } | Exclude<Sent, { kind: 'taken' }>;

/** An upload to one service that keeps its place. */
export interface Uploader {
  readonly state: UploadState;
  /** Uploads what there is, chunk by chunk, until all is taken or one is not. @param signal ends it early */
  upload(signal?: AbortSignal): Promise<Round>;
  close(): Promise<void>;
}

/** How much smaller records become by compression, before it was measured. */
const EXPECTED_RATIO = 4;

/**
 * Prepares an upload to OPA’s decision log service API. Each record arrives at least once: what was in flight when the process
 * was killed is sent again.
 * @throws DeepsynError `unreadable-file` where there is no log; `log-in-use` where another process uploads this log to this service; `invalid-log`;
 * `invalid-configuration` for what is no address; and what the token throws
 */
export async function openUploader(options: UploadOptions): Promise<Uploader> {
  const { folder, token, timeout = 30_000, upTo = () => Number.POSITIVE_INFINITY } = options;
  const address = addressOf(options);
  await findReplicas([folder]);
  token?.();
  const name = `upload-${createHash('sha256').update(address).digest('hex').slice(0, 16)}`;
  const path = join(folder, `${name}.json`);
  let place = readPlace(path);
  const lock = await lockFolder(folder, `${name}.lock`);
  let sizeLimit = options.sizeLimit ?? 32_768;
  let ratio = EXPECTED_RATIO;
  let state: UploadState = {
    sequence: place.sequence,
    uploaded: 0,
    failures: { 'too-large': 0, unavailable: 0, refused: 0 },
    missed: 0,
  };

  /** As many of the first records as fit. */
  const chunkOf = async (records: readonly PlacedRecord[]): Promise<{ count: number; body: Buffer }> => {
    for (let count = records.length; ; count = Math.ceil(count / 2)) {
      const lines = records.slice(0, count).map(({ bytes }) => bytes);
      const body = await packed(lines);
      ratio = Math.max(1, lines.reduce((sum, line) => sum + line.length, 0) / body.length);
      if (body.length <= sizeLimit || count === 1) return { count, body };
    }
  };

  const attempt = async (body: Buffer, signal: AbortSignal | undefined): Promise<Sent> => {
    const patience = AbortSignal.timeout(timeout);
    try {
      return await send(address, token?.(), body, signal ? AbortSignal.any([signal, patience]) : patience);
    } catch (error) {
      return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
    }
  };

  const failed = (sent: Exclude<Sent, { kind: 'taken' }>): void => {
    const failures = { ...state.failures, [sent.kind]: state.failures[sent.kind] + 1 };
    state = { ...state, failures, problem: sent.problem };
  };

  const taken = async (records: readonly PlacedRecord[]): Promise<void> => {
    const last = records.at(-1);
    if (!last) return;
    await writePlace(path, last.place);
    place = last.place;
    const missed = state.missed + records.reduce((sum, each) => sum + each.missed, 0);
    const { problem: _, ...before } = state;
    const { sequence } = place;
    state = { ...before, sequence, uploaded: state.uploaded + records.length, missed, lastSuccess: Date.now() };
  };

  const upload = async (signal?: AbortSignal): Promise<Round> => {
    const waiting: PlacedRecord[] = [];
    const source = recordsAfter(folder, place, upTo);
    let bytes = 0;
    let ended = false;
    try {
      for (;;) {
        while (!ended && bytes < sizeLimit * ratio) {
          const { value, done } = await source.next();
          if (done) ended = true;
          else {
            waiting.push(value);
            bytes += value.bytes.length;
          }
        }
        if (waiting.length === 0) return { kind: 'done' };
        const { count, body } = await chunkOf(waiting);
        const sent = await attempt(body, signal);
        if (sent.kind === 'taken') {
          const gone = waiting.splice(0, count);
          await taken(gone);
          bytes -= gone.reduce((sum, each) => sum + each.bytes.length, 0);
          continue;
        }
        failed(sent);
        if (sent.kind !== 'too-large' || count === 1) return sent;
        sizeLimit = Math.floor(body.length / 2);
      }
    } finally {
      await source.return(undefined);
    }
  };

  return {
    get state() {
      return state;
    },
    upload,
    close: () => lock.release(),
  };
}

function addressOf({ url, partition }: UploadOptions): string {
  const path = partition === undefined ? 'logs' : `logs/${encodeURIComponent(partition)}`;
  const refuse = (message: string, remedy: string) =>
    new DeepsynError('invalid-configuration', [{ path: ['url'], message, remedy }]);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw refuse('this is no address', 'give an http: or https: address');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') throw refuse('an address has no secrets', 'give the token in a file');
  return `${url.replace(/\/+$/, '')}/${path}`;
}
