import { latin1 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { objectAt, type PdfObject, type PdfStream, streamData } from './pdf-objects.ts';
import { type PdfDictionary, PdfLexer, type PdfReference, type PdfValue } from './pdf-syntax.ts';
import { type PdfSection, sectionsFrom } from './pdf-xref.ts';

/** A PDF that is read by place: through its cross-references, never by searching. */
export class PdfFile {
  readonly #reader: Reader;
  /** Objects that are asked for in a row mostly stand in one stream. */
  #lastStream: { readonly number: number; readonly stream: PdfStream & { readonly offset: number } } | undefined;
  readonly sections: readonly PdfSection[];
  /** Where the file says that its newest section begins. */
  readonly start: number;
  readonly end: number;

  private constructor(reader: Reader, sections: readonly PdfSection[], start: number, end: number) {
    this.#reader = reader;
    this.sections = sections;
    this.start = start;
    this.end = end;
  }

  static async open(reader: Reader): Promise<PdfFile> {
    const from = Math.max(0, reader.size - 2048);
    const tail = latin1(await reader.bytes(from, reader.size - from));
    const at = tail.lastIndexOf('startxref');
    const [, digits] = /^startxref\s{1,8}(\d{1,15})\s/.exec(tail.slice(at)) ?? [];
    if (at === -1 || digits === undefined) throw new Stop('malformed', 'startxref', reader.size);
    const marker = tail.indexOf('%%EOF', at);
    const start = Number(digits);
    if (marker === -1) throw new Stop('cut', 'pdf', reader.size);
    const end = from + marker + 5;
    return new PdfFile(reader, await sectionsFrom(reader, start), start, end);
  }

  /** What a reference names, as of a version; 0 is the newest. Undefined where there is no such object. */
  async resolve(value: PdfValue | undefined, version = 0): Promise<PdfObject | undefined> {
    let [object, seen]: [PdfObject | undefined, number] = [value && { value, offset: -1, after: -1 }, 0];
    while (object?.value.kind === 'reference') {
      seen += 1;
      if (seen > 16) throw new Stop('malformed', 'pdf-loop');
      object = await this.#object(object.value, version);
    }
    return object;
  }

  async dictionary(
    value: PdfValue | undefined,
    version = 0,
  ): Promise<{ dictionary: PdfDictionary; offset: number } | undefined> {
    const object = await this.resolve(value, version);
    return object?.value.kind === 'dictionary' ? { dictionary: object.value, offset: object.offset } : undefined;
  }

  async stream(reference: PdfValue | undefined): Promise<(PdfStream & { readonly offset: number }) | undefined> {
    const object = await this.resolve(reference);
    if (object?.value.kind !== 'dictionary' || object.after < 0) return undefined;
    const length = await this.resolve(object.value.entries.get('Length'));
    const data = await streamData(this.#reader, object.value, object.after, length?.value);
    return { dictionary: object.value, data, offset: object.offset };
  }

  async #object({ number }: PdfReference, version: number): Promise<PdfObject | undefined> {
    this.#reader.item(0);
    for (const section of this.sections.slice(version)) {
      const entry = await section.find(number);
      if (entry === undefined) continue;
      if (entry === 'free') return undefined;
      if ('at' in entry) return objectAt(this.#reader, entry.at, number);
      return this.#inStream(entry.stream, entry.index, number);
    }
    return undefined;
  }

  async #inStream(number: number, index: number, wanted: number): Promise<PdfObject> {
    const kept = this.#lastStream?.number === number ? this.#lastStream : undefined;
    const stream = kept?.stream ?? (await this.stream({ kind: 'reference', number, generation: 0 }));
    if (stream) this.#lastStream = { number, stream };
    const first = stream?.dictionary.entries.get('First');
    const malformed = new Stop('malformed', 'object-stream', stream?.offset);
    if (!stream || first?.kind !== 'number') throw malformed;
    const head = new PdfLexer(stream.data);
    for (let at = 0; at <= index; at += 1) {
      const [own, place] = [Number(head.word()), Number(head.word())];
      if (at < index) continue;
      if (own !== wanted) throw malformed;
      return { value: new PdfLexer(stream.data, first.value + place).value(), offset: stream.offset, after: -1 };
    }
    throw malformed;
  }
}
