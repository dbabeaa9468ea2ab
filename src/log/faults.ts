import { DeepsynError } from '../model/errors.ts';

export function invalidLog(file: string, message: string, remedy?: string): DeepsynError {
  const usual = 'run deepsyn log verify, and begin a new log in another folder';
  return new DeepsynError('invalid-log', [{ file, path: [], message, remedy: remedy ?? usual }]);
}

/** For a log of before 0.2.0: its records name neither their format nor what decided. */
export function earlierFormat(file: string): DeepsynError {
  const remedy = 'keep it as it is, and begin a new log in another folder';
  return invalidLog(file, 'this log was written in an earlier format', remedy);
}

export function unwritable(folder: string, cause: unknown): DeepsynError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const remedy = 'make room, or name a folder that can be written';
  return new DeepsynError('unwritable-file', [{ file: folder, path: [], message, remedy }], { cause });
}

/** What goes wrong on the disk, as an error of ours. */
export async function guarded<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof DeepsynError ? error : unwritable(folder, error);
  }
}
