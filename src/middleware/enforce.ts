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
import type { ProblemDocument } from '../serve/problems.ts';

/** How a service asks about its requests. */
export interface EnforcementOptions<Request> {
  readonly point: Pick<DecisionPoint<Finding, Duty>, 'decide'>;
  /** Prepared once, best: `point.prepare(descriptor)`. */
  readonly service: ServiceDescriptor | PreparedService;
  /** What the request asks to do, as an event; undefined where there is nothing to ask, and the route runs. */
  readonly eventOf: (request: Request) => ServiceEvent | undefined | Promise<ServiceEvent | undefined>;
  /** What is done about duties, whether the request is refused or not. Without handlers they stand in the decision alone. */
  readonly duties?: DutyHandlers<void | Promise<void>>;
}

/** What became of a request: the decision, and the refusal where it is no permit. */
export interface Enforcement {
  readonly decision?: Decision;
  readonly refusal?: ProblemDocument & {
    readonly decision: string;
    readonly outcome: string;
    readonly findings: readonly Finding[];
  };
}

/**
 * Asks about a request.
 * @throws whatever `eventOf`, the decision or a handler throws: the route must then not run
 */
export async function enforce<Request>(options: EnforcementOptions<Request>, request: Request): Promise<Enforcement> {
  const event = await options.eventOf(request);
  if (event === undefined) return {};
  const decision = await options.point.decide({ service: options.service, event });
  if (options.duties) await Promise.all(handleDuties(knownDuties(decision), options.duties));
  if (decision.decision === 'permit') return { decision };
  const findings = decision.findings.filter(({ status }) => status === 'violated' || status === 'indeterminate');
  return {
    decision,
    refusal: {
      type: 'https://deepsyn.dev/problems/refused',
      title: 'refused',
      status: 403,
      detail: findings
        .map(({ obligation, provision, status }) => `${obligation} (${provision}) is ${status}`)
        .join('; '),
      decision: decision.id,
      outcome: decision.decision,
      findings,
    },
  };
}

/** A duty that no handler can know is never dropped. */
function knownDuties({ duties }: Decision): readonly KnownDuty[] {
  return duties.map((duty) => {
    if (isKnownDuty(duty)) return duty;
    const message = `no handler can take the duty ${duty.id} of ${duty.obligation}`;
    throw new DeepsynError('unhandled-duty', [{ path: [duty.id], message, remedy: 'handle it from the decision' }]);
  });
}
