import { COLUMNS, parseAddress, ROWS } from '../grid/address';
import { excelError } from '../bridge/excelError';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';

export class WorksheetProtection extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'WorksheetProtection';
  }
  get protected() {
    return this.session.book.sheets.find(this.sheet)!.protected;
  }

  /** Excel refuses to protect what is protected already. */
  protect() {
    if (this.protected)
      throw excelError('AccessDenied', 'The sheet is protected already.', 'WorksheetProtection.protect');
    this.session.book.sheets.protect(this.sheet, true);
  }

  unprotect() {
    this.session.book.sheets.protect(this.sheet, false);
  }
}

export class WorksheetFreezePanes extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'WorksheetFreezePanes';
  }
  freezeRows(count = 1) {
    this.session.book.sheets.freeze(this.sheet, count, 0);
  }
  freezeColumns(count = 1) {
    this.session.book.sheets.freeze(this.sheet, 0, count);
  }

  freezeAt(range: Range | string) {
    const { row, column, rows, columns } = typeof range === 'string' ? parseAddress(range)! : range.area;
    const whole = { rows: rows === ROWS, columns: columns === COLUMNS };
    this.session.book.sheets.freeze(this.sheet, whole.rows ? 0 : row + rows, whole.columns ? 0 : column + columns);
  }

  unfreeze() {
    this.session.book.sheets.freeze(this.sheet, 0, 0);
  }
  getLocation() {
    return this.getLocationOrNullObject();
  }

  getLocationOrNullObject() {
    const { frozenRows, frozenColumns } = this.session.book.sheets.find(this.sheet)!;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return new Range(this.session, {
      sheet: this.sheet,
      row: 0,
      column: 0,
      rows: frozenRows || ROWS,
      columns: frozenColumns || COLUMNS,
    });
  }
}
