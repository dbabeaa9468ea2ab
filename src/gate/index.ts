export { baselineOf, gateRevision, readBaseline } from './base.ts';
export { CONFIGURATION, type FoundConfiguration, readConfiguration, WAIVERS } from './configuration.ts';
export { type FormatContext, render } from './formats/index.ts';
export { type Base, fromFolder, type GateRequest, runGate } from './gate.ts';
export type { DecidingField, GateFinding, GateNotice, GateResult } from './result.ts';
