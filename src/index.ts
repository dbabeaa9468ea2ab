/**
 * deepsyn: China's regulations on deep synthesis as policies that decide.
 *
 * @example
 * const point = await createDecisionPoint();
 * const { decision, duties } = await point.decide({ service, event });
 * if (decision !== 'permit') refuse();
 */
export {
  type At,
  type BundleOptions,
  createDecisionPoint,
  type DecisionPoint,
  type DecisionPointOptions,
  type DecisionRequest,
  type DutyHandlers,
  type DutyOf,
  type ExplainedFinding,
  type FindingOf,
  handleDuties,
  isKnownDuty,
  type KnownDuty,
  type KnownFinding,
  type MemoCounters,
  type ObligationExplanation,
  PreparedService,
  type ShippedOptions,
} from './decide/index.ts';
export type { Explanation, Truth } from './evaluate/index.ts';
export {
  type DutyId,
  type DutyTypes,
  type FactName,
  type FactTypes,
  type ObligationId,
  type ObligationTypes,
  obligationIds,
  type ParameterName,
  type ParameterTypes,
} from './generated/obligations.ts';
export type { DecisionContext } from './model/decision-record.ts';
export { type ServiceDescriptor, serviceDescriptor } from './model/descriptor/index.ts';
export { DeepsynError, describeProblem, type ErrorCode, type Position, type Problem } from './model/errors.ts';
export { type EventType, eventSchemas, eventTypes, type ServiceEvent } from './model/event/index.ts';
export type { AppliedPolicy, Assessment, Decision, Duty, Finding } from './model/finding.ts';
export { jsonSchema, type SchemaName, schemaNames } from './model/json-schema.ts';
export type { Bearer } from './model/roles.ts';
export type { Outcome, Status } from './model/status.ts';
export type { Subject, SubjectKind } from './model/subject.ts';
