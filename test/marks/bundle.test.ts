import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fixture, LABEL, PRODUCER } from '../support/labels.ts';
import { ROOT } from '../support/run.ts';

describe('deepsyn/marks/core', () => {
  it('imports nothing of Node', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from 'deepsyn/marks/core'", resolveDir: ROOT, sourcefile: 'entry.js' },
      absWorkingDir: ROOT,
      write: false,
      metafile: true,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      external: ['node:*'],
    });
    const external = Object.entries(metafile.inputs).flatMap(([file, input]) =>
      input.imports.filter((each) => each.external).map(({ path }) => `${file} imports ${path}`),
    );
    expect(external).toEqual([]);
    expect(Object.keys(metafile.inputs)).toContain('dist/marks/inspect.js');
  });

  it('inspects, marks and compares as the library does in Node', async () => {
    const core = await import('deepsyn/marks/core');
    const full = await import('deepsyn/marks');
    const file = new Blob([new Uint8Array(fixture('plain/plain.png'))]);
    expect(await core.inspect(file)).toEqual(await full.inspect(file));
    const marked = await core.mark(file, { producer: PRODUCER });
    expect((await core.inspect(marked.file)).labels).toMatchObject([{ fields: LABEL }]);
    expect(await core.compare(file, marked.file)).toMatchObject({ label: 'added', content: 'identical' });
  });

  it.skipIf(!inject('chromium'))(
    'inspects and marks files in a browser as in Node (skipped without Chromium)',
    async () => {
      const core = await import('deepsyn/marks/core');
      const { outputFiles } = await build({
        stdin: { contents: "import * as marks from 'deepsyn/marks/core'; globalThis.marks = marks;", resolveDir: ROOT },
        absWorkingDir: ROOT,
        write: false,
        bundle: true,
        format: 'iife',
        platform: 'browser',
      });
      const browser = await chromium.launch({ executablePath: inject('chromium') ?? '' });
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
        for (const path of [
          'labelled/exiftool.png',
          'labelled/exiftool.heic',
          'labelled/ffmpeg.mp4',
          'labelled/pikepdf-streams.pdf',
          'labelled/openpyxl.xlsx',
          'labelled/by-hand.md',
          'plain/plain.webp',
        ]) {
          const bytes = fixture(path);
          const name = path.slice(path.indexOf('/') + 1);
          const inspected: unknown = await page.evaluate(
            async ([numbers, named]) =>
              Reflect.get(globalThis, 'marks').inspect(new File([new Uint8Array(numbers)], named)),
            [[...bytes], name] as const,
          );
          expect(inspected).toEqual(await core.inspect(bytes, { name }));
        }
        const marked: number[] = await page.evaluate(
          async ([numbers, producer]) => {
            const { file } = await Reflect.get(globalThis, 'marks').mark(new Blob([new Uint8Array(numbers)]), {
              producer,
            });
            return [...new Uint8Array(await file.arrayBuffer())];
          },
          [[...fixture('plain/plain.png')], PRODUCER] as const,
        );
        expect((await core.inspect(Uint8Array.from(marked))).labels).toMatchObject([{ fields: LABEL }]);
      } finally {
        await browser.close();
      }
    },
  );
});
