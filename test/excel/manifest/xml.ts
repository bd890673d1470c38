import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of the manifest with its children in the order of the file, which is what the schema is strict about. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown> & { readonly ':@'?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

export function rootOf(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const parsed = (parser.parse(xml) as Parsed[]).find((entry) => !('?xml' in entry));
  if (!parsed) throw new Error('no root element');
  return elementOf(parsed);
}

export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

function elementOf(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ':@')!;
  const inside = parsed[name] as Parsed[];
  const texts = inside.filter((entry) => '#text' in entry).map((entry) => String(entry['#text']));
  return {
    name,
    attributes: parsed[':@'] ?? {},
    children: inside.filter((entry) => !('#text' in entry)).map(elementOf),
    text: texts.join(''),
  };
}
