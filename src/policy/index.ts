export * from './core.ts';
export { folderOf } from './folder.ts';
export { type Editing, readEdited, readPolicies, releasePolicies } from './load.ts';
export type { LockDifference } from './lock.ts';
export { unreadProblems } from './unread.ts';
