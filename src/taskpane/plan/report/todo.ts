import { onSheet } from '../../port/address';
import type { CellPlan } from '../../port/sheetPlan';
import { colour, numberFormat } from '../look';
import { filled, sentence } from '../sentence';
import { TODO_TOP } from '../todoSheet';
import { type Part, type ReportInput, TODO_LINES } from './frame';
import { reportWords } from './reportWords';

/** The first lines of what to do now: who, what, the money at stake, by when, why. The headings stand in the title's row. */
export function todo(
  { language }: ReportInput,
  { sheet, places: { name, letters } }: NonNullable<ReportInput['todo']>,
  at: number,
): Part {
  const on = (column: string, row: number) => onSheet(sheet, `$${column}$${row}`);
  const answer = on(letters.what, TODO_TOP);
  const why = sentence(reportWords.todoMissing[language], { sheet: `"${sheet}"` });
  const line = (index: number): readonly CellPlan[] => {
    const cell = (column: string) => on(column, TODO_TOP + 1 + index);
    const shown = (formula: string, without = '""'): CellPlan => ({
      formula: `=IF(ISERROR(${answer}),${without},${formula})`,
    });
    const given = (column: string) => shown(`IF(${cell(column)}="","",${cell(column)})`);
    const customer =
      name === null
        ? `${cell(letters.customer)}&""`
        : `IF(IFERROR(${cell(name)},"")&""="",${cell(letters.customer)}&"",${cell(name)})`;
    return [
      shown(customer, index === 0 ? why : undefined),
      shown(`${cell(letters.what)}&""`),
      null,
      given(letters.atStake),
      given(letters.by),
      shown(`${cell(letters.note)}&""`),
    ];
  };
  const [first, last] = [at + 1, at + TODO_LINES];
  const rows = Array.from({ length: TODO_LINES }, (_, index) => first + index);
  return {
    blocks: [
      {
        at: `E${at}`,
        cells: [
          [
            reportWords.atStake[language],
            reportWords.todoBy[language],
            filled(reportWords.todoAll[language], { sheet }),
          ],
        ],
      },
      { at: `B${first}`, cells: rows.map((_, index) => line(index)) },
    ],
    styles: [
      { range: `E${at}:H${at}`, size: 9, color: colour.quiet },
      { range: `E${at}`, horizontal: 'right' },
      { range: `F${at}`, horizontal: 'center' },
      { range: `B${first}:H${last}`, vertical: 'center', borderBottom: colour.line },
      { range: `C${first}:D${last}`, wrap: true },
      { range: `E${first}:E${last}`, numberFormat: numberFormat.amount, bold: true },
      { range: `F${first}:F${last}`, horizontal: 'center' },
      { range: `G${first}:H${last}`, size: 8, color: colour.quiet, wrap: true },
    ],
    merged: rows.flatMap((row) => [`C${row}:D${row}`, `G${row}:H${row}`]),
    heights: Object.fromEntries(rows.map((row) => [row, 40])),
  };
}
