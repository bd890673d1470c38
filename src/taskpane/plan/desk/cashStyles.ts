import { lookOf, stylesOfColumn } from '../answerLook';
import { scenarios } from '../../desk/scenarios';
import type { StylePlan } from '../../port/sheetPlan';
import { colour, numberFormat, style } from '../look';
import { forecast, rows } from './cashLayout';
import { topStyles } from './deskTop';

const setIn = { horizontal: 'left', indent: 1 } as const;

/** How the sheet with the forecast of cash looks. */
export function cashStyles(covered: boolean): readonly StylePlan[] {
  const { last } = forecast;
  const summaryEnd = rows.summary + 1 + scenarios.length;
  const forecastEnd = rows.flows - 2;
  const flows = (letters: string) => `${letters}${rows.flows + 3}:${letters}${rows.flowsEnd}`;
  return [
    ...topStyles,
    ...[rows.inputs, rows.summary, rows.chart, rows.forecast - 1, rows.flows, rows.workings].map((row) =>
      style.section(`A${row}:${last}${row}`),
    ),
    ...[rows.opening, rows.minimum].map((row) => ({ ...style.input(`B${row}`), numberFormat: numberFormat.amount })),
    style.input(`B${rows.scenario}`),
    { ...style.quiet(`C${rows.opening}:C${rows.scenario}`), ...setIn },
    style.headings(`A${rows.summary + 1}:${covered ? 'F' : 'D'}${rows.summary + 1}`),
    ...['B', 'E'].map((letters) => ({
      range: `${letters}${rows.summary + 1}:${letters}${summaryEnd}`,
      numberFormat: numberFormat.amount,
      horizontal: 'right' as const,
    })),
    ...['C', 'D', 'F'].map((letters) => style.setIn(`${letters}${rows.summary + 1}:${letters}${summaryEnd}`)),
    style.headings(`A${rows.forecast}:${last}${rows.forecast}`),
    ...forecast.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, rows.forecast, forecastEnd)),
    style.quiet(`A${rows.flows + 1}`),
    style.headings(`A${rows.flows + 2}:D${rows.flows + 2}`),
    { range: flows('A'), fill: colour.input },
    { range: flows('B'), fill: colour.input, numberFormat: numberFormat.day, ...setIn },
    { range: flows('C'), fill: colour.input, numberFormat: numberFormat.amount, horizontal: 'right' },
    { range: flows('D'), fill: colour.input, ...setIn },
    ...['B', 'D'].map((letters) => style.setIn(`${letters}${rows.flows + 2}`)),
    style.right(`C${rows.flows + 2}`),
    {
      range: `A${rows.workings + 1}:${last}${rows.points + 22}`,
      size: 8,
      color: colour.quiet,
      numberFormat: numberFormat.amount,
    },
  ];
}
