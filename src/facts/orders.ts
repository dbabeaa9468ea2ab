import type { ServiceDescriptor } from '../model/descriptor/index.ts';
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
 * What an order names is suspended under each of its names. Which services those are is unknown where an order names none,
 * or a name is none of the service’s own and so may be a slip for one that is; where the event’s name is none either; and
 * where the event names the whole service, while a part of it is suspended.
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
  const unlifted = service.orders.filter((order) => {
    const liftedAt = moment(order['lifted-at']);
    const dated = order['lifted-at'] === undefined || (liftedAt !== undefined && liftedAt <= Math.min(instant, at));
    return !(counting(order.lifted) === true && dated);
  });
  const periods = unlifted.map((order) => ({ order, from: moment(order.from), until: moment(order.until) }));
  // An order that ends before it begins is never in force as it is written: when it is, nobody knows.
  if (periods.some(({ from, until }) => from !== undefined && until !== undefined && until <= from)) return undefined;
  const inForce = periods.flatMap(({ order, from = -Infinity, until = Infinity }) =>
    from <= instant && instant < until ? [order] : [],
  );
  const things = thingsOf(service);
  const activities = new Set<string>();
  const services = new Set<string>();
  let settled = true;
  for (const order of inForce) {
    const suspends = counting(order.suspends);
    if (!suspends) return undefined;
    for (const activity of suspends) activities.add(activity);
    if (!suspends.includes('other-service')) continue;
    const names = counting(order.services);
    if (!names) return undefined;
    const meant = names.map(folded).map((name) => ({ name, all: meantBy(name, things) }));
    for (const { name, all } of meant) for (const each of [name, ...all]) services.add(each);
    if (meant.length === 0 || meant.some(({ all }) => all.length === 0)) settled = false;
  }
  const own = named === undefined ? undefined : folded(named);
  // Without a name of its own, what the event belongs to is unknown already.
  const isPart = own === undefined || things.parts.some((names) => names.includes(own));
  const isPlain = services.size === 0 || (isPart && (own === undefined || !things.whole.includes(own)));
  const known = (own !== undefined && services.has(own)) || (settled && isPlain);
  return { activities: [...activities].sort(), ...(known ? { services: [...services].sort() } : {}) };
}

/** The names of a service, and those of each of its functions. */
interface Things {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

function thingsOf({ id, name, functions = [] }: Pick<ServiceDescriptor, 'id' | 'name' | 'functions'>): Things {
  const parts = functions.map((each) => [each.id, plainValue(each.name) ?? each.id].map(folded));
  return { whole: [id, name].map(folded), parts };
}

/** Every name of what a name means: the whole service includes its functions. */
const meantBy = (name: string, { whole, parts }: Things): readonly string[] =>
  whole.includes(name) ? [...whole, ...parts.flat()] : parts.filter((names) => names.includes(name)).flat();
