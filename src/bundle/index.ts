export { type LoadedBundle, loadBundle, readBundle, type Verification } from './load.ts';
export { type Algorithm, algorithms, type BundleKey } from './signature.ts';
export { findBundle } from './source.ts';
