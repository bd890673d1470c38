import { colour, numberFormat } from '../look';
import type { ChartPlan } from '../sheetPlan';
import { sheetWords } from '../sheetWords';
import { listed, rows, type ReportInput } from './frame';

/** One picture of what could be lost, one of what is overdue: each says one thing. */
export function charts(input: ReportInput): readonly ChartPlan[] {
  const bars = input.layout.loss ? lossAndPaid(input) : expectedLosses(input);
  const bottom = rows.fails - 4;
  if (input.ageing === null) return [{ ...bars, over: `B${rows.charts}:H${bottom}` }];
  return [{ ...bars, over: `B${rows.charts}:D${bottom}` }, { ...ages(input), over: `E${rows.charts}:H${bottom}` }];
}

function lossAndPaid(input: ReportInput): Omit<ChartPlan, 'over'> {
  const { language } = input;
  const down = (letters: string) => `${letters}${rows.fails + 1}:${letters}${rows.fails + listed(input)}`;
  return {
    name: 'CoversheetFails',
    kind: 'barClustered',
    title: sheetWords.failsChart[language],
    altText: sheetWords.failsAlt[language],
    numberFormat: numberFormat.amount,
    series: [
      { name: sheetWords.loss[language], values: down('C'), categories: down('B'), color: colour.whole },
      { name: sheetWords.indemnity[language], values: down('D'), categories: down('B'), color: colour.house },
    ],
  };
}

function expectedLosses(input: ReportInput): Omit<ChartPlan, 'over'> {
  const { language } = input;
  const down = (letters: string) => `${letters}${rows.list + 1}:${letters}${rows.list + listed(input)}`;
  return {
    name: 'CoversheetLosses',
    kind: 'barClustered',
    title: sheetWords.lossesChart[language],
    altText: sheetWords.lossesAlt[language],
    numberFormat: numberFormat.amount,
    series: [{ name: sheetWords.expectedLoss[language], values: down('F'), categories: down('B'), color: colour.house }],
  };
}

/** The total column is left out: it would dwarf its parts. */
function ages({ language }: ReportInput): Omit<ChartPlan, 'over'> {
  return {
    name: 'CoversheetAges',
    kind: 'columnClustered',
    title: sheetWords.agesChart[language],
    altText: sheetWords.agesAlt[language],
    numberFormat: numberFormat.amount,
    series: [{ name: sheetWords.open[language], values: `C${rows.ages + 1}:G${rows.ages + 1}`, categories: `C${rows.ages}:G${rows.ages}`, color: colour.house }],
  };
}
