export { type DecisionRecord, recordOf } from './record.ts';
export { type LogFault, type LogVerification, verifyLog } from './verify.ts';
export { type DecisionLog, type LogOptions, type LogState, openLog } from './writer.ts';
