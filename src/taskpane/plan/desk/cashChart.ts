import type { cashForecastLayout } from '../../../functions/layouts/cashForecast';
import { minimumOf } from '../../desk/cashInputs';
import type { ChartPlan } from '../../port/sheetPlan';
import { deskWords } from '../../words/deskWords';
import { colour, numberFormat } from '../look';
import { sheetWords } from '../sheetWords';
import { PERIODS, periodsOf, rows } from './cashLayout';
import type { DeskInput } from './deskInput';

/** Cash period by period, with and without cover, and the minimum as a line. */
export function cashChart({ references, state, language }: DeskInput): ChartPlan {
  const categories = periodsOf('period', rows.forecast, PERIODS).replaceAll('$', '');
  const points = (key: (typeof cashForecastLayout)[number]['key']) =>
    periodsOf(key, rows.forecast, PERIODS).replaceAll('$', '');
  const minimum = `B${rows.points + 1}:B${rows.points + PERIODS}`;
  return {
    name: 'CoversheetCash',
    kind: 'line',
    title: deskWords.chart[language],
    altText: sheetWords.cashChartAlt[language],
    numberFormat: numberFormat.axis[language],
    series: [
      { name: deskWords.without[language], values: points('cash'), categories, color: colour.whole },
      ...(references.policy === undefined
        ? []
        : [{ name: deskWords.covered[language], values: points('cashCovered'), categories, color: colour.house }]),
      ...(minimumOf(state) === null
        ? []
        : [{ name: deskWords.minimumLine[language], values: minimum, categories, color: colour.danger }]),
    ],
    over: `A${rows.chart + 1}:K${rows.forecast - 3}`,
  };
}
