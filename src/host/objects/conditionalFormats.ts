import { addressOf, COLUMNS, parseAddress, ROWS } from '../grid/address';
import type { Area } from '../grid/book';
import type { ConditionalFormat as Format } from '../grid/document';
import { apiNotFound, excelError } from '../bridge/excelError';
import { intersection } from './areas';
import { CellValueFormat, ColorScaleFormat, DataBarFormat } from './conditionalFormatKinds';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';

const TYPE = { dataBar: 'DataBar', colorScale: 'ColorScale', cellValue: 'CellValue' } as const;

/** What a format is before the add-in says more. */
function fresh(type: string, range: string): Format {
  if (type === 'DataBar') return { kind: 'dataBar', range, color: '#638EC6' };
  if (type === 'ColorScale') return { kind: 'colorScale', range, colors: ['#F8696B', '#FFEB84', '#63BE7B'] };
  if (type === 'CellValue') return { kind: 'cellValue', range, operator: 'equalTo', formula1: '=""', style: {} };
  throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
}

/** Those that touch a range. */
export class ConditionalFormatCollection extends HostObject {
  constructor(
    session: Session,
    readonly range: Range,
  ) {
    super(session);
  }
  get _className() {
    return 'ConditionalFormatCollection';
  }
  get items() {
    const { sheet } = this.range.area;
    const formats = this.session.book.conditionalFormats.list(sheet);
    return formats.flatMap((format, index) =>
      touches(format, this.range.area) ? [new ConditionalFormat(this.session, sheet, formats.length - index)] : [],
    );
  }

  getCount() {
    return this.items.length;
  }
  getItemAt(index: number) {
    return this.items[index] ?? this.missing(String(index));
  }
  getItem(id: string) {
    return this.getItemOrNullObject(id) ?? this.missing(id);
  }
  getItemOrNullObject(id: string) {
    return this.items.find((item) => item.id === id) ?? null;
  }

  add(type: string) {
    const { sheet } = this.range.area;
    this.session.book.conditionalFormats.add(sheet, fresh(type, addressOf(this.range.area)));
    return new ConditionalFormat(this.session, sheet, this.session.book.conditionalFormats.list(sheet).length);
  }

  clearAll() {
    this.session.book.conditionalFormats.clear(this.range.area);
  }

  private readonly missing = (id: string): never => {
    throw excelError('ItemNotFound', `There is no conditional format "${id}".`, 'ConditionalFormatCollection.getItem');
  };
}

/** The newest comes first in the sheet's list, so that `age` counts from its end: an older one keeps its number. */
export class ConditionalFormat extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
    readonly age: number,
  ) {
    super(session);
  }
  get _className() {
    return 'ConditionalFormat';
  }
  get id() {
    return `format${this.age}`;
  }
  get type() {
    return TYPE[this.format().kind];
  }
  get priority() {
    return this.place();
  }
  get dataBar() {
    return this.dataBarOrNullObject ?? this.other('dataBar');
  }
  get dataBarOrNullObject() {
    return this.format().kind === 'dataBar' ? new DataBarFormat(this.session, this) : null;
  }
  get colorScale() {
    return this.colorScaleOrNullObject ?? this.other('colorScale');
  }
  get colorScaleOrNullObject() {
    return this.format().kind === 'colorScale' ? new ColorScaleFormat(this.session, this) : null;
  }
  get cellValue() {
    return this.cellValueOrNullObject ?? this.other('cellValue');
  }
  get cellValueOrNullObject() {
    return this.format().kind === 'cellValue' ? new CellValueFormat(this.session, this) : null;
  }
  getRange() {
    return new Range(this.session, { sheet: this.sheet, ...parseAddress(this.format().range)! });
  }
  getRangeOrNullObject() {
    return this.getRange();
  }
  delete() {
    this.rewrite((formats) => formats.filter((_, index) => index !== this.place()));
  }

  readonly format = (): Format =>
    this.session.book.conditionalFormats.list(this.sheet)[this.place()] ??
    (() => {
      throw excelError('ItemNotFound', 'The conditional format does not exist any more.', 'ConditionalFormat');
    })();

  readonly change = (to: Format) => {
    this.rewrite((formats) => formats.map((format, index) => (index === this.place() ? to : format)));
  };

  /** The list is written anew, so that each keeps its place. */
  private readonly rewrite = (change: (formats: readonly Format[]) => readonly Format[]) => {
    const { conditionalFormats } = this.session.book;
    const formats = change([...conditionalFormats.list(this.sheet)]);
    conditionalFormats.clear({ sheet: this.sheet, row: 0, column: 0, rows: ROWS, columns: COLUMNS });
    for (const format of formats.toReversed()) conditionalFormats.add(this.sheet, format);
  };

  private readonly place = () => this.session.book.conditionalFormats.list(this.sheet).length - this.age;

  private readonly other = (member: string): never => {
    throw excelError('InvalidOperation', `This conditional format is a ${this.type}.`, `ConditionalFormat.${member}`);
  };
}

function touches(format: Format, area: Area): boolean {
  return intersection({ sheet: area.sheet, ...parseAddress(format.range)! }, area) !== null;
}
