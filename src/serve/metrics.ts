import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MemoCounters } from '../decide/index.ts';
import type { Outcome } from '../model/status.ts';
import type { UploadReport } from './decision-log.ts';
import type { ReloadResult } from './reload.ts';
import { addUploadMetrics } from './upload-metrics.ts';

/** What is counted, for Prometheus. */
export interface Metrics {
  /** Begins to time a decision; what comes back ends it. */
  startDecision(): (outcome: Outcome | 'error', type: string) => void;
  countRequest(route: string, status: number): void;
  countReload(result: ReloadResult): void;
  /** The text of the exposition format, and its media type. */
  expose(): Promise<{ readonly text: string; readonly type: string }>;
}

/**
 * @param bundle the digest of the policies that decide now
 * @param memoryBytes the WebAssembly memory that they hold
 * @param upload what became of the upload of the decision log
 */
export function createMetrics(
  memo: Readonly<MemoCounters>,
  bundle: () => string,
  memoryBytes: () => number,
  upload: () => UploadReport | undefined = () => undefined,
): Metrics {
  const registers = [new Registry()];
  const [registry] = registers;
  if (!registry) throw new Error('there is a registry');
  collectDefaultMetrics({ register: registry });
  const decisions = new Counter({
    name: 'deepsyn_decisions_total',
    help: 'Decisions, by outcome and type of event',
    labelNames: ['decision', 'type'],
    registers,
  });
  const seconds = new Histogram({
    name: 'deepsyn_decision_seconds',
    help: 'How long decisions took',
    buckets: [0.000_01, 0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.1, 1],
    registers,
  });
  const requests = new Counter({
    name: 'deepsyn_requests_total',
    help: 'Requests, by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  for (const [name, help] of [
    ['hits', 'Decisions that were found in the memo'],
    ['misses', 'Decisions that had to be made'],
    ['evicted', 'Decisions that the memo let go'],
  ] as const) {
    new Gauge({
      name: `deepsyn_memo_${name}`,
      help,
      registers,
      collect() {
        this.set(memo[name]);
      },
    });
  }
  const reloads = new Counter({
    name: 'deepsyn_bundle_reloads_total',
    help: 'How often the bundle was looked for, and whether another one was taken, the same found, or a bad one refused',
    labelNames: ['result'],
    registers,
  });
  new Gauge({
    name: 'deepsyn_bundle_info',
    help: 'The policies in use',
    labelNames: ['digest'],
    registers,
    collect() {
      this.reset();
      this.set({ digest: bundle() }, 1);
    },
  });
  if (upload()) addUploadMetrics(registry, upload);
  new Gauge({
    name: 'deepsyn_wasm_memory_bytes',
    help: 'WebAssembly memory of the compiled policies',
    registers,
    collect() {
      this.set(memoryBytes());
    },
  });
  return {
    startDecision: () => {
      const end = seconds.startTimer();
      return (outcome, type) => {
        end();
        decisions.inc({ decision: outcome, type });
      };
    },
    countRequest: (route, status) => requests.inc({ route, status: String(status) }),
    countReload: (result) => reloads.inc({ result }),
    expose: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
