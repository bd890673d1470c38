import type { ChartSeries as Drawn } from '../grid/document';
import { excelError } from '../bridge/excelError';
import type { Chart } from './chart';
import { HostObject } from './hostObject';
import { absolute } from './names';
import type { Range } from './range';
import type { Session } from './session';

export class ChartSeriesCollection extends HostObject {
  constructor(
    session: Session,
    readonly chart: Chart,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartSeriesCollection';
  }
  get items() {
    return this.chart.drawn().series.map((_, index) => new ChartSeries(this.session, this.chart, index));
  }
  get count() {
    return this.chart.drawn().series.length;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: number) {
    if (index < 0 || index >= this.count)
      throw excelError('ItemNotFound', `The chart has no series ${index}.`, 'ChartSeriesCollection.getItemAt');
    return new ChartSeries(this.session, this.chart, index);
  }

  add(name?: string) {
    const { series } = this.chart.drawn();
    this.chart.change({
      series: [...series, { name: name ?? null, values: '', categories: series[0]?.categories ?? null, color: null }],
    });
    return new ChartSeries(this.session, this.chart, series.length);
  }
}

export class ChartSeries extends HostObject {
  constructor(
    session: Session,
    readonly chart: Chart,
    readonly index: number,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartSeries';
  }
  get name() {
    return this.drawn().name ?? `Series${this.index + 1}`;
  }
  set name(name: string) {
    this.change({ name });
  }
  get format() {
    return new ChartSeriesFormat(this.session, this);
  }
  setValues(source: Range) {
    this.change({ values: absolute(this.session, source.area).slice(1) });
  }
  setXAxisValues(source: Range) {
    this.change({ categories: absolute(this.session, source.area).slice(1) });
  }
  delete() {
    this.chart.change({ series: this.chart.drawn().series.filter((_, index) => index !== this.index) });
  }

  readonly drawn = (): Drawn => this.chart.drawn().series[this.index]!;
  readonly change = (change: Partial<Drawn>) => {
    this.chart.change({
      series: this.chart
        .drawn()
        .series.map((series, index) => (index === this.index ? { ...series, ...change } : series)),
    });
  };
}

class ChartSeriesFormat extends HostObject {
  constructor(
    session: Session,
    readonly series: ChartSeries,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartSeriesFormat';
  }
  get fill() {
    return new ChartFill(this.session, this.series);
  }
  get line() {
    return new ChartLineFormat(this.session, this.series);
  }
}

class ChartFill extends HostObject {
  constructor(
    session: Session,
    readonly series: ChartSeries,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartFill';
  }
  setSolidColor(color: string) {
    this.series.change({ color });
  }
}

class ChartLineFormat extends HostObject {
  constructor(
    session: Session,
    readonly series: ChartSeries,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartLineFormat';
  }
  get color() {
    return this.series.drawn().color ?? '';
  }
  set color(color: string) {
    this.series.change({ color });
  }
}
