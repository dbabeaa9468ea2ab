import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { FIXTURES, fixture, LABEL, mp4Box, namesIn, pngWithText, pngWithXmp } from '../support/labels.ts';

const codesOf = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('a label that another tool wrote', () => {
  it.each(namesIn('labelled'))('is read from %s, in the place that the guides name', async (name) => {
    const { verdict, labels, facts, readToEnd, file } = await inspect(`${FIXTURES}labelled/${name}`);
    expect(labels.map(({ fields }) => fields)).toEqual([LABEL]);
    expect(labels[0]).toMatchObject({ standardPlace: true, wrapped: false, findings: [] });
    expect(labels[0]?.producer).toMatchObject({
      kind: 'code',
      creditCode: '91110000MA00DEEP0J',
      checkOk: true,
      service: 'generates',
    });
    expect({ verdict, readToEnd, matches: file.extensionMatches }).toEqual({
      verdict: 'in-order',
      readToEnd: true,
      matches: true,
    });
    expect(facts.metadata).toEqual({ labelled: true });
    expect(facts.technical).toEqual({
      added: true,
      'states-synthesis': true,
      'names-provider': true,
      'numbers-content': true,
    });
  });

  it.each([
    ['exiftool-usercomment.jpg', 'JPEG.APP1.EXIF.UserComment'],
    ['exiftool-xmp.mp4', 'uuid[XMP][TC260:AIGC]'],
    ['exiftool-xmp.pdf', 'PDF.Metadata.XMP[TC260:AIGC]'],
    ['imagemagick.webp', 'WebP.XMP-without-blank[TC260:AIGC]'],
    ['pillow-text.png', 'PNG.tEXt[AIGC]'],
    ['pillow-ztxt.png', 'PNG.zTXt[TC260:AIGC]'],
  ])('is read from another place, too, and that is said: %s', async (name, place) => {
    const { verdict, labels } = await inspect(`${FIXTURES}odd/${name}`);
    expect(labels).toMatchObject([{ place, standardPlace: false, fields: LABEL }]);
    expect(codesOf(labels[0]?.findings ?? [])).toEqual(['other-place']);
    expect(verdict).toBe('in-order');
  });

  it('is a fault where it stands twice, as ImageMagick writes it', async () => {
    const { verdict, findings } = await inspect(`${FIXTURES}odd/imagemagick-profile.png`);
    expect(verdict).toBe('not-in-form');
    expect(codesOf(findings)).toEqual(['repeated-label']);
  });
});

describe('a file without a label', () => {
  it.each(namesIn('plain').filter((name) => name !== 'encrypted.pdf'))('is told to have none: %s', async (name) => {
    const { verdict, labels, facts, readToEnd } = await inspect(`${FIXTURES}plain/${name}`);
    expect({ verdict, labels, readToEnd }).toEqual({ verdict: 'missing', labels: [], readToEnd: true });
    expect(facts).toEqual({ metadata: { labelled: false }, technical: {}, conspicuous: {} });
  });

  it('may still have a watermark, or a mark that people see: that is never said to have been checked', async () => {
    const { notChecked } = await inspect(fixture('plain/plain.png'));
    expect(notChecked).toEqual([
      { what: 'watermark', why: 'not-looked-for' },
      { what: 'visible-or-audible-mark', why: 'not-looked-for' },
    ]);
  });

  it('that has no place for one is said to have none', async () => {
    const { findings } = await inspect(`${FIXTURES}plain/plain.txt`);
    expect(codesOf(findings)).toEqual(['no-place']);
  });

  it('is unknown where it is encrypted', async () => {
    const { verdict, facts, notChecked } = await inspect(`${FIXTURES}plain/encrypted.pdf`);
    expect(verdict).toBe('unknown');
    expect(facts.metadata).toEqual({});
    expect(notChecked[0]).toMatchObject({ why: 'encrypted' });
  });
});

