import type { ServiceDescriptor } from '../model/inputs.ts';
import { instantOf } from '../model/time.ts';
import { folded } from '../model/unicode.ts';
import { plainValue } from './attested.ts';
import { isDatedAhead } from './claims.ts';
import type { Suspended } from './derive.ts';

/** Between what orders are weighed: the law’s instant, when it is decided, and the service that the event names. */
export interface OrderOccasion {
  readonly instant: number;
  readonly at: number;
  readonly named: string | undefined;
}

type Fact<Value> = Value | { readonly value: Value; readonly at: string } | undefined;

/**
 * What the orders in force at an instant suspend (art 21 s3), or undefined where the orders, or what one of them
 * suspends, are not stated. An order counts as in force unless it is stated that it is not: not yet, no longer, lifted.
 * A name that is none of the service’s own may be a slip for one that is: what else is suspended is then unknown.
 */
export function suspendedAt(
  service: Pick<ServiceDescriptor, 'id' | 'name' | 'functions' | 'orders'> | undefined,
  { instant, at, named }: OrderOccasion,
): Suspended | undefined {
  if (service?.orders === undefined) return undefined;
  const counting = <Value extends boolean | string | readonly string[]>(fact: Fact<Value>): Value | undefined =>
    isDatedAhead(fact, at) ? undefined : plainValue(fact);
  const moment = (fact: Fact<string>): number | undefined => {
    const value = counting(fact);
    return value === undefined ? undefined : instantOf(value);
  };
  const inForce = service.orders.filter((order) => {
    const [from, until, liftedAt] = [moment(order.from), moment(order.until), moment(order['lifted-at'])];
    const dated = order['lifted-at'] === undefined || (liftedAt !== undefined && liftedAt <= Math.min(instant, at));
    const lifted = counting(order.lifted) === true && dated;
    return !lifted && (from === undefined || from <= instant) && (until === undefined || instant < until);
  });
  const activities = new Set<string>();
  const services = new Set<string>();
  for (const order of inForce) {
    const suspends = counting(order.suspends);
    if (!suspends) return undefined;
    for (const activity of suspends) activities.add(activity);
    if (!suspends.includes('other-service')) continue;
    const names = counting(order.services);
    if (!names) return undefined;
    for (const each of names) services.add(folded(each));
  }
  const own = namesOf(service);
  const settled = (named !== undefined && services.has(folded(named))) || [...services].every((each) => own.has(each));
  return { activities: [...activities].sort(), ...(settled ? { services: [...services].sort() } : {}) };
}

/** The names by which an order can mean a part of the service. */
function namesOf({ id, name, functions = [] }: Pick<ServiceDescriptor, 'id' | 'name' | 'functions'>): Set<string> {
  const names = [id, name, ...functions.flatMap((each) => [each.id, plainValue(each.name) ?? each.id])];
  return new Set(names.map(folded));
}
