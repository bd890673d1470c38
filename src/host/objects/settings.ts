import { excelError } from '../bridge/excelError';
import { HostObject } from './hostObject';
import type { Session } from './session';

/** What the add-in keeps in the workbook; each value is JSON. */
export class SettingCollection extends HostObject {
  get _className() {
    return 'SettingCollection';
  }
  get items() {
    return Object.keys(this.session.book.settings.all()).map((key) => new Setting(this.session, key));
  }
  getCount() {
    return this.items.length;
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw excelError('ItemNotFound', `There is no setting "${key}".`, 'SettingCollection.getItem');
    return found;
  }

  getItemOrNullObject(key: string) {
    return key in this.session.book.settings.all() ? new Setting(this.session, key) : null;
  }

  add(key: string, value: unknown) {
    const setting = new Setting(this.session, key);
    setting.value = value;
    return setting;
  }
}

class Setting extends HostObject {
  constructor(
    session: Session,
    readonly name: string,
  ) {
    super(session);
  }
  get _className() {
    return 'Setting';
  }
  get _Id() {
    return this.name;
  }
  get key() {
    return this.name;
  }
  get value(): unknown {
    return JSON.parse(this.session.book.settings.all()[this.name]!);
  }
  set value(value: unknown) {
    this.session.book.settings.replaceAll({ ...this.session.book.settings.all(), [this.name]: JSON.stringify(value) });
  }

  delete() {
    const { [this.name]: _, ...rest } = this.session.book.settings.all();
    this.session.book.settings.replaceAll(rest);
  }
}
