export { type DecisionRecord, hashOf, recordOf } from './record.ts';
export { type LogFault, type LogVerification, type VerifyOptions, verifyLog } from './verify.ts';
export { type DecisionLog, type LogOptions, type LogState, openLog } from './writer.ts';