describe('what is meant as a label', () => {
  const bare = JSON.stringify(LABEL);
  const { ReservedCode1: _, ...six } = LABEL;
  it.each([
    ['in the wrapping of the standard’s own example', `{"AIGC":${bare}}`, 'in-order', ['other-place']],
    ['without a field', JSON.stringify(six), 'not-in-form', ['missing-field', 'other-place']],
    [
      'with a misspelt field',
      bare.replace('ReservedCode1', 'ReserveCode1'),
      'not-in-form',
      ['misspelt-field', 'other-place'],
    ],
    [
      'with a word for Label',
      bare.replace('"Label":"1"', '"Label":"AIGC"'),
      'not-in-form',
      ['unknown-label-value', 'other-place'],
    ],
    ['with a number for Label', bare.replace('"Label":"1"', '"Label":1'), 'not-in-form', ['not-text', 'other-place']],
    [
      'with an empty producer',
      bare.replace('"ContentProducer":"001191110000MA00DEEP0J10001"', '"ContentProducer":""'),
      'not-in-form',
      ['no-producer', 'other-place'],
    ],
    [
      'with an empty number',
      bare.replace('"ProduceID":"piece-1"', '"ProduceID":""'),
      'not-in-form',
      ['no-number', 'other-place'],
    ],
    ['with a field twice', bare.replace('{', '{"Label":"2",'), 'not-in-form', ['doubled-field', 'other-place']],
    ['encoded twice', JSON.stringify(bare), 'not-in-form', ['encoded-twice', 'other-place']],
    ['wrapped and encoded', JSON.stringify({ AIGC: bare }), 'not-in-form', ['encoded-twice', 'other-place']],
    [
      'of another schema',
      '{"ServiceProvider":"cloud","ServiceUser":"1"}',
      'not-in-form',
      ['other-schema', 'other-schema'],
    ],
    ['cut', bare.slice(0, -20), 'not-in-form', ['not-json', 'other-place']],
    ['empty', '', 'not-in-form', ['not-json', 'other-place']],
    ['a list', '[]', 'not-in-form', ['not-an-object', 'other-place']],
    ['nested deeply', '['.repeat(5000) + ']'.repeat(5000), 'not-in-form', ['too-deep', 'other-place']],
    ['with a product for a producer', bare.replaceAll(LABEL.ContentProducer, 'doubao'), 'in-order', ['other-place']],
    [
      'with a Chinese name',
      bare.replaceAll(LABEL.ContentProducer, '莲花'),
      'in-order',
      ['unusual-characters', 'unusual-characters', 'other-place'],
    ],
    [
      'with a wrong check character',
      bare.replaceAll('DEEP0J', 'DEEP0K'),
      'in-order',
      ['wrong-check-character', 'wrong-check-character', 'other-place'],
    ],
    [
      'with a code that is too short',
      bare.replaceAll('DEEP0J10001', 'DEEP0J1'),
      'in-order',
      ['malformed-code', 'malformed-code', 'other-place'],
    ],
    ['with an unknown field', bare.replace('{', '{"X":"1",'), 'in-order', ['unknown-field', 'other-place']],
    [
      'with the prototype for a field',
      bare.replace('{', '{"__proto__":"1",'),
      'in-order',
      ['unknown-field', 'other-place'],
    ],
    [
      'without a propagator',
      bare.replace(/("ContentPropagator":)"[^"]*","PropagateID":"[^"]*"/, '$1"","PropagateID":""'),
      'in-order',
      ['other-place'],
    ],
    [
      'with half a propagator',
      bare.replace(/("ContentPropagator":)"[^"]*"/, '$1""'),
      'in-order',
      ['half-a-propagator', 'other-place'],
    ],
  ])('%s is a label, and what is wrong with it is said', async (_, raw, verdict, codes) => {
    const inspection = await inspect(pngWithText('AIGC', raw));
    expect(inspection.labels).toHaveLength(1);
    expect(inspection.verdict).toBe(verdict);
    expect(codesOf(inspection.labels[0]?.findings ?? [])).toEqual(expect.arrayContaining(codes));
    expect(inspection.facts.metadata.labelled).toBe(true);
  });

  it('says nothing of what it cannot be understood in', async () => {
    const { facts } = await inspect(pngWithText('AIGC', '{'));
    expect(facts.technical).toEqual({ added: true });
  });

  it.each([
    ['2', false],
    ['3', false],
    ['1', true],
  ])('with Label %s states synthesis: %s', async (value, states) => {
    const { facts, labels } = await inspect(pngWithText('AIGC', JSON.stringify({ ...LABEL, Label: value })));
    expect(facts.technical['states-synthesis']).toBe(states);
    expect(labels[0]?.fields.Label).toBe(value);
  });

  it('shows nothing in what two of them contradict each other', async () => {
    const once = JSON.stringify(LABEL);
    const png = pngWithText('AIGC', once);
    const other = fixture('labelled/exiftool.png');
    expect(codesOf((await inspect(other)).findings)).toEqual([]);
    const both = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from(pngWithText('AIGC', once.replace('"1"', '"2"')).subarray(33, 33 + 12 + 5 + once.length)),
      png.subarray(33),
    ]);
    const { verdict, findings, facts } = await inspect(both);
    expect(verdict).toBe('not-in-form');
    expect(codesOf(findings)).toEqual(['contradicting-labels']);
    expect(facts.technical).toEqual({ added: true, 'names-provider': true, 'numbers-content': true });
  });

  it('is read from an attribute, from seven properties, and from another prefix', async () => {
    const rdf = (inside: string) => `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</r:RDF>`;
    const uri = 'http://www.tc260.org.cn/ns/AIGC/1.0/';
    const value = JSON.stringify(LABEL).replaceAll('"', '&quot;');
    const attribute = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="${uri}" q:AIGC="${value}"/>`)));
    expect(attribute.labels).toMatchObject([{ standardPlace: true, fields: LABEL, findings: [] }]);
    const seven = Object.entries(LABEL)
      .map(([name, each]) => `<q:${name}>${each}</q:${name}>`)
      .join('');
    const properties = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="${uri}">${seven}</r:Description>`)));
    expect(properties.labels).toMatchObject([{ fields: LABEL }]);
    expect(codesOf(properties.labels[0]?.findings ?? [])).toEqual(['separate-properties']);
    expect(properties.verdict).toBe('not-in-form');
    const foreign = await inspect(pngWithXmp(rdf(`<r:Description xmlns:q="urn:other" q:AIGC="${value}"/>`)));
    expect(foreign.labels).toMatchObject([{ standardPlace: false, fields: LABEL }]);
  });

  it('is out of form where it does not say what was expected', async () => {
    const file = fixture('labelled/exiftool.png');
    expect((await inspect(file, { expect: { ProduceID: 'piece-1' } })).verdict).toBe('in-order');
    const other = await inspect(file, { expect: { ProduceID: 'piece-2' } });
    expect(other.verdict).toBe('not-in-form');
    expect(other.labels[0]?.findings).toEqual([{ code: 'other-than-expected', about: 'ProduceID' }]);
  });
});

