/**
 * deepsyn/marks for browsers and wherever else there is no Node: the marks in files, read and written.
 *
 * @example
 * const { verdict, facts } = await inspect(input.files[0]);
 */

export {
  type FormatName,
  formatNames,
  type Inspection,
  inspectionSchema,
  type LabelFields,
  type LabelValue,
  labelValues,
  type Verdict,
} from '../model/inspection.ts';
export { type FileFinding, type FindingCode, findings } from '../model/mark-findings.ts';
export type { ByteSource } from './bytes/source.ts';
export { type Comparison, compare } from './compare.ts';
export { type C2paReport, type InspectOptions, inspect, type ValidateC2pa } from './inspect.ts';
export type { Limits } from './limits.ts';
export { type Marked, type MarkOptions, mark } from './mark.ts';
export type { MarkRequest, Party } from './mark-request.ts';
export type { Inspectable } from './source.ts';
