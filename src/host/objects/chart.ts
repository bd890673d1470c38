import { parseAddress } from '../grid/address';
import type { Chart as Drawn } from '../grid/document';
import { answerName } from '../bridge/members';
import { excelError } from '../bridge/excelError';
import { chartFrom } from './chartData';
import { chartKind } from './chartKind';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import { HostObject } from './hostObject';
import { pointsOfCharacters, STANDARD_HEIGHT, STANDARD_WIDTH } from './measures';
import type { Range } from './range';
import type { Session } from './session';
import { Worksheet } from './worksheet';

export class Chart extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
    readonly chartId: string,
  ) {
    super(session);
  }
  get _className() {
    return 'Chart';
  }
  get id() {
    return this.chartId;
  }
  get name() {
    return this.drawn().name;
  }
  set name(name: string) {
    const before = this.drawn();
    if (
      name !== before.name &&
      this.session.book.charts.list(this.sheet).some((chart) => chart.name.toLowerCase() === name.toLowerCase())
    )
      throw excelError('ItemAlreadyExists', `There is a chart "${name}" already.`, 'Chart.name');
    this.change({ name });
    this.session.chartIds.rename(this.sheet, before.name, name);
  }

  get chartType() {
    return answerName(this.drawn().kind);
  }
  set chartType(type: string) {
    this.change({ kind: chartKind(type) });
  }
  get title() {
    return new ChartTitle(this.session, this);
  }
  get legend() {
    return new ChartLegend(this.session, this);
  }
  get axes() {
    return new ChartAxes(this.session, this);
  }
  get series() {
    return new ChartSeriesCollection(this.session, this);
  }
  get worksheet() {
    return new Worksheet(this.session, this.sheet);
  }

  get left() {
    return this.across(this.drawn().anchor.fromColumn);
  }
  set left(points: number) {
    this.place({ fromColumn: this.columnAt(points), toColumn: this.columnAt(points + this.width) });
  }
  get top() {
    return this.drawn().anchor.fromRow * STANDARD_HEIGHT;
  }
  set top(points: number) {
    this.place({ fromRow: points / STANDARD_HEIGHT, toRow: (points + this.height) / STANDARD_HEIGHT });
  }
  get width() {
    return this.across(this.drawn().anchor.toColumn) - this.left;
  }
  set width(points: number) {
    this.place({ toColumn: this.columnAt(this.left + points) });
  }
  get height() {
    return (this.drawn().anchor.toRow - this.drawn().anchor.fromRow) * STANDARD_HEIGHT;
  }
  set height(points: number) {
    this.place({ toRow: this.drawn().anchor.fromRow + points / STANDARD_HEIGHT });
  }

  /** Covers the cells from the first to the last. */
  setPosition(start: Range | string, end?: Range | string | null) {
    const first = cornerOf(start);
    const last = cornerOf(end ?? start);
    this.place({
      fromRow: first.row,
      fromColumn: first.column,
      toRow: last.row + last.rows,
      toColumn: last.column + last.columns,
    });
  }

  setData(source: Range, seriesBy?: string) {
    const { name, kind } = this.drawn();
    this.change({ series: chartFrom(this.session, source.area, seriesBy, { name, kind }).series });
  }

  delete() {
    this.session.book.charts.remove(this.sheet, this.name);
  }

  readonly drawn = (): Drawn => {
    const name = this.session.chartIds.nameOf(this.sheet, this.chartId);
    const drawn = this.session.book.charts.list(this.sheet).find((chart) => chart.name === name);
    if (!drawn) throw excelError('ItemNotFound', 'The chart does not exist any more.', 'Chart');
    return drawn;
  };

  readonly change = (change: Partial<Drawn>) => {
    this.session.book.charts.replace(this.sheet, this.name, { ...this.drawn(), ...change });
  };
  private readonly place = (anchor: Partial<Drawn['anchor']>) => {
    this.change({ anchor: { ...this.drawn().anchor, ...anchor } });
  };

  private readonly widthOf = (column: number) =>
    pointsOfCharacters(this.session.book.sheets.columnWidth(this.sheet, column) ?? STANDARD_WIDTH);

  /** Points from the sheet's left side to a column, fractions included. */
  private readonly across = (column: number) => {
    const whole = Math.floor(column);
    return (
      Array.from({ length: whole }, (_, index) => this.widthOf(index)).reduce((sum, width) => sum + width, 0) +
      (column - whole) * this.widthOf(whole)
    );
  };

  private readonly columnAt = (points: number) => {
    let column = 0;
    for (let left = points; ; column++) {
      const width = this.widthOf(column);
      if (left < width) return column + left / width;
      left -= width;
    }
  };
}

function cornerOf(cell: Range | string) {
  const area = typeof cell === 'string' ? parseAddress(cell) : cell.area;
  if (!area) throw excelError('InvalidArgument', `"${String(cell)}" is not an address.`, 'Chart.setPosition');
  return area;
}
