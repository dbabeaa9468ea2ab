import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type DecisionPoint, type ObligationExplanation, PreparedService } from '../decide/index.ts';
import type { DecisionContext } from '../model/decision-record.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { ServiceEvent } from '../model/event/index.ts';
import type { Assessment, Decision } from '../model/finding.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { shortened, suggest } from '../source/index.ts';
import type { Metrics } from './metrics.ts';

/** A service as a request names it: one that the server knows, by id; a descriptor; or nothing, where it knows only one. */
export type NamedService = string | ServiceDescriptor | PreparedService | undefined;

/** Keeps a decision, and what it was made on; what cannot be kept is thrown. */
export type Recorder = (made: {
  readonly decision: Decision;
  readonly event: ServiceEvent;
  readonly service: ServiceDescriptor;
  /** Milliseconds. */
  readonly at: number;
  /** What decided; other policies may have come since. */
  readonly policies: PolicySet;
  readonly context: Promise<DecisionContext>;
}) => Promise<void>;

/** What every interface asks: one place that decides, counts and traces. */
export interface Desk {
  readonly point: DecisionPoint;
  readonly services: readonly string[];
  /** Takes other descriptors for those that it knows. Requests under way keep theirs. */
  replace(known: readonly ServiceDescriptor[]): void;
  decide(service: NamedService, event: ServiceEvent, at?: Date): Promise<Decision>;
  assess(service: NamedService, at?: Date): Promise<Assessment>;
  explain(obligation: string, service: NamedService, event?: ServiceEvent, at?: Date): Promise<ObligationExplanation>;
}

/**
 * @param known descriptors that requests name by id; they are checked once
 * @throws DeepsynError `invalid-descriptor`
 */
export function createDesk(
  point: DecisionPoint,
  known: readonly ServiceDescriptor[],
  metrics: Metrics,
  record: Recorder | undefined,
): Desk {
  let prepared = preparedBy(point, known);
  const tracer = trace.getTracer('deepsyn');

  const find = (service: NamedService): PreparedService | ServiceDescriptor => {
    if (typeof service === 'object') return service;
    const [only] = prepared.values();
    const found = service === undefined ? (prepared.size === 1 ? only : undefined) : prepared.get(service);
    if (found) return found;
    const names = [...prepared.keys()];
    const message =
      service === undefined ? 'the request names no service' : `there is no service “${shortened(service)}” here`;
    const { remedy } = suggest(service ?? '', names);
    throw new DeepsynError('invalid-request', [
      {
        path: ['service'],
        message,
        remedy: remedy ?? 'name one that the server was started with, or give a descriptor',
      },
    ]);
  };

  const descriptorOf = (service: PreparedService | ServiceDescriptor): ServiceDescriptor =>
    service instanceof PreparedService ? service.descriptor : service;

  return {
    point,
    get services() {
      return [...prepared.keys()];
    },
    replace: (others) => {
      prepared = preparedBy(point, others);
    },
    decide: (service, event, at = new Date()) =>
      tracer.startActiveSpan('deepsyn.decide', async (span) => {
        const end = metrics.startDecision();
        try {
          const found = find(service);
          // Taken in the same turn as the decision point takes what decides, so that no reload comes between them.
          const by = record && { policies: point.policies, context: point.context() };
          const decision = await point.decide({ service: found, event, at });
          // Before it is answered: a decision that cannot be recorded is none.
          if (by) await record({ decision, event, service: descriptorOf(found), at: at.getTime(), ...by });
          span.setAttributes({
            'deepsyn.decision': decision.decision,
            'deepsyn.event.type': event.type,
            'deepsyn.bundle': decision.bundle,
          });
          end(decision.decision, event.type);
          return decision;
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
          end('error', 'none');
          throw error;
        } finally {
          span.end();
        }
      }),
    assess: (service, at) => point.assess(descriptorOf(find(service)), at ? { at } : {}),
    explain: (obligation, service, event, at) => {
      const known = service === undefined && prepared.size !== 1 ? undefined : descriptorOf(find(service));
      return point.explain(obligation, {
        ...(known ? { service: known } : {}),
        ...(event ? { event } : {}),
        ...(at ? { at } : {}),
      });
    },
  };
}

/** @throws DeepsynError `invalid-configuration` where two descriptors have the same id */
function preparedBy(point: DecisionPoint, known: readonly ServiceDescriptor[]): Map<string, PreparedService> {
  const prepared = new Map(known.map((service) => [service.id, point.prepare(service)]));
  if (prepared.size === known.length) return prepared;
  const message = 'two descriptors have the same id';
  throw new DeepsynError('invalid-configuration', [{ path: ['services'], message, remedy: 'give each its own' }]);
}
