import type { Limits } from '../limits.ts';
import { uintBe, uintLe } from './numbers.ts';
import type { ByteSource } from './source.ts';
import { Stop } from './stop.ts';

/** Files up to this size are read at once; of larger ones, this much at a time where they are read in order. */
const WINDOW = 256 * 1024;
/** Who hops over large boxes needs their heads alone. */
const HOP = 4 * 1024;

/** Reads a source by place, within its limits. Every method throws Stop where the file is cut or a limit is hit. */
export class Reader {
  readonly size: number;
  readonly limits: Limits;
  readonly #source: ByteSource;
  readonly #until: number;
  #window: Uint8Array = new Uint8Array();
  #at = 0;
  #read = 0;
  #items = 0;
  #pages = 0;

  constructor(source: ByteSource, limits: Limits) {
    this.#source = source;
    this.size = source.size;
    this.limits = limits;
    this.#until = performance.now() + limits.time;
  }

  /** Exactly so many bytes. What comes back must not be changed: it may be the caller's own memory. */
  async bytes(at: number, length: number): Promise<Uint8Array> {
    if (length < 0) throw new Stop('malformed', 'length', at);
    if (at + length > this.size || at < 0) throw new Stop('cut', 'file', at);
    const from = at - this.#at;
    if (from >= 0 && from + length <= this.#window.length) return this.#window.subarray(from, from + length);
    return this.#load(at, length);
  }

  /** So many bytes, or what is left of the file. */
  upTo(at: number, length: number): Promise<Uint8Array> {
    return this.bytes(at, Math.max(0, Math.min(length, this.size - at)));
  }

  /** Bytes that are kept: at most as many as a limit allows. */
  held(at: number, length: number, limit: 'label' | 'text' | 'tag' | 'memory'): Promise<Uint8Array> {
    if (length > this.limits[limit]) throw new Stop('over-limit', limit, at);
    return this.bytes(at, length);
  }

  async be(at: number, length: number): Promise<number> {
    return uintBe(await this.bytes(at, length), 0, length);
  }

  async le(at: number, length: number): Promise<number> {
    return uintLe(await this.bytes(at, length), 0, length);
  }

  /** Counts a box, chunk or entry. */
  item(at: number): void {
    this.#items += 1;
    if (this.#items > this.limits.items) throw new Stop('over-limit', 'items', at);
    this.inTime(at);
  }

  /** Counts a page or tag of the stream itself. */
  page(at: number): void {
    this.#pages += 1;
    if (this.#pages > this.limits.pages) throw new Stop('over-limit', 'pages', at);
    if (this.#pages % 64 === 0) this.inTime(at);
  }

  inTime(at?: number): void {
    if (performance.now() > this.#until) throw new Stop('over-limit', 'time', at);
  }

  async #load(at: number, length: number): Promise<Uint8Array> {
    const follows = at >= this.#at && at <= this.#at + this.#window.length + HOP;
    const ahead = this.size <= WINDOW || (follows && this.#window.length > 0) ? WINDOW : HOP;
    const start = this.size <= WINDOW ? 0 : at;
    const wanted = Math.min(Math.max(at + length - start, ahead), this.size - start);
    this.#read += wanted;
    if (this.#read > this.limits.read) throw new Stop('over-limit', 'read', at);
    this.inTime(at);
    const read = await this.#source.read(start, wanted);
    if (read.length < at + length - start) throw new Stop('changed-while-read', 'file', at);
    this.#window = read;
    this.#at = start;
    return read.subarray(at - start, at - start + length);
  }
}
