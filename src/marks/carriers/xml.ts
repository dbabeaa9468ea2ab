import { Parser } from 'htmlparser2';
import { Stop } from '../bytes/stop.ts';

/** Elements of one document, and how deep they may stand: far above what metadata need. */
const ELEMENTS = 200_000;
const DEPTH = 128;
/** Attributes of one element, and prefixes that are known at one place. */
const ATTRIBUTES = 512;

export interface Attribute {
  readonly name: string;
  readonly uri: string | undefined;
  readonly local: string;
  readonly value: string;
  /** Where it stands in the text, from its name to its closing quote. */
  readonly start: number;
  readonly end: number;
}

/** An element with the places of its parts in the text, so that a text can be changed and the rest of it kept. */
export interface Element {
  readonly name: string;
  readonly uri: string | undefined;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** The text that stands in it directly. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both at the end of `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

interface Open {
  name: string;
  attributes: { name: string; value: string; start: number; end: number }[];
  children: Element[];
  text: string;
  start: number;
  innerStart: number;
  scope: ReadonlyMap<string, string>;
}

/**
 * Reads XML. Document types are refused, and with them every entity but the five of XML itself and numbers.
 * @throws Stop `malformed` for what is not well-formed, `over-limit` for what is too deep or too much
 */
export function parseXml(text: string, what: string): Element {
  const roots: Element[] = [];
  const open: Open[] = [];
  let count = 0;
  const malformed = () => new Stop('malformed', what);
  const close = (end: number, innerEnd: number) => {
    const done = open.pop();
    if (!done) throw malformed();
    (open.at(-1)?.children ?? roots).push(finished(done, end, innerEnd));
  };
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        count += 1;
        if (count > ELEMENTS) throw new Stop('over-limit', 'items');
        if (open.length >= DEPTH) throw new Stop('over-limit', 'depth');
        const scope = open.at(-1)?.scope ?? new Map();
        open.push({ name, attributes: [], children: [], text: '', start: parser.startIndex, innerStart: -1, scope });
      },
      onattribute(name, value, quote) {
        const element = open.at(-1);
        if (!element || (quote !== '"' && quote !== "'")) throw malformed();
        if (element.attributes.length >= ATTRIBUTES || element.scope.size > ATTRIBUTES) {
          throw new Stop('over-limit', 'attributes');
        }
        if (element.attributes.some((each) => each.name === name)) throw malformed();
        element.attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
        const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
        if (prefix !== undefined) element.scope = new Map(element.scope).set(prefix, value);
      },
      onopentag() {
        const element = open.at(-1);
        if (element) element.innerStart = parser.endIndex + 1;
      },
      ontext(part) {
        const element = open.at(-1);
        if (element) element.text += part;
      },
      onclosetag(_, implied) {
        const selfClosing = text.slice(parser.endIndex - 1, parser.endIndex + 1) === '/>';
        if (implied && !selfClosing) throw malformed();
        const closes = text.startsWith('</', parser.startIndex);
        close(parser.endIndex + 1, closes ? parser.startIndex : parser.endIndex + 1);
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Stop('malformed', 'document-type');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  const [root] = roots;
  if (!root || roots.length > 1 || open.length > 0) throw malformed();
  return root;
}

function finished(open: Open, end: number, innerEnd: number): Element {
  const { name, children, text, start, innerStart, scope } = open;
  const attributes = open.attributes.map((each) => ({ ...each, ...resolved(each.name, scope, undefined) }));
  return {
    name,
    ...resolved(name, scope, scope.get('')),
    attributes,
    children,
    text,
    start,
    end,
    innerStart,
    innerEnd,
  };
}

function resolved(name: string, scope: ReadonlyMap<string, string>, bare: string | undefined) {
  const colon = name.indexOf(':');
  if (colon === -1) return { uri: bare, local: name };
  return { uri: scope.get(name.slice(0, colon)), local: name.slice(colon + 1) };
}

/** The element and all that stand in it. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
