import type { Language } from '../../engine/words';
import { placeOf, type KeyOf, type Layout } from '../../functions/layout';
import { bookCheckLayout } from '../../functions/layouts/bookCheck';
import { coverDeadlinesLayout } from '../../functions/layouts/coverDeadlines';
import { dsoLayout, dsoLines } from '../../functions/layouts/dso';
import { limitUseLayout } from '../../functions/layouts/limitUse';
import type { FunctionName } from '../../functions/computing/functionCall';
import { columnLetters, onSheet } from '../port/address';
import type { SheetPlan } from '../port/sheetPlan';
import { lookOf, stylesOfColumn } from './answerLook';
import { block, HEADINGS, type Block } from './coverageLayout';
import { blankSheet, colour, numberFormat, onePage, style } from './look';
import { formula, type References } from './references';
import { sheetWords } from './sheetWords';

/** The answers from which the report takes its lines, side by side on a sheet of their own; the customer of each invoice stands before its duty. */
const ANSWERS = [
  { key: 'limits', name: 'LIMITUSE', layout: limitUseLayout },
  { key: 'duties', name: 'COVERDEADLINES', layout: coverDeadlinesLayout },
  { key: 'figures', name: 'DSO', layout: dsoLayout },
  { key: 'before', name: 'DSO', layout: dsoLayout },
  { key: 'check', name: 'BOOKCHECK', layout: bookCheckLayout },
] as const satisfies readonly { readonly key: string; readonly name: FunctionName; readonly layout: Layout }[];

type AnswerKey = (typeof ANSWERS)[number]['key'];
type LayoutOf<Key extends AnswerKey> = Extract<(typeof ANSWERS)[number], { key: Key }>['layout'];

/** Every block leaves a column free before it; that of the duties holds the customers. */
const starts = Object.fromEntries(
  ANSWERS.map(({ key }, at) => [key, ANSWERS.slice(0, at).reduce((sum, { layout }) => sum + layout.length + 1, 1)]),
) as Readonly<Record<AnswerKey, number>>;

const blocks = Object.fromEntries(ANSWERS.map(({ key, layout }) => [key, block(starts[key], layout)])) as Readonly<
  Record<AnswerKey, Block>
>;

const CUSTOMERS = columnLetters(starts.duties - 1);

/** Days of the duties that the report counts with: the function prints them as texts, here they are days, each worked out once. */
const DAYS = ['date', 'indemnityBy', 'dateOfLoss'] as const satisfies readonly KeyOf<LayoutOf<'duties'>>[];

const daysStart = starts.check + blocks.check.columns.length + 1;

export interface Workings {
  readonly sheet: string;
  /** How far down customers and invoices may reach. */
  readonly customers: number;
  readonly invoices: number;
}

/** A column of one of the answers, with its heading: the small Excel follows a spill by its first row. */
export function workingsColumn<Key extends AnswerKey>(
  { sheet, customers, invoices }: Workings,
  answer: Key,
  key: KeyOf<LayoutOf<Key>>,
): string {
  const { layout } = ANSWERS.find((one) => one.key === answer)!;
  const letters = blocks[answer].columns[placeOf(layout as Layout, key)]!.letters;
  return onSheet(sheet, `$${letters}$${HEADINGS}:$${letters}$${lastOf(answer, customers, invoices)}`);
}

function lastOf(answer: AnswerKey, customers: number, invoices: number): number {
  return answer === 'limits' ? customers : answer === 'duties' ? invoices : HEADINGS + FEW;
}

/** Answers about the whole ledger have some tens of lines. */
const FEW = 200;

/** The days of a column of the duties as Excel counts days; "" where there is none. */
export function daysOfDuties({ sheet, invoices }: Workings, key: (typeof DAYS)[number]): string {
  const letters = columnLetters(daysStart + DAYS.indexOf(key));
  return onSheet(sheet, `$${letters}$${HEADINGS}:$${letters}$${invoices}`);
}

export function customersOfDuties({ sheet, invoices }: Workings): string {
  return onSheet(sheet, `$${CUSTOMERS}$${HEADINGS}:$${CUSTOMERS}$${invoices}`);
}

