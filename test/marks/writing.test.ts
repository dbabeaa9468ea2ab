import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, inspect, type Marked, mark } from '../../src/marks/index.ts';
import { DeepsynError } from '../../src/model/errors.ts';
import { fixture, LABEL, namesIn, PRODUCER, pngChunk, pngWith, pngWithText } from '../support/labels.ts';

/** Formats into which no label is written yet, and files that refuse one. */
const UNWRITTEN = /\.(?:heic|avif|tif|flv|txt|odt|epub)$|fragmented\.mp4|encrypted\.pdf/;
const writable = namesIn('plain').filter((name) => !UNWRITTEN.test(name));

const bytesOf = async ({ file }: Marked & { readonly file: Blob }): Promise<Uint8Array> =>
  new Uint8Array(await file.arrayBuffer());
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error) => (error instanceof DeepsynError ? error.code : error),
  );

describe('marking', () => {
  it.each(writable)('puts one label in order into %s, and changes nothing of its content', async (name) => {
    const before = fixture(`plain/${name}`);
    const after = await bytesOf(await mark(before, { producer: PRODUCER }, { name }));
    const { verdict, labels } = await inspect(after, { name });
    expect(verdict).toBe('in-order');
    expect(labels).toMatchObject([{ standardPlace: true, fields: LABEL, findings: [] }]);
    const { label, content } = await compare(before, after, { name });
    expect(label).toBe('added');
    expect(content).toBe(name.endsWith('.pdf') ? 'unknown' : 'identical');
  });

  it.each(writable)('writes a label of the same producer anew into %s, in place of the old one', async (name) => {
    const once = await bytesOf(await mark(fixture(`plain/${name}`), { producer: PRODUCER }, { name }));
    const twice = await bytesOf(
      await mark(once, { producer: { ...PRODUCER, id: 'piece-2-with-a-longer-number' }, replace: true }, { name }),
    );
    const { verdict, labels } = await inspect(twice, { name });
    expect(verdict).toBe('in-order');
    expect(labels.map(({ fields }) => fields.ProduceID)).toEqual(['piece-2-with-a-longer-number']);
  });

  it.each(namesIn('labelled').filter((name) => !UNWRITTEN.test(name)))(
    'adds a propagator to the label that another tool wrote into %s',
    async (name) => {
      const marked = await mark(
        fixture(`labelled/${name}`),
        { propagator: { name: 'platform', id: 'post-1' } },
        { name },
      );
      const { verdict, labels } = await inspect(await bytesOf(marked), { name });
      expect(verdict).toBe('in-order');
      expect(labels.map(({ fields }) => fields)).toEqual([
        { ...LABEL, ContentPropagator: 'platform', PropagateID: 'post-1' },
      ]);
    },
  );

  it('leaves the propagator empty where that is asked for', async () => {
    const { fields } = await mark(fixture('plain/plain.png'), { producer: PRODUCER, propagator: 'none' });
    expect(fields).toMatchObject({ ContentPropagator: '', PropagateID: '' });
  });

  it.each(writable)('writes any text that a label can hold into %s, and reads it back', async (name) => {
    const sign = fc.constantFrom(
      'a',
      '"',
      '\\',
      '&',
      '<',
      '>',
      "'",
      ' ',
      '莲',
      '😀',
      ')',
      '(',
      '/',
      '#',
      ':',
      '-->',
      '%',
      ']]>',
      '{',
      '—',
    );
    const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (producer, id) => {
        const marked = await mark(fixture(`plain/${name}`), { producer: { name: producer, id } }, { name });
        const { labels } = await inspect(await bytesOf(marked), { name });
        expect(labels.map(({ fields }) => [fields.ContentProducer, fields.ProduceID])).toEqual([[producer, id]]);
      }),
      { numRuns: 8 },
    );
  });

  it('adds the source type of IPTC where the label stands in XMP, and keeps one that is there', async () => {
    const file = fixture('plain/plain.jpg');
    const once = await bytesOf(await mark(file, { producer: PRODUCER, sourceType: 'trainedAlgorithmicMedia' }));
    expect((await inspect(once)).iptc).toEqual({ sourceType: 'trainedAlgorithmicMedia' });
    const twice = await mark(once, { producer: PRODUCER, replace: true, sourceType: 'algorithmicMedia' });
    expect((await inspect(await bytesOf(twice))).iptc).toEqual({ sourceType: 'trainedAlgorithmicMedia' });
    const wav = mark(fixture('plain/plain.wav'), { producer: PRODUCER, sourceType: 'trainedAlgorithmicMedia' });
    expect(await codeOf(wav)).toBe('unmarkable-file');
  });

  it('writes a label that fills many pages of Ogg, and renumbers the pages behind it', async () => {
    const long = 'x'.repeat(60_000);
    for (const name of ['plain.ogg', 'plain.opus', 'flac.oga']) {
      const marked = await mark(
        fixture(`plain/${name}`),
        { producer: { name: 'p', id: 'i' }, propagator: 'none', reserved1: long },
        { name },
      );
      const { labels } = await inspect(await bytesOf(marked), { name });
      expect(labels[0]?.fields.ReservedCode1).toBe(long);
    }
  });
});

