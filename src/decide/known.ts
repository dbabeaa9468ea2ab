import {
  type DutyId,
  type DutyTypes,
  dutySources,
  type ObligationId,
  type ObligationTypes,
} from '../generated/obligations.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Duty, Finding } from '../model/finding.ts';

/** A finding on one obligation of the policies of the package. */
export type FindingOf<Id extends ObligationId> = {
  readonly [Known in Id]: Omit<Finding, 'obligation'> & { readonly obligation: Known } & Pick<
      ObligationTypes[Known],
      'article' | 'provision' | 'bearer'
    >;
}[Id];

/** A finding on any obligation of the policies of the package: `obligation` tells which. */
export type KnownFinding = FindingOf<ObligationId>;

/** A duty of one kind. */
export type DutyOf<Id extends DutyId> = {
  readonly [Known in Id]: { readonly id: Known; readonly title: string } & DutyTypes[Known];
}[Id];

/** A duty of any kind that the policies of the package know: `id` tells which, and so what stands under `with`. */
export type KnownDuty = DutyOf<DutyId>;

/** A handler for every kind of duty. It stops compiling when a policy adds one. */
export type DutyHandlers<Result> = { readonly [Id in DutyId]: (duty: DutyOf<Id>) => Result };

/**
 * Hands each duty to the handler of its kind.
 * @returns what the handlers gave, in the order of the duties
 * @throws DeepsynError `unhandled-duty` where there is no handler: a duty is never dropped
 */
export function handleDuties<Result>(duties: readonly KnownDuty[], handlers: DutyHandlers<Result>): Result[] {
  const unhandled = duties.filter((duty) => !Object.hasOwn(handlers, duty.id));
  if (unhandled.length > 0) {
    const problems = unhandled.map(({ id, obligation }) => ({
      path: [id],
      message: `no handler takes the duty ${id} of ${obligation}`,
      remedy: 'add one',
    }));
    throw new DeepsynError('unhandled-duty', problems);
  }
  return duties.map((duty) => handle(duty, handlers));
}

function handle<Id extends DutyId, Result>(
  duty: DutyOf<Id>,
  handlers: { readonly [Each in Id]: (duty: DutyOf<Each>) => Result },
): Result {
  return handlers[duty.id](duty);
}

/** Whether a duty is one that the policies of the package know: for duties of edited policies, before they are handled. */
export function isKnownDuty(duty: Duty): duty is KnownDuty {
  const sources = Object.entries(dutySources).find(([id]) => id === duty.id)?.[1];
  return sources?.some((id) => id === duty.obligation) ?? false;
}
