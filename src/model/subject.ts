import { itemLists } from './descriptor/index.ts';

/** What an obligation can be judged on: the service, each item of one of its lists, or an event. */
export const itemKinds = Object.values(itemLists);
export type ItemKind = (typeof itemLists)[keyof typeof itemLists];

export type SubjectKind = 'service' | ItemKind | 'event';
export const subjectKinds: readonly ['service', 'event', ...ItemKind[]] = ['service', 'event', ...itemKinds];

/**
 * One subject of a finding. `id` is absent where a list of items is unknown or empty, and for an event, which its decision
 * names: so findings can be shared by all events that no policy tells apart.
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id?: string;
}

/** The fact of an item that is true for every listed item, false in an empty list and unknown where the list is. */
export const existenceFact = (kind: ItemKind): string => `${kind}.exists`;

/** The descriptor's field that holds the items of a kind. */
export function listOf(kind: ItemKind): keyof typeof itemLists {
  for (const [list, item] of Object.entries(itemLists)) if (item === kind) return list as keyof typeof itemLists;
  throw new Error(`no list holds items of kind ${kind}`);
}
