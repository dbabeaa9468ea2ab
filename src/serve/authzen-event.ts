import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readEvent } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import { isRecord } from '../model/keys.ts';
import { limits } from '../model/limits.ts';
import { eventTypes, type Nodes, type Vocabulary } from '../model/vocabulary.ts';
import { shortened, shown, suggest } from '../source/index.ts';
import type { NamedService } from './desk.ts';
import type { Asked, Evaluation, RequestReader } from './requests.ts';

/**
 * Puts an evaluation into the words of an event; its schema then says what is wrong with it.
 * @throws DeepsynError `invalid-request`, `invalid-event`, `invalid-descriptor`, `too-large`
 */
export function askedBy(
  { subject, action, resource, context = {} }: Evaluation,
  readService: RequestReader['service'],
  vocabulary: Vocabulary,
): Asked {
  const types = eventTypes(vocabulary);
  const type = types.find((each) => each === action.name);
  if (!type) {
    const message = `there is no action “${shortened(action.name)}”`;
    const remedy = suggest(action.name, types).remedy ?? `expected one of ${types.join(', ')}`;
    throw new DeepsynError('invalid-request', [{ path: ['action', 'name'], message, remedy }]);
  }
  const nodes = vocabulary.events[type]?.nodes ?? {};
  const fields = Object.keys(nodes);
  if (!fields.includes(resource.type)) {
    const message = `${type} is not about “${shortened(resource.type)}”`;
    throw new DeepsynError('invalid-request', [
      { path: ['resource', 'type'], message, ...suggest(resource.type, fields) },
    ]);
  }
  const { service: _, time, at, data, ...others } = context;
  const unknown = Object.keys(others).filter((name) => !fields.includes(name));
  if (unknown.length > 0) throw unknownContext(unknown, fields);
  const said = new Statements();
  said.add(action.properties, ['action', 'properties']);
  said.add(others, ['context']);
  said.add(recordOrNothing(data, ['context', 'data']), ['context', 'data']);
  if (isActor(subject.type, nodes)) said.add({ actor: subject.type }, ['subject', 'type']);
  if (subject.type === 'user' && fields.includes('user'))
    said.add({ user: { ...subject.properties, id: subject.id } }, ['subject']);
  const about = resource.type === 'service' ? resource.id : { ...resource.properties, ...idIn(nodes, resource) };
  said.add({ [resource.type]: about }, ['resource']);
  const event = {
    specversion: '1.0',
    // Neither names anyone: both stand in logs as they are.
    id: randomUUID(),
    source: '/access/v1',
    type,
    time: time ?? new Date().toISOString(),
    data: said.all,
  };
  return {
    service: serviceIn(context, readService),
    event: readEvent({ value: event }, vocabulary),
    ...(at === undefined ? {} : { at: new Date(at) }),
  };
}

/** The service that a context names. A value of another type is refused: it must not stand for the only service. */
export function serviceIn(context: Evaluation['context'], readService: RequestReader['service']): NamedService {
  const service = context?.service;
  if (context === undefined || !Object.hasOwn(context, 'service')) return undefined;
  if (isRecord(service) || (typeof service === 'string' && service !== '')) return readService(service);
  const remedy = 'give the id of a service, its descriptor, or leave it out where the server knows only one';
  throw new DeepsynError('invalid-request', [
    { path: ['context', 'service'], message: `${shown(service)} names no service`, remedy },
  ]);
}

function unknownContext(names: readonly string[], fields: readonly string[]): DeepsynError {
  const known = ['service', 'time', 'at', 'data', ...fields];
  const problems = names.slice(0, limits.problems).map((name) => ({
    path: ['context', shortened(name)],
    message: `unknown field “${shortened(name)}”`,
    ...suggest(name, known),
  }));
  return new DeepsynError('invalid-request', problems);
}

function recordOrNothing(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || isRecord(value)) return value;
  throw new DeepsynError('invalid-request', [{ path: [...path], message: `expected an object, not ${shown(value)}` }]);
}

/** What the parts of an evaluation say of an event. They may add to each other, and must not contradict each other. */
class Statements {
  readonly all: Record<string, unknown> = {};

  /** @throws DeepsynError `invalid-request` where something else was said before */
  add(said: Readonly<Record<string, unknown>> | undefined, path: readonly string[]): void {
    for (const [name, value] of Object.entries(said ?? {})) {
      const before = Object.hasOwn(this.all, name) ? this.all[name] : undefined;
      if (before === undefined) this.all[name] = value;
      else if (isRecord(before) && isRecord(value)) this.all[name] = merged(before, value, [...path, name]);
      else if (!isDeepStrictEqual(before, value)) throw contradiction([...path, name]);
    }
  }
}

function merged(
  before: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Readonly<Record<string, unknown>> {
  const other = Object.keys(value).find(
    (key) => Object.hasOwn(before, key) && !isDeepStrictEqual(before[key], value[key]),
  );
  if (other !== undefined) throw contradiction([...path, other]);
  return { ...before, ...value };
}

const contradiction = (path: readonly string[]): DeepsynError =>
  new DeepsynError('invalid-request', [
    {
      path: path.map((step) => shortened(step)),
      message: 'another part of the request says something else',
      remedy: 'say it once',
    },
  ]);

const isActor = (type: string): boolean => actor.safeParse(type).success;

/** The id of a resource stands in the event where its part of it has one. */
function idIn(type: keyof typeof eventSchemas, resource: Evaluation['resource']): { id?: string } {
  const part: object = eventSchemas[type].shape.data.unwrap().shape;
  const shape: unknown = Reflect.get(part, resource.type);
  const parsed = isParser(shape) ? shape.safeParse({ id: resource.id }) : undefined;
  return parsed?.success ? { id: resource.id } : {};
}

function isParser(value: unknown): value is { safeParse(value: unknown): { success: boolean } } {
  return typeof value === 'object' && value !== null && 'safeParse' in value && typeof value.safeParse === 'function';
}
