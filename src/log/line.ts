import type { z } from 'zod';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a line was read as, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * Reads a line as the one text that its writer gives for its value: a field that stands twice, a space, an escape, a byte
 * order mark or a carriage return make it another text, even where JSON means the same by it.
 */
export function readLine<Schema extends z.ZodType>(line: Buffer, schema: Schema): Read<z.infer<Schema>> {
  if (line.length === 0) return { fault: 'the line is blank' };
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return { fault: 'it is not UTF-8' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON' };
  }
  if (JSON.stringify(value) !== text) return { fault: 'it is JSON that no writer of a log writes' };
  const { data, error } = schema.safeParse(value);
  if (data !== undefined) return { value: data };
  const [issue] = error?.issues ?? [];
  return { fault: printable(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is something else'}`) };
}

/** What was written by anybody steers no terminal, and fills none. */
const printable = (text: string): string => text.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
