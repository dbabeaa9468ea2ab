import type { ServiceEvent } from '../../src/index.ts';
import { makeEvent } from '../../src/testing/index.ts';
import { at, report } from '../support/two-bundles.ts';

/** A request, and what has to come of it. */
export interface Asked {
  readonly body: string;
  readonly expected: 200 | 400;
  /** Whether the two bundles tell it apart. */
  readonly telling?: true;
}

const AT = at.toISOString();
const METHODS = ['mobile-number', 'identity-card', 'other'] as const;
const MADE = [[], ['voice-imitation'], ['text-generation'], ['image-generation', 'image-editing']] as const;

/** Events as services send them: registrations, publications in and out of order, a report of harmful content. */
export function eventOf(index: number): ServiceEvent {
  const id = `event-${index}`;
  const user = { id: `user-${index}`, 'identity-verified': index % 7 !== 0, 'verified-by': METHODS[index % 3] };
  switch (index % 10) {
    case 0:
    case 1:
      return report(id);
    case 2:
    case 3: {
      const marks = { conspicuous: { added: index % 4 === 0 } };
      const content = { id: `content-${index}`, 'made-with': [...(MADE[index % 4] ?? [])], marks };
      return makeEvent('content.published', { user, content }, { id });
    }
    default:
      return makeEvent('user.registered', { user }, { id });
  }
}

/** What is wrong, and what means harm; each is refused whole. */
const REFUSED: readonly ((event: ServiceEvent) => string)[] = [
  (event) => JSON.stringify({ event: { ...event, data: { usr: {} } }, at: AT }),
  (event) => JSON.stringify({ event: { ...event, type: 'content.publish' }, at: AT }),
  (event) => JSON.stringify({ event: { ...event, time: 'yesterday' }, at: AT }),
  (event) => JSON.stringify({ event, at: AT }).slice(0, -5),
  (event) => JSON.stringify({ event: { ...event, id: '\ud800' }, at: AT }),
  (event) => JSON.stringify({ event, at: AT }).replace('{', '{"__proto__":{"decision":"permit"},'),
  () => `{"event":${'['.repeat(500)}${']'.repeat(500)}}`,
  () => '{"event":{"time":1e400,"id":9007199254740993}}',
  (event) => JSON.stringify({ event, service: { id: 'other', tools: Array(30).fill({ name: 7 }) } }),
  () => '\u0000\u0001',
];

/** One in eight is wrong or means harm. */
export function single(index: number): Asked {
  const event = eventOf(index);
  const refused = index % 8 === 5 ? REFUSED[Math.floor(index / 8) % REFUSED.length] : undefined;
  if (refused) return { body: refused(event), expected: 400 };
  const telling = event.type === 'harmful-content.found';
  return { body: JSON.stringify({ event, at: AT }), expected: 200, ...(telling ? { telling } : {}) };
}

/** Evaluations in one request, of which the last names a resource that is none. */
export function batch(first: number, size: number): string {
  const evaluations = Array.from({ length: size }, (_, offset) => {
    const id = `user-${first + offset}`;
    const properties = { 'identity-verified': (first + offset) % 7 !== 0, 'verified-by': METHODS[offset % 3] };
    return offset === size - 1
      ? { subject: { type: 'user', id }, resource: { type: 'document', id } }
      : { subject: { type: 'user', id, properties }, resource: { type: 'user', id, properties } };
  });
  return JSON.stringify({ action: { name: 'user.registered' }, context: { time: AT, at: AT }, evaluations });
}
