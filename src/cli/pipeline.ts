import './jitless.ts';
import { addAssess } from './commands/assess.ts';
import { addDecide } from './commands/decide.ts';
import { addExplain } from './commands/explain.ts';
import { addGate } from './commands/gate.ts';
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

// The commands of a pipeline, which become one file that starts fast.
void run(process.argv.slice(2), processTerminal, {
  gate: async () => addGate,
  assess: async () => addAssess,
  decide: async () => addDecide,
  explain: async () => addExplain,
});
