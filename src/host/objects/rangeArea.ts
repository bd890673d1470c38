import { addressOf, COLUMNS, parseAddress, ROWS } from '../grid/address';
import type { Area } from '../grid/book';
import { excelError } from '../bridge/excelError';
import { bounding, fits, intersection } from './areas';
import { HostObject } from './hostObject';
import type { Range } from './range';
import type { Session } from './session';
import { surrounding } from './surrounding';

/** Where a range lies, and the ranges that can be reached from it. `range.ts` adds what stands in its cells. */
export abstract class RangeArea extends HostObject {
  /** `make` builds a range of the same kind; the area moves when rows or columns are put in before it. */
  constructor(
    session: Session,
    public area: Area,
    private readonly make: (area: Area) => Range,
  ) {
    super(session);
  }

  get address() {
    return addressOf(this.area, this.session.book.sheets.find(this.area.sheet)!.name);
  }
  get addressLocal() {
    return this.address;
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rows;
  }
  get columnCount() {
    return this.area.columns;
  }
  get cellCount() {
    return this.area.rows * this.area.columns > 2 ** 31 - 1 ? -1 : this.area.rows * this.area.columns;
  }
  get isEntireRow() {
    return this.area.columns === COLUMNS;
  }
  get isEntireColumn() {
    return this.area.rows === ROWS;
  }

  getCell(row: number, column: number) {
    return this.part({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number) {
    return this.part({ row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number) {
    return this.part({ column: this.area.column + column, columns: 1 });
  }
  getLastCell() {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow() {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn() {
    return this.getColumn(this.area.columns - 1);
  }
  getEntireRow() {
    return this.part({ column: 0, columns: COLUMNS });
  }
  getEntireColumn() {
    return this.part({ row: 0, rows: ROWS });
  }
  getOffsetRange(rows: number, columns: number) {
    return this.part({ row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number) {
    return this.part({ rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.part({ rows, columns });
  }
  getRowsAbove(count = 1) {
    return this.part(count > 0 ? { row: this.area.row - count, rows: count } : { rows: -count });
  }
  getRowsBelow(count = 1) {
    return this.part({ row: this.area.row + this.area.rows, rows: count });
  }
  getColumnsBefore(count = 1) {
    return this.part({ column: this.area.column - count, columns: count });
  }
  getColumnsAfter(count = 1) {
    return this.part({ column: this.area.column + this.area.columns, columns: count });
  }
  getBoundingRect(other: Range | string) {
    return this.make(bounding(this.area, this.other(other)));
  }
  getIntersection(other: Range | string) {
    return (
      this.getIntersectionOrNullObject(other) ?? this.missing('getIntersection', 'The ranges have no cell in common.')
    );
  }

  getIntersectionOrNullObject(other: Range | string) {
    const both = intersection(this.area, this.other(other));
    return both && this.make(both);
  }

  getUsedRange(valuesOnly?: boolean) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = this.session.book.cells.used(this.area.sheet, valuesOnly);
    const both = used && intersection(this.area, used);
    return both && this.make(both);
  }

  /** The filled block around the range, as Ctrl+A takes it. */
  getSurroundingRegion() {
    return this.make(surrounding(this.session.book, this.area));
  }

  get hasSpill() {
    const { cells } = this.session.book;
    return this.isOneCell() ? cells.spill(this.area) !== null : null;
  }

  getSpillingToRange() {
    return (
      this.getSpillingToRangeOrNullObject() ?? this.missing('getSpillingToRange', 'Nothing spills from this cell.')
    );
  }

  getSpillingToRangeOrNullObject() {
    const spill = this.isOneCell() ? this.session.book.cells.spill(this.area) : null;
    return spill && spill.row === this.area.row && spill.column === this.area.column ? this.make(spill) : null;
  }

  getSpillParent() {
    return this.getSpillParentOrNullObject() ?? this.missing('getSpillParent', 'Nothing spills into this cell.');
  }

  getSpillParentOrNullObject() {
    const spill = this.isOneCell() ? this.session.book.cells.spill(this.area) : null;
    return spill && this.make({ ...spill, rows: 1, columns: 1 });
  }

  private readonly isOneCell = () => this.area.rows === 1 && this.area.columns === 1;

  private readonly part = (change: Partial<Area>): Range => {
    const area = { ...this.area, ...change };
    if (!fits(area)) throw excelError('InvalidArgument', 'The range would reach beyond the sheet.');
    return this.make(area);
  };

  private readonly other = (range: Range | string): Area => {
    if (typeof range !== 'string') return range.area;
    const address = parseAddress(range);
    const sheet = address?.sheetName ? this.session.book.sheets.find(address.sheetName)?.id : this.area.sheet;
    if (!address || !sheet) throw excelError('InvalidArgument', `"${range}" is not an address.`);
    return { sheet, row: address.row, column: address.column, rows: address.rows, columns: address.columns };
  };

  private readonly missing = (member: string, sentence: string): never => {
    throw excelError('ItemNotFound', sentence, `Range.${member}`);
  };
}
