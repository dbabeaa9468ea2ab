import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { fixture, mp4Box, namesIn, pngChunk, pngWith, pngWithText, pngWithXmp } from '../support/labels.ts';

const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8]);
const u32 = (value: number) => Buffer.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24]);

/** A zip archive with one entry, whose sizes can lie. */
function zip(
  name: string,
  data: Uint8Array,
  lies: { size?: number; flags?: number; localName?: string; twice?: boolean } = {},
): Buffer {
  const packed = deflateRawSync(data);
  const common = (own: string) =>
    Buffer.concat([
      u16(20),
      u16(lies.flags ?? 0),
      u16(8),
      u32(0),
      u32(0),
      u32(packed.length),
      u32(lies.size ?? data.length),
      u16(own.length),
      u16(0),
    ]);
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    common(lies.localName ?? name),
    Buffer.from(lies.localName ?? name),
    packed,
  ]);
  const types = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    u16(20),
    u16(0),
    u16(0),
    u32(0),
    u32(0),
    u32(0),
    u32(0),
    u16(19),
    u16(0),
    Buffer.from('[Content_Types].xml'),
  ]);
  const entry = (own: string, head: Buffer, offset: number) =>
    Buffer.concat([Buffer.from('PK\x01\x02'), u16(20), head, Buffer.alloc(10), u32(offset), Buffer.from(own)]);
  const typesHead = Buffer.concat([u16(20), u16(0), u16(0), u32(0), u32(0), u32(0), u32(0), u16(19), u16(0)]);
  const entries = [entry('[Content_Types].xml', typesHead, 0), entry(name, common(name), types.length)];
  if (lies.twice) entries.push(entry(name, common(name), types.length));
  const directory = Buffer.concat(entries);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    u32(0),
    u16(entries.length),
    u16(entries.length),
    u32(directory.length),
    u32(types.length + local.length),
    u16(0),
  ]);
  return Buffer.concat([types, local, directory, end]);
}

