import colors from 'picocolors';
import { exit } from './exit.ts';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` has colours, and how they are put on; plain where it is no terminal, or where `NO_COLOR` is set. */
  readonly colour: boolean;
  readonly paint: ReturnType<typeof colors.createColors>;
}

// Whoever stops reading, as head does, must not take what was not judged yet for a success.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? exit.cutOff);
  process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
  process.exit(exit.unusable);
});

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: wantsColour(),
  paint: colors.createColors(wantsColour()),
};

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
}
