import { deflateSync } from 'fflate';
import { crc32 } from '../bytes/crc.ts';
import { inflate } from '../bytes/inflate.ts';
import { bytesLe, concat, fromUtf8, indexOf, latin1, startsWith, uintLe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found } from '../found.ts';

const [END, ENTRY] = [22, 46];
const DEFLATED = 8;

export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Where its local head stands. */
  readonly offset: number;
  /** Its own part of the directory. */
  readonly directory: Uint8Array;
}

/** A zip archive by its directory, which alone counts. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** Where the directory, and what follows it, stands. */
  readonly directoryAt: number;
  readonly endAt: number;
  readonly large: boolean;
}

export async function readZip(reader: Reader): Promise<Zip> {
  const endAt = await findEnd(reader);
  const end = await reader.bytes(endAt, END);
  let [count, size, directoryAt] = [uintLe(end, 10, 2), uintLe(end, 12, 4), uintLe(end, 16, 4)];
  const large = count === 0xffff || size === 0xffffffff || directoryAt === 0xffffffff;
  if (large) {
    const locator = await reader.bytes(endAt - 20, 20);
    if (!startsWith(locator, 'PK\x06\x07')) throw new Stop('malformed', 'zip64', endAt);
    const record = await reader.bytes(uintLe(locator, 8, 8), 56);
    [count, size, directoryAt] = [uintLe(record, 32, 8), uintLe(record, 40, 8), uintLe(record, 48, 8)];
  }
  if (directoryAt + size > endAt) throw new Stop('malformed', 'directory', endAt);
  const directory = await reader.held(directoryAt, size, 'tag');
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    reader.item(directoryAt + at);
    const entry = entryAt(directory, at, directoryAt);
    entries.push(entry);
    at += entry.directory.length;
  }
  return { entries, directoryAt, endAt, large };
}

async function findEnd(reader: Reader): Promise<number> {
  const from = Math.max(0, reader.size - 65_557);
  const tail = await reader.bytes(from, reader.size - from);
  let found = -1;
  for (let at = indexOf(tail, 'PK\x05\x06'); at !== -1; at = indexOf(tail, 'PK\x05\x06', at + 1)) found = at;
  if (found === -1) throw new Stop('cut', 'zip', reader.size);
  return from + found;
}

function entryAt(directory: Uint8Array, at: number, base: number): ZipEntry {
  if (!startsWith(directory, 'PK\x01\x02', at)) throw new Stop('malformed', 'directory', base + at);
  const [nameLength, extraLength, commentLength] = [
    uintLe(directory, at + 28, 2),
    uintLe(directory, at + 30, 2),
    uintLe(directory, at + 32, 2),
  ];
  const whole = directory.subarray(at, at + ENTRY + nameLength + extraLength + commentLength);
  const flags = uintLe(whole, 8, 2);
  const nameBytes = whole.subarray(ENTRY, ENTRY + nameLength);
  const name = flags & 0x800 ? utf8(nameBytes) : latin1(nameBytes);
  let [packed, offset] = [uintLe(whole, 20, 4), uintLe(whole, 42, 4)];
  const wide = wideNumbers(
    whole.subarray(ENTRY + nameLength, ENTRY + nameLength + extraLength),
    uintLe(whole, 24, 4) === 0xffffffff,
  );
  if (packed === 0xffffffff) packed = wide() ?? packed;
  if (offset === 0xffffffff) offset = wide() ?? offset;
  return { name, flags, method: uintLe(whole, 10, 2), crc: uintLe(whole, 16, 4), packed, offset, directory: whole };
}

/** The numbers that need eight bytes, in the order in which they are missing. */
function wideNumbers(extra: Uint8Array, skipsSize: boolean): () => number | undefined {
  let from = 0;
  while (from + 4 <= extra.length && uintLe(extra, from, 2) !== 1) from += 4 + uintLe(extra, from + 2, 2);
  let at = from + 4 + (skipsSize ? 8 : 0);
  return () => {
    at += 8;
    return at <= extra.length ? uintLe(extra, at - 8, 8) : undefined;
  };
}

