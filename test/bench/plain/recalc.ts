import '../../../src/host/grid/iterators';
import { readFile, writeFile } from 'node:fs/promises';
import { functionNames } from '../../../src/cli/customFunctions';
import { openFile } from '../../../src/host/file/openFile';
import { saveFile } from '../../../src/host/file/saveFile';
import type { CellValue, Sheet, Workbook } from '../../../src/host/grid/document';
import type { Cells } from '../../../src/workbook/values/cells';
import { plainAgeing, plainCreditRisk, plainIndemnity } from './answers';

/** The plain way to recalculate a file: read all of it, compute over objects, put the answers in, write all of it. */
async function main([input, output, asOf]: readonly string[]): Promise<void> {
  const document = await openFile(new Uint8Array(await readFile(input!)), functionNames);
  const [customers, receivables] = [valuesOf(document, 'Customers'), valuesOf(document, 'Receivables')];
  const given = {
    customers,
    receivables,
    asOf: Number(asOf),
    size: { customers: customers.length - 1, receivables: receivables.length - 1 },
  };
  const answers: Readonly<Record<string, Cells>> = {
    Ageing: plainAgeing(given),
    Risk: plainCreditRisk(given),
    Indemnity: plainIndemnity(given),
  };
  const sheets = document.sheets.map((sheet) => (answers[sheet.name] ? filled(sheet, answers[sheet.name]!) : sheet));
  await writeFile(output!, await saveFile({ ...document, sheets }, functionNames));
}

function valuesOf({ sheets }: Workbook, name: string): Cells {
  const { cells, tables } = sheets.find((sheet) => sheet.name === name)!;
  const width = tables[0]!.columns.length;
  return cells.map((row) => Array.from({ length: width }, (_, column) => row?.[column]?.value ?? ''));
}

function filled(sheet: Sheet, answer: Cells): Sheet {
  return { ...sheet, cells: answer.map((row) => row.map((value) => ({ value: value as CellValue }))) };
}

void main(process.argv.slice(2)).then(() => process.exit());
