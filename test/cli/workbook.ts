import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, Workbook } from '../../src/host/grid/document';
import { saveFile } from '../../src/host/file/saveFile';
import { functionNames } from '../../src/cli/customFunctions';
import { emptySheet } from '../../src/host/grid/emptySheet';

/** 2026-06-30 in the ordinary date system. */
export const day = 46203;

const value = (content: Cell['value']): Cell => ({ value: content });
const formula = (text: string, spills?: { rows: number; columns: number }): Cell => ({
  value: 0,
  formula: text,
  ...(spills && { spills }),
});

/** Three invoices of two customers, an ageing that is stale in the file, and built-in formulas before and behind it. */
export function ageingWorkbook(change: Partial<Workbook> = {}): Workbook {
  return {
    date1904: false,
    settings: {},
    names: [{ name: 'AsOf', refersTo: '=Data!$F$1', sheet: null }],
    sheets: [
      {
        ...emptySheet,
        name: 'Data',
        cells: [
          ['Customer', 'Amount', 'Invoice date', 'Due date', 'As of', day].map(value),
          ['Acme', 100, day - 60, day - 30].map(value),
          ['Borealis', 250, day - 40, day - 10].map(value),
          ['Acme', 50, day - 20, day + 10].map(value),
          [undefined, formula('=SUM(B2:B4)')],
        ],
        tables: [
          {
            name: 'Receivables',
            range: 'A1:D4',
            columns: ['Customer', 'Amount', 'Invoice date', 'Due date'],
            style: 'TableStyleLight1',
            totals: false,
          },
        ],
      },
      {
        ...emptySheet,
        name: 'Answer',
        cells: [
          [formula('=AGEING(Receivables[#All],AsOf)', { rows: 6, columns: 2 }), value('stale')],
          [
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            formula('=SUM(A1#)'),
          ],
          [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, formula('=I2*2')],
          [
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            { value: 999, formula: '=1+1' },
          ],
          [value('stale')],
          [value('stale')],
        ],
      },
    ],
    ...change,
  };
}

/** The parts that no library of ours knows, and that a patched file must carry along. */
export const strangers: Readonly<Record<string, string>> = {
  'xl/comments1.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>',
  'xl/vbaProject.bin': 'binary \u0000\u0001 macro',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition  name = "P" />',
  'xl/mystery.bin': 'nobody knows',
  'customXml/item7.xml': '<x:other xmlns:x="urn:x"/>\r\n',
};

export async function fileOf(document: Workbook, extra: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const parts = unzipSync(await saveFile(document, functionNames));
  Object.entries(extra).forEach(([path, text]) => {
    parts[path] = strToU8(text);
  });
  return zipSync(parts);
}
