import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './run.ts';

export const FIXTURES = `${ROOT}test/marks/fixtures/`;

/** What every labelled fixture says. */
export const LABEL = {
  Label: '1',
  ContentProducer: '001191110000MA00DEEP0J10001',
  ProduceID: 'piece-1',
  ReservedCode1: '',
  ContentPropagator: '001191110000MA00DEEP0J10001',
  PropagateID: 'piece-1',
  ReservedCode2: '',
} as const;

export const PRODUCER = { name: LABEL.ContentProducer, id: LABEL.ProduceID };

export const namesIn = (folder: 'plain' | 'labelled' | 'odd' | 'signed'): string[] =>
  readdirSync(FIXTURES + folder).sort();

/** A fixture by its folder and name. */
export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(FIXTURES + path));

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A chunk of PNG, written apart from the code that is tested. */
export function pngChunk(type: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), typeof data === 'string' ? Buffer.from(data) : data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length - 4);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crcOf(body));
  return Buffer.concat([head, body, tail]);
}

/** The plain PNG with chunks behind its head. */
export function pngWith(...chunks: readonly Uint8Array[]): Uint8Array {
  const png = fixture('plain/plain.png');
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]));
}

/** The plain PNG with a text under a keyword. */
export const pngWithText = (keyword: string, text: string): Uint8Array =>
  pngWith(pngChunk('tEXt', `${keyword}\0${text}`));

/** The plain PNG with an XMP packet. */
export const pngWithXmp = (packet: string): Uint8Array =>
  pngWith(pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${packet}`));

/** A box of MP4. */
export function mp4Box(type: string, ...data: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(data);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}
