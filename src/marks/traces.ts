import type { FoundText } from './found.ts';

/** What a tool that generates left in a file. It is evidence for “suspected”, never for “synthetic”. */
export interface Trace {
  readonly tool: string;
  readonly place: string;
  /** `stated`: the metadata say so in words made for it; `pattern`: they look as that tool writes them. */
  readonly strength: 'stated' | 'pattern';
}

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
/** How much of a text is looked at. */
const LOOK = 64 * 1024;

interface Pattern {
  readonly tool: string;
  readonly keyword: RegExp;
  readonly value: RegExp;
  readonly strength?: 'stated';
}

/** Each was seen in files of that tool. Words that other things have, too, such as the names of models, are left out. */
const PATTERNS: readonly Pattern[] = [
  {
    tool: 'Stable Diffusion WebUI',
    keyword: /^(?:parameters|UserComment)$/,
    value: /^(?=[\s\S]*\bSteps: \d)[\s\S]*\bSampler\b/,
  },
  { tool: 'ComfyUI', keyword: /^(?:prompt|workflow)$/i, value: /^\s*\{[\s\S]*"(?:class_type|last_node_id)"/ },
  { tool: 'InvokeAI', keyword: /^(?:invokeai_metadata|sd-metadata|Dream)$/, value: /./ },
  { tool: 'SwarmUI', keyword: /^(?:parameters|UserComment)$/, value: /"sui_image_params"/ },
  { tool: 'NovelAI', keyword: /^Software$/, value: /^NovelAI$/ },
  { tool: 'Fooocus', keyword: /^fooocus_scheme$/, value: /./ },
  { tool: 'Midjourney', keyword: /Description$/i, value: new RegExp(`Job ID: ${UUID.source}`, 'i') },
  { tool: 'Google', keyword: /^photoshop:Credit$/, value: /^Made with Google AI$/, strength: 'stated' },
  { tool: 'Ideogram', keyword: /^(?:Make|tiff:Make)$/, value: /^Ideogram AI$/i },
  { tool: 'Reve', keyword: /^(?:Software|xmp:CreatorTool)$/, value: /^reve\.(?:com|art)\b/i },
  {
    tool: 'ByteDance',
    keyword: /^(?:UserComment|ImageDescription|Comment|comment)$/,
    value: /"aigc_label_type"\s{0,8}:\s{0,8}"?[12]\b/,
    strength: 'stated',
  },
];

const GENERATED: readonly string[] = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
];

/** The kind of source that IPTC names, such as `trainedAlgorithmicMedia`. */
export function sourceTypeOf(
  texts: readonly FoundText[],
): { readonly sourceType: string; readonly place: string } | undefined {
  const found = texts.find(({ keyword }) => /(?:^|:)DigitalSourceType$/i.test(keyword));
  const sourceType = found?.value.split('/').at(-1)?.trim();
  return found && sourceType ? { sourceType, place: found.place } : undefined;
}

/** Traces in the texts of a file. */
export function tracesIn(texts: readonly FoundText[], c2paSources: readonly string[]): readonly Trace[] {
  const traces: Trace[] = PATTERNS.flatMap(({ tool, keyword, value, strength }) =>
    texts
      .filter((each) => keyword.test(each.keyword) && value.test(each.value.slice(0, LOOK)))
      .map(({ place }): Trace => ({ tool, place, strength: strength ?? 'pattern' })),
  );
  const source = sourceTypeOf(texts);
  if (source && GENERATED.includes(source.sourceType)) {
    traces.push({ tool: 'IPTC DigitalSourceType', place: source.place, strength: 'stated' });
  }
  for (const each of c2paSources) {
    const sourceType = each.split('/').at(-1) ?? '';
    if (GENERATED.includes(sourceType))
      traces.push({ tool: 'C2PA digitalSourceType', place: 'C2PA', strength: 'stated' });
  }
  // The signature alone is only a text: with the artist’s number beside it, it is that of Grok.
  const signature = texts.find(
    ({ keyword, value }) => /Description$/i.test(keyword) && /^Signature: [A-Za-z0-9+/=]{40,}/.test(value.trim()),
  );
  if (
    signature &&
    texts.some(({ keyword, value }) => /(?:Artist|creator)$/i.test(keyword) && UUID.test(value.slice(0, 64)))
  ) {
    traces.push({ tool: 'Grok', place: signature.place, strength: 'pattern' });
  }
  return traces;
}
