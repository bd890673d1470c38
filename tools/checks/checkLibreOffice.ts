import '../../src/host/grid/iterators';
import { functionNames } from '../../src/cli/customFunctions';
import { recalculate } from '../../src/cli/recalculate';
import type { Sheet, Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { namesFunction } from '../../src/host/file/formula/namesFunction';
import { openFile } from '../../src/host/file/openFile';
import { saveFile } from '../../src/host/file/saveFile';
import { liveWorkbook } from '../sample/liveWorkbook';
import { sampleWorkbook } from '../sample/workbook';
import { builtIns } from './builtIns';
import { compare } from './compare';
import { findLibreOffice, readByLibreOffice } from './libreOffice';

/** Has LibreOffice open what we saved, and lays its values beside ours. 0 all equal, 1 a difference, 2 no LibreOffice here. */
async function check(): Promise<number> {
  const program = findLibreOffice();
  if (!program)
    return said('LibreOffice is not here: install it, or name it in COVERSHEET_SOFFICE. Nothing was checked.', 2);
  let code = 0;
  for (const { title, document, bytes, anew } of await books()) {
    const { cells, different } = compare(
      document,
      readByLibreOffice(program, bytes, anew ?? false),
      unknownTo(document),
    );
    console.log(`${different.length === 0 ? 'equal    ' : 'DIFFERENT'} ${title}: ${cells} cells`);
    different.slice(0, 20).forEach((line) => console.log(`  ${line}`));
    if (different.length > 0 || cells === 0) code = 1;
  }
  return code;
}

interface Checked {
  readonly title: string;
  readonly document: Workbook;
  readonly bytes: Uint8Array;
  /** LibreOffice calculates every formula itself. */
  readonly anew?: boolean;
}

async function books(): Promise<readonly Checked[]> {
  const calculated = await calculatedBuiltIns();
  const found: Checked[] = [
    {
      title: `${builtIns.sheets[1]!.cells.length} built-in formulas, calculated by both`,
      document: calculated,
      bytes: await saveFile(calculated, []),
      anew: true,
    },
  ];
  for (const language of ['en', 'zh'] as const) {
    const sample = sampleWorkbook(language);
    const bytes = await saveFile(sample, functionNames);
    found.push({ title: `sample (${language}) as saved`, document: sample, bytes });
    found.push({
      title: `sample (${language}) opened and saved over itself`,
      document: sample,
      bytes: await saveFile(await openFile(bytes, functionNames), functionNames, bytes),
    });
    const result = await recalculate(await saveFile(liveWorkbook(language), functionNames), null);
    if ('en' in result) throw new Error(result.en);
    const live = await openFile(result.bytes, functionNames);
    found.push({ title: `live formulas (${language}) recalculated and patched`, document: live, bytes: result.bytes });
    const frozen = { ...live, sheets: live.sheets.map(valuesOnly) };
    found.push({
      title: `their values (${language}) without formulas`,
      document: frozen,
      bytes: await saveFile(frozen, functionNames),
    });
  }
  return found;
}

async function calculatedBuiltIns(): Promise<Workbook> {
  const book = openBook(builtIns);
  await book.calculation.settled();
  const document = book.toDocument();
  book.dispose();
  return document;
}

/** LibreOffice has no add-in of ours: formulas of ours, what they fill, and what it calculates from them, it shows as #NAME?. */
function unknownTo(document: Workbook): (sheet: string, row: number, column: number) => boolean {
  const unknown = new Set(
    document.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) => {
          if (!cell?.formula || !(namesFunction(cell.formula, functionNames) || cell.formula.includes('#'))) return [];
          const { rows, columns } = cell.spills ?? { rows: 1, columns: 1 };
          return Array.from(
            { length: rows * columns },
            (_, index) => `${name}!${row + Math.floor(index / columns)},${column + (index % columns)}`,
          );
        }),
      ),
    ),
  );
  return (sheet, row, column) => unknown.has(`${sheet}!${row},${column}`);
}

function valuesOnly(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row?.map((cell) => cell && { value: cell.value, ...(cell.style && { style: cell.style }) }),
    ),
  };
}

function said(line: string, code: number): number {
  console.log(line);
  return code;
}

check().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
