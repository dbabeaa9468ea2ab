/** How many clients are remembered at once; whoever was first is forgotten first. */
const MOST_CLIENTS = 5000;

/** What the plugin asks of a store. */
type Told = (error: Error | null, result?: { current: number; ttl: number }) => void;

/**
 * Counts the requests of each client in a window of time. The plugin's own store goes by the time of day: where that is
 * set back an hour, whoever has used up a minute's requests would be refused for an hour.
 * @returns a class, as the plugin wants it
 */
export class SteadyStore {
  readonly #clients = new Map<string, { count: number; since: number }>();

  incr(client: string, told: Told, window: number): void {
    const now = performance.now();
    const known = this.#clients.get(client);
    if (known && now - known.since < window) {
      known.count++;
      told(null, { current: known.count, ttl: Math.ceil(window - (now - known.since)) });
      return;
    }
    this.#clients.delete(client);
    this.#clients.set(client, { count: 1, since: now });
    for (const [first] of this.#clients) {
      if (this.#clients.size <= MOST_CLIENTS) break;
      this.#clients.delete(first);
    }
    told(null, { current: 1, ttl: window });
  }

  child(): SteadyStore {
    return new SteadyStore();
  }
}
