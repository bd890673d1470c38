import { excelError } from '../bridge/excelError';
import { chartFrom } from './chartData';
import { chartKind } from './chartKind';
import { Chart } from './chart';
import { HostObject } from './hostObject';
import type { Range } from './range';
import type { Session } from './session';

export class ChartCollection extends HostObject {
  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }
  get _className() {
    return 'ChartCollection';
  }
  get items() {
    return this.session.book.charts.list(this.sheet).map(({ name }) => this.chart(name));
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
  getItem(key: string) {
    return this.getItemOrNullObject(key) ?? this.missing(key);
  }
  getItemOrNullObject(key: string) {
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  add(type: string, source: Range, seriesBy?: string) {
    const taken = this.session.book.charts.list(this.sheet).map(({ name }) => name);
    const number = [...taken, ''].findIndex((_, index) => !taken.includes(`Chart ${index + 1}`)) + 1;
    const chart = chartFrom(this.session, source.area, seriesBy, { name: `Chart ${number}`, kind: chartKind(type) });
    this.session.book.charts.add(this.sheet, chart);
    return this.chart(chart.name);
  }

  private readonly chart = (name: string) =>
    new Chart(this.session, this.sheet, this.session.chartIds.idOf(this.sheet, name));
  private readonly missing = (key: string): never => {
    throw excelError('ItemNotFound', `There is no chart "${key}".`, 'ChartCollection.getItem');
  };
}
