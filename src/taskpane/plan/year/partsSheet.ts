import { addressOf, columnLetters, onSheet } from '../../port/address';
import { formulaOf } from '../../../functions/computing/functionCall';
import { placeOf } from '../../../functions/layout';
import { coveragePlanLayout } from '../../../functions/layouts/coveragePlan';
import { creditRiskLayout } from '../../../functions/layouts/creditRisk';
import { lossContributionsLayout } from '../../../functions/layouts/lossContributions';
import { BAD_YEAR } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import { blankSheet, listPages, numberFormat, style } from '../look';
import { formula, type References } from '../references';
import type { BlockPlan, CellPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { lookOf, stylesOfColumn } from '../answerLook';
import { columnLooks } from './columnLooks';
import { ratedColumns } from './ratedColumns';
import { block } from '../coverageLayout';
import { ownSettings } from './lossLayout';
import type { YearInput } from './yearInput';

const HEADINGS = 6;

/** Whom to insure, how far and why beside the name, then its part of a bad year, then every customer as the models take it. */
export function partsSheet(input: YearInput): SheetPlan {
  const { language, parts, references } = input;
  const places = placesOf(input);
  const columnWidths = widthsOf(input);
  return {
    ...blankSheet(parts),
    blocks: [
      { at: 'A1', cells: [[sheetWords.partsTitle[language]], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      ...answers(input),
      ...customers(input),
    ],
    styles: [
      ...headStyles(input),
      ...looksOf(input).flatMap(({ look, letters }) => stylesOfColumn(look, letters, HEADINGS, places.last)),
    ],
    columnWidths,
    rowHeights: { 1: 28, [HEADINGS]: 32 },
    frozenRows: HEADINGS,
    frozenColumns: places.plan,
    print: listPages(HEADINGS, `A:${columnLetters(places.plan - 1)}`, columnWidths),
  };
}

/** Who it is, and what the functions of the whole book answer. */
function answers(input: YearInput): readonly BlockPlan[] {
  const { language, customerColumn, nameColumn } = input;
  const { plan, part } = placesOf(input);
  const planned = formulaOf('COVERAGEPLAN', {
    ...common(input),
    mode: `"${input.planMode}"`,
    budget: input.budget === null ? undefined : String(input.budget),
    quantile: String(BAD_YEAR),
  });
  const causes = formulaOf('LOSSCONTRIBUTIONS', { ...common(input), quantile: String(BAD_YEAR) });
  return [
    ...[customerColumn, ...(nameColumn === null ? [] : [nameColumn])].map((reference, at) =>
      head(at, { formula: `=${reference}&""` }),
    ),
    title(plan, yearWords.plans[language]),
    head(plan, { formula: planned }),
    title(part, yearWords.causes[language]),
    head(part, { formula: causes }),
  ];
}

/** The customers' own columns, and beside them what CREDITRISK adds. */
function customers(input: YearInput): readonly BlockPlan[] {
  const { language, added, references } = input;
  const { own, risk } = placesOf(input);
  const columns = references.customers!;
  return [
    title(own, sheetWords.asModelled[language]),
    head(own, { formula: `=IF(${columns}="","",${columns})` }),
    ...(added.length > 0 ? [head(risk, { formula: `=IFERROR(${rated(input)},"")` })] : []),
  ];
}

function head(column: number, cell: CellPlan): BlockPlan {
  return { at: `${columnLetters(column)}${HEADINGS}`, cells: [[cell]] };
}

function title(column: number, words: string): BlockPlan {
  return { at: `${columnLetters(column)}${HEADINGS - 1}`, cells: [[words]] };
}

/** The customers with what CREDITRISK adds, as other formulas read them; room below for twice as many. */
function ratedCustomers(input: YearInput): string {
  const { own, end, last } = placesOf(input);
  return onSheet(input.parts, addressOf({ top: HEADINGS - 1, left: own, bottom: last - 1, right: end - 1 }, true));
}

/** The arguments that every function of the whole book has in common. */
export function common(input: YearInput): References {
  return {
    ...owed(input),
    customers: ratedCustomers(input),
    policy: input.references.policy,
    settings: onSheet(input.loss, ownSettings(input).address),
    mapping: input.references.mapping,
    rates: input.references.rates,
  };
}

/** The ledger on its day, by which a policy leaves out what it excludes. */
export function owed({ references: { receivables, asOf } }: Pick<YearInput, 'references'>): References {
  return receivables === undefined ? {} : { receivables, asOf };
}

function rated({ added, references }: YearInput): string {
  const risk = formula('CREDITRISK', references).formula.slice(1);
  const columns = ratedColumns(added);
  if (columns === creditRiskLayout) return risk;
  return `CHOOSECOLS(${risk},${added.map((key) => placeOf(creditRiskLayout, key) + 1).join(',')})`;
}

/** Where each block begins, counted from 0; `end` is the first column behind them. An empty column stands between the blocks. */
function placesOf({ columns, added, rows, nameColumn }: YearInput) {
  const plan = nameColumn === null ? 1 : 2;
  const part = plan + coveragePlanLayout.length + 1;
  const own = part + lossContributionsLayout.length + 1;
  const risk = own + columns;
  const end = risk + ratedColumns(added).length;
  return { plan, part, own, risk, end, last: HEADINGS + Math.max(200, 2 * rows) };
}

function looksOf(input: YearInput) {
  const { plan, part, own } = placesOf(input);
  return [
    ...[block(plan, coveragePlanLayout), block(part, lossContributionsLayout)]
      .flatMap(({ columns }) => columns)
      .map(({ is, letters }) => ({ look: lookOf(is), letters })),
    ...columnLooks(input).map((look, at) => ({ look, letters: columnLetters(own + at) })),
  ];
}

function widthsOf(input: YearInput): Readonly<Record<string, number>> {
  const { part, own, plan } = placesOf(input);
  return {
    ...Object.fromEntries([part, own].map((column) => [columnLetters(column - 1), 2])),
    ...Object.fromEntries(looksOf(input).map(({ letters, look }) => [letters, look.width ?? 14])),
    ...(plan === 1 ? { A: 36 } : { A: 13, B: 36 }),
  };
}

function headStyles(input: YearInput): readonly StylePlan[] {
  const { plan, part, own, end } = placesOf(input);
  const named = [block(plan, coveragePlanLayout), block(part, lossContributionsLayout)];
  const groups = [...named, { first: columnLetters(own), last: columnLetters(end - 1) }];
  return [
    style.title('A1'),
    style.quiet('A2'),
    style.quiet('A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    ...groups.map(({ first, last }) => style.group(`${first}${HEADINGS - 1}:${last}${HEADINGS - 1}`)),
    style.headings(`A${HEADINGS}:${columnLetters(end - 1)}${HEADINGS}`),
  ];
}
