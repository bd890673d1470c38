import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { FormulaResult } from '../../src/cli/recalculate';
import type { CellValue } from '../../src/host/grid/document';
import { savedBy } from './files';
import { startHarness, type Harness, type Sheet } from './harness';

/** One question asked in three places: in a cell, in the pane (which reads the ranges through Office.js), on the command line. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const customers = 'Customers[#All]';
const receivables = 'Receivables[#All]';
const questions: Readonly<Record<string, readonly string[]>> = {
  CREDITRISK: [customers, receivables, 'AsOf', 'Settings'],
  PAYMENTBEHAVIOUR: [receivables, 'AsOf'],
  INDEMNITY: [receivables, 'Policy', customers, 'AsOf'],
  INDEMNITYSUMMARY: [receivables, 'Policy', customers, 'AsOf'],
  INDEMNITYSTEPS: [receivables, 'Policy', customers, 'AsOf'],
  INDEMNITYIFFAILS: [customers, 'Policy', receivables, 'AsOf'],
  AGEING: [receivables, 'AsOf'],
};
/** Answers that stand beside a range are as tall as it: 60 customers, 1,500 invoices, and the headings. */
const heights: Readonly<Record<string, number>> = { CREDITRISK: 61, INDEMNITY: 1501, INDEMNITYIFFAILS: 61 };

const books = [
  { language: 'en', workbook: '/assets/sample.en.xlsx' },
  { language: 'zh', workbook: '/assets/sample.zh-CN.xlsx' },
] as const;

describe.each(books)('in $language, blank cells as nothing', ({ language, workbook }) => {
  let sheet: Sheet;
  let pane: Frame;
  let commandLine: readonly FormulaResult[];

  beforeAll(async () => {
    sheet = await harness.open({ workbook, language, blank: 'nothing' });
    pane = await sheet.pane();
    await askInCells(sheet);
    commandLine = recalculated(await savedBy(sheet));
  }, 120_000);
  afterAll(() => sheet.page.context().close());

  describe.each(Object.keys(questions))('%s', (name) => {
    test('has an answer in its cell, in the language of the headings', async () => {
      const spilled = await answerInCell(sheet, name);
      expect(spilled.length).toBe(heights[name] ?? spilled.length);
      expect(spilled.length).toBeGreaterThan(2);
      expect(spilled.flat().some((cell) => typeof cell === 'number' && cell > 0)).toBe(true);
      expect(/[一-鿿]/.test(String(spilled[0]![0]))).toBe(language === 'zh');
    });

    test('gives the pane the rectangle that stands in the cell', async () => {
      expect(await answerInPane(pane, name)).toEqual(await answerInCell(sheet, name));
    });

    test('gives the command line the rectangle that stands in the cell', async () => {
      const found = commandLine.find(({ formula }) => formula.startsWith(`=${name}(`));
      const inCell = await answerInCell(sheet, name);
      expect(found && withoutLastBits(found.values, inCell)).toEqual(inCell);
    });
  });

  test('with blank cells as 0 the cells hold the same rectangles', async () => {
    const before = await allAnswers(sheet);
    const other = await harness.open({ workbook, language, blank: 'zero' });
    await other.pane();
    await askInCells(other);
    expect(await other.page.evaluate(() => window.coversheetHost.switches.blanks)).toBe('zero');
    expect(await allAnswers(other)).toEqual(before);
    await other.page.context().close();
  });
});

/** Each on a new sheet of its own, so that none stands in another's way. */
async function askInCells(sheet: Sheet): Promise<void> {
  for (const [name, args] of Object.entries(questions)) {
    await sheet.page.evaluate((title) => {
      window.coversheetHost.book.sheets.add(title);
    }, sheetOf(name));
    await sheet.enter(`${sheetOf(name)}!A1`, [[`=${name}(${args.join(',')})`]]);
  }
}

function sheetOf(name: string): string {
  return `Ask${name.toLowerCase()}`;
}

async function answerInCell(sheet: Sheet, name: string): Promise<CellValue[][]> {
  return (await sheet.spill(`${sheetOf(name)}!A1`)) ?? sheet.values(`${sheetOf(name)}!A1`);
}

async function allAnswers(sheet: Sheet): Promise<readonly CellValue[][][]> {
  const answers: CellValue[][][] = [];
  for (const name of Object.keys(questions)) answers.push(await answerInCell(sheet, name));
  return answers;
}

/** Reads the arguments as the pane does, and calls the function that the add-in's bundle has associated with the name. */
function answerInPane(pane: Frame, name: string): Promise<CellValue[][]> {
  return pane.evaluate(
    ([id, references]) =>
      Excel.run(async (context) => {
        const ranges = references.map((reference) =>
          reference.endsWith('[#All]')
            ? context.workbook.tables.getItem(reference.slice(0, -'[#All]'.length)).getRange()
            : context.workbook.names.getItem(reference).getRange(),
        );
        for (const range of ranges) range.load('values');
        await context.sync();
        const { mappings } = (
          CustomFunctions as unknown as {
            readonly _association: {
              readonly mappings: Readonly<Record<string, (...given: unknown[]) => unknown[][]>>;
            };
          }
        )._association;
        const answer = await mappings[id]!(...ranges.map(({ values }) => values as unknown));
        const shown: Readonly<Record<string, string>> = { notAvailable: '#N/A', invalidValue: '#VALUE!' };
        return answer.map((row) =>
          row.map((cell) => {
            if (!(cell instanceof CustomFunctions.Error)) return cell;
            const code = Object.entries(CustomFunctions.ErrorCode).find(([, value]) => value === cell.code)?.[0] ?? '';
            return { error: shown[code] ?? cell.code, message: cell.message };
          }),
        );
      }),
    [name, questions[name]!] as const,
  ) as Promise<CellValue[][]>;
}

function recalculated(file: Buffer): readonly FormulaResult[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'parity-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), file);
    return (
      JSON.parse(answerOfCommandLine(path.join(folder, 'book.xlsx'))) as { readonly formulas: readonly FormulaResult[] }
    ).formulas;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Node and Chromium may have other versions of JavaScript's engine, whose logarithms differ in the last bit; any larger difference stays. */
function withoutLastBits(
  values: readonly (readonly CellValue[])[],
  like: readonly (readonly CellValue[])[],
): CellValue[][] {
  const near = (one: CellValue, other: CellValue | undefined) =>
    typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-12 * Math.abs(other);
  return values.map((row, index) =>
    row.map((cell, column) => (near(cell, like[index]?.[column]) ? like[index]![column]! : cell)),
  );
}

/** Ends with 1, because the sample has cells that cannot be read; the results are printed all the same. */
function answerOfCommandLine(file: string): string {
  try {
    return execFileSync(process.execPath, [path.join(__dirname, '../../dist/cli/recalc.cjs'), file, '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (thrown) {
    const { status, stdout } = thrown as { readonly status: number; readonly stdout: string };
    if (status !== 1) throw thrown;
    return stdout;
  }
}
