import type { Area } from '../grid/book';
import { Application } from './application';
import { Functions } from './functions';
import { HostObject } from './hostObject';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** The root of every object path. */
export class Workbook extends HostObject {
  get _className() {
    return 'Workbook';
  }
  get application() {
    return new Application(this.session);
  }
  get functions() {
    return new Functions(this.session);
  }
  get names() {
    return new NamedItemCollection(this.session, null);
  }
  get settings() {
    return new SettingCollection(this.session);
  }
  get tables() {
    return new TableCollection(this.session);
  }
  get worksheets() {
    return new WorksheetCollection(this.session);
  }

  getSelectedRange() {
    return new Range(this.session, this.session.book.selection.area());
  }
  getActiveCell() {
    return this.getSelectedRange().getCell(0, 0);
  }

  _RemoveReference(id: string) {
    this.session.references.drop(id);
  }
  /** Where an event happened; its reference is the area itself (bridge/events.ts). */
  _GetRangeForEventByReferenceId(id: string) {
    return new Range(this.session, JSON.parse(id) as Area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string) {
    return this._GetRangeForEventByReferenceId(id);
  }
  _GetObjectByReferenceId(id: string) {
    return this.session.references.find(id);
  }
}
