import fc from 'fast-check';
import type { z } from 'zod';
import { type ServiceDescriptor, serviceDescriptor } from '../model/descriptor/index.ts';
import { type EventType, eventSchemas, eventTypes, type ServiceEvent } from '../model/event/index.ts';
import { type FactType, factTypeOf } from '../model/fact.ts';

/** Service descriptors with arbitrary facts and arbitrary holes, as the schema allows. */
export function descriptors(): fc.Arbitrary<ServiceDescriptor> {
  return arbitraryOf(serviceDescriptor)
    .map((value) => ({ ...Object(value), id: 'service', name: 'Service' }))
    .map((value) => serviceDescriptor.parse(value));
}

/** Events of one of the types, or of any, with arbitrary facts and arbitrary holes, as their schemas allow. */
export function events(...types: readonly EventType[]): fc.Arbitrary<ServiceEvent> {
  return fc.constantFrom(...(types.length > 0 ? types : eventTypes)).chain(eventOf);
}

function eventOf(type: EventType): fc.Arbitrary<ServiceEvent> {
  const envelope = { specversion: '1.0', id: 'event', source: '/arbitrary', type, time: '2026-06-01T09:00:00+08:00' };
  return arbitraryOf(eventSchemas[type].shape.data).map((data) => eventSchemas[type].parse({ ...envelope, data }));
}

interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
}

function partsOf(schema: z.core.$ZodType): SchemaParts {
  const definition: object = schema._zod.def;
  return definition;
}

/** Facts are absent one time in five; a time or a value is sometimes attested. */
function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const type = factTypeOf(schema);
  if (type) {
    return factOf(type).chain((value) =>
      fc.constantFrom<unknown>(value, value, value, { value, by: 'Someone', at: '2026-05-01' }),
    );
  }
  const { innerType, shape, element } = partsOf(schema);
  if (innerType) return arbitraryOf(innerType);
  if (shape) {
    const fields = Object.entries(shape).filter(
      ([name]) => !['$schema', 'id', 'name', 'operator'].includes(name) || factField(shape[name]),
    );
    const arbitraries = fields.map(
      ([name, field]) => [name, fc.option(arbitraryOf(field), { nil: undefined, freq: 5 })] as const,
    );
    return fc.record(Object.fromEntries(arbitraries)).map((value) => withoutHoles(value));
  }
  if (element)
    return fc
      .array(arbitraryOf(element), { maxLength: 3 })
      .map((items) => items.map((item, index) => ({ ...Object(item), id: `item-${index}` })));
  return fc.constant('words');
}

function factField(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && factTypeOf(partsOf(schema).innerType ?? schema) !== undefined;
}

/** Leaves out what is absent; an act that gives its time also says whether it was done. */
function withoutHoles(value: Readonly<Record<string, unknown>>): unknown {
  const known = Object.entries(value).filter(([, each]) => each !== undefined);
  const names = known.map(([name]) => name);
  const isAct = names.every((name) => name === 'at' || name === 'done') && names.includes('at');
  return Object.fromEntries(isAct && !names.includes('done') ? [...known, ['done', true]] : known);
}

function factOf(type: FactType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(0, 0.5, 1);
    case 'text':
      return fc.constantFrom('one', 'another');
    case 'timestamp':
      return fc.constantFrom(
        '2025-01-01T00:00:00Z',
        '2026-05-31T12:00:00+08:00',
        '2026-06-01T08:59:59+08:00',
        '2026-06-01T09:00:00+08:00',
      );
    case 'date':
      return fc.constantFrom('2024-01-01', '2026-05-20');
    case 'duration':
      return fc.constantFrom('P1M', 'P6M', 'P1Y', 'P10D');
    case 'one-of':
      return fc.constantFrom(...type.values);
    case 'list':
      return fc.subarray([...(type.values ?? ['one', 'another'])], {
        maxLength: Math.min(3, (type.values ?? ['one', 'another']).length),
      });
  }
}
