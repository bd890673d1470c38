import { shown } from '../bridge/events';
import { excelError } from '../bridge/excelError';
import { entriesFor } from './cellValues';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';
import { bodyOf, factsOf } from './tables';

export class TableColumnCollection extends HostObject {
  constructor(
    session: Session,
    readonly table: string,
  ) {
    super(session);
  }
  get _className() {
    return 'TableColumnCollection';
  }
  get items() {
    return factsOf(this.session, this.table).columns.map(
      (_, index) => new TableColumn(this.session, this.table, index),
    );
  }
  get count() {
    return factsOf(this.session, this.table).columns.length;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    return this.items[index] ?? this.missing(String(index));
  }
  /** By name, or by the number that counts from 1. */
  getItem(key: string | number) {
    return this.getItemOrNullObject(key) ?? this.missing(String(key));
  }

  getItemOrNullObject(key: string | number) {
    return (
      (typeof key === 'number'
        ? this.items.find(({ id }) => id === key)
        : this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase())) ?? null
    );
  }

  /** Puts a column at the right end. */
  add(index: number | null, values?: readonly (readonly unknown[])[] | null, name?: string) {
    const { area, columns } = factsOf(this.session, this.table);
    if (index !== null && index !== undefined && index !== -1 && index !== columns.length)
      throw excelError('NotImplemented', 'A column can be added at the right end only.', 'TableColumnCollection.add');
    const wider = { ...area, columns: area.columns + 1 };
    const added = { ...area, column: area.column + area.columns, columns: 1 };
    const { book } = this.session;
    if (values)
      book.cells.enter(
        { ...added, rows: values.length },
        entriesFor(values, { ...added, rows: values.length }, 'TableColumnCollection.add'),
      );
    if (name !== undefined && name !== null) book.cells.enter({ ...added, rows: 1 }, [[name]]);
    book.tables.resize(this.table, wider);
    return new TableColumn(this.session, this.table, columns.length);
  }

  private readonly missing = (key: string): never => {
    throw excelError('ItemNotFound', `The table has no column "${key}".`, 'TableColumnCollection.getItem');
  };
}

class TableColumn extends HostObject {
  constructor(
    session: Session,
    readonly table: string,
    readonly position: number,
  ) {
    super(session);
  }
  get _className() {
    return 'TableColumn';
  }
  get id() {
    return this.position + 1;
  }
  get index() {
    return this.position;
  }
  get name() {
    return factsOf(this.session, this.table).columns[this.position]!;
  }
  set name(name: string) {
    this.session.book.tables.renameColumn(this.table, this.position, name);
  }
  get values() {
    return this.session.book.cells.values(this.area()).map((row) => row.map(shown));
  }
  set values(given: unknown) {
    this.session.book.cells.enter(this.area(), entriesFor(given, this.area(), 'TableColumn.values'));
  }
  getRange() {
    return new Range(this.session, this.area());
  }
  getHeaderRowRange() {
    return new Range(this.session, { ...this.area(), rows: 1 });
  }
  getDataBodyRange() {
    const body = bodyOf(this.session, this.table);
    return new Range(this.session, { ...body, column: body.column + this.position, columns: 1 });
  }

  private readonly area = () => {
    const { area } = factsOf(this.session, this.table);
    return { ...area, column: area.column + this.position, columns: 1 };
  };
}
