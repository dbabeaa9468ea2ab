import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { FIXTURES, fixture, LABEL, namesIn } from '../support/labels.ts';

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
