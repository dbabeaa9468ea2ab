import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { fixture, LABEL, mp4Box } from '../support/labels.ts';

describe('places that are easily overlooked', () => {
  const text = JSON.stringify(LABEL);
  const ftyp = mp4Box('ftyp', Buffer.from('isom\0\0\0\0'));
  const ilst = mp4Box('ilst', mp4Box('AIGC', mp4Box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(text))));
  const meta = mp4Box('meta', Buffer.alloc(4), mp4Box('hdlr', Buffer.alloc(25)), ilst);
  const quickTimeMeta = mp4Box('meta', mp4Box('hdlr', Buffer.alloc(25)), ilst);
  const freeForm = mp4Box(
    'ilst',
    mp4Box(
      '----',
      mp4Box('mean', Buffer.alloc(4), Buffer.from('x')),
      mp4Box('name', Buffer.alloc(4), Buffer.from('AIGC')),
      mp4Box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(text)),
    ),
  );
  const flv = (event: string, key: string, value: string) => {
    const sized = (string: string, bytes: number) => {
      const size = Buffer.alloc(bytes);
      size.writeUIntBE(Buffer.byteLength(string), 0, bytes);
      return Buffer.concat([size, Buffer.from(string)]);
    };
    const data = Buffer.concat([
      Buffer.from([2]),
      sized(event, 2),
      Buffer.from([3]),
      sized(key, 2),
      Buffer.from([12]),
      sized(value, 4),
      Buffer.from([0, 0, 9]),
    ]);
    const head = Buffer.alloc(11);
    head.writeUInt8(18);
    head.writeUIntBE(data.length, 1, 3);
    return Buffer.concat([Buffer.from('FLV\x01\x05\0\0\0\x09\0\0\0\0', 'latin1'), head, data, Buffer.alloc(4)]);
  };
  const xmp = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC="${text.replaceAll('"', '&quot;')}"/></rdf:RDF>`;
  const ape = (key: string, value: string) => {
    const item = Buffer.concat([Buffer.alloc(8), Buffer.from(`${key}\0${value}`)]);
    item.writeUInt32LE(Buffer.byteLength(value));
    const foot = Buffer.concat([Buffer.from('APETAGEX'), Buffer.alloc(24)]);
    foot.writeUInt32LE(item.length + 32, 12);
    foot.writeUInt32LE(1, 16);
    return Buffer.concat([item, foot]);
  };
  const latin = (string: string) => Buffer.from(string, 'latin1');

  it.each<[string, Uint8Array, string]>([
    [
      'a track of MP4',
      Buffer.concat([ftyp, mp4Box('moov', mp4Box('trak', mp4Box('udta', meta)))]),
      'moov.trak.udta.meta.ilst[AIGC]',
    ],
    ['MP4 above its user data', Buffer.concat([ftyp, mp4Box('moov', meta)]), 'moov.meta.ilst[AIGC]'],
    ['MP4 without keys', Buffer.concat([ftyp, mp4Box('moov', mp4Box('udta', meta))]), 'moov.udta.meta.ilst[AIGC]'],
    [
      'the plain box of QuickTime',
      Buffer.concat([ftyp, mp4Box('moov', mp4Box('udta', quickTimeMeta))]),
      'moov.udta.meta.ilst[AIGC]',
    ],
    [
      'an item of iTunes with a name',
      Buffer.concat([
        ftyp,
        mp4Box('moov', mp4Box('udta', mp4Box('meta', Buffer.alloc(4), mp4Box('hdlr', Buffer.alloc(25)), freeForm))),
      ]),
      'moov.udta.meta.ilst[AIGC]',
    ],
    [
      'a box of its own',
      Buffer.concat([ftyp, mp4Box('moov', mp4Box('udta', mp4Box('AIGC', Buffer.from(text))))]),
      'moov.udta.AIGC',
    ],
    [
      'XMP in user data',
      Buffer.concat([ftyp, mp4Box('moov', mp4Box('udta', mp4Box('XMP_', Buffer.from(xmp))))]),
      'moov.udta.XMP_[TC260:AIGC]',
    ],
    ['XMP in FLV', flv('onXMPData', 'liveXML', xmp), 'FLV.script.onXMPData[liveXML][TC260:AIGC]'],
    ['another script of FLV', flv('onTextData', 'AIGC', text), 'FLV.script.onTextData[AIGC]'],
    ['an APE tag behind MP3', Buffer.concat([fixture('plain/plain.mp3'), ape('AIGC', text)]), 'APE[AIGC]'],
    [
      'a comment of JPEG',
      Buffer.concat([
        latin('\xff\xd8\xff\xfe'),
        Buffer.from([0, text.length + 2]),
        Buffer.from(text),
        fixture('plain/plain.jpg').subarray(2),
      ]),
      'JPEG.COM',
    ],
    [
      'a segment of JPEG that nobody owns',
      Buffer.concat([
        latin('\xff\xd8\xff\xe9'),
        Buffer.from([0, text.length + 6]),
        Buffer.from(`AIGC${text}`),
        fixture('plain/plain.jpg').subarray(2),
      ]),
      'JPEG.APP9',
    ],
    [
      'a comment of HTML',
      Buffer.from(`<!doctype html><html><body><!-- AIGC: ${text} --></body></html>`),
      'HTML.comment',
    ],
    [
      'the body of HTML',
      Buffer.from(`<!doctype html><html><body><meta name="AIGC" content='${text}'></body></html>`),
      'HTML.meta[AIGC]',
    ],
    [
      'the text of SVG',
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${text.replaceAll('"', '&quot;')}</metadata></svg>`,
      ),
      'SVG.metadata',
    ],
  ])('are read: %s', async (_, bytes, place) => {
    const { labels, verdict } = await inspect(bytes);
    expect(labels).toMatchObject([{ place, standardPlace: false, fields: LABEL }]);
    expect(verdict).toBe('in-order');
  });

  it('are read in a picture of HEIF that can be read as a film, too', async () => {
    const heic = Buffer.from(fixture('labelled/exiftool.heic'));
    heic.write('isom', 20, 'latin1');
    expect(await inspect(heic)).toMatchObject({ file: { format: 'heif' }, verdict: 'in-order' });
  });

  it('are read in a page in an old encoding', async () => {
    const head = Buffer.from(`<!doctype html><html><head><meta name="AIGC" content='${text}'><title>`);
    const page = Buffer.concat([head, Buffer.from([0xc1, 0xab, 0xbb, 0xa8]), Buffer.from('</title></head></html>')]);
    expect(await inspect(page, { name: 'a.html' })).toMatchObject({ verdict: 'in-order', labels: [{ fields: LABEL }] });
  });

  it('are read in keys of any case, where case does not count', async () => {
    const flac = Buffer.from(fixture('labelled/ffmpeg.flac'));
    flac.write('aigc', flac.indexOf('AIGC='), 'latin1');
    expect((await inspect(flac)).labels).toMatchObject([{ standardPlace: true, fields: LABEL }]);
  });

  it('are read in front matter, and a field that stands twice is a fault', async () => {
    const lines = Object.entries(LABEL).map(([name, value]) => `  ${name}: '${value}'\n`);
    const text = (more: string) => new TextEncoder().encode(`---\nAIGC:\n${lines.join('')}${more}---\n`);
    expect((await inspect(text(''), { name: 'a.md' })).verdict).toBe('in-order');
    const twice = await inspect(text("  Label: '2'\n"), { name: 'a.md' });
    expect(twice.labels[0]?.findings).toEqual([{ code: 'doubled-field', about: 'Label' }]);
    const inline = new TextEncoder().encode(`---\nAIGC: ${JSON.stringify(LABEL)}\n---\n`);
    expect((await inspect(inline, { name: 'a.md' })).labels).toHaveLength(1);
  });

  it('are told where they are not read: ID3 at the end or of version 2, and old movies', async () => {
    const atEnd = Buffer.concat([fixture('plain/plain.mp3'), latin('3DI\x04\0\0\0\0\0\0')]);
    expect((await inspect(atEnd)).verdict).toBe('unknown');
    const old = Buffer.concat([latin('ID3\x02\0\0\0\0\0\0'), fixture('plain/plain.mp3')]);
    expect((await inspect(old)).notChecked[0]).toMatchObject({ why: 'unsupported', what: 'id3v2.2' });
    const compressed = Buffer.concat([ftyp, mp4Box('moov', mp4Box('cmov', Buffer.alloc(20)))]);
    expect((await inspect(compressed)).verdict).toBe('unknown');
  });
});
