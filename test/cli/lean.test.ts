import { readFileSync } from 'node:fs';
import path from 'node:path';
import { customFunctionsOf, functionNames } from '../../src/cli/customFunctions';
import { recalculate, type Recalculated } from '../../src/cli/recalculate';
import { planOf } from '../../src/cli/calculation/plan';
import { contentsOf } from '../../src/host/file/contents/contents';
import { openFile } from '../../src/host/file/openFile';
import { saveFile } from '../../src/host/file/saveFile';
import type { Cell, CellValue, Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { ageingWorkbook, day, fileOf } from './workbook';

jest.setTimeout(120_000);

/** The whole workbook under the sheet's engine, read by the .xlsx library: no short cut anywhere. */
async function calculatedAsAWhole(document: Workbook): Promise<Workbook> {
  const book = openBook(document, { functions: customFunctionsOf(document.date1904) });
  book.calculation.recalculate('full');
  await book.calculation.settled();
  const after = book.toDocument();
  book.dispose();
  return after;
}

/** As the file stores it: `#SPILL!` is younger than the format. */
const plainValue = (value: CellValue | undefined) =>
  value === null || value === undefined || value === ''
    ? null
    : typeof value === 'object'
      ? value.error.replace('#SPILL!', '#VALUE!')
      : value;

function everyCell({ sheets }: Workbook): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          plainValue(cell?.value) === null ? [] : [[`${name} ${r} ${c}`, plainValue(cell!.value)]],
        ),
      ),
    ),
  );
}

async function compared(file: Uint8Array) {
  const result = (await recalculate(file, null)) as Recalculated;
  const [patched, whole] = [
    await openFile(result.bytes, functionNames),
    await calculatedAsAWhole(await openFile(file, functionNames)),
  ];
  return { result, patched: everyCell(patched), whole: everyCell(whole) };
}

/** What the wizard would insert, on a sheet of its own, with totals that look at the answers, beside answers that nobody looks at. */
const inserted: readonly (readonly [row: number, column: number, formula: string])[] = [
  [0, 0, '=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)'],
  [0, 10, '=SUM(E2:E61)'],
  [1, 10, '=K1*2'],
  [2, 10, '=COUNTA(A1#)'],
  [0, 20, '=INDEMNITY(Receivables[#All],Policy,Customers[#All],AsOf)'],
  [0, 30, '=AGEING(Receivables[#All],DATE(2026,3,31))'],
  [0, 40, '=SORT(PAYMENTBEHAVIOUR(Receivables[#All],AsOf))'],
  [0, 60, '=INDEMNITYIFFAILS(Customers[#All],Policy,Receivables[#All],AsOf+K1*0)'],
];

const sample = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, '../..', name)));

async function withFormulas(name: string): Promise<Uint8Array> {
  const document = await openFile(sample(name), functionNames);
  const cells: (Cell | undefined)[][] = [];
  for (const [row, column, formula] of inserted) (cells[row] ??= [])[column] = { value: null, formula };
  const sheet = {
    ...document.sheets[0]!,
    name: 'Answers',
    cells,
    tables: [],
    charts: [],
    conditionalFormats: [],
    layout: undefined,
  };
  const alone = {
    ...sheet,
    name: 'Alone',
    cells: [[{ value: null, formula: '=INDEMNITY(Receivables[#All],Policy,Customers[#All],AsOf)' }]],
  };
  return saveFile({ ...document, sheets: [...document.sheets, sheet, alone] }, functionNames);
}

test.each([
  ['test/sample/live.en.xlsx', sample],
  ['test/sample/live.zh-CN.xlsx', sample],
  ['assets/sample.en.xlsx', withFormulas],
])('%s: every cell is what it would be with the whole workbook under the sheet', async (name, file) => {
  const { result, patched, whole } = await compared(await file(name));
  expect(result.formulas.length).toBeGreaterThan(2);
  expect(patched).toEqual(whole);
});

const blank = ageingWorkbook();
const answer = blank.sheets[1]!;
/** Without the formula that has nothing to do with ours: it keeps what the file says. */
const data = { ...blank.sheets[0]!, cells: blank.sheets[0]!.cells.slice(0, 4) };

test('an answer that stands beside its own receivables leaves them out of the engine; they reach the function all the same', async () => {
  const formula = '=AGEING(Receivables[#All],AsOf)';
  const beside = {
    ...blank,
    sheets: [
      {
        ...data,
        cells: data.cells.map((row, index) => (index === 0 ? [...row!, undefined, { value: null, formula }] : row)),
      },
    ],
  };
  const contents = contentsOf(beside);
  const plan = planOf(
    contents,
    contents.sheets[0]!.formulas.filter((one) => one.formula === formula),
    [],
    true,
  );
  expect([plan.aside.size, plan.needed!.get('Data')]).toEqual([
    1,
    { sheet: 'Data', row: 0, column: 7, rows: 1, columns: 1 },
  ]);
  const { patched, whole } = await compared(await fileOf(beside));
  expect(patched).toEqual(whole);
  expect(patched['Data 1 8']).toBe(50);
});

test.each([
  ['a value of the user', { value: 'note' }],
  ['a formula', { value: 3, formula: '=1+2' }],
  ['another answer of ours', { value: null, formula: '=AGEING(Receivables[#All],AsOf+1)' }],
])('where %s stands in the way, an answer ends in the same #SPILL! as on the sheet', async (_, obstacle) => {
  const cells: (Cell | undefined)[][] = [
    [{ value: null, formula: '=AGEING(Receivables[#All],AsOf)' }],
    [],
    [undefined, obstacle],
  ];
  const { patched, whole } = await compared(await fileOf({ ...blank, sheets: [data, { ...answer, cells }] }));
  expect(patched).toEqual(whole);
  expect(Object.values(patched)).toContain('#VALUE!');
});

test('formulas that our functions depend on are calculated, not taken from the file', async () => {
  const cells = data.cells.map((row, index) =>
    index === 2 ? [row![0], { value: -1, formula: '=100+150' }, ...row!.slice(2)] : row,
  );
  const { result } = await compared(await fileOf({ ...blank, sheets: [{ ...data, cells }, answer] }));
  expect(result.formulas[0]!.values[2]).toEqual(['Borealis', 0, 250, 0, 0, 0, 250]);
  const late = (await recalculate(
    await fileOf({
      ...blank,
      names: [{ name: 'AsOf', refersTo: '=Data!$F$2', sheet: null }],
      sheets: [
        {
          ...data,
          cells: [
            data.cells[0],
            [...data.cells[1]!, undefined, { value: 1, formula: `=${day}+0` }],
            ...data.cells.slice(2),
          ],
        },
        answer,
      ],
    }),
    null,
  )) as Recalculated;
  expect(late.formulas[0]!.values[1]).toEqual(['Acme', 50, 100, 0, 0, 0, 150]);
});
