const reflected = tableOf((value) => (value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1), 0);
const plain = tableOf((value) => (value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1), 24);

function tableOf(step: (value: number) => number, shift: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index << shift;
    for (let bit = 0; bit < 8; bit += 1) value = step(value);
    return value;
  });
}

/** The CRC of PNG and zip. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (reflected[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The CRC of Ogg: the same polynomial, not reflected, from zero. */
export function crcOfOgg(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = (crc << 8) ^ (plain[((crc >>> 24) ^ byte) & 0xff] ?? 0);
  return crc >>> 0;
}