describe('traces of tools', () => {
  it.each([
    ['Stable Diffusion WebUI', 'parameters', 'a cat\nSteps: 20, Sampler: Euler a'],
    ['ComfyUI', 'prompt', '{"3":{"class_type":"KSampler"}}'],
    ['InvokeAI', 'invokeai_metadata', '{}'],
    ['SwarmUI', 'parameters', '{"sui_image_params":{}}'],
    ['NovelAI', 'Software', 'NovelAI'],
    ['Fooocus', 'fooocus_scheme', 'a1111'],
    ['Midjourney', 'Description', 'a cat Job ID: 01234567-89ab-cdef-0123-456789abcdef'],
    ['ByteDance', 'Comment', '{"aigc_label_type": 1}'],
  ])('of %s are evidence, and no label', async (tool, keyword, text) => {
    const { traces, verdict, facts } = await inspect(pngWithText(keyword, text));
    expect(traces.map((trace) => trace.tool)).toEqual([tool]);
    expect(verdict).toBe('missing');
    expect(facts.technical).toEqual({});
  });

  it.each([
    ['parameters', 'Steps to the castle'],
    ['Software', 'Adobe Firefly Editor'],
    ['Comment', 'made with flux and passion'],
  ])('are not seen in words that others have, too: %s', async (keyword, text) => {
    expect((await inspect(pngWithText(keyword, text))).traces).toEqual([]);
  });

  it('are what IPTC says of the source', async () => {
    const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
    const packet = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:DigitalSourceType>${type}</Iptc4xmpExt:DigitalSourceType></rdf:Description></rdf:RDF>`;
    const { iptc, traces } = await inspect(pngWithXmp(packet));
    expect(iptc).toEqual({ sourceType: 'trainedAlgorithmicMedia' });
    expect(traces).toMatchObject([{ strength: 'stated' }]);
  });
});

describe('words that people read', () => {
  const inspectText = (text: string, name: string) => inspect(new TextEncoder().encode(text), { name });
  it.each([
    ['a.txt', '本文由AI生成。\n正文'],
    ['a.txt', `${'正文'.repeat(100)}\n（内容由人工智能合成）`],
    ['a.md', '---\ntitle: x\n---\n> AI生成\n\n正文'],
    ['a.html', '<!doctype html><html><head><title>x</title></head><body><p>AI <b>生成</b></p></body></html>'],
  ])('are found in %s: %s', async (name, text) => {
    const { explicit, facts } = await inspectText(text, name);
    expect(explicit.state).toBe('found');
    expect(facts.conspicuous).toEqual({ added: true, 'tells-public': true });
  });

  it.each([
    ['a.txt', 'An essay on AI.'],
    ['a.txt', '生成一个文件'],
    ['a.txt', `${'x'.repeat(500)}AI生成${'x'.repeat(500)}`],
    ['a.html', '<!doctype html><html><body><script>"AI生成"</script></body></html>'],
  ])('are unknown, and not false, where they are not found in %s: %s', async (name, text) => {
    const { explicit, facts } = await inspectText(text, name);
    expect(explicit.state).toBe('unknown');
    expect(facts.conspicuous).toEqual({});
  });
});

describe('an inspection', () => {
  it('takes bytes, a Blob, a stream and a path, and says the same of each', async () => {
    const bytes = fixture('labelled/exiftool.png');
    const options = { name: 'exiftool.png' };
    const one = await inspect(bytes, options);
    expect(await inspect(new Blob([new Uint8Array(bytes)]), options)).toEqual(one);
    expect(await inspect(new Blob([new Uint8Array(bytes)]).stream(), options)).toEqual(one);
    expect(await inspect(`${FIXTURES}labelled/exiftool.png`, options)).toEqual(one);
  });

  it('names the file by its digest, unless that is not wanted', async () => {
    const file = fixture('plain/plain.png');
    const { createHash } = await import('node:crypto');
    expect((await inspect(file)).file.sha256).toBe(createHash('sha256').update(file).digest('hex'));
    expect((await inspect(file, { digest: false })).file).not.toHaveProperty('sha256');
  });

  it('refuses what is no plain file, and a stream that is too long', async () => {
    await expect(inspect('/dev/null')).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(inspect(`${FIXTURES}nothing`)).rejects.toMatchObject({ code: 'unreadable-file' });
    const stream = new Blob([new Uint8Array(2000)]).stream();
    await expect(inspect(stream, { limits: { memory: 1000 } })).rejects.toMatchObject({ code: 'unreadable-file' });
  });

  it('says where the extension is of another format', async () => {
    const { file, findings } = await inspect(fixture('plain/plain.png'), { name: 'a.jpg' });
    expect(file).toMatchObject({ format: 'png', claimedExtension: 'jpg', extensionMatches: false });
    expect(codesOf(findings)).toEqual(['other-extension']);
  });
});

const exiftool = spawnSync('exiftool', ['-ver']).status === 0;

/**
 * What ExifTool does not read: text, OpenDocument and bare AAC not at all, unknown chunks of RIFF as bytes alone, tags that
 * stand behind the film in Matroska, and the chunk of WebP that ImageMagick misspells.
 */
const WITHOUT_EXIFTOOL = /\.(?:md|html|txt|odt|epub|wav|avi)$|plain\.aac|mkvmerge\.mkv|imagemagick\.webp/;

describe('beside ExifTool', () => {
  const all = (['labelled', 'odd', 'plain', 'signed'] as const).flatMap((folder) =>
    namesIn(folder).map((name) => `${folder}/${name}`),
  );

  it.skipIf(!exiftool).each(all.filter((name) => !WITHOUT_EXIFTOOL.test(name)))(
    'as many labels are found, and the same, in %s (skipped where it is not installed)',
    async (name) => {
      const out = execFileSync('exiftool', ['-j', '-u', '-a', '-G1:4', FIXTURES + name], { encoding: 'utf8' });
      const [tags]: unknown[] = JSON.parse(out);
      const texts = Object.entries(Object(tags)).flatMap(([key, value]) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return /aigc/i.test(key) || /^\(AIGC\)|\{"AIGC":/.test(text) ? [text.slice(text.indexOf('{'))] : [];
      });
      const { labels } = await inspect(FIXTURES + name);
      expect(labels.map(({ raw }) => raw).sort()).toEqual(texts.sort());
    },
  );
});

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

  it('are told where they are not read: ID3 at the end, and old movies', async () => {
    const atEnd = Buffer.concat([fixture('plain/plain.mp3'), latin('3DI\x04\0\0\0\0\0\0')]);
    expect((await inspect(atEnd)).verdict).toBe('unknown');
    const compressed = Buffer.concat([ftyp, mp4Box('moov', mp4Box('cmov', Buffer.alloc(20)))]);
    expect((await inspect(compressed)).verdict).toBe('unknown');
  });
});
