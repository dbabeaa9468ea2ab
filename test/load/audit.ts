import type { KeyObject } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLog } from '../../src/log/index.ts';
import { breach, type Tally } from './senders.ts';

/** Holds a log against what was acknowledged: every decision is in it exactly once, by the bundle that it names. */
export async function audit(folder: string, key: KeyObject, tally: Tally): Promise<number> {
  const { records, faults, signed, checkpoints, vouched } = await verifyLog(folder, { key });
  for (const { kind, message } of faults) breach(tally, `the log: ${kind}: ${message}`);
  if (signed !== checkpoints || vouched !== records)
    breach(tally, `${signed} of ${checkpoints} checkpoints are signed, and vouch for ${vouched} of ${records} records`);
  if (records !== tally.acknowledged.size)
    breach(tally, `${records} records of ${tally.acknowledged.size} decisions that were acknowledged`);
  const open = new Map(tally.acknowledged);
  for (const name of readdirSync(folder).filter((each) => each.startsWith('decisions-'))) {
    for await (const line of linesOf(join(folder, name))) {
      const id = /^\{"decision_id":"([^"]+)"/.exec(line)?.[1] ?? '';
      const bundle = /"bundles":\{"deepsyn":\{"revision":"([^"]+)"/.exec(line)?.[1];
      if (!open.has(id)) breach(tally, `a record was acknowledged to nobody, or stands twice: ${line.slice(0, 100)}`);
      const named = open.get(id);
      if (named !== undefined && named !== bundle) breach(tally, `the record of ${id} names another bundle`);
      open.delete(id);
    }
  }
  if (open.size > 0) breach(tally, `${open.size} acknowledged decisions are not in the log`);
  return records;
}

/** The lines of a large file; node:readline takes several times as long. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 })) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
