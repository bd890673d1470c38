import type { CellValue } from '../../grid/document';
import { addressOf, cellName } from '../../grid/address';
import { encoded } from '../parts/package';

/** What shall stand in one cell of the file. Its formula stays; `spills` is given where the formula answers with an array. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly spills?: { readonly rows: number; readonly columns: number };
}

/** Rewrites one `<c>` element: formula and style stay, value and type are new. An empty cell without style disappears. */
export function cellXml(
  prefix: string,
  attributes: string,
  inside: string,
  change: CellChange,
  dynamicMark: () => string,
): string {
  const formula = new RegExp(`<${prefix}f\\b[^>]*?(?:/>|>[^]*?</${prefix}f>)`).exec(inside)?.[0] ?? '';
  const { type, xml } = valueXml(prefix, change.value, formula !== '');
  const isArray = formula !== '' && change.spills !== undefined;
  const kept = attributes.replace(/\s(t|vm)="[^"]*"/g, '').replace(/\s+$/, '');
  const marked = isArray && !/\scm="/.test(kept) ? `${kept} cm="${dynamicMark()}"` : kept;
  const content = (isArray ? arrayFormula(formula, change) : formula) + xml;
  if (content === '' && !/\s(s|ph)="/.test(kept)) return '';
  return content === '' ? `<${prefix}c${marked}/>` : `<${prefix}c${marked}${type}>${content}</${prefix}c>`;
}

/** Nothing where it is blank. */
export function newCellXml(prefix: string, { row, column, value }: CellChange): string {
  if (value === null) return '';
  const { type, xml } = valueXml(prefix, value, false);
  return `<${prefix}c r="${cellName(row, column)}"${type}>${xml}</${prefix}c>`;
}

function arrayFormula(formula: string, { row, column, spills }: CellChange): string {
  const reference = addressOf({ row, column, ...spills! });
  return formula.replace(
    /^<([\w:]*f)\b([^>]*?)(\/?)>/,
    (_, name: string, attributes: string, end: string) =>
      `<${name} t="array" ref="${reference}"${attributes.replace(/\s(t|ref|si)="[^"]*"/g, '')}${end}>`,
  );
}

function valueXml(prefix: string, value: CellValue, isResult: boolean): { type: string; xml: string } {
  const v = (text: string) => `<${prefix}v${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${text}</${prefix}v>`;
  if (value === null) return { type: isResult ? ' t="str"' : '', xml: isResult ? v('') : '' };
  if (typeof value === 'number') return { type: '', xml: v(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (typeof value === 'string') return { type: ' t="str"', xml: v(escaped(value)) };
  // Errors younger than the format: Excel itself stores the old one in their place.
  return {
    type: ' t="e"',
    xml: v(
      { '#SPILL!': '#VALUE!', '#CALC!': '#VALUE!', '#BUSY!': '#N/A', '#GETTING_DATA': '#N/A' }[value.error as string] ??
        value.error,
    ),
  };
}

/** Signs that XML does not allow are written as `_x000B_`, and what only looks so is guarded. */
function escaped(text: string): string {
  if (!/[<>&"_\u0000-\u001F\uFFFE\uFFFF]/.test(text)) return text;
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return encoded(
    guarded.replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}
