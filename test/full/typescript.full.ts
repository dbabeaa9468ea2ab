import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileConsumer, resolutions } from '../support/consumer.ts';
import { emptyPlace, layOut } from '../support/packed.ts';
import { tool } from '../support/tools.ts';

const project = emptyPlace();

beforeAll(() => layOut(project));
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each(['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'])('TypeScript %s', (line) => {
  it.each(resolutions)('takes the types of the package and all that they need ($moduleResolution)', async (each) => {
    const compiler = join(await tool('typescript', line), 'bin/tsc');
    expect(await compileConsumer(compiler, project, each)).toBe('');
  });
});
