import { readdirSync } from 'node:fs';
import { createDecisionPoint } from 'deepsyn';
import fc from 'fast-check';
import { inject } from 'vitest';
import { readCases } from '../../src/cases/index.ts';
import { policySet } from '../../src/generated/policies.ts';
import { eventTypes } from '../../src/model/event/index.ts';
import { readDocument } from '../../src/source/index.ts';
import { descriptors, events, makeDescriptor, makeEvent } from '../../src/testing/index.ts';
import { answerer, type Question } from '../web/answers.ts';
import { ROOT } from './run.ts';

/** Within a day of the events that are made, so that acts are judged. */
const AT = '2026-06-01T18:00:00+08:00';

/** The examples, the cases of all policies, generated inputs, and some that must be refused: as JSON carries them. */
export function questions(): Question[] {
  const asked = [...ofExamples(), ...ofCases(), ...generated(200), ...unusable()];
  // Explaining takes a hundred times as long as deciding, so a part of them is explained.
  return JSON.parse(JSON.stringify(asked.map((each, index) => ({ ...each, explained: index % 20 === 0 }))));
}

/** What the library answers in Node, as JSON carries it. */
export async function expectedAnswers(asked: readonly Question[]): Promise<unknown[]> {
  const ask = answerer(createDecisionPoint);
  const answers: unknown[] = [];
  for (const question of asked) answers.push(await ask(question));
  return JSON.parse(JSON.stringify(answers));
}

/** The descriptor of an example. */
export const exampleService = (name: string): unknown =>
  readDocument(`${ROOT}examples/${name}/${name}.service.yaml`).value;

function ofExamples(): object[] {
  const names = ['facefusion', 'gpt-sovits', 'lotus-studio', 'stable-diffusion-webui'];
  return names.flatMap((name) => {
    const service = exampleService(name);
    const folder = `${ROOT}examples/${name}/events`;
    const own = readdirSync(folder).map((file) => readDocument(`${folder}/${file}`).value);
    const occasions = [undefined, ...own, ...eventTypes.map((type) => makeEvent(type, {}))];
    return occasions.map((event) => ({ settings: {}, service, event, at: AT }));
  });
}

function ofCases(): object[] {
  return readCases(`${ROOT}policies`, policySet).map(({ packs, parameters, service, event, at }) => ({
    settings: { packs, parameters },
    service,
    event,
    at: new Date(at).toISOString(),
  }));
}

function generated(count: number): object[] {
  const inputs = fc.record({ service: descriptors(), event: fc.option(events(), { nil: undefined, freq: 10 }) });
  return fc
    .sample(inputs, { numRuns: count, seed: inject('seed') })
    .map((input) => ({ settings: {}, at: AT, ...input }));
}

function unusable(): object[] {
  const [service, event] = [makeDescriptor(), makeEvent('content.published', {})];
  return [
    { service, event: { ...event, type: 'content.publised' } },
    { service, event: { ...event, data: { content: { 'made-wiht': [] } } } },
    { service, event: { ...event, time: 'yesterday' } },
    { service: { ...service, id: '' }, event },
    { service: { ...service, capabilites: [] } },
  ].map((input) => ({ settings: {}, at: AT, ...input }));
}
