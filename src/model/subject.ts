/** What an obligation is judged on: `service`, `event`, or what the items of one of the service's lists are called. */
export type SubjectKind = string;

/**
 * One subject of a finding. `id` is absent where a list of items is unknown or empty, and for an event, which its decision
 * names: so findings can be shared by all events that no policy tells apart.
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id?: string;
}

/** The fact of an item that is true for every listed item, false in an empty list and unknown where the list is. */
export const existenceFact = (kind: string): string => `${kind}.exists`;
