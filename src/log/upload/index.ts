export { delayAfter, type KeptUpload, keepUploading, type UploadDelays } from './keep.ts';
export { retryAfter } from './send.ts';
export { tokenFrom } from './token.ts';
export { openUploader, type Round, type Uploader, type UploadOptions, type UploadState } from './uploader.ts';
