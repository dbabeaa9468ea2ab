/** How one obligation comes out on one subject. */
export const statuses = ['satisfied', 'violated', 'indeterminate', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** How a decision on an event comes out. A caller must treat indeterminate as deny. */
export const outcomes = ['permit', 'deny', 'indeterminate'] as const;
export type Outcome = (typeof outcomes)[number];