describe('a hostile file', () => {
  const rdf = (inside: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF>`;
  const tiff = (next: number) =>
    Buffer.concat([Buffer.from('II*\0'), u32(8), u16(1), u16(0x0100), u16(3), u32(1), u32(1), u32(next)]);
  const custom = 'docProps/custom.xml';
  const manyBoxes = Buffer.concat(Array.from({ length: 20_100 }, () => mp4Box('free')));
  const deepTags = (depth: number): Buffer => {
    let inside = Buffer.alloc(0);
    for (let level = 0; level < depth; level += 1) {
      inside = Buffer.concat([
        Buffer.from([
          0x67,
          0xc8,
          0x10 | (inside.length >> 24),
          (inside.length >> 16) & 0xff,
          (inside.length >> 8) & 0xff,
          inside.length & 0xff,
        ]),
        inside,
      ]);
    }
    const wrap = (id: number[], data: Buffer) =>
      Buffer.concat([
        Buffer.from([...id, 0x10, (data.length >> 16) & 0xff, (data.length >> 8) & 0xff, data.length & 0xff]),
        data,
      ]);
    return Buffer.concat([
      Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80]),
      wrap([0x18, 0x53, 0x80, 0x67], wrap([0x12, 0x54, 0xc3, 0x67], wrap([0x73, 0x73], inside))),
    ]);
  };
  const pdf = (tail: string) => Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${tail}`);

  it.each<[string, Uint8Array, string, string]>([
    ['with a label over the limit', pngWithText('AIGC', `"${'x'.repeat(70_000)}"`), 'over-limit', 'label'],
    ['with an XMP packet over the limit', pngWithXmp(' '.repeat(3 << 20)), 'over-limit', 'text'],
    [
      'with a text that unpacks without end',
      pngWith(pngChunk('zTXt', Buffer.concat([Buffer.from('AIGC\0\0'), deflateSync(Buffer.alloc(64 << 20))]))),
      'over-limit',
      'text',
    ],
    [
      'with a document type in its XMP',
      pngWithXmp(`<!DOCTYPE x [<!ENTITY a "b">]>${rdf('')}`),
      'malformed',
      'document-type',
    ],
    ['with XMP that is not well-formed', pngWithXmp('<rdf:RDF><a></rdf:RDF>'), 'malformed', 'xmp'],
    [
      'with XMP that is nested without end',
      pngWithXmp(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`),
      'over-limit',
      'depth',
    ],
    ['with a million elements', pngWithXmp(`<a>${'<b/>'.repeat(250_000)}</a>`), 'over-limit', 'items'],
    [
      'with twenty thousand boxes',
      Buffer.concat([mp4Box('ftyp', Buffer.from('isom\0\0\0\0')), manyBoxes]),
      'over-limit',
      'items',
    ],
    [
      'with a box that is longer than the file',
      Buffer.concat([mp4Box('ftyp', Buffer.from('isom\0\0\0\0')), Buffer.from([0x7f, 0, 0, 0]), Buffer.from('moov')]),
      'cut',
      'moov',
    ],
    [
      'with a box that is longer than its parent',
      Buffer.concat([
        mp4Box('ftyp', Buffer.from('isom\0\0\0\0')),
        mp4Box('moov', Buffer.from([0, 0, 0, 40]), Buffer.from('udta')),
        mp4Box('mdat', Buffer.alloc(100)),
      ]),
      'malformed',
      'udta',
    ],
    [
      'with a box of four bytes',
      Buffer.concat([mp4Box('ftyp', Buffer.from('isom\0\0\0\0')), Buffer.from([0, 0, 0, 4]), Buffer.from('moov')]),
      'malformed',
      'moov',
    ],
    [
      'with a box that counts to 2^64',
      Buffer.concat([
        mp4Box('ftyp', Buffer.from('isom\0\0\0\0')),
        Buffer.from([0, 0, 0, 1]),
        Buffer.from('moov'),
        Buffer.alloc(8, 0xff),
      ]),
      'malformed',
      'number',
    ],
    ['with folders of TIFF in a circle', tiff(8), 'malformed', 'tiff-loop'],
    ['with a folder of TIFF beyond the end', tiff(9999), 'cut', 'file'],
    ['with tags in tags without end', deepTags(40), 'over-limit', 'depth'],
    [
      'with cross-references in a circle',
      pdf('xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 2 /Root 1 0 R /Prev 45 >>\nstartxref\n45\n%%EOF\n'),
      'malformed',
      'xref-loop',
    ],
    ['with cross-references beyond its end', pdf('startxref\n99999\n%%EOF\n'), 'cut', 'file'],
    ['with an entry that unpacks without end', zip(custom, Buffer.alloc(64 << 20)), 'over-limit', 'text'],
    ['with an entry that lies about its size', zip(custom, Buffer.alloc(64 << 20), { size: 10 }), 'over-limit', 'text'],
    ['with an encrypted entry', zip(custom, Buffer.from('<a/>'), { flags: 1 }), 'encrypted', 'zip-entry'],
    [
      'whose directory names another entry than the entry itself',
      zip(custom, Buffer.from('<a/>'), { localName: 'docProps/cvstom.xml' }),
      'malformed',
      'zip-entry',
    ],
    ['with a label in a chunk that nobody knows', pngWith(pngChunk('teSt', 'some AIGC')), 'unsupported', 'PNG.teSt'],
    [
      'with a label in a box that nobody knows',
      Buffer.concat([
        mp4Box('ftyp', Buffer.from('isom\0\0\0\0')),
        mp4Box('moov', mp4Box('udta', mp4Box('abcd', Buffer.from('AIGC')))),
      ]),
      'unsupported',
      'moov.udta.abcd',
    ],
    ['whose signature is all there is', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'cut', 'file'],
    [
      'of an old office program',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      'unsupported',
      'compound-file',
    ],
    ['of no known format', Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9]), 'unsupported', 'format'],
  ])('%s is told to be unknown, where and why', async (_, bytes, why, what) => {
    const { verdict, facts, notChecked, readToEnd } = await inspect(bytes);
    expect({ verdict, readToEnd, labelled: facts.metadata.labelled }).toEqual({
      verdict: 'unknown',
      readToEnd: false,
      labelled: undefined,
    });
    expect(notChecked).toContainEqual(expect.objectContaining({ why, what }));
  });

  it('whose packet of XMP ImageMagick damaged is told to be unknown', async () => {
    const gif = Buffer.from(fixture('labelled/exiftool.gif'));
    const at = gif.indexOf('XMP DataXMP');
    gif.write('xmp dataxmp', at, 'latin1');
    gif.writeUInt8(0xff, at + 11);
    expect((await inspect(gif)).verdict).toBe('unknown');
  });

  it('names the limits that it hit', async () => {
    expect((await inspect(pngWithText('AIGC', 'x'.repeat(70_000)))).limits).toEqual({ hit: ['label'] });
    expect((await inspect(fixture('labelled/exiftool.png'), { limits: { time: -1 } })).limits).toEqual({
      hit: ['time'],
    });
    expect((await inspect(fixture('labelled/exiftool.png'), { limits: { read: 10 } })).limits).toEqual({
      hit: ['read'],
    });
  });

  it('with a name twice in its archive is told so', async () => {
    const { findings } = await inspect(zip(custom, Buffer.from('<a/>'), { twice: true }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'doubled-entry', about: custom }));
  });

  it('that is two formats at once is told to be', async () => {
    const png = pngWithText('Comment', '%PDF-1.4');
    const both = Buffer.concat([png, fixture('plain/plain.xlsx')]);
    const { findings } = await inspect(both);
    expect(findings.map(({ code, about }) => [code, about])).toEqual([
      ['bytes-after-end', undefined],
      ['second-format', 'pdf'],
      ['second-format', 'zip'],
    ]);
  });

  it('with a label that an update took away is told to have none, and that one was there', async () => {
    const old = Buffer.from(fixture('labelled/pypdf.pdf'));
    const [, info] = /\/Info (\d+) 0 R/.exec(old.toString('latin1')) ?? [];
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(old.toString('latin1'))?.[1]);
    const object = `${info} 0 obj\n<< /Producer (x) >>\nendobj\n`;
    const root = /\/Root (\d+ 0 R)/.exec(old.toString('latin1'))?.[1];
    const size = /\/Size (\d+)/.exec(old.toString('latin1'))?.[1];
    const update = `${object}xref\n${info} 1\n${String(old.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${size} /Root ${root} /Info ${info} 0 R /Prev ${start} >>\nstartxref\n${old.length + object.length}\n%%EOF\n`;
    const { verdict, findings } = await inspect(Buffer.concat([old, Buffer.from(update)]));
    expect(verdict).toBe('missing');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'superseded-label' }));
  });
});

describe('what is made to take long', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const many = 1 << 20;

  // Each of these would take minutes, or for ever, where anything in the reading were quadratic or worse.
  it.each<[string, Uint8Array, string]>([
    ['comments before a markup', bytes(`${'<!---->'.repeat(580)}<x`), 'a.html'],
    ['comments in a page', bytes(`<!doctype html>${'<!--AIGC-->'.repeat(many)}`), 'a.html'],
    ['metas in a page', bytes(`<!doctype html>${'<meta name=a>'.repeat(many)}`), 'a.html'],
    ['elements in a page', bytes(`<!doctype html>${'<b>'.repeat(many)}`), 'a.html'],
    [
      'attributes of an element',
      pngWithXmp(`<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      'a.png',
    ],
    [
      'prefixes of elements',
      pngWithXmp(
        `${Array.from({ length: 120 }, (_, at) => `<a xmlns:p${at}="x">`).join('')}${'<b/>'.repeat(many >> 3)}`,
      ),
      'a.png',
    ],
    ['blanks in a text', pngWithText('Comment', `x${' '.repeat(many)}x`), 'a.png'],
    ['zero bytes in a text', pngWith(pngChunk('iTXt', `Comment\0\0\0\0\0x${'\0'.repeat(many)}x`)), 'a.png'],
    ['steps without a sampler', pngWithText('parameters', 'Steps: 1 '.repeat(many >> 4)), 'a.png'],
    ['brackets in a label', pngWithText('AIGC', '['.repeat(60_000)), 'a.png'],
    ['quotes in a label', pngWithText('AIGC', '\\"'.repeat(30_000)), 'a.png'],
    ['brackets in front matter', bytes(`---\nAIGC: ${'['.repeat(50_000)}\n---\n`), 'a.md'],
    [
      'aliases in front matter',
      bytes(
        `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nAIGC: { x: [*c,*c,*c,*c,*c,*c] }\n---\n`,
      ),
      'a.md',
    ],
    ['lines of front matter', bytes(`---\n${'a: 1\n'.repeat(many >> 2)}`), 'a.md'],
    [
      'boxes in boxes',
      Array.from({ length: 3000 }).reduce<Buffer>((inside) => mp4Box('udta', inside), Buffer.alloc(0)),
      'a.mp4',
    ],
    [
      'texts that unpack',
      pngWith(
        ...Array.from({ length: 2000 }, () =>
          pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(1 << 20))])),
        ),
      ),
      'a.png',
    ],
  ])('is answered all the same: %s', async (_, file, name) => {
    const { verdict, notChecked } = await inspect(file, { name });
    expect(['missing', 'unknown', 'not-in-form']).toContain(verdict);
    expect(notChecked.length).toBeLessThan(200);
  });
});

