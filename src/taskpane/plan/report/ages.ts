import { totalName } from '../../../functions/layouts/totalName';
import { onSheet } from '../../port/address';
import { LIST_TOP } from '../listSheets';
import { colour, numberFormat, style } from '../look';
import type { CellPlan } from '../../port/sheetPlan';
import { orError } from './answered';
import type { Part, ReportInput } from './frame';
import { ageColumns } from './ageColumns';
import { reportWords } from './reportWords';

/** What AGEING calls its last row, whichever language the ledger is in. */
const totalWords = Object.values(totalName);

/** What is open by days past due: the columns of the ageing summed over the rows that can be read, whatever its height. */
export function ages(input: ReportInput, at: number): Part {
  const { ageing, language } = input;
  if (ageing === null) return { blocks: [], styles: [] };
  const { sheet, layout } = ageing;
  const { first, total } = ageColumns(layout);
  const down = (letters: string) => onSheet(sheet, `$${letters}$${LIST_TOP + 1}:$${letters}$${layout.last}`);
  const heading = (letters: string): CellPlan => ({
    formula: `=${orError(input, 'ages', onSheet(sheet, `${letters}${LIST_TOP}`))}`,
  });
  const where = totalWords.map((word) => `,${down(layout.customer)},"<>${word}"`).join('');
  const signed = (letters: string, sign: string) => `SUMIFS(${down(letters)},${down(letters)},"${sign}0"${where})`;
  const sum = (letters: string): CellPlan => ({
    formula: `=${orError(input, 'ages', `${signed(letters, '>')}+${signed(letters, '<')}`)}`,
  });
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.ages[language]]] },
      {
        at: `B${at + 1}`,
        cells: [
          [null, ...layout.amounts.map(heading)],
          [reportWords.open[language], ...layout.amounts.map(sum)],
        ],
      },
    ],
    styles: [
      style.section(`B${at}:${total}${at}`),
      style.headings(`B${at + 1}:${total}${at + 1}`),
      { range: `${first}${at + 1}:${total}${at + 1}`, horizontal: 'right' },
      { range: `${first}${at + 2}:${total}${at + 2}`, numberFormat: numberFormat.amount },
      { range: `B${at + 2}:${total}${at + 2}`, borderBottom: colour.line },
      { range: `${total}${at + 2}`, bold: true },
    ],
  };
}
