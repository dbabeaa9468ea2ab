import { decodeText, indexOf, latin1, startsWith, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { endOfId3 } from '../carriers/id3.ts';
import type { Found } from '../found.ts';
import { epub, kindOfArchive, odf, ooxml } from './archives.ts';
import { avi } from './avi.ts';
import { flac } from './flac.ts';
import { flv, isFlv } from './flv.ts';
import type { Format } from './format.ts';
import { gif } from './gif.ts';
import { avif, brandOf, heif } from './heif.ts';
import { html } from './html.ts';
import { jpeg } from './jpeg.ts';
import { markdown, text } from './markdown.ts';
import { matroska } from './matroska.ts';
import { mp4 } from './mp4.ts';
import { aac, framesAt, mp3 } from './mpeg-audio.ts';
import { ogg } from './ogg.ts';
import { pdf } from './pdf.ts';
import { PNG_SIGNATURE, png } from './png.ts';
import { svg } from './svg.ts';
import { tiff } from './tiff.ts';
import { wav } from './wav.ts';
import { webp } from './webp.ts';

export const formats: readonly Format[] = [
  png,
  jpeg,
  webp,
  gif,
  tiff,
  heif,
  avif,
  svg,
  mp4,
  matroska,
  avi,
  flv,
  mp3,
  aac,
  wav,
  flac,
  ogg,
  pdf,
  ooxml,
  odf,
  epub,
  markdown,
  html,
  text,
];

const HEAD = 4096;
const SIGNATURES: readonly (readonly [string, Format])[] = [
  [PNG_SIGNATURE, png],
  ['\xff\xd8\xff', jpeg],
  ['GIF87a', gif],
  ['GIF89a', gif],
  ['II*\0', tiff],
  ['MM\0*', tiff],
  ['II+\0', tiff],
  ['MM\0+', tiff],
  ['\x1a\x45\xdf\xa3', matroska],
  ['OggS', ogg],
  ['fLaC', flac],
];
const RIFF: Readonly<Record<string, Format>> = { WEBP: webp, WAVE: wav, 'AVI ': avi };

/** The extension of a name, in small letters and without its dot. */
export function extensionOf(name: string | undefined): string | undefined {
  const base = name?.split(/[/\\]/).at(-1) ?? '';
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : undefined;
}

/** The format of a file by what it holds; its name decides between kinds of text alone. Undefined where it is not known. */
export async function formatOf(reader: Reader, name: string | undefined): Promise<Format | undefined> {
  const head = await reader.upTo(0, HEAD);
  const signed = SIGNATURES.find(([signature]) => startsWith(head, signature));
  if (signed) return signed[1];
  if (startsWith(head, 'RIFF') || startsWith(head, 'RF64')) return RIFF[latin1(head.subarray(8, 12))];
  if (isFlv(head)) return flv;
  if (startsWith(head, 'ID3')) {
    const end = await endOfId3(reader, 0);
    if (startsWith(await reader.upTo(end, 4), 'fLaC')) return flac;
    return (await framesAt(reader, end)) === 'aac' ? aac : mp3;
  }
  if (indexOf(head.subarray(0, 1024), '%PDF-') === 0) return pdf;
  if (startsWith(head, 'PK\x03\x04')) return kindOfArchive(reader);
  if (startsWith(head, '\xd0\xcf\x11\xe0')) throw new Stop('unsupported', 'compound-file', 0); // encrypted documents, too
  const box = head.length >= 8 ? latin1(head.subarray(4, 8)) : '';
  if (box === 'ftyp') return { heif, avif, mp4 }[brandOf(head)];
  if (/^(?:moov|mdat|wide|free|skip|pnot)$/.test(box) && uintBe(head, 0, 4) >= 8) return mp4;
  const frames = await framesAt(reader, 0);
  if (frames) return frames === 'aac' ? aac : mp3;
  return textFormat(head, extensionOf(name), reader.size);
}

function textFormat(head: Uint8Array, extension: string | undefined, size: number): Format | undefined {
  const start = decodeText(head).trimStart();
  const byName = [markdown, html, svg, text].find(
    ({ extensions }) => extension !== undefined && extensions.includes(extension),
  );
  if (size === 0) return byName;
  if (start.includes('\0')) return undefined;
  // Text in an old encoding is text where its name says so. The last sign of what was read may be cut.
  if (!byName && start.slice(0, -4).includes('\ufffd')) return undefined;
  if (byName === markdown) return markdown;
  const markup = withoutProlog(start);
  if (/^<(?:!DOCTYPE svg|(?:\w{1,40}:)?svg[\s>])/i.test(markup)) return svg;
  if (/^<(?:!DOCTYPE html|html|head)[\s>]/i.test(markup)) return html;
  if (byName) return byName;
  // A picture whose first bytes happen to be text is no text: it is cut, or something else.
  if (formats.some(({ extensions }) => extension !== undefined && extensions.includes(extension))) return undefined;
  return /^---\s*\n/.test(start) ? markdown : text;
}

/** What follows the declaration and the comments at the head of a markup. By hand: an expression could take for ever. */
function withoutProlog(text: string): string {
  for (let rest = text; ; ) {
    const end = rest.startsWith('<?') ? rest.indexOf('?>') + 2 : rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** Finds a second format in a file: some readers would take it for that one. */
export async function findSecondFormat(reader: Reader, found: Found, format: Format): Promise<void> {
  const head = await reader.upTo(0, 1024);
  if (format !== pdf && indexOf(head, '%PDF-') !== -1) found.findings.push({ code: 'second-format', about: 'pdf' });
  if (format === ooxml || format === odf || format === epub) return;
  const from = Math.max(0, reader.size - 1024);
  const at = indexOf(await reader.bytes(from, reader.size - from), 'PK\x05\x06');
  if (at !== -1) found.findings.push({ code: 'second-format', about: 'zip', offset: from + at });
}
