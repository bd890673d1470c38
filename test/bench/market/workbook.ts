import '../../../src/host/grid/iterators';
import { functionNames } from '../../../src/cli/customFunctions';
import { openArchive } from '../../../src/host/file/parts/archive';
import { press } from '../../../src/cli/press';
import { saveFile } from '../../../src/host/file/saveFile';
import type { Cell, CellValue, Sheet, Table } from '../../../src/host/grid/document';
import type { Cells } from '../../../src/workbook/values/cells';
import { fillSheets } from './fillSheets';
import type { Market } from './market';
import { emptySheet } from '../../../src/host/grid/emptySheet';

/** The market as an .xlsx file: tables, a policy, the day, and three formulas that nobody has calculated yet. */
export async function workbookOf({ customers, receivables, policy, settings, asOf }: Market): Promise<Uint8Array> {
  const names = {
    AsOf: '=Terms!$E$1',
    Policy: `=Terms!$A$1:$B$${policy.length}`,
    Settings: `=Settings!$A$1:$B$${settings.length}`,
  };
  const small = await saveFile(
    {
      sheets: [
        sheet('Customers', customers.slice(0, 2), 'Customers'),
        sheet('Receivables', receivables.slice(0, 2), 'Receivables'),
        sheet(
          'Terms',
          policy.map((row, index) => [...row, '', '', index === 0 ? asOf : '']),
        ),
        sheet('Settings', settings),
        ...Object.entries(formulas).map(([name, formula]) => ({
          ...sheet(name, []),
          cells: [[{ value: null, formula }]],
        })),
      ],
      names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo, sheet: null })),
      date1904: false,
      settings: {},
    },
    functionNames,
  );
  // The .xlsx library would take minutes over the long sheets, and this is not what is measured.
  const archive = openArchive(small, press);
  fillSheets(
    archive.parts,
    new Map([
      ['Customers', customers],
      ['Receivables', receivables],
    ]),
  );
  return archive.packed();
}

export const formulas: Readonly<Record<string, string>> = {
  Ageing: '=AGEING(Receivables[#All],AsOf)',
  Risk: '=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)',
  Indemnity: '=INDEMNITY(Receivables[#All],Policy,Customers[#All],AsOf)',
};

function sheet(name: string, rows: Cells, table?: string): Sheet {
  const cells = rows.map((row) =>
    row.map((value): Cell | undefined => (value === '' ? undefined : { value: value as CellValue })),
  );
  const columns = rows[0]?.map(String) ?? [];
  const range = `A1:${String.fromCharCode(64 + columns.length)}${rows.length}`;
  const tables: readonly Table[] = table ? [{ name: table, range, columns, style: null, totals: false }] : [];
  return { ...emptySheet, name, cells, tables };
}
