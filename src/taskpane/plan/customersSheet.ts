import type { Language } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { addressOf, columnLetters, onSheet } from '../port/address';
import type { CellPlan, SheetPlan } from '../port/sheetPlan';
import type { Book } from '../reading/book';
import { blankSheet, numberFormat, onePage, style } from './look';
import { sheetWords } from './sheetWords';

/** The row of the list's headings, counted from 1. */
const HEADINGS = 5;

/** The customers of a ledger as they stand on their own sheet: formulas refer to that list. */
export function listedOn(sheet: string, customers: Book<CustomersRange>): Book<CustomersRange> {
  const { cells, block } = customers;
  const columns = cells[0]!.length;
  const area = { top: HEADINGS - 1, left: 0, bottom: HEADINGS - 2 + cells.length, right: columns - 1 };
  const reference = onSheet(sheet, addressOf(area, true));
  return {
    ...customers,
    block: {
      ...block,
      kind: 'used',
      reference,
      sheet,
      label: sheet,
      address: addressOf(area),
      rows: cells.length,
      columns,
    },
  };
}

/** One row a customer, with room for what no invoice tells. The names are the user's to keep: they are no formula, so that what is typed beside one stays beside it. */
export function customersSheet(name: string, { cells }: Book<CustomersRange>, language: Language): SheetPlan {
  const columns = cells[0]!.length;
  const typed = columns - 3;
  const last = HEADINGS - 1 + cells.length;
  const below = (from: number, to: number) =>
    `${columnLetters(from)}${HEADINGS + 1}:${columnLetters(to)}${Math.max(last, HEADINGS + 1)}`;
  return {
    ...blankSheet(name),
    blocks: [
      {
        at: 'A1',
        cells: [
          [sheetWords.customersTitle[language]],
          [sheetWords.customersLead[language]],
          [sheetWords.customersNew[language]],
        ],
      },
      { at: `A${HEADINGS}`, cells: cells.map((row) => row.map((cell) => (cell === '' ? null : (cell as CellPlan)))) },
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2:A3'),
      style.headings(`A${HEADINGS}:${columnLetters(columns - 1)}${HEADINGS}`),
      { ...style.input(below(typed, typed)), numberFormat: numberFormat.amount },
      { ...style.input(below(typed + 1, columns - 1)), horizontal: 'left' },
    ],
    columnWidths: Object.fromEntries(cells[0]!.map((_, at) => [columnLetters(at), at < typed ? 34 : 16])) as Record<
      string,
      number
    >,
    rowHeights: { 1: 28, [HEADINGS]: 24 },
    frozenRows: HEADINGS,
    frozenColumns: 1,
    print: { ...onePage, titleRows: `${HEADINGS}:${HEADINGS}` },
    inputs: [
      {
        of: 'customers',
        at: `${columnLetters(typed)}${HEADINGS + 1}`,
        rows: cells.slice(1).map((row) => row.slice(0, typed).join(' · ')),
        columns: ['creditLimit', 'grade', 'country'],
      },
    ],
  };
}
