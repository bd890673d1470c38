import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../../../src/cli/customFunctions';
import { contentsOf } from '../../../src/host/file/contents/contents';
import { scanFile } from '../../../src/host/file/contents/scanFile';
import { openFile } from '../../../src/host/file/openFile';
import { openArchive } from '../../../src/host/file/parts/archive';

const file = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../../..', name)));

/** Blank rows and blank cells at the end of a row are the same as none. */
const trimmed = (rows: readonly (readonly unknown[] | undefined)[]) => {
  const short = Array.from(rows, (row) =>
    Array.from(row ?? []).slice(
      0,
      1 + Array.from(row ?? []).findLastIndex((value) => value !== null && value !== undefined),
    ),
  );
  return short.slice(0, 1 + short.findLastIndex((row) => row.length > 0));
};

test.each([
  'test/sample/live.en.xlsx',
  'test/sample/live.zh-CN.xlsx',
  'assets/sample.en.xlsx',
  'assets/sample.zh-CN.xlsx',
])('%s: every cell, formula, table and name is read as the .xlsx library reads it', async (name) => {
  const bytes = file(name);
  const read = contentsOf(await openFile(bytes, functionNames));
  const scanned = scanFile(openArchive(bytes).parts, functionNames)!;
  scanned.sheets.forEach((sheet, index) => expect(trimmed(sheet.rows)).toEqual(trimmed(read.sheets[index]!.rows)));
  const rest = ({ sheets, ...others }: typeof read) => ({
    ...others,
    sheets: sheets.map(({ rows: _, ...sheet }) => sheet),
  });
  expect(rest(scanned)).toEqual(rest(read));
});
