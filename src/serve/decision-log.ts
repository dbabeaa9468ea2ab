import type { FastifyBaseLogger } from 'fastify';
import type { DecisionPoint } from '../decide/index.ts';
import {
  type DecisionLog,
  type KeptUpload,
  keepUploading,
  openLog,
  openUploader,
  readMaskingKey,
  readSigningKey,
  recordOf,
  tokenFrom,
  type UploadState,
} from '../log/index.ts';
import type { ServiceEvent } from '../model/inputs.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { ServeConfiguration } from '../model/serve.ts';
import { factsRead } from '../policy/index.ts';
import type { Recorder } from './desk.ts';

/** OPA’s own delays. */
const [MIN_DELAY_SECONDS, MAX_DELAY_SECONDS] = [300, 600];
/** How long a server that goes down waits for its last upload. */
const LAST_UPLOAD = 5000;

/** What became of the upload of the log. */
export interface UploadReport extends UploadState {
  /** Records that were written, and not taken yet. */
  readonly lag: number;
}

/** The log that a server keeps. */
export interface ServedLog {
  readonly record: Recorder;
  /** Whether a record could not be written: then none is any more. */
  readonly broken: () => boolean;
  /** Undefined where the log is not uploaded. */
  readonly upload: () => UploadReport | undefined;
  /** Tells what fails from now on, and begins to upload where the configuration asks for it. */
  begin(logger: FastifyBaseLogger): void;
  /** Writes what waits, and makes one last attempt to upload. */
  close(): Promise<void>;
}

type LogConfiguration = NonNullable<ServeConfiguration['decision-log']>;

/**
 * Opens the decision log that a configuration asks for.
 * @throws DeepsynError where its folder, keys or token cannot be used, or another process writes it
 */
export async function openDecisionLog(
  configuration: LogConfiguration | undefined,
  at: (file: string) => string,
  point: DecisionPoint,
): Promise<ServedLog | undefined> {
  if (!configuration) return undefined;
  const { 'masking-key': maskingKey, 'signing-key': signingKey, folder, sync, labels = {}, upload } = configuration;
  const key = readMaskingKey(at(maskingKey));
  const { 'rotate-bytes': rotateBytes, 'checkpoint-every': checkpointEvery } = configuration;
  const log = await openLog({
    folder: at(folder),
    ...(sync ? { sync } : {}),
    ...(rotateBytes === undefined ? {} : { rotateBytes }),
    ...(checkpointEvery === undefined ? {} : { checkpointEvery }),
    ...(signingKey === undefined ? {} : { key: readSigningKey(at(signingKey)) }),
  });
  const uploader = upload ? await openUpload(upload, at(folder), at, log) : undefined;
  let kept: KeptUpload | undefined;
  let failed = false;
  let told: FastifyBaseLogger | undefined;
  const needed = factsByBundle(point);
  return {
    broken: () => failed,
    upload: () => uploader && { ...uploader.state, lag: log.state.sequence - uploader.state.sequence },
    record: async (decision, event) => {
      try {
        await log.append(recordOf(decision, event, needed(decision.bundle, event.type), key, labels));
      } catch (error) {
        if (!failed) told?.error(error, 'decisions cannot be logged: none is given until the server is started again');
        failed = true;
        throw error;
      }
    },
    begin: (logger) => {
      told = logger;
      if (!uploader || !upload) return;
      const { 'min-delay-seconds': min = MIN_DELAY_SECONDS, 'max-delay-seconds': max = MAX_DELAY_SECONDS } = upload;
      kept = keepUploading(uploader, { min: min * 1000, max: max * 1000 }, ({ kind, problem }) =>
        logger.error({ upload: kind, problem }, 'the decision log could not be uploaded, and is tried again'),
      );
    },
    close: async () => {
      try {
        await log.close();
      } finally {
        if (kept) await kept.stop(LAST_UPLOAD);
        else await uploader?.close();
      }
    },
  };
}

async function openUpload(
  upload: NonNullable<LogConfiguration['upload']>,
  folder: string,
  at: (file: string) => string,
  log: DecisionLog,
) {
  const { url, partition, 'token-file': token, 'size-limit-bytes': sizeLimit, 'timeout-seconds': timeout } = upload;
  try {
    return await openUploader({
      folder,
      url,
      ...(partition === undefined ? {} : { partition }),
      ...(token === undefined ? {} : { token: tokenFrom(at(token)) }),
      ...(sizeLimit === undefined ? {} : { sizeLimit }),
      ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
      // What is not acknowledged may yet be taken back.
      upTo: () => log.state.sequence,
    });
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** Which facts the policies that decided read of a type of event; other policies may have come since. */
function factsByBundle(point: DecisionPoint): (bundle: string, type: ServiceEvent['type']) => readonly string[] {
  let current: { readonly set: PolicySet; readonly facts: Map<string, readonly string[]> } | undefined;
  let before = current;
  return (bundle, type) => {
    if (current?.set !== point.policies) [before, current] = [current, { set: point.policies, facts: new Map() }];
    const decided = [current, before].find((each) => each?.set.digest === bundle);
    // Of policies that are gone, everything is kept that the present ones read.
    const { set, facts } = decided ?? current;
    const found = facts.get(type) ?? factsRead(set, type);
    facts.set(type, found);
    return found;
  };
}
