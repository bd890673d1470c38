import { COLUMNS, parseAddress, ROWS } from '../grid/address';
import type { Area } from '../grid/book';
import { EVENT } from '../bridge/events';
import { excelError } from '../bridge/excelError';
import { ChartCollection } from './chartCollection';
import { asksFor, HostObject } from './hostObject';
import { NamedItemCollection } from './names';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import type { Session } from './session';
import { TableCollection } from './tables';
import { WorksheetFreezePanes, WorksheetProtection } from './worksheetParts';

export class Worksheet extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }

  get _className() {
    return 'Worksheet';
  }
  get id() {
    return this.facts().id;
  }
  get name() {
    return this.facts().name;
  }
  set name(name: string) {
    this.session.book.sheets.rename(this.sheet, name);
  }
  get position() {
    return this.session.book.sheets.list().findIndex(({ id }) => id === this.sheet);
  }
  set position(position: number) {
    this.session.book.sheets.move(this.sheet, position);
  }
  get visibility() {
    return this.facts().visible ? 'Visible' : 'Hidden';
  }
  set visibility(visibility: string) {
    this.session.book.sheets.show(this.sheet, visibility === 'Visible');
  }
  get tabColor() {
    return this.session.book.sheets.layout(this.sheet).tabColor ?? '';
  }
  set tabColor(color: string) {
    this.session.book.sheets.setLayout(this.sheet, { tabColor: color === '' ? null : color });
  }
  get showGridlines() {
    return this.session.book.sheets.layout(this.sheet).gridlines;
  }
  /** Office.js reads `ShowGridlines` and writes `Gridlines`. */
  set gridlines(gridlines: boolean) {
    this.session.book.sheets.setLayout(this.sheet, { gridlines });
  }

  get charts() {
    return new ChartCollection(this.session, this.sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }
  get names() {
    return new NamedItemCollection(this.session, this.facts().name);
  }
  get pageLayout() {
    return new PageLayout(this.session, this.sheet);
  }
  get protection() {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get tables() {
    return new TableCollection(this.session, this.sheet);
  }

  activate() {
    this.session.book.sheets.activate(this.sheet);
  }
  calculate(markAllDirty?: boolean) {
    this.session.book.calculation.recalculate(markAllDirty ? 'full' : 'dirty');
  }
  delete() {
    this.session.book.sheets.remove(this.sheet);
  }

  getRange(address?: string) {
    if (address === undefined || address === null || address === '')
      return this.range({ row: 0, column: 0, rows: ROWS, columns: COLUMNS });
    const found = parseAddress(address);
    if (found) return this.range(found);
    const name = this.session.book.names.find(address, this.facts().name) ?? this.session.book.names.find(address);
    const area = (name && this.session.book.names.area(name)) ?? this.session.book.tables.find(address)?.area;
    if (!area)
      throw excelError('InvalidArgument', `"${address}" is neither an address nor a name.`, 'Worksheet.getRange');
    return new Range(this.session, area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.range({ row, column, rows, columns });
  }
  getCell(row: number, column: number) {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  getUsedRange(valuesOnly?: boolean) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = this.session.book.cells.used(this.sheet, valuesOnly ?? false);
    return used && this.range(used);
  }

  getNextOrNullObject(visibleOnly?: boolean) {
    return this.neighbour(1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly?: boolean) {
    return this.neighbour(-1, visibleOnly);
  }
  _GetSheetById(id: string) {
    return new Worksheet(this.session, id);
  }

  _RegisterActivatedEvent() {
    asksFor(this, EVENT.activated, this.sheet, true);
  }
  _UnregisterActivatedEvent() {
    asksFor(this, EVENT.activated, this.sheet, false);
  }
  _RegisterDeactivatedEvent() {
    asksFor(this, EVENT.deactivated, this.sheet, true);
  }
  _UnregisterDeactivatedEvent() {
    asksFor(this, EVENT.deactivated, this.sheet, false);
  }
  _RegisterCalculatedEvent() {
    asksFor(this, EVENT.calculated, this.sheet, true);
  }
  _UnregisterCalculatedEvent() {
    asksFor(this, EVENT.calculated, this.sheet, false);
  }
  _RegisterDataChangedEvent() {
    asksFor(this, EVENT.changed, this.sheet, true);
  }
  _UnregisterDataChangedEvent() {
    asksFor(this, EVENT.changed, this.sheet, false);
  }
  _RegisterSelectionChangedEvent() {
    asksFor(this, EVENT.selection, this.sheet, true);
  }
  _UnregisterSelectionChangedEvent() {
    asksFor(this, EVENT.selection, this.sheet, false);
  }
  _RegisterEventNameChanged() {
    asksFor(this, EVENT.renamed, this.sheet, true);
  }
  _UnregisterEventNameChanged() {
    asksFor(this, EVENT.renamed, this.sheet, false);
  }

  readonly facts = () => {
    const facts = this.session.book.sheets.find(this.sheet);
    if (!facts) throw excelError('ItemNotFound', 'The worksheet does not exist any more.', 'Worksheet');
    return facts;
  };

  private readonly range = (area: Omit<Area, 'sheet'>) =>
    new Range(this.session, {
      sheet: this.facts().id,
      row: area.row,
      column: area.column,
      rows: area.rows,
      columns: area.columns,
    });

  private readonly neighbour = (step: 1 | -1, visibleOnly = false): Worksheet | null => {
    const sheets = this.session.book.sheets
      .list()
      .filter(({ id, visible }) => visible || !visibleOnly || id === this.sheet);
    const next = sheets[sheets.findIndex(({ id }) => id === this.sheet) + step];
    return next ? new Worksheet(this.session, next.id) : null;
  };
}
