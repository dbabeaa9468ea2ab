/**
 * For the tests of a service that embeds deepsyn; needs fast-check.
 *
 * @example
 * fc.assert(fc.asyncProperty(violationsOf('art-09.identity-verification'), async ({ service, event, at }) => {
 *   expect(await publish(service, event, at)).toBe('refused');
 * }));
 */
export { descriptors, events } from './arbitraries.ts';
export { makeDescriptor, makeEvent } from './make.ts';
export { type Situation, type SituationOptions, situationsOf, violationsOf } from './situations.ts';
