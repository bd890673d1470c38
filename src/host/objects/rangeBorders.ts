import { apiNotFound } from '../bridge/excelError';
import type { Area } from '../grid/book';
import { common } from './cellValues';
import { HostObject } from './hostObject';
import type { Range } from './range';
import type { Session } from './session';

/** Lines above and below cells; which rows of the range they belong to. Lines at the sides are not drawn here. */
const BORDERS: Readonly<
  Record<string, { readonly field: 'borderTop' | 'borderBottom'; rows(area: Area): Pick<Area, 'row' | 'rows'> }>
> = {
  EdgeTop: { field: 'borderTop', rows: ({ row }) => ({ row, rows: 1 }) },
  EdgeBottom: { field: 'borderBottom', rows: ({ row, rows }) => ({ row: row + rows - 1, rows: 1 }) },
  InsideHorizontal: { field: 'borderBottom', rows: ({ row, rows }) => ({ row, rows: rows - 1 }) },
};

const BLACK = '#000000';

export class RangeBorderCollection extends HostObject {
  constructor(
    session: Session,
    readonly range: Range,
  ) {
    super(session);
  }
  get _className() {
    return 'RangeBorderCollection';
  }
  get items() {
    return Object.keys(BORDERS).map((side) => new RangeBorder(this.session, this.range, side));
  }
  get count() {
    return this.items.length;
  }
  getItemAt(index: number) {
    return this.items[index] ?? null;
  }
  getItem(side: string) {
    if (!(side in BORDERS)) throw apiNotFound(`RangeBorderCollection.getItem(${side})`);
    return new RangeBorder(this.session, this.range, side);
  }
}

class RangeBorder extends HostObject {
  constructor(
    session: Session,
    readonly range: Range,
    readonly side: string,
  ) {
    super(session);
  }
  get _className() {
    return 'RangeBorder';
  }
  get id() {
    return this.side;
  }
  get sideIndex() {
    return this.side;
  }
  get color() {
    return this.line() ?? '';
  }
  set color(color: string) {
    this.draw(color);
  }
  get style() {
    return this.line() === undefined ? 'None' : 'Continuous';
  }
  set style(style: string) {
    if (style !== 'None' && style !== 'Continuous') throw apiNotFound(`RangeBorder.style = ${style}`);
    this.draw(style === 'None' ? undefined : (this.line() ?? BLACK));
  }
  get weight() {
    return 'Thin';
  }
  set weight(weight: string) {
    if (weight !== 'Thin') throw apiNotFound(`RangeBorder.weight = ${weight}`);
  }

  private readonly cells = (): Area => ({ ...this.range.area, ...BORDERS[this.side]!.rows(this.range.area) });
  private readonly line = (): string | undefined => {
    const { field } = BORDERS[this.side]!;
    return this.cells().rows > 0
      ? (common(
          this.session.book.cells
            .styles(this.cells())
            .flat()
            .map((style) => style[field] ?? null),
        ) ?? undefined)
      : undefined;
  };
  private readonly draw = (color: string | undefined) => {
    const { field } = BORDERS[this.side]!;
    if (this.cells().rows > 0 && color !== undefined) this.session.looks.give(this.cells(), { [field]: color });
    if (color === undefined && this.line() !== undefined) throw apiNotFound('RangeBorder.style = None over a line');
  };
}