/** Where the packed data of an entry begin. Its local head must be of the same name: readers differ in which they go by. */
export async function dataOf(reader: Reader, { name, flags, offset }: ZipEntry): Promise<number> {
  const head = await reader.bytes(offset, 30);
  if (!startsWith(head, 'PK\x03\x04')) throw new Stop('malformed', 'zip-entry', offset);
  const length = uintLe(head, 26, 2);
  const bytes = await reader.bytes(offset + 30, length);
  if ((flags & 0x800 ? utf8(bytes) : latin1(bytes)) !== name) throw new Stop('malformed', 'zip-entry', offset);
  return offset + 30 + length + uintLe(head, 28, 2);
}

/** What an entry holds, unpacked. */
export async function unzipped(reader: Reader, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.flags & 1) throw new Stop('encrypted', 'zip-entry', entry.offset);
  const packed = await reader.held(await dataOf(reader, entry), entry.packed, 'text');
  if (entry.method === 0) return packed;
  if (entry.method !== DEFLATED) throw new Stop('unsupported', 'zip-entry', entry.offset);
  return inflate(packed, 'raw', reader.limits.text, entry.name);
}

/** Tells what archives can hide: names that stand twice, encrypted entries, and archives inside. */
export function checkEntries(found: Found, { entries }: Zip): void {
  const names = new Set<string>();
  for (const { name, offset, flags } of entries) {
    if (names.has(name)) found.findings.push({ code: 'doubled-entry', about: name, offset });
    names.add(name);
    if (flags & 1 && !found.sealed.includes('encryption')) found.sealed.push('encryption');
  }
}

/** The changes that put entries into an archive in place of those of the same names. The others are not touched. */
export function spliceZip(zip: Zip, changed: ReadonlyMap<string, string>): readonly Splice[] {
  if (zip.large) throw new Stop('unsupported', 'zip64', zip.endAt);
  const { entries, directoryAt, endAt } = zip;
  const places = [...entries.map(({ offset }) => offset), directoryAt].sort((one, other) => one - other);
  const extentOf = ({ offset }: ZipEntry) => (places.find((place) => place > offset) ?? directoryAt) - offset;
  const splices: Splice[] = [];
  const directory: Uint8Array[] = [];
  const kept = entries.filter(({ name }) => !changed.has(name));
  for (const entry of entries)
    if (changed.has(entry.name)) splices.push({ at: entry.offset, remove: extentOf(entry), insert: new Uint8Array() });
  const removedBefore = (place: number) =>
    splices.reduce((sum, { at, remove }) => (at < place ? sum + remove : sum), 0);
  for (const { offset, directory: part } of kept) {
    const moved = part.slice();
    moved.set(bytesLe(offset - removedBefore(offset), 4), 42);
    directory.push(moved);
  }
  const added: Uint8Array[] = [];
  let at = directoryAt - removedBefore(directoryAt);
  const start = () => at;
  for (const [name, text] of changed) {
    const made = makeEntry(name, fromUtf8(text), start());
    added.push(made.local);
    directory.push(made.directory);
    at += made.local.length;
  }
  const whole = concat(...directory);
  const count = bytesLe(kept.length + changed.size, 2);
  if (kept.length + changed.size > 0xfffe || at + whole.length > 0xfffffffe) throw new Stop('over-limit', 'zip', endAt);
  return [
    ...splices,
    { at: directoryAt, remove: endAt - directoryAt, insert: concat(...added, whole) },
    { at: endAt + 8, remove: 12, insert: concat(count, count, bytesLe(whole.length, 4), bytesLe(at, 4)) },
  ];
}

/** The first day that zip knows: an entry says nothing of when it was made, so that the same label gives the same file. */
const DATE = bytesLe((1 << 5) | 1, 2);

function makeEntry(name: string, data: Uint8Array, offset: number): { local: Uint8Array; directory: Uint8Array } {
  const packed = deflateSync(data);
  const nameBytes = fromUtf8(name);
  const common = concat(
    bytesLe(20, 2), // needs version 2.0
    bytesLe(0x800, 2), // names are UTF-8
    bytesLe(DEFLATED, 2),
    bytesLe(0, 2),
    DATE,
    bytesLe(crc32(data), 4),
    bytesLe(packed.length, 4),
    bytesLe(data.length, 4),
    bytesLe(nameBytes.length, 2),
    bytesLe(0, 2),
  );
  const local = concat(Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes, packed);
  const directory = concat(
    Uint8Array.of(0x50, 0x4b, 1, 2),
    bytesLe(20, 2),
    common,
    new Uint8Array(10),
    bytesLe(offset, 4),
    nameBytes,
  );
  return { local, directory };
}
