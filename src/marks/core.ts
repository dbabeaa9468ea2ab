/**
 * deepsyn/marks for browsers and wherever else there is no Node: the marks in files, read and written.
 *
 * @example
 * const { verdict, facts } = await inspect(input.files[0]);
 */
export type { ByteSource } from './bytes/source.ts';
export { type Comparison, compare } from './compare.ts';
export { type FileFinding, type FindingCode, findings } from './findings.ts';
export { type FormatName, formatNames } from './formats/format.ts';
export { type C2paReport, type InspectOptions, inspect, type ValidateC2pa } from './inspect.ts';
export { type Inspection, inspectionSchema, type Verdict } from './inspection.ts';
export { type LabelFields, type LabelValue, labelValues } from './label/fields.ts';
export type { Limits } from './limits.ts';
export { type Marked, type MarkOptions, type MarkRequest, mark, type Party } from './mark.ts';
export type { Inspectable } from './source.ts';
