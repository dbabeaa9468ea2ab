/**
 * deepsyn for browsers, edge workers and wherever else there is no Node: the same decisions, from policies that the
 * caller brings as WebAssembly.
 *
 * @example
 * const point = await createDecisionPoint({ wasm: fetch('/policy.wasm') }); // a copy of deepsyn/policy.wasm
 * const { decision, duties } = await point.decide({ service, event });
 * if (decision !== 'permit') refuse();
 */
export {
  type At,
  type CoreOptions as DecisionPointOptions,
  type CorePoint as DecisionPoint,
  createCorePoint as createDecisionPoint,
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
} from './decide/core.ts';
export type { CompiledModule, Explanation, ModuleSource, Truth } from './evaluate/core.ts';
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
export type { Bearer } from './model/roles.ts';
export type { Outcome, Status } from './model/status.ts';
export type { Subject, SubjectKind } from './model/subject.ts';
