import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { chained, NOTHING_BEFORE, sha256, unchained } from '../../src/log/chain.ts';
import { keyId } from '../../src/log/checkpoint.ts';

/** What lies in the folders of a log, by path. */
export type Disk = ReadonlyMap<string, Buffer>;

/** Somebody who can write the folders of a log, and has no key that it trusts. */
export type Tampering = (disk: Disk) => Disk;

export const CHECKPOINTS = 'use/checkpoints.jsonl';
const isData = (path: string): boolean => /decisions-\d+\.jsonl$/.test(path);
const numberOf = (path: string): number => Number(/(\d+)\.jsonl$/.exec(path)?.[1]);

/** The files with records, in the order of the log. */
export const dataOf = (disk: Disk): (readonly [string, Buffer])[] =>
  [...disk].filter(([path]) => isData(path)).sort(([one], [other]) => numberOf(one) - numberOf(other));

export function readDisk(folder: string, below = ''): Map<string, Buffer> {
  const disk = new Map<string, Buffer>();
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [name, bytes] of readDisk(folder, path)) disk.set(name, bytes);
    else if (isData(path) || path.endsWith('checkpoints.jsonl')) disk.set(path, readFileSync(join(folder, path)));
  }
  return disk;
}

export function writeDisk(folder: string, disk: Disk): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of disk) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

export const isSame = (one: Disk, other: Disk): boolean =>
  one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes));

/** Lines with their ends; a last one may have none. */
export function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end + 1));
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}

const change = (disk: Disk, path: string, bytes: Buffer): Disk => new Map([...disk, [path, bytes]]);
const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % Math.max(1, values.length)];
  if (value === undefined) throw new Error('there is nothing to choose from');
  return value;
};

/** Does something to the bytes of one file; checkpoints come as often as all records together. */
const onFile = (act: (bytes: Buffer, a: number, b: number) => Buffer): fc.Arbitrary<Tampering> =>
  fc.tuple(fc.boolean(), fc.nat(), fc.nat(), fc.nat()).map(([checkpoints, file, a, b]) => (disk) => {
    const paths = dataOf(disk).map(([path]) => path);
    const path =
      (checkpoints || paths.length === 0) && disk.has(CHECKPOINTS)
        ? CHECKPOINTS
        : paths.length > 0
          ? at(paths, file)
          : CHECKPOINTS;
    const bytes = disk.get(path);
    return bytes === undefined || bytes.length === 0 ? disk : change(disk, path, act(bytes, a, b));
  });

const onLines = (act: (lines: Buffer[], a: number, b: number) => Buffer[]): fc.Arbitrary<Tampering> =>
  onFile((bytes, a, b) => Buffer.concat(act(linesOf(bytes), a, b)));

const onLine = (act: (line: Buffer, b: number) => Buffer): fc.Arbitrary<Tampering> =>
  onLines((lines, a, b) => lines.with(a % lines.length, act(at(lines, a), b)));

const ofText = (act: (text: string, b: number) => string) =>
  onLine((line, b) => Buffer.from(act(line.toString('utf8'), b)));

const insert = (bytes: Buffer, place: number, more: Buffer | string): Buffer => {
  const where = place % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, where), Buffer.from(more), bytes.subarray(where)]);
};

const ofBytes = [
  onFile((bytes, a, b) => {
    const copy = Buffer.from(bytes);
    copy[a % bytes.length] = (copy[a % bytes.length] ?? 0) ^ (1 + (b % 255));
    return copy;
  }),
  onFile((bytes, a, b) => insert(bytes, a, Buffer.of(b % 256))),
  onFile((bytes, a, b) =>
    Buffer.concat([bytes.subarray(0, a % bytes.length), bytes.subarray((a % bytes.length) + 1 + (b % 40))]),
  ),
  onFile((bytes, a) => bytes.subarray(0, a % bytes.length)),
  onFile((bytes, a) => bytes.subarray(1 + (a % bytes.length))),
  onFile((bytes, a, b) => insert(bytes, a, bytes.subarray(b % bytes.length, (b % bytes.length) + 60))),
  onFile((bytes, a, b) => {
    const copy = Buffer.from(bytes);
    [copy[a % bytes.length], copy[b % bytes.length]] = [copy[b % bytes.length] ?? 0, copy[a % bytes.length] ?? 0];
    return copy;
  }),
];

const ofLines = [
  onLines((lines, a) => lines.toSpliced(a % lines.length, 1)),
  onLines((lines, a, b) => lines.toSpliced(a % lines.length, 1 + (b % 3))),
  onLines((lines, a, b) => lines.toSpliced(b % (lines.length + 1), 0, at(lines, a))),
  onLines((lines, a, b) => lines.with(a % lines.length, at(lines, b)).with(b % lines.length, at(lines, a))),
  onLines((lines, a) => lines.toSpliced(a % (lines.length + 1), 0, Buffer.from('\n'))),
  onLine((line) => Buffer.concat([line.subarray(0, -1), Buffer.from('\r\n')])),
  onLine((line) => Buffer.concat([Buffer.from('\ufeff'), line])),
  onLine((line) => Buffer.concat([line.subarray(0, -1), Buffer.from('\0\n')])),
  onLine((line) => Buffer.concat([line.subarray(0, -1), Buffer.from('{}\n')])),
  onLine((line, b) => line.subarray(0, b % line.length)),
];

