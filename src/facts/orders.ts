import type { ServiceDescriptor } from '../model/inputs.ts';
import { plainValue } from './attested.ts';
import type { Suspended } from './derive.ts';

/**
 * What the orders in force at an instant suspend (art 21 s3), or undefined where the orders, or what one of them
 * suspends, are not stated. An order counts as in force unless it is stated that it is not: not yet, no longer, lifted.
 */
export function suspendedAt(instant: number, orders: ServiceDescriptor['orders']): Suspended | undefined {
  if (orders === undefined) return undefined;
  const inForce = orders.filter((order) => {
    const from = instantOf(order.from);
    const until = instantOf(order.until);
    const liftedAt = instantOf(order['lifted-at']);
    const lifted = plainValue(order.lifted) === true && (liftedAt === undefined || liftedAt <= instant);
    return !lifted && (from === undefined || from <= instant) && (until === undefined || instant < until);
  });
  const activities: string[] = [];
  const services: string[] = [];
  for (const order of inForce) {
    const suspends = plainValue(order.suspends);
    const named = plainValue(order.services);
    if (!suspends) return undefined;
    activities.push(...suspends);
    if (!suspends.includes('other-service')) continue;
    if (!named) return undefined;
    services.push(...named);
  }
  return { activities: [...new Set(activities)].sort(), services: [...new Set(services)].sort() };
}

function instantOf(fact: string | { readonly value: string } | undefined): number | undefined {
  const value = plainValue(fact);
  return value === undefined ? undefined : Date.parse(value);
}
