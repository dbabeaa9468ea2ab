import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
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
});
