import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/marks/index.ts';
import { pngWithText, pngWithXmp } from '../support/labels.ts';

describe('traces of tools', () => {
  it.each([
    ['Stable Diffusion WebUI', 'parameters', 'a cat\nSteps: 20, Sampler: Euler a'],
    ['ComfyUI', 'prompt', '{"3":{"class_type":"KSampler"}}'],
    ['InvokeAI', 'invokeai_metadata', '{}'],
    ['SwarmUI', 'parameters', '{"sui_image_params":{}}'],
    ['NovelAI', 'Software', 'NovelAI'],
    ['Fooocus', 'fooocus_scheme', 'a1111'],
    ['Midjourney', 'Description', 'a cat Job ID: 01234567-89ab-cdef-0123-456789abcdef'],
    ['ByteDance', 'Comment', '{"aigc_label_type": 1}'],
  ])('of %s are evidence, and no label', async (tool, keyword, text) => {
    const { traces, verdict, facts } = await inspect(pngWithText(keyword, text));
    expect(traces.map((trace) => trace.tool)).toEqual([tool]);
    expect(verdict).toBe('missing');
    expect(facts.technical).toEqual({});
  });

  it.each([
    ['parameters', 'Steps to the castle'],
    ['Software', 'Adobe Firefly Editor'],
    ['Comment', 'made with flux and passion'],
  ])('are not seen in words that others have, too: %s', async (keyword, text) => {
    expect((await inspect(pngWithText(keyword, text))).traces).toEqual([]);
  });

  it('are what IPTC says of the source', async () => {
    const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
    const packet = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:DigitalSourceType>${type}</Iptc4xmpExt:DigitalSourceType></rdf:Description></rdf:RDF>`;
    const { iptc, traces } = await inspect(pngWithXmp(packet));
    expect(iptc).toEqual({ sourceType: 'trainedAlgorithmicMedia' });
    expect(traces).toMatchObject([{ strength: 'stated' }]);
  });
});

describe('words that people read', () => {
  const inspectText = (text: string, name: string) => inspect(new TextEncoder().encode(text), { name });
  it.each([
    ['a.txt', '本文由AI生成。\n正文'],
    ['a.txt', `${'正文'.repeat(100)}\n（内容由人工智能合成）`],
    ['a.md', '---\ntitle: x\n---\n> AI生成\n\n正文'],
    ['a.html', '<!doctype html><html><head><title>x</title></head><body><p>AI <b>生成</b></p></body></html>'],
  ])('are found in %s: %s', async (name, text) => {
    const { explicit, facts } = await inspectText(text, name);
    expect(explicit.state).toBe('found');
    expect(facts.conspicuous).toEqual({ added: true, 'tells-public': true });
  });

  it.each([
    ['a.txt', 'An essay on AI.'],
    ['a.txt', '生成一个文件'],
    ['a.txt', `${'x'.repeat(500)}AI生成${'x'.repeat(500)}`],
    ['a.html', '<!doctype html><html><body><script>"AI生成"</script></body></html>'],
  ])('are unknown, and not false, where they are not found in %s: %s', async (name, text) => {
    const { explicit, facts } = await inspectText(text, name);
    expect(explicit.state).toBe('unknown');
    expect(facts.conspicuous).toEqual({});
  });
});
