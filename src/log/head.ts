import { isOfEarlierFormat, type Link, linkOf } from './chain.ts';
import { earlierFormat, invalidLog } from './faults.ts';
import { readLines } from './files.ts';
import type { Replica } from './replicas.ts';

/** Where a log stood once, kept elsewhere. What is not named is not compared. */
export interface Head {
  readonly log?: string;
  readonly sequence?: number;
  readonly digest?: string;
}

const [LOG, DIGEST] = ['[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', '[0-9a-f]{64}'];
const HEAD = new RegExp(`^(?:(${LOG})(?::([1-9]\\d{0,15}):(${DIGEST}))?|(${DIGEST}))$`);

/** Reads `LOG:SEQUENCE:DIGEST`, a digest alone, or the id of a log alone; undefined for anything else. */
export function parseHead(text: string): Head | undefined {
  const [found, log, sequence, digest, alone] = HEAD.exec(text) ?? [];
  if (found === undefined) return undefined;
  if (alone !== undefined) return { digest: alone };
  if (log === undefined || sequence === undefined || digest === undefined)
    return log === undefined ? undefined : { log };
  return { log, sequence: Number(sequence), digest };
}

export const headText = ({ log, sequence, digest }: Pick<Link, 'log' | 'sequence' | 'digest'>): string =>
  `${log}:${sequence}:${digest}`;

/**
 * The head of a log: its last whole record. Nothing is verified.
 * @throws DeepsynError `invalid-log` where the last record was changed, or has an earlier format
 */
export async function headOf({ files }: Replica): Promise<Link | undefined> {
  for (const { path } of [...files].reverse()) {
    let last: Buffer | undefined;
    for await (const { bytes, whole } of readLines(path)) if (whole) last = bytes;
    if (!last) continue;
    const link = linkOf(last);
    if (link?.intact) return link;
    throw isOfEarlierFormat(last) ? earlierFormat(path) : invalidLog(path, 'the last record was changed');
  }
  return undefined;
}
