import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { functionNames } from '../../src/cli/customFunctions';
import { type Recalculated, recalculate } from '../../src/cli/recalculate';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { Cell } from '../../src/host/grid/document';
import { openFile } from '../../src/host/file/openFile';
import { ageingWorkbook, day, fileOf, strangers } from './workbook';

// The sheet's engine is loaded when it is first needed, which takes a while under Jest.
jest.setTimeout(60_000);

const expected = [
  ['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'],
  ['Acme', 50, 100, 0, 0, 0, 150],
  ['Borealis', 0, 250, 0, 0, 0, 250],
  ['Total', 50, 350, 0, 0, 0, 400],
];

async function run(bytes: Uint8Array, asOf: string | null = null): Promise<Recalculated> {
  const result = await recalculate(bytes, asOf);
  if ('en' in result) throw new Error(result.en);
  return result;
}

test('the ageing of three invoices is written into its spill, and nothing stale is left where it used to reach', async () => {
  const { bytes, formulas } = await run(await fileOf(ageingWorkbook()));
  expect(formulas.map(({ sheet, cell, errors }) => ({ sheet, cell, errors }))).toEqual([
    { sheet: 'Answer', cell: 'A1', errors: [] },
  ]);
  const [, answer] = (await openFile(bytes, functionNames)).sheets;
  expect(answer!.cells.slice(0, 4).map((row) => row!.slice(0, 7).map((cell) => cell?.value))).toEqual(expected);
  expect(answer!.cells[0]![0]!.spills).toEqual({ rows: 4, columns: 7 });
  expect([answer!.cells[4]?.[0], answer!.cells[5]?.[0]]).toEqual([undefined, undefined]);
});

test('built-in formulas that depend on the answer are recalculated, directly and through others; the others keep what the file says', async () => {
  const { bytes, dependents } = await run(await fileOf(ageingWorkbook()));
  const [data, answer] = (await openFile(bytes, functionNames)).sheets;
  expect(dependents).toBe(2);
  expect([answer!.cells[1]![8]!.value, answer!.cells[2]![8]!.value]).toEqual([1600, 3200]);
  expect([answer!.cells[3]![8]!.value, data!.cells[4]![1]!.value]).toEqual([999, 0]);
});