describe('marking is refused', () => {
  const signed = pngWith(pngChunk('caBX', 'jumb'));
  it.each<[string, Uint8Array, string]>([
    ['where the file is signed with C2PA', fixture('signed/c2pa.mp4'), 'a.mp4'],
    ['where a label is there already', fixture('labelled/exiftool.png'), 'a.png'],
    ['where C2PA is there already', signed, 'a.png'],
    ['where the file is encrypted', fixture('plain/encrypted.pdf'), 'a.pdf'],
    ['where the file has more than one label', fixture('odd/imagemagick-profile.png'), 'a.png'],
    ['where the format has no place for it', fixture('plain/plain.txt'), 'a.txt'],
    ['where the format is not written yet', fixture('plain/plain.tif'), 'a.tif'],
    ['where the file is in fragments', fixture('plain/fragmented.mp4'), 'a.mp4'],
    ['where the format is not known', Uint8Array.of(1, 2, 0, 3), 'a.bin'],
    ['where the file is cut', fixture('plain/plain.png').subarray(0, -20), 'a.png'],
  ])('%s', async (_, file, name) => {
    expect(await codeOf(mark(file, { producer: PRODUCER }, { name }))).toBe('unmarkable-file');
  });

  it('where the label is of another producer, even if it may be replaced', async () => {
    const other = { producer: { name: 'somebody', id: '1' }, replace: true };
    expect(await codeOf(mark(fixture('labelled/exiftool.png'), other))).toBe('unmarkable-file');
    const unreadable = pngWithText('AIGC', '{');
    expect(await codeOf(mark(unreadable, other))).toBe('unmarkable-file');
  });

  it('where another propagator stands in it', async () => {
    const once = await mark(fixture('labelled/exiftool.png'), { propagator: { name: 'one', id: '1' } });
    expect(await codeOf(mark(await bytesOf(once), { propagator: { name: 'other', id: '2' } }))).toBe('unmarkable-file');
  });

  it('where a producer would change what a propagator wrote', async () => {
    const spread = await mark(fixture('labelled/exiftool.png'), {
      propagator: { name: 'one', id: '1' },
      reserved2: 'r',
    });
    const file = await bytesOf(spread);
    const again = await mark(file, { producer: { ...PRODUCER, id: 'piece-2' }, replace: true });
    expect(again.fields).toMatchObject({
      ProduceID: 'piece-2',
      ContentPropagator: 'one',
      PropagateID: '1',
      ReservedCode2: 'r',
    });
    for (const propagator of ['none' as const, { name: 'other', id: '2' }]) {
      expect(await codeOf(mark(file, { producer: PRODUCER, propagator, replace: true }))).toBe('unmarkable-file');
    }
  });

  it('where a propagator would change what the producer wrote, or mend it', async () => {
    const propagator = { name: 'platform', id: '1' };
    const file = fixture('labelled/exiftool.png');
    expect(await codeOf(mark(file, { propagator, label: '3' }))).toBe('unmarkable-file');
    expect(await codeOf(mark(file, { propagator, reserved1: 'x' }))).toBe('unmarkable-file');
    const misspelt = JSON.stringify(LABEL).replace('ReservedCode1', 'ReserveCode1');
    expect(await codeOf(mark(pngWithText('AIGC', misspelt), { propagator }))).toBe('unmarkable-file');
  });

  it.each([
    ['an empty producer', { producer: { name: '', id: '1' } }],
    ['an empty number', { producer: { name: 'p', id: '' } }],
    ['control characters', { producer: { name: 'p\n', id: '1' } }],
    ['half a surrogate pair', { producer: { name: 'p', id: '\ud800' } }],
    ['no producer at all', { propagator: { name: 'p', id: '1' } }],
  ])('for %s', async (_, request) => {
    expect(await codeOf(mark(fixture('plain/plain.png'), request))).toBe('invalid-label');
  });

  it('rather than written into a damaged file, or it is proved', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...writable), fc.nat(), fc.nat(255), async (name, place, byte) => {
        const bytes = fixture(`plain/${name}`).slice();
        bytes[place % bytes.length] = byte;
        const marked = await mark(bytes, { producer: PRODUCER }, { name }).catch((error: unknown) => error);
        if (marked instanceof DeepsynError) expect(['unmarkable-file', 'invalid-label']).toContain(marked.code);
        else expect(marked).toMatchObject({ fields: LABEL });
      }),
      { numRuns: 300 },
    ));
});

