import { addressOf, columnLetters, onSheet } from '../../port/address';
import { formulaOf } from '../../../functions/computing/functionCall';
import { placeOf } from '../../../functions/layout';
import { coveragePlanLayout } from '../../../functions/layouts/coveragePlan';
import { creditRiskLayout } from '../../../functions/layouts/creditRisk';
import { lossContributionsLayout } from '../../../functions/layouts/lossContributions';
import { BAD_YEAR } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import { blankSheet, numberFormat, style } from '../look';
import { formula, type References } from '../references';
import type { BlockPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { lookOf, stylesOfColumn } from '../answerLook';
import { columnLooks } from './columnLooks';
import { ratedColumns } from './ratedColumns';
import { block } from '../coverageLayout';
import { ownSettings } from './lossLayout';
import type { YearInput } from './yearInput';

const HEADINGS = 6;

/** Every customer as the models take it, its part of a bad year, and its percentage in the chosen plan. */
export function partsSheet(input: YearInput): SheetPlan {
  const { language, parts, references } = input;
  const { risk, part, plan, last } = columnsOf(input);
  const own = references.customers!;
  const looks = [
    ...columnLooks(input).map((look, at) => ({ look, letters: columnLetters(at) })),
    ...[block(part, lossContributionsLayout), block(plan, coveragePlanLayout)]
      .flatMap(({ columns }) => columns)
      .map(({ is, letters }) => ({ look: lookOf(is), letters })),
  ];
  const head = (column: number, cell: BlockPlan['cells'][number][number]): BlockPlan => ({
    at: `${columnLetters(column)}${HEADINGS}`,
    cells: [[cell]],
  });
  const title = (column: number, words: keyof typeof yearWords): BlockPlan => ({
    at: `${columnLetters(column)}${HEADINGS - 1}`,
    cells: [[yearWords[words][language]]],
  });
  return {
    ...blankSheet(parts),
    blocks: [
      { at: 'A1', cells: [[sheetWords.partsTitle[language]], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      head(0, { formula: `=IF(${own}="","",${own})` }),
      ...(input.added.length > 0 ? [head(risk, { formula: `=IFERROR(${rated(input)},"")` })] : []),
      title(part, 'causes'),
      head(part, { formula: formulaOf('LOSSCONTRIBUTIONS', { ...common(input), quantile: String(BAD_YEAR) }) }),
      title(plan, 'plans'),
      head(plan, {
        formula: formulaOf('COVERAGEPLAN', {
          ...common(input),
          mode: `"${input.planMode}"`,
          budget: input.budget === null ? undefined : String(input.budget),
          quantile: String(BAD_YEAR),
        }),
      }),
    ],
    styles: [
      ...stylesOf(part, plan),
      ...looks.flatMap(({ look, letters }) => stylesOfColumn(look, letters, HEADINGS, last)),
    ],
    columnWidths: Object.fromEntries([
      ...Array.from({ length: plan }, (_, at) => [columnLetters(at), 14]),
      ...looks.map(({ letters, look }) => [letters, look.width ?? 14]),
    ]) as Record<string, number>,
    rowHeights: { 1: 28, [HEADINGS]: 32 },
    frozenRows: HEADINGS,
    frozenColumns: 1,
    print: { landscape: true, area: null, titleRows: `1:${HEADINGS}`, pagesWide: 1, pagesTall: null },
  };
}

/** The customers with what CREDITRISK adds, as other formulas read them; room below for twice as many. */
function ratedCustomers(input: YearInput): string {
  const { part, last } = columnsOf(input);
  return onSheet(input.parts, addressOf({ top: HEADINGS - 1, left: 0, bottom: last - 1, right: part - 2 }, true));
}

/** The arguments that every function of the whole book has in common. */
export function common(input: YearInput): References {
  return {
    customers: ratedCustomers(input),
    policy: input.references.policy,
    settings: onSheet(input.loss, ownSettings(input).address),
    mapping: input.references.mapping,
    rates: input.references.rates,
  };
}

function rated({ added, references }: YearInput): string {
  const risk = formula('CREDITRISK', references).formula.slice(1);
  const columns = ratedColumns(added);
  if (columns === creditRiskLayout) return risk;
  return `CHOOSECOLS(${risk},${added.map((key) => placeOf(creditRiskLayout, key) + 1).join(',')})`;
}

/** An empty column stands between the blocks. */
function columnsOf({ columns, added, rows }: YearInput) {
  const part = columns + ratedColumns(added).length + 1;
  return {
    risk: columns,
    part,
    plan: part + lossContributionsLayout.length + 1,
    last: HEADINGS + Math.max(200, 2 * rows),
  };
}

function stylesOf(part: number, plan: number): readonly StylePlan[] {
  const blocks = [block(part, lossContributionsLayout), block(plan, coveragePlanLayout)];
  return [
    style.title('A1'),
    style.quiet('A2'),
    style.quiet('A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    ...blocks.map(({ first, last }) => style.group(`${first}${HEADINGS - 1}:${last}${HEADINGS - 1}`)),
    style.headings(`A${HEADINGS}:${blocks.at(-1)!.last}${HEADINGS}`),
  ];
}
