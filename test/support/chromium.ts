import { spawnSync } from 'node:child_process';

/** A Chromium to drive: `DEEPSYN_CHROMIUM`, or one on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = [process.env.DEEPSYN_CHROMIUM, ...names.map(onPath)];
  return candidates.find((each) => each !== undefined && each !== '' && answers(each));
}

function onPath(name: string): string | undefined {
  const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return stdout?.split(/\r?\n/)[0];
}

const answers = (program: string): boolean => spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