/** A key figure of the desk, on the day or a month before. */
export function keyFigure({ sheet }: Workings, when: 'figures' | 'before', key: keyof typeof dsoLines): string {
  const row = HEADINGS + 1 + Object.keys(dsoLines).indexOf(key);
  return onSheet(sheet, `$${blocks[when].columns[placeOf(dsoLayout, 'value')]!.letters}$${row}`);
}

/** The formula of an answer: where it is an error, its lines are blank. */
export function answerCell({ sheet }: Workings, answer: AnswerKey): string {
  return onSheet(sheet, `$${blocks[answer].first}$${HEADINGS}`);
}

export function workingsSheet(
  workings: Workings,
  references: References,
  customerOfInvoice: string,
  language: Language,
): SheetPlan {
  const given: Readonly<Record<AnswerKey, References>> = {
    limits: references,
    duties: references,
    figures: { ...references, sales: '"ledger"' },
    before: { ...references, sales: '"ledger"', asOf: `EDATE(${references.asOf},-1)` },
    check: { ...references, export: references.receivables },
  };
  const widths = {
    ...Object.fromEntries(ANSWERS.map(({ key }) => [columnLetters(starts[key] - 1), 4])),
    A: 14,
    ...Object.fromEntries(
      Object.values(blocks).flatMap(({ columns }) =>
        columns.map(({ letters, is }) => [letters, lookOf(is).width ?? 14]),
      ),
    ),
    [CUSTOMERS]: 20,
    [columnLetters(daysStart - 1)]: 4,
    ...Object.fromEntries(DAYS.map((_, at) => [columnLetters(daysStart + at), 12])),
  };
  const [firstDay, lastDay] = [columnLetters(daysStart), columnLetters(daysStart + DAYS.length - 1)];
  return {
    ...blankSheet(workings.sheet),
    blocks: [
      { at: 'A1', cells: [[sheetWords.workingsTitle[language]], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      ...ANSWERS.map(({ key, name }) => ({
        at: `${blocks[key].first}${HEADINGS}`,
        cells: [[name === 'DSO' ? orBlank(formula(name, given[key])) : formula(name, given[key])]],
      })),
      { at: `${CUSTOMERS}${HEADINGS}`, cells: [[{ formula: `=${customerOfInvoice}&""` }]] },
      ...DAYS.map((key, at) => ({
        at: `${columnLetters(daysStart + at)}${HEADINGS - 1}`,
        cells: [
          [coverDeadlinesLayout[placeOf(coverDeadlinesLayout, key)]!.words[language]],
          [{ formula: `=${serials(workingsColumn(workings, 'duties', key))}` }],
        ],
      })),
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2'),
      { range: 'A3', color: colour.quiet },
      { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
      ...Object.values(blocks).map(({ first, last }) => style.headings(`${first}${HEADINGS}:${last}${HEADINGS}`)),
      ...ANSWERS.flatMap(({ key }) => {
        const last = lastOf(key, workings.customers, workings.invoices);
        return blocks[key].columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, HEADINGS, last));
      }),
      style.headings(`${firstDay}${HEADINGS - 1}:${lastDay}${HEADINGS - 1}`),
      {
        range: `${firstDay}${HEADINGS}:${lastDay}${workings.invoices}`,
        numberFormat: numberFormat.day,
        horizontal: 'left',
      },
    ],
    columnWidths: widths,
    rowHeights: { 1: 28, [HEADINGS]: 32 },
    frozenRows: HEADINGS,
    // What the report works with is not for paper: where somebody prints it nevertheless it is a line.
    print: { ...onePage, area: 'A1:H3', pagesTall: 1 },
  };
}

/** The days of a column, which the function prints as `2026-07-30`, as Excel counts them. */
function serials(range: string): string {
  return `IFERROR(DATE(LEFT(${range},4),MID(${range},6,2),RIGHT(${range},2)),"")`;
}

/** A ledger without paid invoices tells no sales, and may tell nothing of a month ago: then the report shows a dash. */
function orBlank({ formula: whole }: { readonly formula: string }): { readonly formula: string } {
  return { formula: `=IFERROR(${whole.slice(1)},"")` };
}
