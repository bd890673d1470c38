import type { CellStyle } from '../../grid/document';
import type { FileStyle } from '../library';

/** The looks of a cell as the document knows them; what is the workbook's standard is left out. */
export function styleOf(style: Partial<FileStyle> | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, alignment, border, numFmt } = style;
  const format = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  const vertical = { top: 'top', middle: 'center', bottom: 'bottom' }[
    alignment?.vertical as string
  ] as CellStyle['vertical'];
  const horizontal = ['left', 'center', 'right'].find(
    (side) => side === alignment?.horizontal,
  ) as CellStyle['horizontal'];
  const found: CellStyle = {
    numberFormat: format === 'General' ? undefined : format,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: (font?.underline && font.underline !== 'none') || undefined,
    size: font?.size === 11 ? undefined : font?.size,
    font: font?.name === 'Calibri' ? undefined : font?.name,
    color: colorOf(font?.color),
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined,
    horizontal,
    indent: alignment?.indent || undefined,
    vertical,
    wrap: alignment?.wrapText || undefined,
    borderBottom: border?.bottom?.style && (colorOf(border.bottom.color) ?? '#000000'),
    borderTop: border?.top?.style && (colorOf(border.top.color) ?? '#000000'),
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The same looks over what the file already has: what the document does not know (a diagonal border, a rotated text) stays. */
export function fileStyleOf(style: CellStyle | undefined, known: Partial<FileStyle>): Partial<FileStyle> {
  const { bold, italic, underline, size, font, color, horizontal, indent, vertical, wrap } = style ?? {};
  const edge = (line: string | undefined) =>
    line === undefined ? undefined : { style: 'thin' as const, color: argb(line) };
  return withoutNothing({
    ...known,
    numFmt: style?.numberFormat,
    font: withoutNothing({
      ...known.font,
      bold,
      italic,
      underline,
      size: size ?? 11,
      name: font ?? 'Calibri',
      scheme: font === undefined ? known.font?.scheme : undefined,
      color: color === undefined ? undefined : argb(color),
    }),
    fill:
      style?.fill === undefined
        ? undefined
        : ({ type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } as const),
    alignment: withoutNothing({
      ...known.alignment,
      horizontal,
      indent: indent || undefined,
      vertical: vertical === 'center' ? 'middle' : vertical,
      wrapText: wrap,
    }),
    border: withoutNothing({ ...known.border, bottom: edge(style?.borderBottom), top: edge(style?.borderTop) }),
  });
}

export function argb(color: string): { argb: string } {
  const hex = color.replace('#', '').toUpperCase();
  return { argb: hex.length === 3 ? `FF${[...hex].map((digit) => digit + digit).join('')}` : `FF${hex}` };
}

/** Office's standard theme: white, black, then two greys and six accents. The file's black on white is the standard and says nothing. */
const themeColors = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

export function colorOf(color: { argb?: string; theme?: number; tint?: number } | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || color.theme === 1) return undefined;
  const base = themeColors[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
}

function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16);
      return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}

function withoutNothing<Part extends object>(part: Part): { [Key in keyof Part]: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never;
}