test('every part that holds no result stays byte for byte: comments, macros, a pivot, unknown parts, the other sheet', async () => {
  const file = await fileOf(ageingWorkbook(), strangers);
  const [before, after] = [unzipSync(file), unzipSync((await run(file)).bytes)];
  const different = Object.keys({ ...before, ...after }).filter(
    (path) => Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
  );
  expect(different).toEqual(['xl/worksheets/sheet2.xml']);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test('in a patched sheet everything but the results stays as it is, sign by sign', async () => {
  const parts = unzipSync(await fileOf(ageingWorkbook()));
  const odd =
    '<row r="40" ht="33"  customHeight = "1" ><c r="C40" s="0" ><v>1.50</v></c></row></sheetData><!-- kept -->';
  parts['xl/worksheets/sheet2.xml'] = strToU8(
    strFromU8(parts['xl/worksheets/sheet2.xml']!).replace('</sheetData>', odd),
  );
  const after = strFromU8(unzipSync((await run(zipSync(parts))).bytes)['xl/worksheets/sheet2.xml']!);
  expect(after).toContain(odd);
  expect(after).toContain(
    '<c r="A1" cm="1" t="str"><f t="array" ref="A1:G4">_xldudf_AGEING(Receivables[#All],AsOf)</f><v>Customer</v></c>',
  );
  expect(after).toContain('<c r="I4"><f>1+1</f><v>999</v></c>');
});

test('another day sets the named cell, in the calculation and in the file', async () => {
  const { bytes } = await run(await fileOf(ageingWorkbook()), '2026-07-31');
  const [data, answer] = (await openFile(bytes, functionNames)).sheets;
  expect(data!.cells[0]![5]!.value).toBe(day + 31);
  expect(answer!.cells[1]!.slice(1, 7).map((cell) => cell?.value)).toEqual([0, 50, 0, 100, 0, 150]);
});

test('built-in date functions count from 1904 too: a day that is calculated, a cell and a text give the same ageing, and what depends on them is right', async () => {
  const line = (formula: string): Cell[] => [{ value: 'stale', formula }];
  const document = ageingWorkbook({ date1904: true });
  const sheets = [
    document.sheets[0]!,
    {
      ...document.sheets[1]!,
      name: 'Days',
      cells: [
        line('=AGEING(Receivables[#All],DATE(2030,7,1))'),
        ...[1, 2, 3].map(() => []),
        line('=AGEING(Receivables[#All],AsOf)'),
        ...[1, 2, 3].map(() => []),
        line('=AGEING(Receivables[#All],"2030-07-01")'),
        ...[1, 2, 3].map(() => []),
        line('="On "&TEXT(AsOf,"yyyy-mm-dd")&": "&SUM(G2:G3)'),
      ],
    },
  ];
  // In this system the serial of the sample's day is four years later: 1 July 2030.
  const done = await recalculate(await fileOf({ ...document, sheets }), null);
  if ('en' in done) throw new Error(done.en);
  const [calculated, cell, text] = done.formulas.map(({ values }) => values);
  expect(calculated).toEqual(cell);
  expect(text).toEqual(cell);
  const below = (await openFile(done.bytes, functionNames)).sheets[1]!.cells[12]![0]!.value;
  expect(below).toBe('On 2030-07-01: 400');
});

test('a file of the 1904 date system is calculated in it: the same serials age the same, and a day is set as its own serial', async () => {
  const file = await fileOf(ageingWorkbook({ date1904: true }));
  expect(
    (await openFile((await run(file)).bytes, functionNames)).sheets[1]!.cells[2]!.slice(1, 7).map(
      (cell) => cell?.value,
    ),
  ).toEqual([0, 250, 0, 0, 0, 250]);
  expect((await openFile((await run(file, '2026-06-30')).bytes, functionNames)).sheets[0]!.cells[0]![5]!.value).toBe(
    day - 1462,
  );
});

test('formulas that lead back to themselves, and what follows from them, keep their values and are named; others are calculated', async () => {
  const document = ageingWorkbook();
  const cells = document.sheets[1]!.cells as unknown as Cell[][];
  const line = (formula: string): Cell => ({ value: 7, formula });
  cells[0]![10] = line('=SUM(G2:G3)+L1');
  cells[0]![11] = line('=K1+1');
  cells[0]![12] = line('=L1*2');
  cells[0]![13] = line('=N1+G2');
  cells[0]![14] = line('=SUM(G2:G3)+1');
  const done = await recalculate(await fileOf(document), null);
  if ('en' in done) throw new Error(done.en);
  expect(done.left.map(({ cell }) => cell).sort()).toEqual(['K1', 'L1', 'M1', 'N1']);
  const first = (await openFile(done.bytes, functionNames)).sheets[1]!.cells[0]!;
  expect(first.slice(10, 15).map((cell) => cell?.value)).toEqual([7, 7, 7, 7, 401]);
});

test('rows that are hidden or filtered out are in the book all the same, and count', async () => {
  const parts = unzipSync(await fileOf(ageingWorkbook()));
  const data = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  parts['xl/worksheets/sheet1.xml'] = strToU8(data.replace('<row r="3"', '<row r="3" hidden="1"'));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('hidden="1"');
  expect((await run(zipSync(parts))).formulas[0]!.values).toEqual(expected);
});

test('a function that breaks answers with an error, never with a number that nobody computed', async () => {
  const broken = jest
    .spyOn(
      catalogue.find(({ name }) => name === 'AGEING')!,
      'run',
    )
    .mockImplementation(() => {
      throw new TypeError('Cannot read properties of undefined');
    });
  const done = await recalculate(await fileOf(ageingWorkbook()), null).finally(() => broken.mockRestore());
  if ('en' in done) throw new Error(done.en);
  expect(done.formulas[0]!.values).toEqual([[expect.objectContaining({ error: '#VALUE!' })]]);
  const total = (await openFile(done.bytes, functionNames)).sheets[1]!.cells[1]![8]!.value;
  expect(total).toEqual({ error: '#REF!' });
});

test('without a cell named AsOf, or with a formula in it, no other day can be set', async () => {
  expect(await recalculate(await fileOf(ageingWorkbook({ names: [] })), '2026-06-30')).toEqual({
    en: 'The workbook has no cell that is named AsOf.',
    zh: expect.stringContaining('AsOf'),
  });
  const document = ageingWorkbook({ names: [{ name: 'AsOf', refersTo: '=Data!$B$5', sheet: null }] });
  expect(await recalculate(await fileOf(document), '2026-06-30')).toEqual({
    en: expect.stringContaining('holds a formula'),
    zh: expect.stringContaining('公式'),
  });
});

test('a formula without its day ends in #N/A, and the sentence says what is missing', async () => {
  const document = ageingWorkbook({ names: [{ name: 'AsOf', refersTo: '=Data!$F$3', sheet: null }] });
  const [result] = (await run(await fileOf(document))).formulas;
  expect(result!.errors).toEqual([{ cell: 'A1', error: '#N/A', message: expect.stringMatching(/asOf/) }]);
});

test('an answer that is taller than its sheet finds room', async () => {
  const document = ageingWorkbook();
  const [data, answer] = document.sheets;
  const rows = Array.from({ length: 1500 }, (_, index) =>
    [`C${index}`, 10, day - 60, day - 30].map((value) => ({ value })),
  );
  const cells = [data!.cells[0], ...rows];
  const tall = {
    ...document,
    sheets: [
      { ...data!, cells, tables: [{ ...data!.tables[0]!, range: 'A1:D1501' }] },
      { ...answer!, cells: [[answer!.cells[0]![0]]] },
    ],
  };
  const [result] = (await run(await fileOf(tall))).formulas;
  expect([result!.errors, result!.values.length, result!.values.at(-1)!.at(-1)]).toEqual([[], 1502, 15_000]);
});
