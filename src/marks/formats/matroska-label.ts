import { bytesBe, concat, fromUtf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { type Splice, shiftAt } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { KEY } from '../label/fields.ts';
import { type EbmlElement, element, elements, ids, sizeIn, textOf } from './ebml.ts';

/** The masters that are gone through to the places they hold. */
const FOLDERS: readonly number[] = [ids.seek, ids.cuePoint, ids.cueTrack];
const PLACES: readonly number[] = [ids.seekPosition, ids.cueCluster];

/**
 * Puts the label before the first cluster, where every reader looks, and mends the places that this moves. They are
 * written in eight bytes, so that how long they are does not hang on where they point.
 */
export async function labelMatroska(reader: Reader, label: string): Promise<readonly Splice[]> {
  const segment = await segmentOf(reader);
  const children: EbmlElement[] = [];
  const clusters: EbmlElement[] = [];
  for await (const each of elements(reader, segment.data, segment.end))
    (each.id === ids.cluster ? clusters : children).push(each);
  const tags = element(ids.tags, element(ids.tag, element(ids.targets), simpleTag(label)));
  const at = clusters[0]?.offset ?? segment.end;
  const insertion: Splice = { at, remove: 0, insert: tags };
  const old: Splice[] = [];
  for (const each of children) if (each.id === ids.tags) old.push(...(await withoutLabel(reader, each)));
  const indexes = children.filter(({ id }) => id === ids.seekHead || id === ids.cues);
  // The first round says how long they become, the second where they then point.
  const sketch = [insertion, ...old, ...(await rebuilt(reader, indexes, (place) => place))];
  const final = [
    insertion,
    ...old,
    ...(await rebuilt(reader, indexes, (place) => place + shiftAt(segment.data + place, sketch))),
  ];
  for (const cluster of clusters) final.push(...(await ownPlace(reader, cluster, sketch)));
  return [...final, ...resized(segment, final)];
}

async function segmentOf(reader: Reader): Promise<EbmlElement> {
  for await (const each of elements(reader, 0, reader.size)) if (each.id === ids.segment) return each;
  throw new Stop('malformed', 'segment');
}

const simpleTag = (label: string): Uint8Array =>
  element(ids.simpleTag, element(ids.tagName, fromUtf8(KEY)), element(ids.tagString, fromUtf8(label)));

/** The change that takes labels out of tags, with whatever checks them. Tags without one stay as they are. */
async function withoutLabel(reader: Reader, tags: EbmlElement): Promise<readonly Splice[]> {
  let labelled = false;
  const kept: Uint8Array[] = [];
  for await (const tag of elements(reader, tags.data, tags.end)) {
    if (tag.id !== ids.tag) continue;
    const parts: Uint8Array[] = [];
    let others = 0;
    for await (const part of elements(reader, tag.data, tag.end)) {
      const isLabel = part.id === ids.simpleTag && (await nameOf(reader, part)) === KEY;
      labelled ||= isLabel;
      if (isLabel || part.id === ids.crc) continue;
      if (part.id === ids.simpleTag) others += 1;
      parts.push(await reader.held(part.offset, part.end - part.offset, 'tag'));
    }
    if (others > 0) kept.push(element(ids.tag, ...parts));
  }
  if (!labelled) return [];
  const insert = kept.length > 0 ? element(ids.tags, ...kept) : new Uint8Array();
  return [{ at: tags.offset, remove: tags.end - tags.offset, insert }];
}

async function nameOf(reader: Reader, tag: EbmlElement): Promise<string | undefined> {
  for await (const part of elements(reader, tag.data, tag.end))
    if (part.id === ids.tagName) return textOf(reader, part);
  return undefined;
}

async function rebuilt(
  reader: Reader,
  indexes: readonly EbmlElement[],
  moved: (place: number) => number,
): Promise<Splice[]> {
  const splices: Splice[] = [];
  for (const index of indexes) {
    splices.push({ at: index.offset, remove: index.end - index.offset, insert: await rebuild(reader, index, moved) });
  }
  return splices;
}

async function rebuild(
  reader: Reader,
  { id, data, end }: EbmlElement,
  moved: (place: number) => number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const child of elements(reader, data, end)) {
    if (child.id === ids.crc) continue; // it would have to be made anew, and may be missing
    if (FOLDERS.includes(child.id)) parts.push(await rebuild(reader, child, moved));
    else if (PLACES.includes(child.id)) {
      const place = await reader.be(child.data, child.end - child.data);
      parts.push(element(child.id, bytesBe(moved(place), 8)));
    } else parts.push(await reader.held(child.offset, child.end - child.offset, 'tag'));
  }
  return element(id, concat(...parts));
}

/** A cluster may say where it stands itself. */
async function ownPlace(reader: Reader, cluster: EbmlElement, sketch: readonly Splice[]): Promise<readonly Splice[]> {
  for await (const child of elements(reader, cluster.data, cluster.end)) {
    if (child.id === ids.simpleBlock || child.id === ids.blockGroup) return [];
    if (child.id !== ids.clusterPosition) continue;
    const length = child.end - child.data;
    const place = (await reader.be(child.data, length)) + shiftAt(cluster.offset, sketch);
    if (place >= 256 ** length) throw new Stop('unsupported', 'cluster-position', child.offset);
    return [{ at: child.data, remove: length, insert: bytesBe(place, length) }];
  }
  return [];
}

function resized(segment: EbmlElement, splices: readonly Splice[]): readonly Splice[] {
  if (segment.sizeLength === 0) return [];
  const size =
    segment.end - segment.data + splices.reduce((sum, { remove, insert }) => sum + insert.length - remove, 0);
  const written = sizeIn(size, segment.sizeLength);
  if (!written) throw new Stop('unsupported', 'segment-size', segment.offset);
  return [{ at: segment.data - segment.sizeLength, remove: segment.sizeLength, insert: written }];
}
