export { gateRevision } from './base.ts';
export { type Baseline, baseOf, readBaseline, writeBaseline } from './baseline.ts';
export { CONFIGURATION, type FoundConfiguration, readConfiguration, WAIVERS } from './configuration.ts';
export { type FormatContext, render } from './formats/index.ts';
export { type GateRequest, runGate } from './gate.ts';
export { type Base, compareWith } from './known.ts';
export type { GateFinding, GateNotice, GateResult } from './result.ts';
export { diskTree, nameIn, rootOf } from './tree.ts';
