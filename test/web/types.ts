/** What compiles without the types of Node, and what must not compile: obligations, duties and parameters, one by one. */
import {
  createDecisionPoint,
  type DutyHandlers,
  handleDuties,
  type ObligationId,
  type ServiceEvent,
} from 'deepsyn/core';

export async function use(
  service: Parameters<typeof point.assess>[0],
  event: ServiceEvent,
  handlers: DutyHandlers<string>,
): Promise<readonly string[]> {
  const { findings, duties } = await point.decide({ service: point.prepare(service), event });
  const ids: readonly ObligationId[] = findings.map(({ obligation }) => obligation);
  for (const duty of duties) if (duty.id === 'add-conspicuous-mark') duty.with.kind satisfies string | undefined;
  // @ts-expect-error there is no such obligation
  await point.explain('art-17.conspicuous-mark.smell');
  // @ts-expect-error policies come from no folder here
  await createDecisionPoint({ wasm: fetch('policy.wasm'), policies: 'policies' });
  // @ts-expect-error there is no such parameter
  await createDecisionPoint({ wasm: fetch('policy.wasm'), parameters: { 'art-10.report-whithin': 'PT12H' } });
  // @ts-expect-error a decision point here has nowhere to take its policies again from
  await point.reload();
  return [...ids, ...handleDuties(duties, handlers)];
}

const point = await createDecisionPoint({
  wasm: await WebAssembly.compileStreaming(fetch('policy.wasm')),
  parameters: { 'art-10.report-within': 'PT12H' },
});
