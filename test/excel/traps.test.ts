import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is known to go wrong between an add-in and Excel, and what nobody would notice on this machine: kept by what the code does not say. */
const root = path.join(__dirname, '../..');
const files = readdirSync(path.join(root, 'src/excel'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const saying = (what: RegExp) =>
  files.filter((file) => what.test(readFileSync(path.join(root, 'src/excel', file), 'utf8'))).sort();

test('there is something to look through', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(saying(/Excel\.run\(/)).not.toEqual([]);
});

test('with two workbooks open the active sheet may be the other one’s: sheets are found by id or name, and only what the user points at is asked for', () => {
  expect(saying(/getActive(Worksheet|Chart|Slicer)/)).toEqual([]);
  expect(saying(/getActiveCell|getSelectedRange/)).toEqual(['workbook/selectedCell.ts', 'workbook/selection.ts']);
});

test('nothing is kept from one piece of work to the next: every context ends with its run, so that Excel lets go of what was asked', () => {
  expect(saying(/Excel\.run\(/)).toEqual(['workbook/inOneUndoStep.ts', 'workbook/inWorkbook.ts']);
  expect(saying(/new Excel\.RequestContext|trackedObjects/)).toEqual([]);
});

test('nothing that is asked while somebody only looks takes his undo away', () => {
  expect(saying(/getMergedAreas|ribbon\.requestUpdate|requestCreateControls/)).toEqual([]);
});

test('formulas and formats are never read back in the user’s own language, nor a day told by its format', () => {
  expect(saying(/formulasLocal|numberFormatLocal|load\([^)]*\btext\b/)).toEqual([]);
  // A format is read in one place, and only to be put on another cell as it is: what was typed keeps its look in an update.
  expect(saying(/load\([^)]*\bnumberFormat\b/)).toEqual(['update/typedCells.ts']);
});

test('a function has one name in every language of Excel, so that a formula written here is known there', () => {
  const named = ['functions.json', 'functions.zh-CN.json'].map((file) => {
    const { functions } = JSON.parse(readFileSync(path.join(root, 'assets', file), 'utf8')) as {
      readonly functions: readonly { readonly id: string; readonly name: string }[];
    };
    return functions.map(({ id, name }) => `${id} ${name}`);
  });
  expect(named[1]).toEqual(named[0]);
  expect(named[0]!.filter((pair) => !/^([A-Z]+) \1$/.test(pair))).toEqual([]);
  expect(named[0]!.length).toBeGreaterThan(40);
});
