import { addressOf, columnLetters, onSheet } from '../../port/address';
import { formulaOf } from '../../../functions/computing/functionCall';
import { BAD_YEAR } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import { blankSheet, numberFormat, style } from '../look';
import { formula, type References } from '../references';
import type { BlockPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { columnLooks, stylesOfColumn } from './columnLooks';
import { ownSettings } from './lossLayout';
import type { YearInput } from './yearInput';

const HEADINGS = 6;
/** What LOSSCONTRIBUTIONS and COVERAGEPLAN spill. */
const [PARTS, PLAN] = [5, 7];

/** Every customer as the models take it, its part of a bad year, and its percentage in the chosen plan. */
export function partsSheet(input: YearInput): SheetPlan {
  const { language, parts, references } = input;
  const { risk, part, plan, last } = columnsOf(input);
  const own = references.customers!;
  const looks = columnLooks(input);
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
      ...stylesOf(part, plan, last),
      ...looks.flatMap((look, column) => stylesOfColumn(look, columnLetters(column), HEADINGS, last)),
    ],
    columnWidths: Object.fromEntries(
      Array.from({ length: plan + PLAN }, (_, column) => [
        columnLetters(column),
        looks[column]?.width ?? (column === plan + PLAN - 1 ? 60 : 14),
      ]),
    ),
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
  };
}

function rated({ added, references }: YearInput): string {
  const risk = formula('CREDITRISK', references).formula.slice(1);
  return added.length === 3 ? risk : `CHOOSECOLS(${risk},${added.map((column) => column + 1).join(',')})`;
}

/** An empty column stands between the blocks. */
function columnsOf({ columns, added, rows }: YearInput) {
  const width = added.length === 3 ? 7 : added.length;
  const part = columns + width + 1;
  return { risk: columns, part, plan: part + PARTS + 1, last: HEADINGS + Math.max(200, 2 * rows) };
}

function stylesOf(part: number, plan: number, last: number): readonly StylePlan[] {
  const block = (first: number, width: number, top = HEADINGS + 1, bottom = last) =>
    `${columnLetters(first)}${top}:${columnLetters(first + width - 1)}${bottom}`;
  return [
    style.title('A1'),
    style.quiet('A2'),
    { ...style.quiet('A3') },
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    style.group(block(part, PARTS, HEADINGS - 1, HEADINGS - 1)),
    style.group(block(plan, PLAN, HEADINGS - 1, HEADINGS - 1)),
    style.headings(block(0, plan + PLAN, HEADINGS, HEADINGS)),
    ...[block(part, PARTS, HEADINGS, HEADINGS), block(plan, 5, HEADINGS, HEADINGS)].map(style.right),
    { range: block(part, PARTS - 1), numberFormat: numberFormat.amount },
    { range: block(part + PARTS - 1, 1), numberFormat: numberFormat.share },
    { range: block(plan, 1), numberFormat: numberFormat.share },
    { range: block(plan + 1, 4), numberFormat: numberFormat.amount },
  ];
}