const has = (program: string, argument: string): boolean => spawnSync(program, [argument]).status === 0;
const [exiftool, ffmpeg, qpdf, unzip] = [
  has('exiftool', '-ver'),
  has('ffmpeg', '-version'),
  has('qpdf', '--version'),
  has('unzip', '-v'),
];

describe('what was marked is read by others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-marks-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const text = JSON.stringify(LABEL);

  async function marked(name: string): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, await bytesOf(await mark(fixture(`plain/${name}`), { producer: PRODUCER }, { name })));
    return path;
  }

  // It knows no place in text and HTML.
  it.skipIf(!exiftool).each(writable.filter((name) => !/\.(?:md|html)$/.test(name)))(
    'ExifTool reads the label in %s (skipped where it is not installed)',
    async (name) => {
      const path = await marked(name);
      const found: unknown[] = JSON.parse(
        execFileSync('exiftool', ['-j', '-u', '-a', '-G1:4', path], { encoding: 'utf8' }),
      );
      const labels = Object.entries(Object(found[0])).flatMap(([key, value]) =>
        /aigc/i.test(key) || /^\(AIGC\)/.test(String(value)) ? [String(value)] : [],
      );
      const binary = /\.(?:wav|avi)$/.test(name);
      const values = binary
        ? [execFileSync('exiftool', ['-u', '-b', '-RIFF:Unknown_AIGC', path], { encoding: 'utf8' })]
        : labels;
      expect(values.map((value) => value.replace(/^\(AIGC\) |\0$/g, ''))).toEqual([text]);
    },
  );

  const media = writable.filter((name) => /\.(?:mp4|mov|m4a|mkv|webm|avi|mp3|aac|wav|flac|ogg|oga|opus)$/.test(name));
  it.skipIf(!ffmpeg).each(media)(
    'ffmpeg decodes %s to the same pictures and sounds (skipped where it is not installed)',
    async (name) => {
      const path = await marked(name);
      const plain = join(folder, `plain-${name}`);
      writeFileSync(plain, fixture(`plain/${name}`));
      const digest = (file: string) =>
        execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-map', '0', '-f', 'framemd5', '-'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      expect(digest(path)).toBe(digest(plain));
      if (extname(name) === '.wav') return; // its demuxer passes over chunks of others
      const tags = execFileSync(
        'ffprobe',
        ['-v', 'error', '-of', 'json', '-show_entries', 'format_tags:stream_tags', path],
        { encoding: 'utf8' },
      );
      expect(tags).toContain(JSON.stringify(text));
    },
  );

  it.skipIf(!qpdf).each(writable.filter((name) => name.endsWith('.pdf')))(
    'qpdf finds no fault in %s (skipped where it is not installed)',
    async (name) => {
      expect(spawnSync('qpdf', ['--check', await marked(name)], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    },
  );

  it.skipIf(!unzip).each(writable.filter((name) => /\.(?:docx|xlsx|pptx)$/.test(name)))(
    'unzip finds no fault in %s (skipped where it is not installed)',
    async (name) => {
      const path = await marked(name);
      expect(spawnSync('unzip', ['-t', path], { encoding: 'utf8' }).status).toBe(0);
      expect(execFileSync('unzip', ['-p', path, 'docProps/custom.xml'], { encoding: 'utf8' })).toContain(
        text.replaceAll('"', '&quot;'),
      );
      expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    },
  );
});
