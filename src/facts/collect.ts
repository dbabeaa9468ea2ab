import type { Item, ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import type { Facts, FactType, FactValue } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import { existenceFact, type Subject } from '../model/subject.ts';
import { durationToMilliseconds, startOfDay } from '../model/time.ts';
import { inputFacts, listOf, type Vocabulary } from '../model/vocabulary.ts';
import { derive, type WorkingDayCalendar } from './derive.ts';
import { suspendedAt } from './orders.ts';

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
  for (const name of needed) {
    const value = plainFact(name, sources);
    if (value !== undefined) facts[name] = value;
  }
  const suspended = suspendedNow(sources);
  for (const name of needed) {
    const value = derive(name, facts, sources.calendar, suspended);
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}

function plainFact(name: string, sources: FactSources): FactValue | undefined {
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
      return suspendedNow(sources) && true;
  }
  const fact = inputFacts(sources.vocabulary).get(name);
  if (!fact) return undefined;
  if (fact.scope === 'service') return read(sources.service, fact.path, fact.type);
  if (fact.scope === 'event') return read(sources.event?.data, fact.path, fact.type);
  const { item } = sources;
  if (item === undefined || item.kind !== fact.scope) return undefined;
  return name === existenceFact(item.kind) ? item.exists : read(item.value, fact.path, fact.type);
}

const suspendedNow = ({ service, event, at }: FactSources) =>
  suspendedAt(event ? Date.parse(event.time) : at, service?.orders);

function read(root: unknown, path: readonly string[], type: FactType): FactValue | undefined {
  let value = root;
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return toFact(unattested(value), type);
}

/** The value of a fact that may have been attested. */
function unattested(value: unknown): unknown {
  return isRecord(value) && 'value' in value ? value.value : value;
}

function toFact(value: unknown, type: FactType): FactValue | undefined {
  if (typeof value === 'string') {
    if (type.kind === 'duration') return durationToMilliseconds(value);
    if (type.kind === 'date') return startOfDay(value);
    return type.kind === 'timestamp' ? Date.parse(value) : value;
  }
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  return Array.isArray(value) && value.every((each): each is string => typeof each === 'string') ? value : undefined;
}

/** What has to be given to settle a fact: the fact itself, or the list that would hold the item. */
export function answerable(name: string, subject: Subject, vocabulary: Vocabulary): string {
  const list = name.startsWith(`${subject.kind}.`) ? listOf(vocabulary, subject.kind) : undefined;
  return list !== undefined && subject.id === undefined ? `service.${list}` : name;
}
