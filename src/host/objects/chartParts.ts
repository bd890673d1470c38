import type { Chart as Drawn } from '../grid/document';
import { apiNotFound } from '../bridge/excelError';
import type { Chart } from './chart';
import { HostObject } from './hostObject';
import type { Session } from './session';

abstract class ChartPart extends HostObject {
  constructor(
    session: Session,
    readonly chart: Chart,
  ) {
    super(session);
  }
}

export class ChartTitle extends ChartPart {
  get _className() {
    return 'ChartTitle';
  }
  get text() {
    return this.chart.drawn().title ?? '';
  }
  set text(text: string) {
    this.chart.change({ title: text });
  }
  get visible() {
    return this.chart.drawn().title !== null;
  }
  set visible(visible: boolean) {
    this.chart.change({ title: visible ? this.text : null });
  }
}

const POSITIONS: Readonly<Record<string, NonNullable<Drawn['legend']>>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

export class ChartLegend extends ChartPart {
  get _className() {
    return 'ChartLegend';
  }
  get visible() {
    return this.chart.drawn().legend !== 'none';
  }
  set visible(visible: boolean) {
    if (visible !== this.visible) this.chart.change({ legend: visible ? 'bottom' : 'none' });
  }
  get position() {
    return Object.keys(POSITIONS).find((position) => POSITIONS[position] === this.chart.drawn().legend) ?? 'Bottom';
  }
  set position(position: string) {
    const legend = POSITIONS[position];
    if (!legend) throw apiNotFound(`ChartLegend.position = ${position}`);
    this.chart.change({ legend });
  }
}

export class ChartAxes extends ChartPart {
  get _className() {
    return 'ChartAxes';
  }
  get valueAxis() {
    return new ChartValueAxis(this.session, this.chart);
  }
  get categoryAxis() {
    return new ChartCategoryAxis(this.session, this.chart);
  }
}

class ChartValueAxis extends ChartPart {
  get _className() {
    return 'ChartAxis';
  }
  get numberFormat() {
    return this.chart.drawn().numberFormat ?? 'General';
  }
  set numberFormat(numberFormat: string) {
    this.chart.change({ numberFormat });
  }
}

class ChartCategoryAxis extends ChartPart {
  get _className() {
    return 'ChartAxis';
  }
}
