import { Problem } from '../../src/engine/problem';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';

const risk = async (customers: unknown, ...rest: readonly unknown[]) =>
  (await invoke(creditRisk, [customers, ...rest]))[1]!;

describe('Revenue, Turnover and 年营业额 may be the customer’s own', () => {
  test('without a limit to judge them by they are asked for, not guessed', async () => {
    const [, , , , exposure] = await risk([
      ['Customer', 'Revenue', 'Terms'],
      ['Moor', 500_000_000, 60],
    ]);
    expect((exposure as Problem).message).toMatch(
      /^Customers row 2, "Revenue": .*Mapping range, beside "Annual sales"/,
    );
  });

  test('in Chinese too', async () => {
    const [, , , , exposure] = await risk([
      ['客户', '年营业额', '账期'],
      ['甲', 500_000_000, 60],
    ]);
    expect((exposure as Problem).in('zh')).toMatch(/^客户第 2 行 “年营业额”：.*“年销售额”/);
  });

  test('a limit that bears them out is enough: 365,000 at 60 days is 60,000, at most ten limits', async () => {
    const [, , , , exposure] = await risk([
      ['Customer', 'Turnover', 'Terms', 'Credit limit'],
      ['Moor', 365_000, 60, 6000],
    ]);
    expect(exposure).toBe(60_000);
    const [, , , , above] = await risk([
      ['Customer', 'Turnover', 'Terms', 'Credit limit'],
      ['Moor', 365_000, 60, 5999],
    ]);
    expect(above).toBeInstanceOf(Problem);
  });

  test('a Mapping decides, and Annual sales are never in doubt', async () => {
    const rows = (heading: string) => [
      ['Customer', heading, 'Terms'],
      ['Moor', 365_000, 60],
    ];
    const mapping = [['Revenue', 'Annual sales']];
    expect((await risk(rows('Revenue'), null, null, null, mapping))[4]).toBe(60_000);
    expect((await risk(rows('Annual sales')))[4]).toBe(60_000);
  });

  test('where a ledger tells what is owed nobody asks', async () => {
    const customers = [
      ['Customer', 'Revenue', 'Terms'],
      ['Moor', 500_000_000, 60],
    ];
    const ledger = [
      ['Customer', 'Amount', 'Due date'],
      ['Moor', 1000, 45_800],
    ];
    expect((await risk(customers, ledger, 45_800))[4]).toBe(1000);
    expect((await invoke(limitUse, [customers, ledger, 45_800]))[1]![0]).toBe(1000);
  });
});

test('a ledger that prints only what is open, and terms for its due dates, is claimed from', async () => {
  const ledger = [
    ['Customer', 'Invoice date', 'Terms', 'Outstanding'],
    ['Moor', 45_000, 30, 400],
  ];
  const policy = [
    ['Insured percentage', 0.9],
    ['Waiting period', 90],
  ];
  const [, moor] = await invoke(indemnitySummary, [ledger, policy, null, 45_500]);
  expect(moor!.slice(2, 5)).toEqual([400, 400, 360]);
});
