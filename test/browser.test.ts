import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { exampleService, expectedAnswers, questions } from './support/questions.ts';
import { ROOT } from './support/run.ts';
import { type Site, serveSite } from './support/site.ts';

const executablePath = inject('chromium') ?? '';

/** A loaded machine takes its time. */
const PATIENCE = 300_000;

describe.skipIf(executablePath === '')('a page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-browser-'));
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    await bundle(['test/web/page.ts', 'examples/browser/check.ts'], folder);
    copyFileSync(`${ROOT}dist/generated/policy.wasm`, join(folder, 'policy.wasm'));
    copyFileSync(`${ROOT}examples/browser/index.html`, join(folder, 'index.html'));
    writeFileSync(join(folder, 'page.html'), '<!doctype html><script type="module" src="page.js"></script>');
    writeFileSync(join(folder, 'service.json'), JSON.stringify(exampleService('lotus-studio')));
    site = await serveSite(folder);
    browser = await chromium.launch({ executablePath, timeout: PATIENCE });
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page, with the addresses that it asked for, and what went wrong in it. */
  async function open(path: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${site.address}/${path}`);
    return { page, requests, errors };
  }

  it(
    'decides, assesses and explains as the library does in Node, and compiles no code but WebAssembly',
    async () => {
      const asked = questions();
      writeFileSync(join(folder, 'questions.json'), JSON.stringify(asked));
      const posted = site.posted('/answers');
      const { page, requests } = await open('page.html');
      const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
      const { answers, ...code } = JSON.parse(await Promise.race([posted, failed]));
      expect(answers).toEqual(await expectedAnswers(asked));
      // What else in the page uses zod has its setting back, and the page's policy is as strict as it is said to be.
      expect(code).toEqual({ forbidden: [], jitless: false, evaluated: false });
      expect(requests.filter((url) => !url.startsWith(`${site.address}/`))).toEqual([]);
      await page.close();
    },
    PATIENCE,
  );

  describe('that checks before it uploads, as the example does', () => {
    const image = { name: 'portrait.png', mimeType: 'image/png', buffer: Buffer.from('not really an image') };

    it('keeps what is in breach, says what the law demands, and loads what explains only then', async () => {
      const uploaded = site.count('/uploads');
      const { page, requests, errors } = await open('index.html');
      await page.setInputFiles('input[name=file]', image);
      await page.selectOption('select[name=made-with]', 'face-swap');
      await page.check('input[name=may-mislead-public]');
      const before = requests.filter((url) => url.includes('/reference-'));
      await page.click('button');
      await page.waitForSelector('output:not(:empty)');
      expect(await page.textContent('output')).toBe('Not uploaded.');
      expect(await page.textContent('ul')).toMatch(/art 17 .*mark/);
      expect(before).toEqual([]);
      expect(requests.filter((url) => url.includes('/reference-'))).toHaveLength(1);
      expect(site.count('/uploads')).toBe(uploaded);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('uploads what carries its mark', async () => {
      const posted = site.posted('/uploads');
      const { page, errors } = await open('index.html');
      await page.setInputFiles('input[name=file]', image);
      await page.selectOption('select[name=made-with]', 'face-swap');
      await page.check('input[name=may-mislead-public]');
      await page.check('input[name=marked]');
      await page.click('button');
      await page.waitForSelector('output:not(:empty)');
      expect(await page.textContent('output')).toBe('Uploaded.');
      expect(await posted).toBe('not really an image');
      expect(errors).toEqual([]);
      await page.close();
    });
  });
});
