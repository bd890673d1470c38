import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command';
import { functionNames } from '../../src/cli/customFunctions';
import { openFile } from '../../src/host/file/openFile';
import { languageOfSystem } from '../../src/cli/words';
import { ageingWorkbook, fileOf } from './workbook';

// The sheet's engine is loaded when it is first needed, which takes a while under Jest.
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coversheet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

async function run(typed: readonly string[], language: 'en' | 'zh' = 'en') {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await command(typed, {
    language,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

async function put(name: string, ...given: Parameters<typeof fileOf>) {
  writeFileSync(at(name), await fileOf(...given));
}

test('a workbook that calculates ends with 0, and the result is written', async () => {
  await put('in.xlsx', ageingWorkbook());
  const { code, printed } = await run([at('in.xlsx'), at('out.xlsx')]);
  expect([code, printed]).toEqual([
    0,
    expect.stringMatching(/^Formulas of ours: 1; built-in ones that depend on them: 2;/),
  ]);
  expect(
    (await openFile(new Uint8Array(readFileSync(at('out.xlsx'))), functionNames)).sheets[1]!.cells[3]![6]!.value,
  ).toBe(400);
});

test('a workbook may be written over itself', async () => {
  await put('in.xlsx', ageingWorkbook());
  expect((await run([at('in.xlsx'), at('in.xlsx')])).code).toBe(0);
  expect((await run([at('in.xlsx'), '--json'])).printed).toContain('"dependents": 2');
});

test('a formula that ends in an error ends with 1; its cell and sentence are listed and the file is written all the same', async () => {
  await put('in.xlsx', ageingWorkbook({ names: [{ name: 'AsOf', refersTo: '=Data!$F$3', sheet: null }] }));
  const { code, complained } = await run([at('in.xlsx'), at('out.xlsx')]);
  expect(code).toBe(1);
  expect(complained).toMatch(/Cells that end in an error: 1\n {2}Answer!A1 #N\/A .*asOf/);
  expect(readFileSync(at('out.xlsx')).length).toBeGreaterThan(1000);
});

test('neighbours that fail for the same reason are told in one line', async () => {
  const document = ageingWorkbook();
  (document.sheets[0]!.cells[1] as unknown as unknown[])[1] = { value: 'n/a' };
  await put('in.xlsx', document);
  const { complained } = await run([at('in.xlsx'), at('out.xlsx')]);
  expect(complained).toContain('Answer!B2:G2 #VALUE! Receivables row 2, "Amount": expected an amount, found "n/a".');
});

test('a built-in formula that only Excel can calculate keeps its old value and is listed', async () => {
  const document = ageingWorkbook();
  (document.sheets[1]!.cells[1] as unknown as unknown[])[8] = { value: 77, formula: '=GROUPBY(A2:A3,G2:G3,SUM)' };
  await put('in.xlsx', document);
  const { code, complained } = await run([at('in.xlsx'), at('out.xlsx')]);
  expect([code, complained]).toEqual([1, expect.stringContaining('Answer!I2')]);
  expect(
    (await openFile(new Uint8Array(readFileSync(at('out.xlsx'))), functionNames)).sheets[1]!.cells[1]![8]!.value,
  ).toBe(77);
});

test('results as JSON name sheet, cell, formula, values and errors; nothing is written', async () => {
  await put('in.xlsx', ageingWorkbook());
  const { code, printed } = await run([at('in.xlsx'), '--json', '--as-of', '2026-07-31']);
  const { formulas, left } = JSON.parse(printed);
  expect([code, left]).toEqual([0, []]);
  expect(formulas).toEqual([
    expect.objectContaining({ sheet: 'Answer', cell: 'A1', formula: '=AGEING(Receivables[#All],AsOf)', errors: [] }),
  ]);
  expect(formulas[0].values[1]).toEqual(['Acme', 0, 50, 0, 100, 0, 150]);
});

test.each([
  [[], 'Which workbook?'],
  [['in.xlsx'], 'Where shall the result go?'],
  [['a.xlsx', 'b.xlsx', 'c.xlsx'], 'Two files at most'],
  [['a.xlsx', 'b.xlsx', '--fast'], 'There is no option --fast.'],
  [['a.xlsx', 'b.xlsx', '--as-of', '30.06.2026'], '--as-of needs a day'],
  [['a.xlsx', 'b.xlsx', '--as-of', '2026-02-30'], '--as-of needs a day'],
  [['a.xlsx', 'b.xlsx', '--as-of', '2026-13-01'], '--as-of needs a day'],
])('%j is refused with 2', async (typed, sentence) => {
  expect(await run(typed)).toEqual({ code: 2, printed: '', complained: expect.stringContaining(sentence) });
});

test('another day for a workbook without AsOf ends with 2, and nothing is written', async () => {
  await put('in.xlsx', ageingWorkbook({ names: [] }));
  expect(await run([at('in.xlsx'), at('out.xlsx'), '--as-of', '2026-06-30'], 'zh')).toEqual({
    code: 2,
    printed: '',
    complained: '工作簿中没有名为 AsOf 的单元格。',
  });
  expect(() => readFileSync(at('out.xlsx'))).toThrow();
});

test('what is not a workbook ends with 3, and nothing is written', async () => {
  writeFileSync(at('in.xlsx'), 'no zip');
  expect(await run([at('in.xlsx'), at('out.xlsx')])).toEqual({
    code: 3,
    printed: '',
    complained: expect.stringContaining('this is not an Excel workbook (.xlsx or .xlsm). Nothing was written.'),
  });
  expect((await run([at('absent.xlsx'), at('out.xlsx')])).code).toBe(3);
  expect(() => readFileSync(at('out.xlsx'))).toThrow();
});

test('a file that is cut off is refused in one sentence with one stop, and nothing is written', async () => {
  await put('in.xlsx', ageingWorkbook());
  writeFileSync(at('in.xlsx'), readFileSync(at('in.xlsx')).subarray(0, 3000));
  const { code, complained } = await run([at('in.xlsx'), at('out.xlsx')]);
  expect(code).toBe(3);
  expect(complained).toMatch(/^[^\n]*[^.]\. Nothing was written\.$/);
  expect(() => readFileSync(at('out.xlsx'))).toThrow();
});

test('help is Chinese on a Chinese system and English on any other', async () => {
  expect([languageOfSystem({ LANG: 'zh_CN.UTF-8' }), languageOfSystem({ LC_ALL: 'de_DE', LANG: 'zh_CN' })]).toEqual([
    'zh',
    'en',
  ]);
  expect(await run(['--help'], 'zh')).toEqual({ code: 0, printed: expect.stringContaining('退出码'), complained: '' });
  expect((await run(['--help'])).printed).toContain('Exit code');
});