/** In these, nothing says where the end is. What comes last in them is the stream itself, or text. */
const OPEN_ENDED = /\.(?:aac|mp3|flac|flv|md|html|txt)$/;

describe('a damaged file', () => {
  const labelled = namesIn('labelled').map((name) => `labelled/${name}`);
  const all = [...labelled, ...namesIn('plain').map((name) => `plain/${name}`)];
  const closed = fc.constantFrom(...all.filter((name) => !OPEN_ENDED.test(name)));

  it('that is cut is never said to have no label', () =>
    fc.assert(
      fc.asyncProperty(closed, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (name, share) => {
        const bytes = fixture(name);
        // What follows the last sign of a text adds nothing to it.
        const { verdict } = await inspect(bytes.subarray(0, Math.floor((bytes.length - 2) * share)), { name });
        expect(verdict).not.toBe('missing');
      }),
      { numRuns: 400 },
    ));

  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    remove: fc.nat(24),
    insert: fc.uint8Array({ maxLength: 24 }),
  });
  const edited = (bytes: Uint8Array, edits: readonly { at: number; remove: number; insert: Uint8Array }[]) =>
    edits.reduce((whole, { at, remove, insert }) => {
      const place = Math.floor(at * whole.length);
      return Buffer.concat([whole.subarray(0, place), insert, whole.subarray(place + remove)]);
    }, Buffer.from(bytes));

  it('is inspected without a failure, whatever was done to it', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.array(edit, { minLength: 1, maxLength: 6 }), async (name, edits) => {
        const { verdict, readToEnd, facts, notChecked } = await inspect(edited(fixture(name), edits), { name });
        if (verdict === 'missing') expect(readToEnd).toBe(true);
        if (!readToEnd) expect(notChecked.length).toBeGreaterThan(2);
        expect(facts.technical.added).not.toBe(false);
      }),
      { numRuns: Number(process.env.DEEPSYN_RUNS ?? 2000) },
    ));
});
