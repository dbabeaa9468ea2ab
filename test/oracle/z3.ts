import { init, killThreads } from 'z3-solver';

/** Z3's answer to a question whether two judgements ever differ. */
export type Answer = 'sat' | 'unsat' | 'unknown';

/** Z3, until it is closed: its threads would keep the process from ending. */
export interface Oracle {
  ask(question: string): Promise<Answer>;
  close(): Promise<void>;
}

/** How long it may think about one question, in milliseconds. */
const PATIENCE = 10_000;

export async function openOracle(): Promise<Oracle> {
  const { Context, em } = await init();
  const { Solver } = Context('oracle');
  return {
    // Not by `eval_smtlib2_string`: it reads a long question in a thread after the text was freed.
    ask: async (question) => {
      const solver = new Solver();
      solver.set('timeout', PATIENCE);
      solver.fromString(question);
      return solver.check();
    },
    close: () => killThreads(em),
  };
}
