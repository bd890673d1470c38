import { parseAddress } from '../grid/address';
import type { Area } from '../grid/book';
import { EVENT, WHOLE_WORKBOOK } from '../bridge/events';
import { excelError } from '../bridge/excelError';
import { asksFor, HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { Worksheet } from './worksheet';

/** All tables of the workbook, or of one sheet. */
export class TableCollection extends HostObject {
  constructor(
    session: Session,
    readonly sheet?: string,
  ) {
    super(session);
  }
  get _className() {
    return 'TableCollection';
  }
  get items() {
    return this.session.book.tables.list(this.sheet).map(({ id }) => new Table(this.session, id));
  }
  get count() {
    return this.items.length;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    return this.items[index] ?? this.missing(String(index));
  }
  getItem(key: string | number) {
    return this.getItemOrNullObject(key) ?? this.missing(String(key));
  }

  getItemOrNullObject(key: string | number) {
    const found = this.session.book.tables.find(String(key));
    return found && (this.sheet === undefined || found.sheet === this.sheet) ? new Table(this.session, found.id) : null;
  }

  add(address: Range | string, hasHeaders: boolean) {
    const area = typeof address === 'string' ? this.located(address) : address.area;
    return new Table(this.session, this.session.book.tables.add(area, { headings: hasHeaders }).id);
  }

  _RegisterDataChangedEvent() {
    asksFor(this, EVENT.tableChanged, WHOLE_WORKBOOK, true);
  }
  _UnregisterDataChangedEvent() {
    asksFor(this, EVENT.tableChanged, WHOLE_WORKBOOK, false);
  }

  private readonly located = (text: string): Area => {
    const address = parseAddress(text);
    const { sheets } = this.session.book;
    const sheet = address?.sheetName ? sheets.find(address.sheetName)?.id : (this.sheet ?? sheets.active);
    if (!address || !sheet) throw excelError('InvalidArgument', `"${text}" is not an address.`, 'TableCollection.add');
    return { sheet, row: address.row, column: address.column, rows: address.rows, columns: address.columns };
  };

  private readonly missing = (key: string): never => {
    throw excelError('ItemNotFound', `There is no table "${key}".`, 'TableCollection.getItem');
  };
}

export class Table extends HostObject {
  constructor(
    session: Session,
    readonly table: string,
  ) {
    super(session);
  }
  get _className() {
    return 'Table';
  }
  get id() {
    return this.facts().id;
  }
  get name() {
    return this.facts().name;
  }
  set name(name: string) {
    this.session.book.tables.rename(this.table, name);
  }
  get style() {
    return this.facts().style ?? '';
  }
  set style(style: string) {
    this.session.book.tables.restyle(this.table, style === '' ? null : style);
  }
  get showHeaders() {
    return true;
  }
  get showTotals() {
    return this.facts().totals;
  }
  get columns() {
    return new TableColumnCollection(this.session, this.table);
  }
  get rows() {
    return new TableRowCollection(this.session, this.table);
  }
  get worksheet() {
    return new Worksheet(this.session, this.facts().sheet);
  }

  getRange() {
    return new Range(this.session, this.facts().area);
  }
  getHeaderRowRange() {
    return new Range(this.session, { ...this.facts().area, rows: 1 });
  }
  getDataBodyRange() {
    return new Range(this.session, bodyOf(this.session, this.table));
  }
  getTotalRowRange() {
    const { area, totals } = this.facts();
    if (!totals) throw excelError('ItemNotFound', 'The table has no total row.', 'Table.getTotalRowRange');
    return new Range(this.session, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  resize(range: Range | string) {
    const { sheet } = this.facts();
    this.session.book.tables.resize(
      this.table,
      typeof range === 'string' ? { sheet, ...parseAddress(range)! } : range.area,
    );
  }

  convertToRange() {
    const range = this.getRange();
    this.session.book.tables.toRange(this.table);
    return range;
  }

  delete() {
    this.session.book.tables.remove(this.table);
  }

  _RegisterDataChangedEvent() {
    asksFor(this, EVENT.tableChanged, this.table, true);
  }
  _UnregisterDataChangedEvent() {
    asksFor(this, EVENT.tableChanged, this.table, false);
  }

  private readonly facts = () => factsOf(this.session, this.table);
}

export function factsOf(session: Session, table: string) {
  const facts = session.book.tables.find(table);
  if (!facts) throw excelError('ItemNotFound', 'The table does not exist any more.', 'Table');
  return facts;
}

/** The rows between headings and totals. */
export function bodyOf(session: Session, table: string): Area {
  const { area, totals } = factsOf(session, table);
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - (totals ? 2 : 1)) };
}
