import { createHash } from 'node:crypto';
import { CompactSign, compactVerify, importPKCS8, importSPKI } from 'jose';
import { z } from 'zod';
import { DeepsynError } from '../model/errors.ts';
import { isRecord } from '../model/keys.ts';
import type { Algorithm, BundleKey } from '../model/signing.ts';
import { parseJson } from '../source/core.ts';
import type { BundleFiles } from './archive.ts';

/** Where OPA keeps the signatures of a bundle. */
export const SIGNATURES = '.signatures.json';

const claims = z.looseObject({
  files: z.array(z.looseObject({ name: z.string(), hash: z.string(), algorithm: z.string() })),
  scope: z.string().optional(),
});
const signaturesFile = z.looseObject({ signatures: z.array(z.string()).length(1) });

/** Signs the files of a bundle as OPA does. @returns the content of `.signatures.json` */
export async function sign(files: BundleFiles, { key, algorithm, id, scope }: BundleKey): Promise<Buffer> {
  const listed = [...files]
    .filter(([name]) => name !== SIGNATURES)
    .map(([name, content]) => ({ name, hash: digestOf(name, content), algorithm: 'SHA-256' }));
  const payload = {
    files: listed,
    ...(id === undefined ? {} : { keyid: id }),
    ...(scope === undefined ? {} : { scope }),
  };
  const header = { alg: algorithm, ...(id === undefined ? {} : { kid: id }) };
  const secret = isSecret(algorithm) ? new TextEncoder().encode(key) : await importPKCS8(key, algorithm);
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader(header)
    .sign(secret);
  return Buffer.from(JSON.stringify({ signatures: [token] }));
}

/**
 * Verifies that a bundle holds the very files that the owner of the key signed, no more and no less.
 * @throws DeepsynError `unverified-bundle`, with each file that was changed, added or taken away
 */
export async function verify(files: BundleFiles, { key, algorithm, scope }: BundleKey): Promise<void> {
  const file = files.get(SIGNATURES);
  if (!file) throw unverified([`it is not signed: it has no ${SIGNATURES}`]);
  const signed = await payloadOf(file, key, algorithm);
  if (scope !== undefined && signed.scope !== scope) throw unverified([`it is signed for another scope than ${scope}`]);
  const hashes = new Map(signed.files.map(({ name, hash, algorithm: by }) => [name, { hash, by }]));
  const faults: string[] = [];
  for (const [name, content] of files) {
    if (name === SIGNATURES) continue;
    const expected = hashes.get(name);
    if (!expected) faults.push(`${name} is not signed`);
    else if (expected.by !== 'SHA-256') faults.push(`${name} is hashed with ${expected.by}, not SHA-256`);
    else if (expected.hash !== digestIfAny(name, content)) faults.push(`${name} was changed after it was signed`);
    hashes.delete(name);
  }
  for (const name of hashes.keys()) faults.push(`${name} was signed and is not there`);
  if (faults.length > 0) throw unverified(faults);
}

async function payloadOf(file: Buffer, key: string, algorithm: Algorithm): Promise<z.infer<typeof claims>> {
  try {
    const { signatures } = signaturesFile.parse(parseJson(file.toString('utf8')));
    const secret = isSecret(algorithm) ? new TextEncoder().encode(key) : await importSPKI(key, algorithm);
    const { payload } = await compactVerify(signatures[0] ?? '', secret, { algorithms: [algorithm] });
    return claims.parse(parseJson(new TextDecoder().decode(payload)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw unverified([`its signature does not verify: ${message}`], error);
  }
}

const isSecret = (algorithm: Algorithm): boolean => algorithm.startsWith('HS');

/** What was made unreadable since it was signed has no digest. */
function digestIfAny(name: string, content: Buffer): string | undefined {
  try {
    return digestOf(name, content);
  } catch {
    return undefined;
  }
}

/** OPA hashes what it parses as JSON by its meaning, so that spaces do not count, and everything else as it is. */
function digestOf(name: string, content: Buffer): string {
  const base = name.split('/').at(-1);
  const structured = base === 'data.json' || base === '.manifest';
  const hashed = structured ? canonical(JSON.parse(content.toString('utf8'))) : content;
  return createHash('sha256').update(hashed).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isRecord(value)) {
    const names = Object.keys(value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `{${names.map((name) => `${primitive(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return primitive(value);
}

/** As Go writes it, which escapes the two separators that JavaScript leaves. */
const primitive = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

const unverified = (messages: readonly string[], cause?: unknown): DeepsynError =>
  new DeepsynError(
    'unverified-bundle',
    messages.map((message) => ({
      path: [],
      message,
      remedy: 'take the bundle from where it was built, and its key too',
    })),
    { cause },
  );
