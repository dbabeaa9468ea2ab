export { readMaskingKey, readSigningKey } from './keys.ts';
export { type DecisionRecord, hashOf, recordOf } from './record.ts';
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
export { type LogFault, type LogVerification, type VerifyOptions, verifyLog } from './verify.ts';
export { type DecisionLog, type LogOptions, type LogState, openLog } from './writer.ts';
