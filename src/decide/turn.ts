/** Lets whatever else waits have its turn, on Node as elsewhere: what takes long must not hold up a whole server. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
