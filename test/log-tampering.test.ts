import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogVerification, openLog, parseHead, type VerifyOptions, verifyLogs } from '../src/log/index.ts';
import { DeepsynError } from '../src/model/errors.ts';
import { someRecord } from './support/logs.ts';
import {
  CHECKPOINTS,
  type Disk,
  dataOf,
  isSame,
  linesOf,
  readDisk,
  tampering,
  writeDisk,
} from './support/tampering.ts';

/** A part of them in every run; `DEEPSYN_RUNS=10000 npx vitest run test/log-tampering.test.ts` for all. */
const RUNS = Number(process.env.DEEPSYN_RUNS ?? 150);
const [old, young] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const keyrings = [[old.publicKey], [young.publicKey], [old.publicKey, young.publicKey]];
let folder: string;
/** A log with its archive, under two keys, one after the other; the same with records that wait for a checkpoint; another log. */
let closed: Disk;
let open: Disk;
let other: Disk;

async function write(name: string, copyOpen?: string): Promise<void> {
  const use = join(folder, name, 'use');
  const options = { folder: use, sync: 'interval', rotateBytes: 6000, checkpointEvery: 4 } as const;
  const first = await openLog({ ...options, key: old.privateKey });
  for (let number = 1; number <= 14; number++) await first.append(someRecord(number));
  await first.close();
  const second = await openLog({ ...options, key: young.privateKey, previousKey: old.privateKey });
  for (let number = 15; number <= 34; number++) await second.append(someRecord(number));
  if (copyOpen !== undefined) cpSync(join(folder, name), join(folder, copyOpen), { recursive: true });
  await second.close();
  for (const each of copyOpen === undefined ? [name] : [name, copyOpen]) {
    mkdirSync(join(folder, each, 'archive'));
    for (const file of ['decisions-000001.jsonl', 'decisions-000002.jsonl'])
      renameSync(join(folder, each, 'use', file), join(folder, each, 'archive', file));
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-tampering-'));
  await write('closed', 'open');
  await write('other');
  closed = readDisk(join(folder, 'closed'));
  open = readDisk(join(folder, 'open'));
  other = readDisk(join(folder, 'other'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a disk is found to be; undefined where it is refused, as no log or as one that stands there twice. */
async function verified(disk: Disk, options: VerifyOptions): Promise<readonly LogVerification[] | undefined> {
  const place = join(folder, 'tampered');
  writeDisk(place, disk);
  const folders = ['archive', 'use'].filter((name) => [...disk.keys()].some((path) => path.startsWith(name)));
  try {
    return await verifyLogs(
      folders.map((name) => join(place, name)),
      options,
    );
  } catch (error) {
    if (error instanceof DeepsynError) return undefined;
    throw error;
  }
}

const isWhole = (found: readonly LogVerification[] | undefined): boolean =>
  found?.every(({ faults }) => faults.length === 0) === true;
const headIn = (found: readonly LogVerification[] | undefined) => [parseHead(found?.[0]?.head ?? '') ?? {}];

const recordsOf = (disk: Disk, count = Number.POSITIVE_INFINITY): string[] => {
  const lines = dataOf(disk).flatMap(([path, bytes]) =>
    linesOf(bytes).map((line) => `${path.replace(/^.*\//, '')} ${line.toString('latin1')}`),
  );
  return lines.slice(0, count);
};

/** Whether a log lay so once: to its last checkpoint of then, and with no sign of what came after. */
function wasOnceSo(disk: Disk, now: Disk): boolean {
  const [checkpoints, all] = [disk, now].map((each) => linesOf(each.get(CHECKPOINTS) ?? Buffer.alloc(0)));
  const records = recordsOf(disk);
  const vouched = Number(/"sequence":(\d+)/.exec(checkpoints?.at(-1)?.toString('utf8') ?? '')?.[1]);
  return (
    vouched === records.length &&
    records.every((line, index) => line === recordsOf(now)[index]) &&
    (checkpoints ?? []).every((line, index) => all?.[index]?.equals(line))
  );
}

describe('a signed log that was archived, rotated, and changed by someone without its keys', () => {
  it('is whole before, under either key and under both', async () => {
    for (const key of keyrings) {
      const found = await verified(closed, { key });
      expect(found).toMatchObject([{ records: 34, from: 1, until: 34, vouched: 34, faults: [] }]);
      expect(isWhole(await verified(closed, { key, expect: headIn(found) }))).toBe(true);
    }
    expect(dataOf(closed).length).toBeGreaterThan(4);
  });

  it('is never called whole, unless it is as it once was; and never, where its head was kept', async () => {
    const expected = headIn(await verified(closed, { key: young.publicKey }));
    let [changed, refused, earlier] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(tampering(other), fc.constantFrom(...keyrings), async (tamper, key) => {
        const disk = tamper(closed);
        fc.pre(!isSame(disk, closed));
        changed++;
        const found = await verified(disk, { key });
        if (!found) refused++;
        if (isWhole(found)) {
          expect(wasOnceSo(disk, closed)).toBe(true);
          earlier++;
        }
        expect(isWhole(await verified(disk, { key, expect: expected }))).toBe(false);
      }),
      { numRuns: RUNS },
    );
    process.stderr.write(`${changed} changed logs: ${refused} refused, ${earlier} as they once were\n`);
  }, 3_600_000);

  it('is vouched for as far as its last checkpoint while it is written, and as far as the head that was kept', async () => {
    const key = young.publicKey;
    const found = await verified(open, { key });
    expect(found).toMatchObject([{ faults: [{ kind: 'not-vouched' }] }]);
    const accepted = await verified(open, { key, inUse: true });
    expect(isWhole(accepted)).toBe(true);
    const expected = headIn(accepted);
    expect(isWhole(await verified(open, { key, expect: expected, inUse: true }))).toBe(true);
    await fc.assert(
      fc.asyncProperty(tampering(other), async (tamper) => {
        const disk = tamper(open);
        fc.pre(!isSame(disk, open));
        expect(isWhole(await verified(disk, { key, expect: expected }))).toBe(false);
        for (const heads of [[], expected]) {
          const [log, ...more] = (await verified(disk, { key, inUse: true, expect: heads })) ?? [];
          if (!log || !isWhole([log, ...more])) continue;
          const vouched = heads.length > 0 ? 34 : log.vouched;
          expect(recordsOf(disk, vouched)).toEqual(recordsOf(open, vouched));
        }
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
