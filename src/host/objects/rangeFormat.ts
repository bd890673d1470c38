import { apiNotFound } from '../bridge/excelError';
import type { CellStyle } from '../grid/document';
import { common } from './cellValues';
import { HostObject } from './hostObject';
import { charactersOfPoints, pointsOfCharacters, STANDARD_HEIGHT, STANDARD_WIDTH } from './measures';
import { RangeBorderCollection } from './rangeBorders';
import type { Range } from './range';
import type { Session } from './session';

/** A part of a range's look: what all cells have in common (null where they differ), and writing to all of them. */
abstract class Look extends HostObject {
  constructor(
    session: Session,
    readonly range: Range,
  ) {
    super(session);
  }
  readonly all = <Value>(of: (style: CellStyle) => Value): Value | null =>
    common(this.session.book.cells.styles(this.range.written()).flat().map(of));
  readonly give = (style: CellStyle) => {
    this.session.looks.give(this.range.written(), style);
  };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export class RangeFormat extends Look {
  get _className() {
    return 'RangeFormat';
  }
  get font() {
    return new RangeFont(this.session, this.range);
  }
  get fill() {
    return new RangeFill(this.session, this.range);
  }
  get borders() {
    return new RangeBorderCollection(this.session, this.range);
  }

  get wrapText() {
    return this.all((style) => style.wrap ?? false);
  }
  set wrapText(wrap: boolean | null) {
    this.give({ wrap: wrap ?? false });
  }
  get horizontalAlignment() {
    return this.all((style) => (style.horizontal ? HORIZONTAL[style.horizontal] : 'General'));
  }
  set horizontalAlignment(given: string | null) {
    this.give({ horizontal: aligned(HORIZONTAL, given, 'horizontalAlignment', 'General') });
  }
  get indentLevel() {
    return this.all((style) => style.indent ?? 0);
  }
  set indentLevel(steps: number | null) {
    this.give({ indent: steps ?? 0 });
  }
  get verticalAlignment() {
    return this.all((style) => (style.vertical ? VERTICAL[style.vertical] : 'Bottom'));
  }
  set verticalAlignment(given: string | null) {
    this.give({ vertical: aligned(VERTICAL, given, 'verticalAlignment', null) });
  }

  get columnWidth() {
    return common(
      this.columns.map((column) =>
        pointsOfCharacters(this.session.book.sheets.columnWidth(this.range.area.sheet, column) ?? STANDARD_WIDTH),
      ),
    );
  }
  set columnWidth(points: number | null) {
    const { sheet, column, columns } = this.range.area;
    this.session.book.sheets.setColumnWidth(sheet, column, columns, charactersOfPoints(points ?? 0));
  }

  get rowHeight() {
    return common(
      this.rows.map((row) => this.session.book.sheets.layout(this.range.area.sheet).rowHeights[row] ?? STANDARD_HEIGHT),
    );
  }
  set rowHeight(points: number | null) {
    const { sheets } = this.session.book;
    const { sheet } = this.range.area;
    sheets.setLayout(sheet, {
      rowHeights: {
        ...sheets.layout(sheet).rowHeights,
        ...Object.fromEntries(this.rows.map((row) => [row, points ?? STANDARD_HEIGHT])),
      },
    });
  }

  autofitColumns() {
    this.session.book.sheets.autofitColumns(this.range.area.sheet, this.range.area.column, this.range.area.columns);
  }

  /** The rows take their height from what stands in them. */
  autofitRows() {
    const { sheets } = this.session.book;
    const { sheet } = this.range.area;
    const heights = Object.entries(sheets.layout(sheet).rowHeights).filter(([row]) => !this.rows.includes(Number(row)));
    sheets.setLayout(sheet, { rowHeights: Object.fromEntries(heights) });
  }

  private readonly rows = Array.from({ length: this.range.written().rows }, (_, row) => this.range.area.row + row);
  private readonly columns = Array.from(
    { length: this.range.written().columns },
    (_, column) => this.range.area.column + column,
  );
}

class RangeFont extends Look {
  get _className() {
    return 'RangeFont';
  }
  get bold() {
    return this.all((style) => style.bold ?? false);
  }
  set bold(bold: boolean | null) {
    this.give({ bold: bold ?? false });
  }
  get italic() {
    return this.all((style) => style.italic ?? false);
  }
  set italic(italic: boolean | null) {
    this.give({ italic: italic ?? false });
  }
  get underline() {
    return this.all((style) => (style.underline ? 'Single' : 'None'));
  }
  set underline(underline: string | null) {
    this.give({ underline: underline !== null && underline !== 'None' });
  }
  get size() {
    return this.all((style) => style.size ?? 11);
  }
  set size(size: number | null) {
    this.give({ size: size ?? 11 });
  }
  get name() {
    return this.all((style) => style.font ?? 'Calibri');
  }
  set name(font: string | null) {
    this.give({ font: font ?? 'Calibri' });
  }
  get color() {
    return this.all((style) => style.color ?? '#000000');
  }
  set color(color: string | null) {
    this.give({ color: color ?? '#000000' });
  }
}

class RangeFill extends Look {
  get _className() {
    return 'RangeFill';
  }
  get color() {
    return this.all((style) => style.fill ?? '#FFFFFF');
  }
  set color(fill: string | null) {
    this.give({ fill: fill ?? '#FFFFFF' });
  }
  /** No fill is white, as Excel reports it. */
  clear() {
    this.give({ fill: '#FFFFFF' });
  }
}

function aligned<Side extends string>(
  sides: Readonly<Record<Side, string>>,
  given: string | null,
  member: string,
  none: string | null,
): Side | undefined {
  const side = (Object.keys(sides) as Side[]).find((key) => sides[key] === given);
  if (!side && given !== none) throw apiNotFound(`RangeFormat.${member} = ${given}`);
  return side;
}
