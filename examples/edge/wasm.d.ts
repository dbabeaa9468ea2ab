/** What wrangler and workerd make of an imported module. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
