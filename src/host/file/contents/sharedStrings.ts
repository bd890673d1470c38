import { plainText } from './xmlText';

/** The texts of a workbook, which its cells name by number. Formatted pieces are joined; readings of characters (furigana) are left out. */
export function sharedStringsIn(xml: string): readonly string[] | null {
  if (/<\w+:(sst|si|t)\b|<!--|<!\[CDATA\[/.test(xml)) return null;
  const texts: string[] = [];
  for (let at = xml.indexOf('<si'); at >= 0; at = xml.indexOf('<si', at)) {
    const open = xml.indexOf('>', at);
    if (xml[open - 1] === '/') {
      texts.push('');
      at = open;
      continue;
    }
    const end = xml.indexOf('</si>', open);
    if (open < 0 || end < 0) return null;
    texts.push(textOf(xml, open + 1, end));
    at = end;
  }
  return texts;
}

/** Nearly all are one `<t>` and nothing else. */
function textOf(xml: string, from: number, to: number): string {
  if (xml.startsWith('<t>', from) && xml.indexOf('</t>', from) === to - 4)
    return plainText(xml.slice(from + 3, to - 4));
  return textOfPieces(xml.slice(from, to));
}

/** Of `<si>` or `<is>`: everything in `<t>` but what stands in `<rPh>`. */
export function textOfPieces(xml: string): string {
  const pieces = xml.replace(/<rPh\b[^]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([^]*?)<\/t>/g);
  return [...pieces].map(([, text]) => plainText(text!)).join('');
}
