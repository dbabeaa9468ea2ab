import type { Contender } from './peers.ts';

/** What a contender took: microseconds for one decision, over the rounds. */
export interface Measurement {
  readonly name: string;
  readonly note: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** How long one turn of a contender takes, about, in milliseconds. */
const TURN = 120;

/**
 * Times contenders by turns, so that what disturbs the machine disturbs them alike. The first round warms up and sets how
 * often each is called in a turn.
 */
export async function measure(
  contenders: readonly Contender[],
  events: number,
  rounds: number,
  progress: (round: number) => void,
): Promise<Measurement[]> {
  const calls = new Map<Contender, number>();
  const times = new Map<Contender, number[]>(contenders.map((each) => [each, []]));
  for (const each of contenders) calls.set(each, await calibrate(each, events));
  for (let round = 0; round < rounds; round++) {
    for (const each of contenders) times.get(each)?.push(await turn(each, events, calls.get(each) ?? 1));
    progress(round + 1);
  }
  return contenders.map((each) => {
    const sorted = (times.get(each) ?? []).sort((a, b) => a - b);
    return {
      name: each.name,
      note: each.note,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
    };
  });
}

async function calibrate(contender: Contender, events: number): Promise<number> {
  let count = 4;
  for (;;) {
    const each = await turn(contender, events, count);
    if (each * count > TURN * 500) return Math.max(1, Math.round((TURN * 1000) / each));
    count *= 2;
  }
}

/** Microseconds for one decision. What is a promise is waited for; what is none is not. */
async function turn({ decide }: Contender, events: number, count: number): Promise<number> {
  const start = process.hrtime.bigint();
  let kept: unknown;
  for (let index = 0; index < count; index++) {
    const answer = decide(index % events);
    kept = answer instanceof Promise ? await answer : answer;
  }
  const microseconds = Number(process.hrtime.bigint() - start) / 1000;
  if (kept === undefined) throw new Error('nothing was decided');
  return microseconds / count;
}
