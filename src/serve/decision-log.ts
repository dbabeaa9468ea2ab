import type { FastifyBaseLogger } from 'fastify';
import {
  type DecisionLog,
  isOpenToOthers,
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
import type { EventType } from '../model/event/index.ts';
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
): Promise<ServedLog | undefined> {
  if (!configuration) return undefined;
  const { 'masking-key': maskingKey, 'signing-key': signingKey, folder, sync, labels = {}, upload } = configuration;
  const key = readMaskingKey(at(maskingKey));
  const { 'previous-signing-key': previousKey } = configuration;
  const { 'rotate-bytes': rotateBytes, 'checkpoint-every': checkpointEvery } = configuration;
  const log = await openLog({
    folder: at(folder),
    ...(sync ? { sync } : {}),
    ...(rotateBytes === undefined ? {} : { rotateBytes }),
    ...(checkpointEvery === undefined ? {} : { checkpointEvery }),
    ...(signingKey === undefined ? {} : { key: readSigningKey(at(signingKey)) }),
    ...(previousKey === undefined ? {} : { previousKey: readSigningKey(at(previousKey)) }),
  });
  const uploader = upload ? await openUpload(upload, at(folder), at, log) : undefined;
  let kept: KeptUpload | undefined;
  let failed = false;
  let told: FastifyBaseLogger | undefined;
  const factsOf = rememberFacts();
  return {
    broken: () => failed,
    upload: () => uploader && { ...uploader.state, lag: log.state.sequence - uploader.state.sequence },
    record: async (made) => {
      try {
        const needed = factsOf(made.policies, made.event.type);
        await log.append(recordOf({ ...made, context: await made.context, needed }, key, labels));
      } catch (error) {
        if (!failed) told?.error(error, 'decisions cannot be logged: none is given until the server is started again');
        failed = true;
        throw error;
      }
    },
    begin: (logger) => {
      told = logger;
      for (const file of [maskingKey, signingKey, previousKey]) {
        if (file !== undefined && isOpenToOthers(at(file)))
          logger.warn({ file }, 'others can read this key: chmod 600');
      }
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

/** Which facts policies read of a type of event. */
function rememberFacts(): (set: PolicySet, type: EventType) => readonly string[] {
  const known = new WeakMap<PolicySet, Map<string, readonly string[]>>();
  return (set, type) => {
    const facts = known.get(set) ?? new Map<string, readonly string[]>();
    known.set(set, facts);
    const found = facts.get(type) ?? factsRead(set, type);
    facts.set(type, found);
    return found;
  };
}
