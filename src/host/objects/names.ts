import { addressOf } from '../grid/address';
import type { Area } from '../grid/book';
import type { DefinedName } from '../grid/document';
import { excelError } from '../bridge/excelError';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';
import { Worksheet } from './worksheet';

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostObject {
  constructor(
    session: Session,
    readonly sheetName: string | null,
  ) {
    super(session);
  }
  get _className() {
    return 'NamedItemCollection';
  }
  get items() {
    return this.session.book.names
      .list()
      .filter(({ sheet }) => sheet === this.sheetName)
      .map((name) => new NamedItem(this.session, name));
  }
  getCount() {
    return this.items.length;
  }

  getItem(name: string) {
    const found = this.getItemOrNullObject(name);
    if (!found) throw excelError('ItemNotFound', `There is no name "${name}".`, 'NamedItemCollection.getItem');
    return found;
  }

  getItemOrNullObject(name: string) {
    const found = this.session.book.names.find(name, this.sheetName);
    return found && new NamedItem(this.session, found);
  }

  add(name: string, reference: Range | string | number) {
    if (this.session.book.names.find(name, this.sheetName))
      throw excelError('ItemAlreadyExists', `The name "${name}" is there already.`, 'NamedItemCollection.add');
    const refersTo =
      reference instanceof Range
        ? absolute(this.session, reference.area)
        : String(reference).startsWith('=')
          ? String(reference)
          : `=${JSON.stringify(reference)}`;
    const defined: DefinedName = { name, refersTo, sheet: this.sheetName };
    this.session.book.names.set(defined);
    return new NamedItem(this.session, defined);
  }
}

export class NamedItem extends HostObject {
  constructor(
    session: Session,
    public defined: DefinedName,
  ) {
    super(session);
  }
  get _className() {
    return 'NamedItem';
  }
  get _Id() {
    return this.defined.name;
  }
  get name() {
    return this.defined.name;
  }
  get scope() {
    return this.defined.sheet === null ? 'Workbook' : 'Worksheet';
  }
  get visible() {
    return true;
  }
  get comment() {
    return '';
  }
  get formula() {
    return this.defined.refersTo;
  }
  set formula(refersTo: string) {
    this.defined = { ...this.defined, refersTo };
    this.session.book.names.set(this.defined);
  }

  get type() {
    return this.area() ? 'Range' : this.constant().type;
  }
  /** Of a range its address, of a constant the constant; what a formula gives is not known here. */
  get value() {
    const area = this.area();
    return area ? addressOf(area, this.sheetOf(area)) : this.constant().value;
  }

  get worksheet() {
    return this.worksheetOrNullObject ?? missing('worksheet', 'The name belongs to the workbook.');
  }
  get worksheetOrNullObject() {
    const sheet = this.defined.sheet === null ? null : this.session.book.sheets.find(this.defined.sheet);
    return sheet && new Worksheet(this.session, sheet.id);
  }

  getRange() {
    return this.getRangeOrNullObject() ?? missing('getRange', 'The name does not stand for a range.');
  }
  getRangeOrNullObject() {
    const area = this.area();
    return area && new Range(this.session, area);
  }

  delete() {
    this.session.book.names.remove(this.defined.name, this.defined.sheet);
  }

  private readonly area = () => this.session.book.names.area(this.defined);
  private readonly sheetOf = (area: Area) => this.session.book.sheets.find(area.sheet)!.name;
  private readonly constant = () => {
    const text = this.defined.refersTo.replace(/^=/, '');
    if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: /^true$/i.test(text) };
    if (/^"(?:[^"]|"")*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
    if (text !== '' && Number.isFinite(Number(text)))
      return { type: Number.isInteger(Number(text)) ? 'Integer' : 'Double', value: Number(text) };
    return { type: 'Array', value: null };
  };
}

/** `=Sheet1!$A$1:$B$2` */
export function absolute(session: Session, area: Area): string {
  const [sheet, cells] = splitSheet(addressOf(area, session.book.sheets.find(area.sheet)!.name));
  return `=${sheet}!${cells.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

function splitSheet(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at), address.slice(at + 1)];
}

function missing(member: string, sentence: string): never {
  throw excelError('ItemNotFound', sentence, `NamedItem.${member}`);
}
