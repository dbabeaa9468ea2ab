import { ABSENT } from '../evaluate/kleene.ts';
import type { EventType } from '../model/inputs.ts';
import type { FactType, FactValue } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import { existenceFact, type ItemKind, itemKinds, listOf } from '../model/subject.ts';
import { dateInChina } from '../model/time.ts';
import { inputVocabulary, type VocabularyFact } from '../model/vocabulary.ts';
import type { Assignment } from './space.ts';

/** What an assignment says, as it would be written: a part of a descriptor, and of an event. */
export interface WrittenInput {
  readonly service: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly time?: string;
}

/** Whether an event of that type can say a fact; facts of the service can always be said. */
export function canSay(fact: string, type: EventType): boolean {
  const known = inputVocabulary.get(fact);
  return known?.events === undefined || known.events.includes(type);
}

/**
 * Writes the known facts of an assignment as a descriptor and an event's data would say them: the other way round than
 * facts are collected. What is absent is left out.
 */
export function writeInput(assignment: Assignment): WrittenInput {
  const service: Node = {};
  const data: Node = {};
  const item: Node = { id: 'item' };
  let kind: ItemKind | undefined;
  let time: string | undefined;
  for (const [name, known] of assignment) {
    if (known === ABSENT) continue;
    const fact = inputVocabulary.get(name);
    if (name === 'event.time' && typeof known.value === 'number') time = new Date(known.value).toISOString();
    if (!fact || fact.path.length === 0) continue;
    if (fact.scope === 'service') put(service, fact, known.value);
    else if (fact.scope === 'event') put(data, fact, known.value);
    else if (isItemKind(fact.scope)) {
      kind = fact.scope;
      put(item, fact, known.value);
    }
  }
  for (const each of itemKinds) {
    const exists = assignment.get(existenceFact(each));
    if (typeof exists === 'object' && exists.value === false) service[listOf(each)] = [];
    else if (each === kind || typeof exists === 'object') service[listOf(each)] = [item];
  }
  const orders = ordersOf(assignment);
  if (orders) service.orders = orders;
  return { service, data, ...(time === undefined ? {} : { time }) };
}

type Node = Record<string, unknown>;

function put(root: Node, { path, type }: VocabularyFact, value: FactValue): void {
  let node = root;
  for (const step of path.slice(0, -1)) {
    const next = node[step];
    const below: Node = isRecord(next) ? { ...next } : {};
    node[step] = below;
    node = below;
  }
  const last = path.at(-1);
  if (last !== undefined) node[last] = written(value, type);
}

function written(value: FactValue, type: FactType): unknown {
  if (typeof value !== 'number') return value;
  switch (type.kind) {
    case 'timestamp':
      return new Date(value).toISOString();
    case 'date':
      return dateInChina(value);
    case 'duration':
      return `PT${Math.round(value / 1000)}S`;
    default:
      return value;
  }
}

/** One order that suspends what the assignment says; undefined where it says nothing of orders. */
function ordersOf(assignment: Assignment): object[] | undefined {
  const activities = assignment.get('suspended-activities()');
  const services = assignment.get('suspended-services()');
  if (typeof activities !== 'object' && typeof services !== 'object') return undefined;
  const suspends = typeof activities === 'object' ? activities.value : ['other-service'];
  const named = typeof services === 'object' ? services.value : [];
  return [{ id: 'order', suspends, services: named }];
}

const isItemKind = (scope: string): scope is ItemKind => itemKinds.some((kind) => kind === scope);
