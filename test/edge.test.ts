import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDecisionPoint } from '../src/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { bundle } from './support/bundle.ts';
import { expectedAnswers, questions } from './support/questions.ts';
import { ROOT } from './support/run.ts';
import { startWorker, type Worker } from './support/workerd.ts';

const workerd = inject('workerd') ?? '';

describe.skipIf(workerd === '')('an edge worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-edge-'));
  let worker: Worker;

  beforeAll(async () => {
    await bundle(['test/web/worker.ts'], folder, ['workerd', 'worker', 'browser']);
    copyFileSync(`${ROOT}dist/generated/policy.wasm`, join(folder, 'policy.wasm'));
    worker = await startWorker(workerd, folder);
  });

  afterAll(async () => {
    await worker?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = (path: string, body: string) => fetch(`${worker.address}${path}`, { method: 'POST', body });

  it('decides, assesses and explains as the library does in Node', async () => {
    const asked = questions();
    const expected = await expectedAnswers(asked);
    for (let from = 0; from < asked.length; from += 100) {
      const response = await post('/ask', JSON.stringify(asked.slice(from, from + 100)));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(expected.slice(from, from + 100));
    }
  }, 300_000);

  it('answers as the example does: POST /decide, with the decision', async () => {
    const [service, event] = [makeDescriptor(), makeEvent('content.published', {}, { time: new Date().toISOString() })];
    const response = await post('/decide', JSON.stringify({ service, event }));
    expect(response.status).toBe(200);
    const point = await createDecisionPoint();
    const expected = JSON.parse(JSON.stringify(await point.decide({ service, event })));
    const anew = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), at: expect.stringMatching(/^20.*\+08:00$/) };
    expect(await response.json()).toEqual({ ...expected, ...anew });
  });

  it('refuses an event that cannot be used, with the path of each fault', async () => {
    const event = { ...makeEvent('content.published', {}), time: 'yesterday' };
    const response = await post('/decide', JSON.stringify({ service: makeDescriptor(), event }));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ title: 'invalid-event', problems: [{ path: ['time'] }] });
  });

  it.each(['', '{', 'null', '[]', '"permit"', '{}'])('never answers %s with a decision', async (body) => {
    const response = await post('/decide', body);
    expect(response.status).toBe(400);
    expect(await response.json()).not.toHaveProperty('decision');
  });

  it('has nothing of Node in it', () => {
    expect(readFileSync(join(folder, 'worker.js'), 'utf8')).not.toMatch(/["'`]node:/);
  });
});
