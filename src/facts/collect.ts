import { durationToMilliseconds, lengthOf, monthsFact } from '../model/duration.ts';
import type { Facts, FactType, FactValue } from '../model/fact.ts';
import type { Item, ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import { isRecord } from '../model/keys.ts';
import { existenceFact, type Subject } from '../model/subject.ts';
import { instantOf } from '../model/time.ts';
import { folded } from '../model/unicode.ts';
import {
  inputFacts,
  kindOfEvent,
  lawTimeOf,
  listOf,
  type Vocabulary,
  type VocabularyFact,
} from '../model/vocabulary.ts';
import { isAhead, isDatedAhead } from './claims.ts';
import { derive, type Suspended, type WorkingDayCalendar } from './derive.ts';
import { type OrderOccasion, suspendedAt } from './orders.ts';

/** What facts are taken from. An absent part leaves its facts unknown. */
export interface FactSources {
  /** What the inputs may say. */
  readonly vocabulary: Vocabulary;
  readonly service?: ServiceDescriptor | undefined;
  readonly event?: ServiceEvent | undefined;
  /** One item of a list of the descriptor. */
  readonly item?:
    | { readonly kind: string; readonly exists: boolean | undefined; readonly value?: object }
    | undefined;
  /** Parameters as facts. */
  readonly parameters: Facts;
  /** When the decision is made, in milliseconds. */
  readonly at: number;
  readonly calendar: WorkingDayCalendar;
}

/** The items of a kind; an unknown list and an empty one are one item that is unknown or is not there. */
export function itemsOf(
  service: ServiceDescriptor,
  kind: string,
  vocabulary: Vocabulary,
): { subject: Subject; item: NonNullable<FactSources['item']> }[] {
  const list = itemsIn(service, listOf(vocabulary, kind));
  if (list === undefined || list.length === 0) {
    return [{ subject: { kind }, item: { kind, exists: list === undefined ? undefined : false } }];
  }
  return list.map((value) => ({ subject: { kind, id: value.id }, item: { kind, exists: true, value } }));
}

/** The items of one list of a descriptor; undefined where the descriptor does not say it. */
export function itemsIn(service: ServiceDescriptor, list: string | undefined): readonly Item[] | undefined {
  const items: unknown = list === undefined ? undefined : Reflect.get(service, list);
  return Array.isArray(items) ? items.filter(isItem) : undefined;
}

const isItem = (value: unknown): value is Item => isRecord(value) && typeof value.id === 'string';

/**
 * Takes the needed facts from the inputs, in the form that evaluators compare; what is not needed is not touched.
 * @param needed full names of plain and derived facts
 */
export function collectFacts(needed: readonly string[], sources: FactSources): Facts {
  const facts: Record<string, FactValue> = {};
  const suspended = suspendedNow(sources);
  for (const name of needed) {
    const value = plainFact(name, sources, suspended);
    if (value === undefined) continue;
    facts[name] = value;
    const months = monthsIn(name, sources);
    if (months !== undefined) facts[monthsFact(name)] = months;
  }
  for (const name of needed) {
    const value = derive(name, facts, sources.calendar, suspended);
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}

/** The facts among these that an input states and that do not count, because they are dated after the decision. */
export function factsAhead(names: readonly string[], sources: FactSources): readonly string[] {
  const facts = inputFacts(sources.vocabulary);
  return names.filter((name) => {
    const fact = facts.get(name);
    const said = fact && saidOf(fact, sources);
    return fact !== undefined && said !== undefined && !counts(fact, said, sources);
  });
}

/** The instants at which something that a descriptor says of its service begins to count, in order. */
export function turningPoints(service: ServiceDescriptor, vocabulary: Vocabulary): readonly number[] {
  const facts = [...inputFacts(vocabulary).values()].filter(({ scope }) => scope === 'service');
  const instants = facts.flatMap((fact) => {
    const said = saidOf(fact, { service });
    const attested = isRecord(said) && typeof said.at === 'string' ? [instantOf(said.at)] : [];
    const value = said === undefined ? undefined : toFact(unattested(said), fact.type);
    return typeof value === 'number' && isAhead(value, fact.type, -Infinity) ? [...attested, value] : attested;
  });
  return [...new Set(instants)].sort((a, b) => a - b);
}

function plainFact(name: string, sources: FactSources, suspended: Suspended | undefined): FactValue | undefined {
  if (name.startsWith('parameter.')) return sources.parameters[name];
  switch (name) {
    case 'decision.time':
      return sources.at;
    case 'event.time':
      return sources.event && Date.parse(sources.event.time);
    case 'event.type':
      return sources.event?.type;
    // Stands for the whole list of orders: known, as soon as what they suspend is.
    case 'service.orders':
      return suspended?.services && true;
  }
  const fact = inputFacts(sources.vocabulary).get(name);
  if (!fact) return undefined;
  const { item } = sources;
  if (item !== undefined && item.kind === fact.scope && name === existenceFact(item.kind)) return item.exists;
  const said = saidOf(fact, sources);
  return said !== undefined && counts(fact, said, sources) ? toFact(unattested(said), fact.type) : undefined;
}

/** What an input says of a fact, as it is written. */
function saidOf(
  { scope, path }: VocabularyFact,
  { service, event, item }: Pick<FactSources, 'service' | 'event' | 'item'>,
): unknown {
  if (path.length === 0) return undefined;
  if (scope === 'service') return valueAt(service, path);
  if (scope === 'event') return valueAt(event?.data, path);
  return item?.kind === scope ? valueAt(item.value, path) : undefined;
}

/** Whether what is said counts: a claim about the past that lies after the decision does not, nor does its deed. */
function counts(fact: VocabularyFact, said: unknown, sources: FactSources): boolean {
  if (isDatedAhead(said, sources.at)) return false;
  const value = toFact(unattested(said), fact.type);
  if (isAhead(value, fact.type, sources.at)) return false;
  const date = value === true && fact.datedBy !== undefined ? inputFacts(sources.vocabulary).get(fact.datedBy) : undefined;
  const dated = date && saidOf(date, sources);
  return !date || dated === undefined || counts(date, dated, sources);
}

/** The calendar months in a duration, where it has any. */
function monthsIn(name: string, sources: FactSources): FactValue | undefined {
  if (name.startsWith('parameter.')) return sources.parameters[monthsFact(name)];
  const fact = inputFacts(sources.vocabulary).get(name);
  if (fact?.type.kind !== 'duration') return undefined;
  const said = unattested(saidOf(fact, sources));
  return (typeof said === 'string' && lengthOf(said)?.months) || undefined;
}

/** What orders suspend is the same for every item that is judged on one occasion: it is found once, not for each. */
const lastSuspended = new WeakMap<
  object,
  { readonly occasion: OrderOccasion; readonly found: Suspended | undefined }
>();

function suspendedNow({ vocabulary, service, event, at }: FactSources): Suspended | undefined {
  if (service?.orders === undefined) return undefined;
  const instant = event ? lawTimeOf(kindOfEvent(vocabulary, event.type), Date.parse(event.time), at) : at;
  const occasion: OrderOccasion = { instant, at, named: serviceNamedBy(event, at) };
  const last = lastSuspended.get(service);
  if (last && isSame(last.occasion, occasion)) return last.found;
  const found = suspendedAt(service, occasion);
  lastSuspended.set(service, { occasion, found });
  return found;
}

const isSame = (one: OrderOccasion, other: OrderOccasion): boolean =>
  one.instant === other.instant && one.at === other.at && one.named === other.named;

/** The service that an event says it belongs to. */
function serviceNamedBy(event: ServiceEvent | undefined, at: number): string | undefined {
  const said: unknown = event?.data && 'service' in event.data ? event.data.service : undefined;
  const name = isDatedAhead(said, at) ? undefined : unattested(said);
  return typeof name === 'string' ? name : undefined;
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** The value of a fact that may have been attested. */
function unattested(value: unknown): unknown {
  return isRecord(value) && 'value' in value ? value.value : value;
}

function toFact(value: unknown, type: FactType): FactValue | undefined {
  if (typeof value === 'string') {
    if (type.kind === 'duration') return durationToMilliseconds(value);
    if (type.kind === 'date' || type.kind === 'timestamp') return instantOf(value);
    return type.kind === 'text' && type.compared ? folded(value) : value;
  }
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string')) return undefined;
  return type.kind === 'list' && type.compared ? value.map(folded) : value;
}

/** What has to be given to settle a fact: the fact itself, or the list that would hold the item. */
export function answerable(name: string, subject: Subject, vocabulary: Vocabulary): string {
  const list = name.startsWith(`${subject.kind}.`) ? listOf(vocabulary, subject.kind) : undefined;
  return list !== undefined && subject.id === undefined ? `service.${list}` : name;
}
