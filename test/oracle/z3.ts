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
  const { Z3, em } = await init();
  return {
    ask: async (question) => {
      const config = Z3.mk_config();
      const context = Z3.mk_context(config);
      Z3.del_config(config);
      try {
        const said = await Z3.eval_smtlib2_string(context, `(set-option :timeout ${PATIENCE})\n${question}`);
        const answer = (['sat', 'unsat', 'unknown'] as const).find((each) => each === said.trim());
        if (!answer) throw new Error(`Z3 does not understand the question: ${said}\n${question}`);
        return answer;
      } finally {
        Z3.del_context(context);
      }
    },
    close: () => killThreads(em),
  };
}
