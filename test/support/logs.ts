import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createDecisionPoint, type Decision, type ServiceEvent, serviceDescriptor } from '../../src/index.ts';
import { openLog, recordOf } from '../../src/log/index.ts';
import type { DecisionRecord } from '../../src/model/decision-record.ts';
import { factsRead } from '../../src/policy/index.ts';
import { makeEvent } from '../../src/testing/index.ts';
import { ROOT } from './run.ts';

/** The id of a decision by its number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A record that decides nothing, as small as one can be, with some text where it may have any. */
export function someRecord(number: number, text = 'ü'.repeat(20)): DecisionRecord {
  const digest = 'd'.repeat(64);
  const context = { engine: '0.0.0', evaluator: 'wasm', policies: digest, parameters: digest, packs: digest } as const;
  const time = '2026-06-01T12:00:00+08:00';
  return {
    decision_id: idOf(number),
    format: 'deepsyn-decision/1',
    labels: { text },
    bundles: { deepsyn: { revision: digest } },
    path: 'deepsyn/decision',
    context: { ...context, calendar: digest, language: 'en', masking_key: 'a'.repeat(16) },
    input: {
      service: 'service',
      descriptor: digest,
      event: { id: idOf(number), type: 'user.registered', time, time_ms: Date.parse(time) },
      facts: {},
    },
    result: { decision: 'permit', at: time, at_ms: Date.parse(time), findings: [], duties: [] },
    timestamp: '2026-06-01T04:00:00.000Z',
    masked: [],
  };
}

export const MASKING_KEY = 'a secret of the organisation';

/** Events that come out in every way there is, of several users and services. */
export function someEvents(count: number): ServiceEvent[] {
  return Array.from({ length: count }, (_, index): ServiceEvent => {
    const user = { id: `user-${index % 13}`, 'identity-verified': index % 5 !== 0 };
    if (index % 4 === 0) return makeEvent('user.registered', { user });
    const id = `content-${index}`;
    if (index % 3 === 0) return makeEvent('content.published', { user, content: { id, 'made-with': [] } });
    return makeEvent('content.published', { user, content: { id, 'made-with': ['voice-imitation'] } });
  });
}

/** Has the real decision point decide, and the real writer write, and gives what was decided. */
export async function writeDecisions(
  folder: string,
  count: number,
  more: { readonly rotateBytes?: number } = {},
): Promise<Decision[]> {
  const point = await createDecisionPoint();
  const services = ['lotus-studio', 'gpt-sovits'].map((name) =>
    serviceDescriptor.parse(parse(readFileSync(`${ROOT}examples/${name}/${name}.service.yaml`, 'utf8'))),
  );
  const context = await point.context();
  const log = await openLog({ folder, sync: 'interval', ...more });
  const decisions: Decision[] = [];
  for (const [index, event] of someEvents(count).entries()) {
    const service = services[index % 7 === 0 ? 1 : 0];
    if (!service) throw new Error('there are two services');
    const at = new Date(event.time);
    const decision = await point.decide({ service, event, at });
    const needed = factsRead(point.policies, event.type);
    const record = recordOf({ decision, event, service, at: at.getTime(), context, needed }, MASKING_KEY, {});
    // Three days, of which the first two are one in UTC.
    const hour = String(index % 24).padStart(2, '0');
    await log.append({ ...record, timestamp: `2026-03-${index % 2 === 0 ? '01' : '02'}T${hour}:30:00.000Z` });
    decisions.push(decision);
  }
  await log.close();
  await point.close();
  return decisions;
}
