import type { Language } from '../../src/engine/words';
import type { Cell, Workbook } from '../../src/host/grid/document';
import { sampleWorkbook } from './workbook';
import { emptySheet } from '../../src/host/grid/emptySheet';

const at = (formula: string, numberFormat?: string): Cell => ({
  value: null,
  formula,
  ...(numberFormat && { style: { numberFormat } }),
});

/** The sample with a sheet of live formulas, and built-in ones that depend on them: for the command line and for other programs. */
export function liveWorkbook(language: Language): Workbook {
  const sample = sampleWorkbook(language);
  const count = sample.sheets[1]!.cells.length;
  const cells: (Cell | undefined)[][] = [];
  const put = (row: number, column: number, cell: Cell) => {
    (cells[row] ??= [])[column] = cell;
  };
  put(0, 0, at('=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)'));
  put(0, 8, at('=INDEMNITYIFFAILS(Customers[#All],Policy,Receivables[#All],AsOf)'));
  put(0, 18, at('=AGEING(Receivables[#All],AsOf)'));
  put(count + 2, 0, { value: language === 'zh' ? '合计' : 'Totals', style: { bold: true } });
  put(count + 3, 0, at(`=SUMIF(E2:E${count},">0")`, '#,##0'));
  put(count + 4, 0, at(`=SUMIF(A2:A${count},"<50",E2:E${count})`, '#,##0'));
  put(count + 5, 0, at('=ROWS(A1#)-1', '0'));
  put(count + 6, 0, at(`=IF(A${count + 5}>0,A${count + 6}/A${count + 5},0)`, '0.0%'));
  return { ...sample, sheets: [...sample.sheets, { ...emptySheet, frozenRows: 1, name: 'Coverage', cells }] };
}
