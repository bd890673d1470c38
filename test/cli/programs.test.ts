import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command';
import { programs } from '../programs/programs';
import { workbookOf } from '../programs/workbookOf';

const folder = mkdtempSync(path.join(tmpdir(), 'coversheet-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What --read says of a file, and its exit code. */
async function read(file: string, bytes: Uint8Array, language: 'en' | 'zh') {
  const input = path.join(folder, `${file}.xlsx`);
  writeFileSync(input, bytes);
  const said: string[] = [];
  const output = { language, print: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const code = await command([input, '--read', '--as-of', '2026-03-31'], output);
  return { code, text: said.join('\n') };
}

/** The figures of the ledger as test/programs/ledger.ts adds them up by hand. */
const figures = {
  en: [
    'Rows read 6',
    'Customers 3',
    'Owed on 2026-03-31(?: [A-Z]{3})? 3745.75',
    'Of it overdue 2590.5',
    'Of it credits -90',
  ],
  zh: ['已读取行数 6', '客户数 3', '未收合计（2026-03-31）(?: CNY)? 3745.75', '其中逾期 2590.5', '其中贷项 -90'],
};

/** Xero's grand total is not the sum of anything above it: it prints 0. */
const doubtsOf: Readonly<Record<string, readonly unknown[]>> = {
  'xero-aged-receivables': [expect.stringContaining('prints 0 in “Total”; the rows that it covers make 3745.75')],
};

test.each(programs.map((program) => [`${program.layout.program} (${program.file})`, program] as const))(
  '%s: the workbook is read as it stands, and comes to the figures of the ledger',
  async (_, program) => {
    const { code, text } = await read(program.file, await workbookOf(program), program.language);
    for (const figure of figures[program.language]) expect(text).toMatch(new RegExp(`${figure}$`, 'm'));
    const told = [...text.matchAll(/^ *(?:To decide|Missing|Not read|Doubt|待确定|缺少|未读取|疑点): (.*)$/gm)];
    expect(told.map(([, sentence]) => sentence)).toEqual(doubtsOf[program.file] ?? []);
    expect(code).toBe(0);
  },
);
