export { type LoadedBundle, loadBundle, readBundle, type Verification } from './load.ts';
export type { BundleKey } from './signature.ts';
export { findBundle, readBundleKey } from './source.ts';
