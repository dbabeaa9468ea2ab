import { fromLatin1, latin1, utf8, utf16 } from '../bytes/numbers.ts';
import { Stop } from '../bytes/stop.ts';

/** A value of PDF, as far as metadata need it. */
export type PdfValue =
  | { readonly kind: 'null' | 'true' | 'false' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | PdfReference;
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}

const DEPTH = 64;
const isBlank = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const isDelimiter = (byte: number): boolean => '()<>[]{}/%'.includes(String.fromCharCode(byte));

/** Reads values in a row from bytes. Throws Stop `cut` where the bytes end in a value: more of them may help. */
export class PdfLexer {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  value(depth = 0): PdfValue {
    if (depth > DEPTH) throw new Stop('over-limit', 'depth');
    this.skipBlanks();
    const byte = this.#peek();
    if (byte === 0x2f) return { kind: 'name', value: this.#name() };
    if (byte === 0x28) return { kind: 'string', bytes: this.#literal() };
    if (byte === 0x5b) return this.#array(depth);
    if (byte === 0x3c)
      return this.#peek(1) === 0x3c ? this.#dictionary(depth) : { kind: 'string', bytes: this.#hexadecimal() };
    return this.#numberOrWord();
  }

  /** The next word that is neither a name nor a string. */
  word(): string {
    this.skipBlanks();
    const from = this.at;
    while (this.at < this.#bytes.length && !isBlank(this.#peek()) && !isDelimiter(this.#peek())) this.at += 1;
    return latin1(this.#bytes.subarray(from, this.at));
  }

  skipBlanks(): void {
    for (let byte = this.#bytes[this.at]; byte !== undefined; byte = this.#bytes[this.at]) {
      if (byte === 0x25) {
        while (this.at < this.#bytes.length && this.#bytes[this.at] !== 10 && this.#bytes[this.at] !== 13) this.at += 1;
      } else if (isBlank(byte)) this.at += 1;
      else return;
    }
  }

  #peek(ahead = 0): number {
    const byte = this.#bytes[this.at + ahead];
    if (byte === undefined) throw new Stop('cut', 'pdf');
    return byte;
  }

  #numberOrWord(): PdfValue {
    const word = this.word();
    if (word === 'true' || word === 'false' || word === 'null') return { kind: word };
    if (!/^[+-]?(?:\d{1,15}\.?\d*|\.\d+)$/.test(word)) throw new Stop('malformed', 'pdf');
    const after = this.at;
    if (/^\d+$/.test(word)) {
      const generation = this.word();
      if (/^\d{1,5}$/.test(generation) && this.word() === 'R') {
        return { kind: 'reference', number: Number(word), generation: Number(generation) };
      }
    }
    this.at = after;
    return { kind: 'number', value: Number(word) };
  }

  #name(): string {
    this.at += 1;
    return this.word().replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  }

  #array(depth: number): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    for (this.skipBlanks(); this.#peek() !== 0x5d; this.skipBlanks()) items.push(this.value(depth + 1));
    this.at += 1;
    return { kind: 'array', items };
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.skipBlanks(); this.#peek() !== 0x3e; this.skipBlanks()) {
      if (this.#peek() !== 0x2f) throw new Stop('malformed', 'pdf');
      entries.set(this.#name(), this.value(depth + 1));
    }
    if (this.#peek(1) !== 0x3e) throw new Stop('malformed', 'pdf');
    this.at += 2;
    return { kind: 'dictionary', entries };
  }

  #literal(): Uint8Array {
    const out: number[] = [];
    for (let [depth, at] = [1, this.at + 1]; ; at += 1) {
      const byte = this.#bytes[at];
      if (byte === undefined) throw new Stop('cut', 'pdf');
      if (byte === 0x5c) {
        const [, octal] = /^\\([0-7]{1,3})/.exec(latin1(this.#bytes.subarray(at, at + 4))) ?? [];
        if (octal !== undefined) {
          out.push(Number.parseInt(octal, 8) & 0xff);
          at += octal.length;
          continue;
        }
        at += 1;
        const escaped = this.#bytes[at];
        if (escaped === undefined) throw new Stop('cut', 'pdf');
        if (escaped === 13 && this.#bytes[at + 1] === 10) at += 1;
        const meant = 'nrtbf'.indexOf(String.fromCharCode(escaped));
        if (meant !== -1) out.push([10, 13, 9, 8, 12][meant] ?? 0);
        else if (escaped !== 10 && escaped !== 13) out.push(escaped);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) {
        this.at = at + 1;
        return Uint8Array.from(out);
      }
      out.push(byte);
    }
  }

  #hexadecimal(): Uint8Array {
    const end = this.#bytes.indexOf(0x3e, this.at);
    if (end === -1) throw new Stop('cut', 'pdf');
    const digits = latin1(this.#bytes.subarray(this.at + 1, end)).replace(/[\s\0]+/g, '');
    if (/[^0-9a-fA-F]/.test(digits)) throw new Stop('malformed', 'pdf');
    this.at = end + 1;
    return Uint8Array.from({ length: (digits.length + 1) >> 1 }, (_, index) =>
      Number.parseInt(digits.slice(2 * index, 2 * index + 2).padEnd(2, '0'), 16),
    );
  }
}

/** A text string: UTF-16 or UTF-8 behind its mark, else the encoding of PDF, which is Latin-1 where it matters here. */
export function pdfText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'be');
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'le');
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  return latin1(bytes);
}

/** The bytes of a text string: plain where they are ASCII, else UTF-16. */
export function fromPdfText(text: string): Uint8Array {
  if (!/[^\x20-\x7e]/.test(text)) return fromLatin1(text);
  return Uint8Array.from(
    `\ufeff${text}`.split('').flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff]),
  );
}

/** A value as PDF writes it. */
export function writePdf(value: PdfValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'name':
      return `/${value.value.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
    case 'string': {
      const text = latin1(value.bytes);
      if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
      return `<${Array.from(value.bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
    }
    case 'array':
      return `[${value.items.map(writePdf).join(' ')}]`;
    case 'dictionary':
      return `<< ${[...value.entries].map(([name, each]) => `${writePdf({ kind: 'name', value: name })} ${writePdf(each)}`).join(' ')} >>`;
    case 'reference':
      return `${value.number} ${value.generation} R`;
    default:
      return value.kind;
  }
}
