import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import type { Found } from '../found.ts';
import { type EbmlElement, elements, ids, textOf } from './ebml.ts';
import type { Format } from './format.ts';
import { labelMatroska } from './matroska-label.ts';

/** What says where other elements stand, and what is filled up, is no content. */
const AROUND: readonly number[] = [ids.seekHead, ids.cues, ids.tags, ids.void, ids.crc];

async function read(reader: Reader, found: Found): Promise<void> {
  let segments = 0;
  for await (const each of elements(reader, 0, reader.size)) {
    if (each.id === ids.segment) {
      segments += 1;
      await takeSegment(found, reader, each);
    } else if (each.id !== ids.head && each.id !== ids.void) {
      found.endsAt(each.offset, reader);
      break;
    }
  }
  if (segments === 0) found.gap({ reason: 'malformed', what: 'segment', offset: 0 });
}

async function takeSegment(found: Found, reader: Reader, segment: EbmlElement): Promise<void> {
  for await (const each of elements(reader, segment.data, segment.end)) {
    if (each.id === ids.tags) {
      for await (const tag of elements(reader, each.data, each.end))
        if (tag.id === ids.tag) await takeTags(found, reader, tag, 0);
    } else if (!AROUND.includes(each.id)) found.keep(each.data, each.end - each.data);
  }
}

async function takeTags(found: Found, reader: Reader, parent: EbmlElement, depth: number): Promise<void> {
  if (depth > reader.limits.depth) throw new Stop('over-limit', 'depth', parent.offset);
  for await (const tag of elements(reader, parent.data, parent.end)) {
    if (tag.id !== ids.simpleTag) continue;
    let [name, value]: (string | undefined)[] = [];
    for await (const part of elements(reader, tag.data, tag.end)) {
      if (part.id === ids.tagName) name = await textOf(reader, part);
      if (part.id === ids.tagString || part.id === ids.tagBinary) value = await textOf(reader, part);
    }
    if (name !== undefined && value !== undefined) {
      const at = { offset: tag.offset, length: tag.end - tag.offset, place: `Segment.Tags.Tag.SimpleTag[${name}]` };
      takeText(found, name, value, { ...at, standard: depth === 0 }, reader.limits);
    }
    await takeTags(found, reader, tag, depth + 1);
  }
}

export const matroska: Format = {
  name: 'matroska',
  extensions: ['mkv', 'webm', 'mka', 'mk3d'],
  read,
  label: labelMatroska,
};
