import { cashForecast } from '../../src/functions/catalogue/cashForecast';
import { invoke } from '../../src/functions/invoke';
import {
  cashForecastLayout,
  cashForecastLines,
  cashScenariosLayout,
  sideBySide,
} from '../../src/functions/layouts/cashForecast';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Disputed amount'],
  ['Harbour', 900, '2025-06-01', '2025-07-15', null],
  ['Dale', 700, '2025-06-10', '2025-08-15', 50],
  ['Hill', 600, '2025-01-10', '2025-02-10', null],
  ['Hill', -20, '2025-01-12', null, null],
];
const customers: Cells = [
  ['Customer', 'Credit limit'],
  ['Harbour', 1000],
  ['Dale', 500],
  ['Hill', 500],
];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Waiting period', '150 days'],
];
const flows: Cells = [
  ['Item', 'Date', 'Amount', 'Repeats'],
  ['Payroll', '2025-07-04', -150, 'fortnightly'],
];
const settings: Cells = [
  ['Base rate', '2%'],
  ['Minimum cash', 200],
  ['Months after weeks', 2],
];
const call = (scenario: string | null, more: { policy?: Cells | null; ledger?: Cells; settings?: Cells } = {}) =>
  invoke(cashForecast, [
    ...[more.ledger ?? ledger, customers, [[500]], flows, [['2025-06-30']], null],
    ...[more.policy === undefined ? policy : more.policy, scenario && [[scenario]], more.settings ?? settings],
  ]);
const together = async (more?: Parameters<typeof call>[1]) => reader(cashScenariosLayout, await call('all', more));

test.each(Object.entries(sideBySide))('%s says in every period what it says alone', async (side, { scenario }) => {
  const key = side as keyof typeof sideBySide;
  const [all, alone] = [await together(), reader(cashForecastLayout, await call(scenario))];
  for (let at = 1; at <= 15; at++) {
    const [one, other] = [all.row(at), alone.row(at)];
    expect(one.text('period')).toBe(other.text('period'));
    expect(one.number('payments')).toBe(other.number('payments'));
    expect([one.number(`${key}Receipts`), one.number(`${key}Cash`), one.number(`${key}Covered`)]).toEqual([
      other.number('receipts'),
      other.number('cash'),
      other.number('cashCovered'),
    ]);
  }
  const lowest = [cashForecastLines.lowest, cashForecastLines.lowestCovered].map(({ words }) => alone.line(words)!);
  const row = all.line(cashForecastLines.lowest.words)!;
  expect(row.number(`${key}Cash`)).toBe(lowest[0]!.number('cash'));
  expect(row.number(`${key}Covered`)).toBe(lowest[1]!.number('cashCovered'));
});

test('in every scenario receipts, what is lost and what is not counted are what is owed: 2,180', async () => {
  const all = await together();
  for (const key of ['baseReceipts', 'slowReceipts', 'failsReceipts'] as const) {
    const periods = Array.from({ length: 15 }, (_, at) => all.row(at + 1).number(key)!);
    const besides = (['later', 'lost', 'uncounted'] as const).map((line) =>
      all.line(cashForecastLines[line].words)!.number(key)!,
    );
    expect([...periods, ...besides].reduce((sum, one) => sum + one, 0)).toBeCloseTo(2180, 8);
    expect(all.line(cashForecastLines.book.words)!.number(key)).toBeCloseTo(2180, 8);
  }
});

test('the first period below the minimum is named for each, with the money that lacks', async () => {
  const row = (await together({ policy: null })).line(cashForecastLines.breach.words)!;
  // 500 less 150 on 4 July, 18 July and 1 August is 50 where nothing has come in by then: in week 5.
  expect(row.number('failsCash')).toBe(150);
  expect(row.text('note')).toContain('largest fails: week 5 (2025-07-29).');
  expect(row.number('failsCovered')).toBeNull();
  const covered = (await together()).line(cashForecastLines.breach.words)!.text('note');
  expect(covered).toMatch(/slow: week 5 \(2025-07-29\), with cover /);
});

test('what the scenarios suppose stands in the first note, and without a minimum nothing is below it', async () => {
  const all = await together({ settings: [['Base rate', '2%']] });
  expect(all.row(1).text('note')).toMatch(
    /^Everybody pays 30 days later than expected. Harbour fails on the first day./,
  );
  expect(all.line(cashForecastLines.breach.words)).toBeNull();
});

test('a row that cannot be read is named', async () => {
  const all = await together({ ledger: [...ledger, ['Dale', 'n/a.', '2025-06-01', '2025-07-15', null]] });
  expect(all.line(cashForecastLines.notRead.words)!.text('note')).toContain('Receivables row 6, "Amount"');
});

test('in Chinese by its Chinese name', async () => {
  const answer = await invoke(cashForecast, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2025-07-15'],
    ],
    [['客户'], ['华东贸易']],
    [[200]],
    null,
    [['2025-06-30']],
    [[2]],
    null,
    [['全部']],
  ]);
  expect(answer[0]).toContain('有保险的期末现金：最大客户违约');
  expect(answer[1]![0]).toBe('第 1 周');
});
