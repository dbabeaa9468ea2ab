export * from './core.ts';
export { folderOf } from './folder.ts';
export { type Editing, readEdited, readPolicies, readRelease } from './load.ts';
export type { LockDifference } from './lock.ts';
export { unreadProblems } from './unread.ts';
