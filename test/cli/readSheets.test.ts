import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command';
import { saveFile } from '../../src/host/file/saveFile';
import { emptySheet } from '../../src/host/grid/emptySheet';

const folder = mkdtempSync(path.join(tmpdir(), 'coversheet-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ledger = [
  'Open items;;;',
  'As of 30.06.2025;;;',
  'Kunde;Belegnummer;Nettofälligkeit;Offener Betrag',
  'Harbour;1001;31.05.2025;1.250,50',
  'Harbour;1002;31.07.2025;980,00',
  'Dale;1003;15.05.2025;400,00',
  'Summe;;;2.630,50',
];

async function read(lines: readonly string[], language: 'en' | 'zh', name = 'export.csv') {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\r\n'));
  const said: string[] = [];
  const output = { language, print: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const code = await command([file, '--read'], output);
  return { code, said };
}

test('--read tells how an export is read: columns, totals set aside, day of the title, what is owed', async () => {
  const { code, said } = await read(ledger, 'en');
  const text = said.join('\n');
  expect(code).toBe(0);
  expect(text).toContain('“Offener Betrag” is read as Open.');
  expect(text).toContain('Row 7 is a total and not counted.');
  expect(text).toContain('Total: Owed on 2025-06-30 2630.5');
  expect(text).toContain('Total: Of it overdue 1650.5');
});

test('a row that cannot be read is named, and the exit code says that something is left to do', async () => {
  const { code, said } = await read([...ledger.slice(0, 4), 'Moor;1004;31.05.2025;about 5'], 'en');
  expect(code).toBe(1);
  expect(said.at(-1)).toContain('Not read: Receivables row 5, "Offener Betrag"');
});

test('a sheet without receivables says what was looked for', async () => {
  const { code, said } = await read(['a,b', 'c,d'], 'zh');
  expect(code).toBe(1);
  expect(said.join('\n')).toMatch(/没有找到/);
});

test('a ledger in two currencies is read by the rates on another sheet', async () => {
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
    ...emptySheet,
    name,
    cells: rows.map((row) => row.map((value) => ({ value }))),
  });
  const items = sheet('Items', [
    ['Customer', 'Invoice', 'Due date', 'Amount', 'Currency'],
    ['Harbour', '1001', '2025-05-31', 100, 'USD'],
    ['Dale', '1002', '2025-07-31', 50, 'EUR'],
  ]);
  const rates = sheet('FX', [
    ['币种', '日期', '每100外币兑人民币'],
    ['美元', '2025-06-27', 720],
    ['欧元', '2025-06-30', 780],
  ]);
  const file = path.join(folder, 'two.xlsx');
  writeFileSync(file, await saveFile({ sheets: [items, rates], names: [], date1904: false, settings: {} }, []));
  const said: string[] = [];
  const output = {
    language: 'en' as const,
    print: (line: string) => said.push(line),
    complain: (line: string) => said.push(line),
  };
  expect(await command([file, '--read', '--as-of', '2025-06-30'], output)).toBe(0);
  const text = said.join('\n');
  expect(text).toContain('Converted to CNY: 1 USD = 7.2 CNY (2025-06-27); 1 EUR = 7.8 CNY (2025-06-30).');
  expect(text).toContain('Total: Owed on 2025-06-30 CNY 1110');
  expect(text).toContain('A table of exchange rates');
});
