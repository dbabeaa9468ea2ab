import type { Growth, TypeCost } from './growth.ts';
import type { Measurement } from './measure.ts';
import type { ColdStart, Size } from './process.ts';
import type { ServerMeasurement } from './servers.ts';

/** Everything that was measured in one run. */
export interface Report {
  readonly machine: {
    readonly node: string;
    readonly processor: string;
    readonly cores: number;
    readonly opa?: string;
  };
  readonly workload: { readonly events: number; readonly obligations: number; readonly facts: number };
  /** Microseconds for one decision. */
  readonly measurements: readonly Measurement[];
  /** What one takes for what the other takes once; of the servers, decisions for each second. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly types: readonly TypeCost[];
  readonly growth?: readonly Growth[];
  readonly servers?: readonly ServerMeasurement[];
  readonly coldStart: ColdStart;
  /** MiB. */
  readonly memory: number;
  readonly size: Size;
}

/** The ratios that the README states, and the others like them. */
export function ratiosOf(
  measurements: readonly Measurement[],
  servers: readonly ServerMeasurement[],
  { ratio }: ColdStart,
): Record<string, number> {
  const of = (name: string): number => measurements.find((each) => each.name === name)?.median ?? Number.NaN;
  const [hit, miss] = [of('deepsyn, memo hit'), of('deepsyn, memo miss (WASM)')];
  const peers = measurements.filter(({ name }) => !name.startsWith('deepsyn') && !/^(?:JSON|hand)/.test(name));
  const [ours, ...others] = servers;
  return {
    'memo hit to hand-written function': hit / of('hand-written function'),
    'memo hit, logged, to memo hit': of('deepsyn, memo hit, logged') / hit,
    ...Object.fromEntries(peers.map(({ name, median }) => [`${name} to memo hit`, median / hit])),
    ...Object.fromEntries(peers.map(({ name, median }) => [`${name} to memo miss`, median / miss])),
    'gate to an empty process': ratio,
    ...(ours
      ? Object.fromEntries(
          others.map(({ name, perSecond }) => [`deepsyn serve to ${name}`, ours.perSecond / perSecond]),
        )
      : {}),
  };
}

/** A report as text. */
export function describe({ measurements, ratios, types, growth, servers, ...rest }: Report): string {
  const { machine, workload, coldStart, memory, size } = rest;
  const floor = measurements.find(({ name }) => name === 'hand-written function')?.median ?? 1;
  const on = `Node ${machine.node}${machine.opa ? `, OPA ${machine.opa}` : ''}, ${machine.processor}`;
  return [
    `One decision on a publication: ${workload.obligations} obligations, ${workload.facts} facts, ${workload.events} events; ${on}`,
    '',
    ...[...measurements]
      .sort((a, b) => a.median - b.median)
      .map(({ name, note, median, least, most }) =>
        row(
          [name, -34],
          [`${median.toFixed(2)} µs`, 14],
          [`×${(median / floor).toFixed(1)}`, 11],
          [`${least.toFixed(2)}–${most.toFixed(2)}`, 22],
          [`  ${note}`, 0],
        ),
      ),
    '',
    ...Object.entries(ratios).map(([name, value]) => row([value.toFixed(value < 100 ? 1 : 0), 8], [`  ${name}`, 0])),
    '',
    'By type of event, from the fewest facts to the most: µs found again, µs through WebAssembly',
    ...types.map(({ type, facts, obligations, hit, miss }) =>
      row(
        [type, -28],
        [`${facts} facts`, 9],
        [`${obligations} obligations`, 16],
        [hit.toFixed(1), 8],
        [miss.toFixed(0), 7],
      ),
    ),
    '',
    ...(growth ? ['With the obligations once, four and sixteen times, in µs', ...growth.map(growthRow), ''] : []),
    ...(servers
      ? [
          'Servers, each on one core, asked by one client on another; all log',
          ...servers.map(({ name, note, perSecond, p50, p99 }) =>
            row(
              [name, -28],
              [`${perSecond.toFixed(0)}/s`, 9],
              [`p50 ${p50} ms`, 13],
              [`p99 ${p99} ms`, 13],
              [`  ${note}`, 0],
            ),
          ),
          '',
        ]
      : ['OPA is not at hand, so its server, the whole bundle and the growth were left out: npm run build:opa', '']),
    `cold start: gate ${coldStart.gate.toFixed(0)} ms, an empty process that reads the module ${coldStart.empty.toFixed(0)} ms (×${coldStart.ratio.toFixed(1)})`,
    `memory: ${memory.toFixed(0)} MiB resident after ten thousand decisions`,
    `size: module ${size.wasm.toFixed(0)} KiB (${size.wasmGzipped.toFixed(0)} gzipped), package ${size.package.toFixed(0)} KiB`,
    '',
  ].join('\n');
}

function growthRow({ name, microseconds }: Growth): string {
  const [once = 1] = Object.values(microseconds);
  const cells = Object.values(microseconds).map((each): [string, number] => [
    `${each.toFixed(1)} (×${(each / once).toFixed(1)})`,
    18,
  ]);
  return row([name, -28], ...cells);
}

/** Cells of a row: text, and its width; negative ones are filled on the right. */
function row(...cells: readonly (readonly [string, number])[]): string {
  return cells.map(([text, width]) => (width < 0 ? text.padEnd(-width) : text.padStart(width))).join('');
}
