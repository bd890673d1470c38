import { type Parts, attribute, encoded, relationsOf, relationsPath, setText, textOf } from './package';
import { workbookPath } from './sheetParts';

/**
 * What an add-in keeps in the workbook lies in a custom XML part of this namespace, which Excel carries along untouched.
 * (Real Excel keeps Office settings in a web-extension part that is bound to its store; that one is not imitated.)
 */
export const settingsNamespace = 'urn:small-excel:settings';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

export function settingsIn(parts: Parts): Readonly<Record<string, string>> {
  const xml =
    Object.keys(parts)
      .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
      .map((path) => textOf(parts, path)!)
      .find((text) => text.includes(settingsNamespace)) ?? '';
  return Object.fromEntries(
    [...xml.matchAll(/<setting\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name') ?? '',
      attribute(tag, 'value') ?? '',
    ]),
  );
}

export function writeSettings(parts: Parts, settings: Readonly<Record<string, string>>): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const workbook = workbookPath(parts);
  const number = 1 + Object.keys(parts).filter((path) => /^customXml\/item\d+\.xml$/.test(path)).length;
  const id = `rId${1 + Math.max(0, ...relationsOf(parts, workbook).map((relation) => Number(/\d+$/.exec(relation.id)?.[0] ?? 0)))}`;
  setText(
    parts,
    `customXml/item${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${settingsNamespace}">${entries
      .map(([name, value]) => `<setting name="${attributeText(name)}" value="${attributeText(value)}"/>`)
      .join('')}</settings>`,
  );
  const path = relationsPath(workbook);
  setText(
    parts,
    path,
    textOf(parts, path)!.replace(
      '</Relationships>',
      () => `<Relationship Id="${id}" Type="${customXml}" Target="../customXml/item${number}.xml"/></Relationships>`,
    ),
  );
}

/** Line breaks in an attribute survive only as character references. */
function attributeText(text: string): string {
  return encoded(text).replace(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
