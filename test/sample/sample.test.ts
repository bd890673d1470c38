import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/engine/words';
import { Problem } from '../../src/engine/problem';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import type { Answer, Definition, Parameters } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';
import { readCustomers } from '../../src/workbook/ranges/customers';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { sampleFiles } from '../../tools/sample/files';
import { asOf, sampleSheets } from '../../tools/sample/sheets';

const root = path.join(__dirname, '../..');
const options = { date1904: false, mapping: new Map<string, string>() };
const cells = (language: Language, index: number) => sampleSheets(language)[index]!.cells;

function answer(definition: Definition<Parameters, Promise<Answer>>, ...given: unknown[]) {
  return invoke(definition, given);
}

test('the sample files are those that the generator makes; if they are stale, run npm run sample', async () => {
  const made = await sampleFiles();
  const stale = Object.keys(made).filter(
    (file) => Buffer.compare(readFileSync(path.join(root, file)), made[file]!) !== 0,
  );
  expect(stale).toEqual([]);
});

describe.each(['en', 'zh'] as const)('the sample in %s', (language) => {
  test('has 60 customers, each with an id of its own, and every row can be read', () => {
    const { rows } = readCustomers(cells(language, 0), options);
    expect(rows.filter((row) => row instanceof Problem)).toEqual([]);
    expect(
      new Set(
        cells(language, 0)
          .slice(1)
          .map(([id]) => id),
      ).size,
    ).toBe(60);
    expect(
      cells(language, 0)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(expect.arrayContaining(['00123', '123']));
  });

  test('has 1,500 invoices over two years, none dated or paid after the day of the books', () => {
    const rows = cells(language, 1).slice(1);
    const days = rows.map((row) => Number(row[3]));
    expect([rows.length, new Set(rows.map(([number]) => number)).size]).toEqual([1500, 1500]);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(715);
    expect(rows.filter((row) => Number(row[3]) > asOf || Number(row[5] ?? 0) > asOf)).toEqual([]);
    expect(rows.filter((row) => row[5] !== null && Number(row[5]) <= Number(row[3]))).toEqual([]);
  });

  test('has part payments, credit notes, disputes and one insolvent customer', () => {
    const rows = cells(language, 1).slice(1);
    const counts = [
      rows.filter((row) => row[6] !== null),
      rows.filter((row) => Number(row[2]) < 0),
      rows.filter((row) => row[7] !== null),
    ].map((found) => found.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(new Set(rows.filter((row) => row[9] !== null).map((row) => row[1])).size).toBe(1);
  });

  test('has one cell that cannot be read; amounts as text and in full-width digits are understood', () => {
    const { problems, amount } = readReceivables(cells(language, 1), options);
    const typed = cells(language, 1)
      .slice(1)
      .map((row) => row[2]);
    expect([...problems.keys()].map((entry) => typed[entry])).toEqual([{ error: '#N/A' }]);
    const texts = typed.flatMap((value, entry) =>
      typeof value === 'string' ? [[value.normalize('NFKC').replace(/,/g, ''), String(amount[entry]!.toFixed(2))]] : [],
    );
    expect(texts.length).toBe(5);
    expect(texts.map(([text]) => text)).toEqual(texts.map(([, read]) => read));
  });

  test('has a policy and settings of which every term is known, with the limits of the three large customers exceeded or nearly so', async () => {
    const risk = await answer(creditRisk, cells(language, 0), cells(language, 1), [[asOf]], cells(language, 3));
    const limits = cells(language, 0)
      .slice(1, 4)
      .map((row) => Number(row[6]));
    const used = risk.slice(1, 4).map((row, index) => Number(row[4]) / limits[index]!);
    expect(Math.min(...used)).toBeGreaterThan(0.8);
    expect(Math.max(...used)).toBeGreaterThan(1);
  });

  test('has two customers that slide into late payment, by more than a fortnight within a year', async () => {
    const [headings, ...rows] = await answer(paymentBehaviour, cells(language, 1), [[asOf]]);
    const trend = headings!.findIndex(
      (heading) =>
        heading === (language === 'zh' ? '趋势' : 'Trend') ||
        String(heading).startsWith(language === 'zh' ? '趋势' : 'Trend'),
    );
    const sliding = rows.filter((row) => ['00164', '00269'].includes(String(row[0])));
    expect(sliding.map((row) => Number(row[trend]) > 14)).toEqual([true, true]);
  });
});

test('both languages tell the same figures', () => {
  const figures = (language: Language) =>
    cells(language, 1)
      .slice(1)
      .map((row) => row.filter((cell) => typeof cell === 'number'));
  expect(figures('zh')).toEqual(figures('en'));
});
