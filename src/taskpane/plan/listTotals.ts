import type { Language } from '../../engine/words';
import { totalName } from '../../functions/layouts/totalName';
import type { BlockPlan, StylePlan } from '../port/sheetPlan';
import type { ListLayout } from './listLayout';
import { colour, numberFormat } from './look';
import { amountText, sentence } from './sentence';
import { sheetWords } from './sheetWords';

/** What the answer calls its last row, whichever language the ledger is in. */
const totalWords = Object.values(totalName);

/** Above a list: its sums over the rows that can be computed, and which are left out. */
export function listTotals(layout: ListLayout, headings: number, language: Language): readonly BlockPlan[] {
  const down = (letters: string) => `$${letters}$${headings}:$${letters}$${layout.last}`;
  const names = down(layout.customer);
  const where = totalWords.map((word) => `,${names},"<>${word}"`).join('');
  const sum = (letters: string) => {
    const signed = (sign: string) => `SUMIFS(${down(letters)},${down(letters)},"${sign}0"${where})`;
    return { formula: `=${signed('>')}+${signed('<')}` };
  };
  const bad = `ISERROR(${down(layout.amounts[0]!)})${totalWords.map((word) => `*(${names}<>"${word}")`).join('')}`;
  const count = `SUMPRODUCT(${bad})`;
  const told = {
    count: amountText(count),
    names: `IFERROR(TEXTJOIN("${language === 'zh' ? '、' : ', '}",TRUE,IF(${bad},${names},"")),"–")`,
  };
  return [
    {
      at: 'C3',
      cells: [[{ formula: `=IFERROR(IF(${count}>0,${sentence(sheetWords.leftOut[language], told)},""),"")` }]],
    },
    { at: `A${headings - 1}`, cells: [[sheetWords.computedTotal[language]]] },
    ...layout.amounts.map((letters) => ({ at: `${letters}${headings - 1}`, cells: [[sum(letters)]] })),
  ];
}

export function listTotalStyles({ amounts, columns }: ListLayout, headings: number): readonly StylePlan[] {
  const row = headings - 1;
  return [
    { range: 'C3', color: colour.alarm, size: 9 },
    { range: `A${row}:${columns.at(-1)!.letters}${row}`, bold: true },
    ...amounts.map((letters) => ({
      range: `${letters}${row}`,
      numberFormat: numberFormat.amount,
      horizontal: 'right' as const,
    })),
  ];
}
