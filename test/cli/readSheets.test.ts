import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command';

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
