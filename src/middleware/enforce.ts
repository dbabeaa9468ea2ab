import { types } from 'node:util';
import {
  type DecisionPoint,
  type DutyHandlers,
  handleDuties,
  isKnownDuty,
  type KnownDuty,
  type PreparedService,
} from '../decide/index.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import { DeepsynError } from '../model/errors.ts';
import type { ServiceEvent } from '../model/inputs.ts';
import type { Decision, Duty, Finding } from '../model/finding.ts';
import { type ProblemDocument, problemDocument, statusOf } from '../model/problem.ts';

/** How a service asks about its requests. */
export interface EnforcementOptions<Request> {
  readonly point: Pick<DecisionPoint<Finding, Duty>, 'decide'>;
  /** Prepared once, best: `point.prepare(descriptor)`. */
  readonly service: ServiceDescriptor | PreparedService;
  /** What the request asks to do, as an event; undefined where there is nothing to ask, and the route runs. */
  readonly eventOf: (request: Request) => ServiceEvent | undefined | Promise<ServiceEvent | undefined>;
  /** What is done about duties, whether the request is refused or not. Without handlers they stand in the decision alone. */
  readonly duties?: DutyHandlers<void | Promise<void>>;
  /** Learns why a request is refused. The end user is told the title, the status and the id of the decision alone. */
  readonly onRefusal?: (refusal: Refusal, request: Request) => void | Promise<void>;
}

/** Why a request is refused: by a decision with its findings, or because none could be made. */
export type Refusal =
  | { readonly reason: 'decision'; readonly decision: Decision; readonly findings: readonly Finding[] }
  | { readonly reason: 'error'; readonly error: DeepsynError };

/** What an end user is told of a refusal. */
export type RefusalDocument = Omit<ProblemDocument, 'problems'> & {
  readonly decision?: string;
  readonly outcome?: Decision['decision'];
};

/** What became of a request: the decision, and the refusal where it is no permit. */
export interface Enforcement {
  readonly decision?: Decision;
  readonly refusal?: RefusalDocument;
}

/**
 * Asks about a request. An event that cannot be used is refused as the client's; nothing else that fails is.
 * @throws Error whatever `eventOf`, the decision, a handler or `onRefusal` throws, always as an error: the route must not run
 */
export async function enforce<Request>(options: EnforcementOptions<Request>, request: Request): Promise<Enforcement> {
  try {
    return await decided(options, request);
  } catch (error) {
    throw asError(error);
  }
}

async function decided<Request>(
  { point, service, eventOf, duties, onRefusal }: EnforcementOptions<Request>,
  request: Request,
): Promise<Enforcement> {
  let decision: Decision;
  try {
    const event = await eventOf(request);
    if (event === undefined) return {};
    decision = await point.decide({ service, event });
  } catch (error) {
    if (!isClients(error)) throw error;
    await onRefusal?.({ reason: 'error', error }, request);
    return { refusal: problemDocument(statusOf(error), error.code, 'the request cannot be decided on') };
  }
  if (duties) await Promise.all(handleDuties(knownDuties(decision), duties));
  if (decision.decision === 'permit') return { decision };
  const findings = decision.findings.filter(({ status }) => status === 'violated' || status === 'indeterminate');
  await onRefusal?.({ reason: 'decision', decision, findings }, request);
  const told = problemDocument(403, 'refused', 'the request is not permitted');
  return { decision, refusal: { ...told, decision: decision.id, outcome: decision.decision } };
}

/** Of what can be wrong with a question, the event alone comes from the client: the descriptor is the service's own. */
const isClients = (error: unknown): error is DeepsynError =>
  error instanceof DeepsynError && (error.code === 'invalid-event' || error.code === 'malformed-document');

/** What was thrown, as an error: frameworks take 0, '' or 'route' for leave to go on. */
export function asError(thrown: unknown): Error {
  // Asks nothing of the value itself.
  if (types.isNativeError(thrown)) return thrown;
  return new Error('a value that is no error was thrown while a request was decided on', { cause: thrown });
}

/** A duty that no handler can know is never dropped. */
function knownDuties({ duties }: Decision): readonly KnownDuty[] {
  return duties.map((duty) => {
    if (isKnownDuty(duty)) return duty;
    const message = `no handler can take the duty ${duty.id} of ${duty.obligation}`;
    throw new DeepsynError('unhandled-duty', [{ path: [duty.id], message, remedy: 'handle it from the decision' }]);
  });
}
