export { type LoadedBundle, loadBundle, readBundle } from './load.ts';
export { findBundle, readBundleKey } from './source.ts';
