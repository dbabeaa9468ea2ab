export { type Head, headOf, headText, parseHead } from './head.ts';
export { isOpenToOthers, readMaskingKey, readSigningKey, readVerificationKey } from './keys.ts';
export { hashOf, type Recorded, recordOf } from './record.ts';
export { findReplicas } from './replicas.ts';
export {
  delayAfter,
  type KeptUpload,
  keepUploading,
  openUploader,
  type Round,
  retryAfter,
  tokenFrom,
  type UploadDelays,
  type Uploader,
  type UploadOptions,
  type UploadState,
} from './upload/index.ts';
export type { LogFault, LogVerification } from './verification.ts';
export { type VerifyOptions, verifyLog, verifyLogs } from './verify.ts';
export { type DecisionLog, type LogOptions, type LogState, openLog } from './writer.ts';
