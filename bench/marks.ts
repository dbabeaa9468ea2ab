import { readFileSync } from 'node:fs';
import { inspect } from 'deepsyn/marks';
import ExifReader from 'exifreader';

const FILES = ['exiftool.png', 'exiftool.jpg', 'webpmux-plain.webp', 'exiftool.tif', 'exiftool.heic', 'exiftool.avif'];
const ROUNDS = 1000;
const folder = new URL('../test/marks/fixtures/labelled/', import.meta.url);
const files = FILES.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));

/** Images a second, the readers turn by turn, so that whatever else the machine does meets both. */
async function main(): Promise<void> {
  const spent = { deepsyn: 0, exifreader: 0 };
  for (let round = -20; round < ROUNDS; round += 1) {
    for (const { name, bytes } of files) {
      const start = performance.now();
      const { labels } = await inspect(bytes, { name });
      const middle = performance.now();
      const tags = ExifReader.load(bytes, { async: false });
      const end = performance.now();
      if (labels.length !== 1 || !('AIGC' in tags)) throw new Error(`${name}: a reader missed the label`);
      if (round < 0) continue;
      spent.deepsyn += middle - start;
      spent.exifreader += end - middle;
    }
  }
  const perSecond = (time: number) => Math.round((ROUNDS * FILES.length * 1000) / time);
  console.log(
    `images a second: deepsyn, with digests ${perSecond(spent.deepsyn)}; exifreader ${perSecond(spent.exifreader)}`,
  );
}

await main();
