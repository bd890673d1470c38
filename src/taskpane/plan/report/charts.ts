import { colour, numberFormat, style } from '../look';
import type { BlockPlan, ChartPlan, StylePlan } from '../../port/sheetPlan';
import { BELOW, chartsEnd, listed, type Part, type ReportInput, type Rows } from './frame';
import { ageColumns } from './ageColumns';
import { reportWords } from './reportWords';

/** Bars are drawn from the bottom up, so their rows stand below the page the other way round: the largest ends on top. */
const BARS = { name: 'K', whole: 'L', part: 'M' } as const;

/** One picture of what could be lost, one of what is overdue: each says one thing. */
export function charts(input: ReportInput, rows: Rows): readonly ChartPlan[] {
  const [top, bottom] = [rows.charts + 1, chartsEnd(rows)];
  const bars = barChart(input, rows);
  if (rows.ages === null) return [{ ...bars, over: `B${top}:H${bottom}` }];
  return [
    { ...bars, over: `B${top}:D${bottom}` },
    { ...ageChart(input, rows.ages), over: `E${top}:H${bottom}` },
  ];
}

export function chartRows(input: ReportInput, rows: Rows): Part {
  const { language, layout } = input;
  const covered = layout.loss !== null;
  const [count, from] = covered
    ? [listed(input).largest, rows.largest + 2]
    : [listed(input).dangerous, rows.dangerous + 2];
  const source = (index: number) => from + count - 1 - index;
  const lines = Array.from({ length: count }, (_, index) =>
    [`=B${source(index)}`, `=${covered ? 'C' : 'F'}${source(index)}`, ...(covered ? [`=F${source(index)}`] : [])].map(
      (formula) => ({ formula }),
    ),
  );
  const headings = covered
    ? [reportWords.customer, reportWords.lost, reportWords.paidTogether]
    : [reportWords.customer, reportWords.expectedLoss];
  const title = (covered ? reportWords.failsChart : reportWords.lossesChart)[language];
  const blocks: readonly BlockPlan[] = [
    { at: `B${rows.charts}`, cells: [[title]] },
    ...(rows.ages === null ? [] : [{ at: `E${rows.charts}`, cells: [[reportWords.agesChart[language]]] }]),
    {
      at: `${BARS.name}${rows.charts + BELOW}`,
      cells: [[reportWords.chartRows[language]], headings.map((one) => one[language]), ...lines],
    },
  ];
  const styles: readonly StylePlan[] = [
    style.section(`B${rows.charts}:H${rows.charts}`),
    { range: `K${rows.charts + BELOW}:M${rows.charts + BELOW + 1 + count}`, size: 8, color: colour.quiet },
    { range: `L${rows.charts + BELOW + 2}:M${rows.charts + BELOW + 1 + count}`, numberFormat: numberFormat.amount },
  ];
  return { blocks, styles };
}

function barChart(input: ReportInput, rows: Rows): Omit<ChartPlan, 'over'> {
  const { language, layout } = input;
  const covered = layout.loss !== null;
  const count = covered ? listed(input).largest : listed(input).dangerous;
  const at = rows.charts + BELOW;
  const down = (letters: string) => `${letters}${at + 2}:${letters}${at + 1 + count}`;
  const one = (name: string, letters: string, color: string) => ({
    name,
    values: down(letters),
    categories: down(BARS.name),
    color,
  });
  return {
    name: covered ? 'CoversheetFails' : 'CoversheetLosses',
    kind: 'barClustered',
    // The title stands in the row above: a program's own is as large as the picture allows.
    title: '',
    altText: (covered ? reportWords.failsAlt : reportWords.lossesAlt)[language],
    numberFormat: numberFormat.axis[language],
    series: covered
      ? [
          one(reportWords.paidTogether[language], BARS.part, colour.house),
          one(reportWords.lost[language], BARS.whole, colour.whole),
        ]
      : [one(reportWords.expectedLoss[language], BARS.whole, colour.house)],
  };
}

/** The total column is left out: it would dwarf its parts. */
function ageChart({ language, ageing }: ReportInput, at: number): Omit<ChartPlan, 'over'> {
  const { first, parts } = ageColumns(ageing!.layout);
  return {
    name: 'CoversheetAges',
    kind: 'columnClustered',
    title: '',
    altText: reportWords.agesAlt[language],
    numberFormat: numberFormat.axis[language],
    series: [
      {
        name: reportWords.open[language],
        values: `${first}${at + 2}:${parts}${at + 2}`,
        categories: `${first}${at + 1}:${parts}${at + 1}`,
        color: colour.house,
      },
    ],
  };
}