/** A first and a second thing under one name, another order, other numbers, and what JSON means the same by. */
const ofJson = [
  ofText((text) => text.replace('"permit"', '"deny"')),
  ofText((text) => text.replace('"result":', '"result":{"decision":"deny"},"result":')),
  ofText((text) => text.replace('{"', '{"labels":{},"')),
  ofText((text) => text.replace(':', ': ')),
  ofText((text) => text.replace(/"sequence":(\d+)/, '"sequence":"x"')),
  ofText((text) => text.replace(/"sequence":(\d+)/, '"sequence":$1.0')),
  ofText((text, b) => text.replace(/"sequence":(\d+)/, `"sequence":${b % 60}`)),
  ofText((text) => text.replace(/"sequence":(\d+)/, '"sequence":-$1')),
  ofText((text) => text.replace('ü', '\\u00fc')),
  ofText((text, b) => text.replace(/[0-9a-f](?=")/, (b % 16).toString(16))),
  ofText((text, b) => text.replace(/"number":\d+/, `"number":${1 + (b % 20)}`)),
  ofText((text, b) => text.replace(/"(file|within)":\d+/, `"$1":${1 + (b % 20)}`)),
  ofText((text) => text.replace(/,"signature":"[0-9a-f]+"/, '')),
  ofText((text) => text.replace(/,"key":"[0-9a-f]+"/, '').replace(/,"signature":"[0-9a-f]+"/, '')),
  ofText((text) => text.replace(/,"next":"[^"]+"/, '')),
];

const onPaths = (act: (disk: Disk, data: (readonly [string, Buffer])[], a: number, b: number) => Disk) =>
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Tampering =>
      (disk) => {
        const data = dataOf(disk);
        return data.length === 0 ? disk : act(disk, data, a, b);
      },
  );

const without = (disk: Disk, path: string): Disk => new Map([...disk].filter(([each]) => each !== path));
const named = (number: number): string => `use/decisions-${String(number).padStart(6, '0')}.jsonl`;

const ofFiles = [
  onPaths((disk, data, a) => without(disk, at(data, a)[0])),
  onPaths((disk, data, a, b) => change(change(disk, at(data, a)[0], at(data, b)[1]), at(data, b)[0], at(data, a)[1])),
  onPaths((disk, data, a) => change(disk, named(data.length + 1), at(data, a)[1])),
  onPaths((disk, data, a) => change(without(disk, at(data, a)[0]), named(data.length + 1 + (a % 3)), at(data, a)[1])),
  onPaths((disk, data, a) => change(disk, at(data, a)[0], Buffer.alloc(0))),
  onPaths((disk, data, a, b) =>
    change(without(disk, at(data, b)[0]), at(data, a)[0], Buffer.concat([at(data, a)[1], at(data, b)[1]])),
  ),
  onPaths((disk, data, a) => {
    const [path, bytes] = at(data, a);
    const lines = linesOf(bytes);
    const half = Math.ceil(lines.length / 2);
    const later = new Map(
      [...disk].map(
        ([each, own]) =>
          [isData(each) && numberOf(each) > numberOf(path) ? named(numberOf(each) + 1) : each, own] as const,
      ),
    );
    return change(
      change(later, path, Buffer.concat(lines.slice(0, half))),
      named(numberOf(path) + 1),
      Buffer.concat(lines.slice(half)),
    );
  }),
  // The last record of one file becomes the first of the next.
  onPaths((disk, data, a) => {
    const index = a % Math.max(1, data.length - 1);
    const [one, next] = [at(data, index), at(data, index + 1)];
    const lines = linesOf(one[1]);
    const moved = Buffer.concat([...lines.slice(-1), next[1]]);
    return one === next ? disk : change(change(disk, one[0], Buffer.concat(lines.slice(0, -1))), next[0], moved);
  }),
  fc.constant((disk: Disk) => without(disk, CHECKPOINTS)),
  fc.constant((disk: Disk) => change(disk, CHECKPOINTS, Buffer.alloc(0))),
  // An earlier state of the log, with the records that were written since left out, or left in.
  onPaths((disk, _, a, b) => {
    const checkpoints = linesOf(disk.get(CHECKPOINTS) ?? Buffer.alloc(0));
    const kept = checkpoints.slice(0, 1 + (a % Math.max(1, checkpoints.length)));
    const cut = change(disk, CHECKPOINTS, Buffer.concat(kept));
    return b % 2 === 0 ? cut : cutAfter(cut, sequenceOf(kept.at(-1)));
  }),
];

function cutAfter(disk: Disk, sequence: number): Disk {
  let left = sequence;
  return new Map(
    [...disk.entries()]
      .sort(([one], [other]) => (isData(one) && isData(other) ? numberOf(one) - numberOf(other) : 0))
      .flatMap(([path, bytes]): [string, Buffer][] => {
        if (!isData(path)) return [[path, bytes]];
        const lines = linesOf(bytes).slice(0, Math.max(0, left));
        left -= lines.length;
        return lines.length > 0 ? [[path, Buffer.concat(lines)]] : [];
      }),
  );
}

const sequenceOf = (line: Buffer | undefined): number =>
  Number(/"sequence":(\d+)/.exec(line?.toString('utf8') ?? '')?.[1] ?? 0);

/** Puts in what was signed with the same keys, of another log. */
const fromOther = (other: Disk) => [
  fc.constant((disk: Disk) => change(disk, CHECKPOINTS, other.get(CHECKPOINTS) ?? Buffer.alloc(0))),
  onPaths((disk, data, a, b) => change(disk, at(data, a)[0], at(dataOf(other), b)[1])),
  onPaths((disk, data, a, b) => {
    const [path, bytes] = at(data, a);
    const foreign = linesOf(at(dataOf(other), b)[1]);
    const lines = linesOf(bytes);
    return change(disk, path, Buffer.concat(lines.toSpliced(b % (lines.length + 1), a % 2, at(foreign, a))));
  }),
];

const thief = generateKeyPairSync('ed25519').privateKey;

/** Makes the chain of records follow again, as anybody can. @param renumber whether sequences are made to, too */
function rechain(disk: Disk, renumber: boolean): Disk {
  let [sequence, previous] = [0, NOTHING_BEFORE];
  const made = new Map(disk);
  for (const [path, bytes] of dataOf(disk)) {
    const lines = linesOf(bytes).map((line) => {
      try {
        const { chain, ...record } = JSON.parse(line.toString('utf8'));
        sequence = renumber ? sequence + 1 : chain.sequence;
        const next = chained(unchained(record), { log: chain.log, sequence, previous });
        previous = next.digest;
        return Buffer.from(`${next.line}\n`);
      } catch {
        return line;
      }
    });
    made.set(path, Buffer.concat(lines));
  }
  return made;
}

/** Makes checkpoints fit the records and one another. What a key has to sign, a thief signs, in whatever name. */
function recheck(disk: Disk, signature: 'kept' | 'stolen' | 'own' | 'none'): Disk {
  const digests = new Map<number, readonly [string, number]>();
  for (const [path, bytes] of dataOf(disk)) {
    for (const line of linesOf(bytes)) {
      const [, sequence, digest] = /"sequence":(\d+),.*"digest":"([0-9a-f]{64})"\}\}/.exec(line.toString('utf8')) ?? [];
      if (digest !== undefined) digests.set(Number(sequence), [digest, numberOf(path)]);
    }
  }
  let [number, previous] = [0, NOTHING_BEFORE];
  const lines = linesOf(disk.get(CHECKPOINTS) ?? Buffer.alloc(0)).map((line) => {
    try {
      const { signature: old, key, ...given } = JSON.parse(line.toString('utf8'));
      const [digest, file] = digests.get(given.sequence) ?? [given.digest, given.file];
      number++;
      const name = signature === 'own' ? keyId(thief) : key;
      const { next, ...rest } = given;
      const fields = {
        ...rest,
        number,
        previous,
        digest,
        file,
        ...(signature === 'none' ? {} : { key: name, ...(next ? { next } : {}) }),
      };
      const text = signed(
        JSON.stringify(fields),
        signature === 'kept' ? old : signature === 'none' ? undefined : thief,
      );
      previous = sha256(text);
      return Buffer.from(`${text}\n`);
    } catch {
      return line;
    }
  });
  return lines.length === 0 ? disk : change(disk, CHECKPOINTS, Buffer.concat(lines));
}

function signed(text: string, by: KeyObject | string | undefined): string {
  if (by === undefined) return text;
  const open = text.slice(0, -1);
  const signature = typeof by === 'string' ? by : sign(null, Buffer.from(open), by).toString('hex');
  return `${open},"signature":"${signature}"}`;
}

/** One to three changes, after which the one who made them may make the rest fit. */
export function tampering(other: Disk): fc.Arbitrary<Tampering> {
  const one = fc.oneof(...[ofBytes, ofLines, ofJson, ofFiles, fromOther(other)].map((kind) => fc.oneof(...kind)));
  const amends = fc.oneof(
    { weight: 3, arbitrary: fc.constant((disk: Disk) => disk) },
    fc.boolean().map((renumber) => (disk: Disk) => rechain(disk, renumber)),
    fc.tuple(fc.boolean(), fc.constantFrom('kept', 'stolen', 'own', 'none')).map(
      ([renumber, signature]) =>
        (disk: Disk) =>
          recheck(rechain(disk, renumber), signature),
    ),
  );
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 3 }), amends).map(
    ([changes, amend]) =>
      (disk: Disk) =>
        amend(changes.reduce((state, each) => each(state), disk)),
  );
}
