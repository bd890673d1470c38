import { EVENT, WHOLE_WORKBOOK } from '../bridge/events';
import { excelError } from '../bridge/excelError';
import { asksFor, HostObject } from './hostObject';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostObject {
  get _className() {
    return 'WorksheetCollection';
  }
  get items() {
    return this.shown(false);
  }
  getCount(visibleOnly?: boolean) {
    return this.shown(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean) {
    return this.shown(visibleOnly)[0]!;
  }
  getLast(visibleOnly?: boolean) {
    return this.shown(visibleOnly).at(-1)!;
  }
  getActiveWorksheet() {
    return new Worksheet(this.session, this.session.book.sheets.active);
  }

  /** An add-in's new sheet is not shown until it is activated. */
  add(name?: string) {
    const { sheets } = this.session.book;
    const { active } = sheets;
    const added = sheets.add(name || undefined);
    if (sheets.active !== active) sheets.activate(active);
    return new Worksheet(this.session, added.id);
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw excelError('ItemNotFound', `There is no worksheet "${key}".`, 'WorksheetCollection.getItem');
    return found;
  }

  getItemOrNullObject(key: string) {
    const found = this.session.book.sheets.find(key);
    return found && new Worksheet(this.session, found.id);
  }

  _RegisterActivatedEvent() {
    asksFor(this, EVENT.activated, WHOLE_WORKBOOK, true);
  }
  _UnregisterActivatedEvent() {
    asksFor(this, EVENT.activated, WHOLE_WORKBOOK, false);
  }
  _RegisterDeactivatedEvent() {
    asksFor(this, EVENT.deactivated, WHOLE_WORKBOOK, true);
  }
  _UnregisterDeactivatedEvent() {
    asksFor(this, EVENT.deactivated, WHOLE_WORKBOOK, false);
  }
  _RegisterAddedEvent() {
    asksFor(this, EVENT.added, WHOLE_WORKBOOK, true);
  }
  _UnregisterAddedEvent() {
    asksFor(this, EVENT.added, WHOLE_WORKBOOK, false);
  }
  _RegisterDeletedEvent() {
    asksFor(this, EVENT.deleted, WHOLE_WORKBOOK, true);
  }
  _UnregisterDeletedEvent() {
    asksFor(this, EVENT.deleted, WHOLE_WORKBOOK, false);
  }
  _RegisterCalculatedEvent() {
    asksFor(this, EVENT.calculated, WHOLE_WORKBOOK, true);
  }
  _UnregisterCalculatedEvent() {
    asksFor(this, EVENT.calculated, WHOLE_WORKBOOK, false);
  }
  _RegisterDataChangedEvent() {
    asksFor(this, EVENT.changed, WHOLE_WORKBOOK, true);
  }
  _UnregisterDataChangedEvent() {
    asksFor(this, EVENT.changed, WHOLE_WORKBOOK, false);
  }
  _RegisterSelectionChangedEvent() {
    asksFor(this, EVENT.selection, WHOLE_WORKBOOK, true);
  }
  _UnregisterSelectionChangedEvent() {
    asksFor(this, EVENT.selection, WHOLE_WORKBOOK, false);
  }
  _RegisterEventNameChanged() {
    asksFor(this, EVENT.renamed, WHOLE_WORKBOOK, true);
  }
  _UnregisterEventNameChanged() {
    asksFor(this, EVENT.renamed, WHOLE_WORKBOOK, false);
  }

  private readonly shown = (visibleOnly = false) =>
    this.session.book.sheets
      .list()
      .filter(({ visible }) => visible || !visibleOnly)
      .map(({ id }) => new Worksheet(this.session, id));
}
