import type { Language } from '../../engine/words';
import type { Layout } from '../../functions/layout';
import { ageingLayout, usualBuckets } from '../../functions/layouts/ageing';
import { indemnitySummaryLayout } from '../../functions/layouts/indemnitySummary';
import { columnLetters, onSheet } from '../port/address';
import { dayCell, down, type CoverageLayout } from './coverageLayout';
import { lookOf, stylesOfColumn } from './answerLook';
import { blankSheet, colour, listPages, numberFormat, style } from './look';
import type { ListLayout } from './listLayout';
import { listTotals, listTotalStyles } from './listTotals';
import { placeOf } from './placeOf';
import { formula, type References } from './references';
import type { BlockPlan, SheetPlan, StylePlan } from '../port/sheetPlan';
import { sheetWords } from './sheetWords';

/** The row of a list's headings, counted from 1. */
export const LIST_TOP = 5;

interface ListInput {
  readonly name: string;
  readonly references: References;
  readonly language: Language;
  readonly coverage: { readonly sheet: string; readonly layout: CoverageLayout };
}

/** Looking up a name costs a walk through the customers for every row, so very large books go without. */
const MOST_NAMED = 2000;

export function ageingPlaces({ layout }: ListInput['coverage']): ListLayout {
  return listLayout(layout, ageingLayout(usualBuckets));
}

export function claimsPlaces({ layout }: ListInput['coverage']): ListLayout {
  return listLayout(layout, indemnitySummaryLayout);
}

/** Open receivables by customer and days past due, with the total below. */
export function ageingSheet(input: ListInput): SheetPlan {
  const layout = ageingPlaces(input.coverage);
  const oldest = layout.columns.find(({ key }) => key === 'over')!.letters;
  return {
    ...list(input, layout, sheetWords.ageingTitle[input.language], formula('AGEING', input.references)),
    conditionalFormats: [
      {
        kind: 'cellValue',
        range: `${oldest}${LIST_TOP + 1}:${oldest}${layout.last}`,
        operator: 'greaterThan',
        formula1: '0',
        style: { color: colour.alarm, bold: true },
      },
    ],
  };
}

/** What the policy would pay on the day of the books for what is unpaid by then: each customer and year, and the total. */
export function claimsSheet(input: ListInput): SheetPlan {
  const claims: References = { ...input.references, claims: input.references.receivables };
  return list(
    input,
    claimsPlaces(input.coverage),
    sheetWords.claimsTitle[input.language],
    formula('INDEMNITYSUMMARY', claims),
  );
}

/** Names, where there are any, then the answer. */
function listLayout({ name, last, first }: CoverageLayout, answer: Layout): ListLayout {
  const rows = last - first + 1;
  const named = name !== null && rows <= MOST_NAMED;
  const columns = answer.map(({ key, is }, at) => ({ key, is, letters: columnLetters((named ? 1 : 0) + at) }));
  return {
    name: named ? 'A' : null,
    customer: columns.find(({ key }) => key === 'customer')!.letters,
    columns,
    amounts: columns.filter(({ is }) => is === 'amount').map(({ letters }) => letters),
    last: LIST_TOP + rows + 100,
  };
}

function list(input: ListInput, layout: ListLayout, title: string, spill: { readonly formula: string }): SheetPlan {
  const { language, references } = input;
  const columnWidths = {
    ...Object.fromEntries(layout.columns.map(({ is, letters }) => [letters, lookOf(is).width ?? 14])),
    ...(layout.name ? { A: 34, [layout.customer]: 14 } : { A: 34 }),
  };
  return {
    ...blankSheet(input.name),
    blocks: [
      { at: 'A1', cells: [[title], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf ?? dayCell}` }]] },
      ...listTotals(layout, LIST_TOP, language),
      ...names(input, layout),
      { at: `${layout.customer}${LIST_TOP}`, cells: [[spill]] },
    ],
    styles: styles(layout),
    columnWidths,
    rowHeights: { 1: 28, [LIST_TOP]: 30 },
    frozenRows: LIST_TOP,
    frozenColumns: layout.name ? 2 : 1,
    print: listPages(LIST_TOP, `A:${layout.customer}`, columnWidths),
  };
}

function styles(layout: ListLayout): readonly StylePlan[] {
  const right = layout.columns.at(-1)!.letters;
  return [
    style.title('A1'),
    style.quiet('A2'),
    { range: 'A3', color: colour.quiet },
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    style.headings(`A${LIST_TOP}:${right}${LIST_TOP}`),
    ...listTotalStyles(layout, LIST_TOP),
    ...layout.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, LIST_TOP, layout.last)),
  ];
}

/** Names are looked up on the coverage sheet by what the ledger calls the customer, as far down as the list goes: what is longer would be printed. */
function names({ coverage, language }: ListInput, layout: ListLayout): readonly BlockPlan[] {
  if (layout.name === null || coverage.layout.name === null) return [];
  const on = (letters: string) => onSheet(coverage.sheet, down(letters, coverage.layout, true));
  const list = `${layout.customer}${LIST_TOP}#`;
  const customers = `INDEX(${list},SEQUENCE(ROWS(${list})-1,,2),1)`;
  const found = `INDEX(${on(coverage.layout.name)},${placeOf(customers, on(coverage.layout.customer))})`;
  const formula = `=IFERROR(${found},"")`;
  return [{ at: `${layout.name}${LIST_TOP}`, cells: [[sheetWords.name[language]], [{ formula }]] }];
}
