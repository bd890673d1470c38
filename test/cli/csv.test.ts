import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command';
import { functionNames } from '../../src/cli/customFunctions';
import { openFile } from '../../src/host/file/openFile';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coversheet-'));
  writeFileSync(
    at('ledger.csv'),
    'Customer;Invoice;Open;Due date\n00012;0007;1.250,00;05.03.2025\n00450;0008;980,00;10.06.2025\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

async function run(...typed: readonly string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await command(typed, {
    language: 'en',
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained: complained.join('\n') };
}

test('a CSV file becomes a workbook with a sheet of its name, and the line says how it was read', async () => {
  const { code, printed } = await run(at('ledger.csv'), at('out.xlsx'));
  expect([code, printed[0]]).toEqual([0, `${at('ledger.csv')}: 3 rows, 4 columns; utf-8, separated by semicolons.`]);
  const { sheets } = await openFile(new Uint8Array(readFileSync(at('out.xlsx'))), functionNames);
  expect(sheets.map(({ name, cells }) => [name, cells.map((row) => row!.map((cell) => cell?.value))])).toEqual([
    [
      'ledger',
      [
        ['Customer', 'Invoice', 'Open', 'Due date'],
        ['00012', '0007', '1.250,00', '05.03.2025'],
        ['00450', '0008', '980,00', '10.06.2025'],
      ],
    ],
  ]);
});

test('what would be a formula, a name of an error and signs of XML stay texts in the workbook', async () => {
  const odd = ['=1+1', '#N/A', ' a & <b> ', 'TRUE', '1.250'];
  writeFileSync(at('odd & even.csv'), `x;y\n${odd.map((text) => `"${text}";1`).join('\n')}\n`);
  expect((await run(at('odd & even.csv'), at('out.xlsx'))).code).toBe(0);
  const { sheets } = await openFile(new Uint8Array(readFileSync(at('out.xlsx'))), functionNames);
  expect([sheets[0]!.name, sheets[0]!.cells.map((row) => row![0])]).toEqual([
    'odd & even',
    [{ value: 'x' }, ...odd.map((value) => ({ value }))],
  ]);
});

test('as JSON its rows are printed, and nothing is written', async () => {
  const { code, printed } = await run(at('ledger.csv'), '--json');
  expect([code, JSON.parse(printed[0]!)]).toEqual([
    0,
    expect.objectContaining({
      csv: {
        encoding: 'utf-8',
        separator: ';',
        rows: expect.arrayContaining([['00012', '0007', '1.250,00', '05.03.2025']]),
      },
      formulas: [],
    }),
  ]);
});

test('a CSV file is never written over with a workbook', async () => {
  const before = readFileSync(at('ledger.csv'), 'utf8');
  expect(await run(at('ledger.csv'), at('ledger.csv'))).toMatchObject({
    code: 2,
    complained: expect.stringContaining('name an .xlsx file'),
  });
  expect(readFileSync(at('ledger.csv'), 'utf8')).toBe(before);
});

test('a web page that is called .xls is refused with 3 and a sentence', async () => {
  writeFileSync(at('export.xls'), '<html><table><tr><td>1</td></tr></table></html>');
  expect(await run(at('export.xls'), at('out.xlsx'))).toMatchObject({
    code: 3,
    complained: expect.stringContaining('this is a web page or XML'),
  });
});
