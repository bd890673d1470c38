import { apiNotFound, excelError } from '../bridge/excelError';
import { shown, typeName } from '../bridge/events';
import type { Area } from '../grid/book';
import { addressOf, parseAddress } from '../grid/address';
import { intersection, isUnbounded } from './areas';
import { entriesFor, matrix, wrongSize } from './cellValues';
import { ConditionalFormatCollection } from './conditionalFormats';
import { RangeArea } from './rangeArea';
import { RangeFormat } from './rangeFormat';
import type { Session } from './session';
import { Worksheet } from './worksheet';
import { specialCells } from './specialCells';

/** Above this many cells Excel answers null instead of values. */
const TOO_MANY_CELLS = 5_000_000;
const SHOWN_ROWS = 100;
const SHOWN_COLUMNS = 26;

export class Range extends RangeArea {
  constructor(session: Session, area: Area) {
    super(session, area, (other) => new Range(session, other));
  }

  get _className() {
    return 'Range';
  }
  get worksheet() {
    return new Worksheet(this.session, this.area.sheet);
  }
  get format() {
    return new RangeFormat(this.session, this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.session, this);
  }

  get values() {
    return this.read((area) => this.session.book.cells.values(area).map((row) => row.map(shown)));
  }
  set values(given: unknown) {
    this.write(given, 'values');
  }
  get formulas() {
    return this.read((area) => this.session.book.cells.formulas(area).map((row) => row.map(shown)));
  }
  set formulas(given: unknown) {
    this.write(given, 'formulas');
  }
  get formulasLocal() {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.write(given, 'formulasLocal');
  }
  get text() {
    return this.read((area) => this.session.book.cells.text(area));
  }
  get valueTypes() {
    return this.read((area) => this.session.book.cells.values(area).map((row) => row.map(typeName)));
  }
  get numberFormat() {
    return this.read((area) =>
      this.session.book.cells.styles(area).map((row) => row.map((style) => style.numberFormat ?? 'General')),
    );
  }

  set numberFormat(given: unknown) {
    const area = this.written();
    const formats = matrix(given, area, 'Range.numberFormat').map((row) =>
      row.map((format) => (typeof format === 'string' ? { numberFormat: format } : {})),
    );
    if (Array.isArray(given)) this.session.book.cells.style(area, formats);
    else this.session.looks.give(area, formats[0]![0]!);
  }

  get numberFormatLocal() {
    return this.numberFormat;
  }
  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }

  clear(applyTo: string = 'All') {
    const what = ({ All: 'all', Contents: 'contents', Formats: 'formats' } as const)[applyTo];
    if (!what) throw apiNotFound(`Range.clear(${applyTo})`);
    this.session.book.cells.clear(this.written(), what);
    if (what !== 'contents') this.session.book.conditionalFormats.clear(this.area);
  }

  /** Office.js asks this before it writes many cells in parts. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize('Range.values');
  }

  select() {
    this.session.book.selection.select(this.area);
  }
  calculate() {
    this.session.book.calculation.recalculate('dirty');
  }

  /** Cells shown as one keep only the first one's content. */
  merge(across?: boolean) {
    const { sheets } = this.session.book;
    const rows = across
      ? Array.from({ length: this.area.rows }, (_, row) => ({ ...this.area, row: this.area.row + row, rows: 1 }))
      : [this.area];
    this.unmerge();
    sheets.setLayout(this.area.sheet, {
      merged: [...sheets.layout(this.area.sheet).merged, ...rows.map((row) => addressOf(row))],
    });
  }

  unmerge() {
    const { sheets } = this.session.book;
    const { sheet } = this.area;
    const apart = (merged: string) => !intersection({ sheet, ...parseAddress(merged)! }, this.area);
    sheets.setLayout(sheet, { merged: sheets.layout(sheet).merged.filter(apart) });
  }

  insert(shift: string) {
    const { sheet, row, column, rows, columns } = this.area;
    if (this.isEntireRow) this.session.book.sheets.insertRows(sheet, row, rows);
    else if (this.isEntireColumn) this.session.book.sheets.insertColumns(sheet, column, columns);
    else throw apiNotFound(`Range.insert(${shift}) of single cells`);
    return new Range(this.session, this.area);
  }

  delete(shift: string) {
    const { sheet, row, column, rows, columns } = this.area;
    if (this.isEntireRow) this.session.book.sheets.deleteRows(sheet, row, rows);
    else if (this.isEntireColumn) this.session.book.sheets.deleteColumns(sheet, column, columns);
    else throw apiNotFound(`Range.delete(${shift}) of single cells`);
  }

  getSpecialCells(type: string, valueType?: string) {
    return this.getSpecialCellsOrNullObject(type, valueType) ?? missing('getSpecialCells');
  }

  getSpecialCellsOrNullObject(type: string, valueType?: string) {
    return specialCells(this, type, valueType);
  }

  private readonly read = <Cells>(of: (area: Area) => Cells): Cells | null =>
    isUnbounded(this.area) || this.area.rows * this.area.columns > TOO_MANY_CELLS ? null : of(this.area);

  private readonly write = (given: unknown, member: string) => {
    if (Array.isArray(given) || !isUnbounded(this.area))
      this.session.book.cells.enter(this.area, entriesFor(given, this.area, `Range.${member}`));
    else
      throw excelError(
        'InvalidArgument',
        'Whole rows or columns cannot be filled with one value here.',
        `Range.${member}`,
      );
  };

  /** Of whole rows and columns the part that is used, or that a new sheet shows. */
  readonly written = (): Area => {
    if (!isUnbounded(this.area)) return this.area;
    const used = this.session.book.cells.used(this.area.sheet);
    const rows = this.isEntireColumn ? Math.max(SHOWN_ROWS, used ? used.row + used.rows : 0) : this.area.rows;
    const columns = this.isEntireRow
      ? Math.max(SHOWN_COLUMNS, used ? used.column + used.columns : 0)
      : this.area.columns;
    return { ...this.area, rows, columns };
  };
}

function missing(member: string): never {
  throw excelError('ItemNotFound', 'No cells were found.', `Range.${member}`);
}
