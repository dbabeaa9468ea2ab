import { fromUtf8, latin1, startsWith, uintBe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const SCRIPT = 18;

async function read(reader: Reader, found: Found): Promise<void> {
  const head = await reader.bytes(0, 9);
  let offset = uintBe(head, 5, 4) + 4;
  for (; offset < reader.size; ) {
    reader.page(offset);
    const tag = await reader.bytes(offset, 11);
    const [type = 0, size] = [tag[0], uintBe(tag, 1, 3)];
    if (![8, 9, SCRIPT].includes(type & 0x1f)) throw new Stop('malformed', 'tag', offset);
    if (offset + 11 + size > reader.size) throw new Stop('cut', 'tag', offset);
    if (type === SCRIPT) takeScript(found, await reader.held(offset + 11, size, 'tag'), offset, reader);
    else found.keep(offset, 11 + size);
    offset += 11 + size + 4;
  }
  if (offset > reader.size) throw new Stop('cut', 'tag', reader.size);
}

function takeScript(found: Found, data: Uint8Array, offset: number, reader: Reader): void {
  const values = new Amf(data, reader);
  const name = values.next();
  const event = typeof name === 'string' ? name : '';
  const fields = values.next();
  if (!Array.isArray(fields)) return;
  for (const [keyword, value] of fields) {
    const at = { offset, length: 11 + data.length, place: `FLV.script.${event}[${keyword}]` };
    if (keyword === 'liveXML') takeXmp(found, fromUtf8(value), { ...at, standard: false }, reader.limits);
    else takeText(found, keyword, value, { ...at, standard: event === 'onMetaData' }, reader.limits);
  }
}

/** Texts by key: what else a script holds says nothing here. */
type Fields = readonly (readonly [string, string])[];

/** Reads values of AMF0 in a row. */
class Amf {
  readonly #data: Uint8Array;
  readonly #reader: Reader;
  #at = 0;

  constructor(data: Uint8Array, reader: Reader) {
    this.#data = data;
    this.#reader = reader;
  }

  /** The next value: a text, the fields of an object, or undefined for what else there is. */
  next(depth = 0): string | Fields | undefined {
    if (depth > this.#reader.limits.depth) throw new Stop('over-limit', 'depth');
    this.#reader.page(this.#at);
    const type = this.#number(1);
    switch (type) {
      case 0:
        return this.#skip(8);
      case 1:
        return this.#skip(1);
      case 2:
        return utf8(this.#bytes(this.#number(2)));
      case 3:
        return this.#fields(depth);
      case 5:
      case 6:
        return undefined;
      case 7:
        return this.#skip(2);
      case 8:
        this.#skip(4);
        return this.#fields(depth);
      case 10: {
        for (let left = this.#number(4); left > 0; left -= 1) this.next(depth + 1);
        return undefined;
      }
      case 11:
        return this.#skip(10);
      case 12:
        return utf8(this.#bytes(this.#number(4)));
      default:
        throw new Stop('malformed', 'script');
    }
  }

  #fields(depth: number): Fields {
    const fields: [string, string][] = [];
    for (;;) {
      const name = utf8(this.#bytes(this.#number(2)));
      if (name === '' && this.#data[this.#at] === 9) {
        this.#at += 1;
        return fields;
      }
      const value = this.next(depth + 1);
      if (typeof value === 'string') fields.push([name, value]);
    }
  }

  #number(length: number): number {
    this.#at += length;
    return uintBe(this.#data, this.#at - length, length);
  }

  #bytes(length: number): Uint8Array {
    if (this.#at + length > this.#data.length) throw new Stop('cut', 'script');
    this.#at += length;
    return this.#data.subarray(this.#at - length, this.#at);
  }

  #skip(length: number): undefined {
    this.#bytes(length);
  }
}

export const isFlv = (head: Uint8Array): boolean =>
  startsWith(head, 'FLV\x01') && latin1(head.subarray(5, 8)) === '\0\0\0';

export const flv: Format = { name: 'flv', extensions: ['flv'], read };
