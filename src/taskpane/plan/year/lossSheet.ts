import { formulaOf } from '../../../functions/computing/functionCall';
import { verdictLine } from '../../../functions/layouts/coverValue';
import { BAD_YEAR, levels } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import { blankSheet, colour, numberFormat, onePage } from '../look';
import type { BlockPlan, ChartPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { verdictCell } from '../verdictCell';
import { firmInputs } from './firmRows';
import { firmBlock, workingsBlocks } from './lossInputs';
import { curve, distribution, firm, pageEnd, pricedPolicy, rows, workings } from './lossLayout';
import { isCovered, lossLinesShown } from './lossLinesShown';
import { lossStyles, planRow } from './lossStyles';
import { common } from './partsSheet';
import type { YearInput } from './yearInput';

/** What the book loses in a year, the plans of cover side by side, and what the policy is worth: formulas, with their inputs on the same page. */
export function lossSheet(input: YearInput): SheetPlan {
  const { language, loss, references } = input;
  const lines = lossLinesShown(input);
  return {
    ...blankSheet(loss),
    blocks: [
      {
        at: 'A1',
        cells: [[sheetWords.lossTitle[language]], [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`]],
      },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      ...verdict(input),
      {
        at: `A${rows.figures}`,
        cells: [
          [
            yearWords.loss[language],
            yearWords.without[language],
            ...(isCovered(input) ? [yearWords.retained[language]] : []),
          ],
          ...lines.map(({ cells }) => cells),
        ],
      },
      firmBlock(input),
      { at: `A${rows.plans}`, cells: [[yearWords.plans[language]], [{ formula: plans(input) }]] },
      ...worth(input),
      ...workingsBlocks(input),
    ],
    styles: [...lossStyles(lines.map(({ is }) => is)), ...daysOfPolicy(input)],
    columnWidths: {
      A: 46,
      B: 16,
      C: 16,
      D: 16,
      E: 16,
      F: 16,
      ...Object.fromEntries(distribution.columns.map(({ letters, is }) => [letters, is === 'line' ? 40 : 14])),
      [curve.level]: 10,
      [curve.without]: 12,
      [curve.retained]: 12,
    },
    rowHeights: { 1: 28, 4: 22, [planRow('warnings')]: 150 },
    charts: [chart(input)],
    print: { ...onePage, landscape: true, area: `A1:L${pageEnd}` },
    inputs: [firmInputs('loss', rows.firm, ['', 'budget', 'premium'])],
  };
}

function plans(input: YearInput): string {
  return formulaOf('COVERAGEPLAN', {
    ...common(input),
    mode: '"all"',
    budget: `$B$${firm.budget}`,
    quantile: String(BAD_YEAR),
  });
}

/** Where nobody says what the policy costs there is nothing to weigh. */
function worth(input: YearInput): readonly BlockPlan[] {
  const { language } = input;
  if (!isCovered(input)) return [];
  const title = { at: `A${rows.worth}`, cells: [[yearWords.worth[language]]] };
  if (!input.priced && input.premium === null)
    return [{ ...title, cells: [...title.cells, [sheetWords.unpriced[language]]] }];
  const formula = formulaOf('COVERVALUE', {
    ...common(input),
    policy: input.priced ? input.references.policy : pricedPolicy(input).address,
    business: `$A$${firm.equity}:$B$${firm.business + 3}`,
    quantile: String(BAD_YEAR),
  });
  return [{ ...title, cells: [...title.cells, [{ formula }]] }];
}

/** First of all, what the policy comes to. */
function verdict(input: YearInput): readonly BlockPlan[] {
  if (!isCovered(input) || (!input.priced && input.premium === null)) return [];
  const answer = { names: 'A', told: ['B', 'C'], top: rows.worth + 1, bottom: pageEnd };
  return [{ at: 'A4', cells: [[verdictCell(verdictLine, answer, input.language)]] }];
}

/** Where the terms stand once more, their days look like days. */
function daysOfPolicy(input: YearInput): readonly StylePlan[] {
  if (!input.references.policy || input.priced || input.premium === null) return [];
  const { top } = pricedPolicy(input);
  return input.days.map((at) => ({ range: `B${top + at}`, numberFormat: numberFormat.day }));
}

function chart(input: YearInput): ChartPlan {
  const { language } = input;
  const down = (letters: string) => `${letters}${workings.top + 1}:${letters}${workings.top + levels.length}`;
  const one = (name: string, letters: string, color: string) => ({
    name,
    values: down(letters),
    categories: down(curve.years),
    color,
  });
  return {
    name: 'CoversheetLossCurve',
    kind: 'line',
    title: sheetWords.curveChart[language],
    altText: sheetWords.curveChartAlt[language],
    numberFormat: numberFormat.axis[language],
    series: [
      one(yearWords.without[language], curve.without, colour.whole),
      ...(isCovered(input) ? [one(yearWords.retained[language], curve.retained, colour.house)] : []),
    ],
    over: `E${rows.figures}:L${rows.plans - 2}`,
  };
}
