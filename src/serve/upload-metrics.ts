import { Counter, Gauge, type Registry } from 'prom-client';
import type { UploadReport } from './decision-log.ts';

/** Tells Prometheus what became of the upload of the decision log. */
export function addUploadMetrics(registry: Registry, upload: () => UploadReport | undefined): void {
  const registers = [registry];
  const counters: readonly (readonly [name: string, help: string, of: (report: UploadReport) => number])[] = [
    ['records_total', 'Records of the decision log that its service took', ({ uploaded }) => uploaded],
    ['missed_total', 'Records that the log no longer had whole when they were to be uploaded', ({ missed }) => missed],
  ];
  for (const [name, help, of] of counters) {
    new Counter({
      name: `deepsyn_log_upload_${name}`,
      help,
      registers,
      collect() {
        const report = upload();
        this.reset();
        if (report) this.inc(of(report));
      },
    });
  }
  new Counter({
    name: 'deepsyn_log_upload_failures_total',
    help: 'Attempts to upload that failed, by whether the chunk was too large, or the service unavailable, or refusing',
    labelNames: ['reason'],
    registers,
    collect() {
      this.reset();
      for (const [reason, count] of Object.entries(upload()?.failures ?? {})) this.inc({ reason }, count);
    },
  });
  new Gauge({
    name: 'deepsyn_log_upload_lag_records',
    help: 'Records that were written and not taken yet',
    registers,
    collect() {
      this.set(upload()?.lag ?? 0);
    },
  });
  new Gauge({
    name: 'deepsyn_log_upload_last_success_timestamp_seconds',
    help: 'When the service last took records; 0 for not yet',
    registers,
    collect() {
      this.set((upload()?.lastSuccess ?? 0) / 1000);
    },
  });
}
