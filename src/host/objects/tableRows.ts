import { shown } from '../bridge/events';
import { excelError } from '../bridge/excelError';
import { entriesFor } from './cellValues';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';
import { bodyOf, factsOf } from './tables';

export class TableRowCollection extends HostObject {
  constructor(
    session: Session,
    readonly table: string,
  ) {
    super(session);
  }
  get _className() {
    return 'TableRowCollection';
  }
  get items() {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.session, this.table, index));
  }
  get count() {
    return bodyOf(this.session, this.table).rows;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    if (index < 0 || index >= this.count)
      throw excelError('ItemNotFound', `The table has no row ${index}.`, 'TableRowCollection.getItemAt');
    return new TableRow(this.session, this.table, index);
  }

  /** Puts rows under the last one; what stands below the table moves down. */
  add(index: number | null, values?: readonly (readonly unknown[])[] | readonly unknown[] | null) {
    const { area, totals } = factsOf(this.session, this.table);
    const count = this.count;
    if (totals || (index !== null && index !== undefined && index !== -1 && index !== count))
      throw excelError('NotImplemented', 'A row can be added under the last one only.', 'TableRowCollection.add');
    const rows = (
      Array.isArray(values?.[0]) ? values : [values ?? Array.from({ length: area.columns }, () => null)]
    ) as readonly (readonly unknown[])[];
    const added = { ...area, row: area.row + area.rows, rows: rows.length };
    const { book } = this.session;
    if (
      book.cells
        .values(added)
        .flat()
        .some((value) => value !== null)
    )
      book.sheets.insertRows(area.sheet, added.row, added.rows);
    book.cells.enter(added, entriesFor(rows, added, 'TableRowCollection.add'));
    book.tables.resize(this.table, { ...area, rows: area.rows + rows.length });
    return new TableRow(this.session, this.table, count);
  }
}

class TableRow extends HostObject {
  constructor(
    session: Session,
    readonly table: string,
    readonly position: number,
  ) {
    super(session);
  }
  get _className() {
    return 'TableRow';
  }
  get index() {
    return this.position;
  }
  get values() {
    return this.session.book.cells.values(this.area()).map((row) => row.map(shown));
  }
  set values(given: unknown) {
    this.session.book.cells.enter(this.area(), entriesFor(given, this.area(), 'TableRow.values'));
  }
  getRange() {
    return new Range(this.session, this.area());
  }

  private readonly area = () => {
    const body = bodyOf(this.session, this.table);
    return { ...body, row: body.row + this.position, rows: 1 };
  };
}
