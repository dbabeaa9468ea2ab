import { DeepsynError } from '../model/errors.ts';
import { goneVersions } from '../policy/index.ts';
import { tagOf } from '../source/index.ts';

/** How long a folder that was changed has to lie still before it is taken, in milliseconds. */
const STILL = 500;

/**
 * A folder of policies that is being written could pass for whole policies with fewer obligations, under which more is
 * permitted.
 * @throws DeepsynError `unreadable-file` where it still changes, `invalid-policy` where a released version is gone
 */
export async function checkWhole(folder: string, tag: string | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, STILL));
  if (tagOf(folder) !== tag) {
    const remedy = 'write the policies aside and rename the folder';
    throw new DeepsynError('unreadable-file', [
      { file: folder, path: [], message: 'it changes while it is read', remedy },
    ]);
  }
  const gone = goneVersions(folder);
  if (gone.length > 0) throw new DeepsynError('invalid-policy', gone);
}
