/** Who can owe an obligation. `anyone` is every organisation and individual; `authority` the state. */
export const bearers = ['provider', 'technical-supporter', 'user', 'app-store', 'anyone', 'authority'] as const;
export type Bearer = (typeof bearers)[number];

/** The roles that the operator of a service can hold under Articles 13 and 23 ¶2. */
export const roles = ['provider', 'technical-supporter', 'app-store'] as const;
