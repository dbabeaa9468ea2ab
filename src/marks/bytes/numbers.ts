import { Stop } from './stop.ts';

/** An unsigned number of up to eight bytes, big-endian. @throws Stop where the bytes end before it, or it is too large to be exact */
export function uintBe(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index += 1) {
    const byte = bytes[index];
    if (byte === undefined) throw new Stop('cut', 'number');
    value = value * 256 + byte;
  }
  if (!Number.isSafeInteger(value)) throw new Stop('malformed', 'number');
  return value;
}

/** As `uintBe`, little-endian. */
export function uintLe(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at + length - 1; index >= at; index -= 1) {
    const byte = bytes[index];
    if (byte === undefined) throw new Stop('cut', 'number');
    value = value * 256 + byte;
  }
  if (!Number.isSafeInteger(value)) throw new Stop('malformed', 'number');
  return value;
}

export function bytesBe(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = length - 1, rest = value; index >= 0; index -= 1, rest = Math.floor(rest / 256)) {
    bytes[index] = rest % 256;
  }
  return bytes;
}

export const bytesLe = (value: number, length: number): Uint8Array => bytesBe(value, length).reverse();

/** Bytes as text, one sign for each: keys, four-character codes, Latin-1. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function fromLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
const encoder = new TextEncoder();

/** Text of UTF-8; what is none becomes U+FFFD, so that a damaged label is seen as damaged. */
export const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
export const fromUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Text in the encoding that its first bytes show: UTF-8, or UTF-16 with or without its mark. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'be');
  if (first === 0 && second !== undefined && second !== 0) return utf16(bytes, 'be');
  if (second === 0 && first !== undefined && first !== 0) return utf16(bytes, 'le');
  return utf8(bytes);
}

export function utf16(bytes: Uint8Array, order: 'le' | 'be'): string {
  // Decoders of UTF-16BE are not everywhere, so the bytes are swapped.
  return new TextDecoder('utf-16le').decode(order === 'le' ? bytes : swapped(bytes));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => bytes[index ^ 1] ?? byte);
}

/** Text without the blanks, zero bytes and byte order marks at its ends. By hand: an expression would take quadratic time. */
export function trimmed(text: string): string {
  const isBlank = (at: number) => text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff;
  let [from, to] = [0, text.length];
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return text.slice(from, to);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  bytes.length >= at + text.length && latin1(bytes.subarray(at, at + text.length)) === text;

/** Where a run of bytes stands, or -1. */
export function indexOf(bytes: Uint8Array, text: string, from = 0): number {
  const [first, ...rest] = fromLatin1(text);
  if (first === undefined) return from;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return at;
  }
  return -1;
}
