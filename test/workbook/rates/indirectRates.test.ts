import { attempt } from '../../../src/engine/attempt';
import { exchangeRates } from '../../../src/engine/ledger';
import type { Problem } from '../../../src/engine/problem';
import { readRates } from '../../../src/workbook/rates/readRates';
import type { Cells } from '../../../src/workbook/values/cells';

const worth = (cells: Cells, of: string, into: string) =>
  exchangeRates(readRates(cells, { date1904: false }).quotations)(of, into, Infinity)?.worth;
const refusal = (cells: Cells) => (attempt(() => readRates(cells, { date1904: false })) as Problem).message;

// SAP marks an indirect quotation by a slash, in table TCURR by a minus: so many of the first make one of the second.
test.each([['/7.1'], ['7.1-'], [-7.1]])('SAP, from CNY to USD at %p: 7.1 CNY are one USD', (rate) => {
  const table = [
    ['ExRt', 'From currency', 'To currency', 'Valid from', 'Exchange rate'],
    ['M', 'CNY', 'USD', '2025-06-01', rate],
  ];
  expect(worth(table, 'USD', 'CNY')).toBeCloseTo(7.1, 12);
  expect(worth(table, 'CNY', 'USD')).toBeCloseTo(1 / 7.1, 12);
});

test('SAP, direct and indirect quotations in columns of their own, with units', () => {
  const table = [
    ['ExRt', 'Valid from', 'Indir.quot', 'Ratio (from)', 'From', 'Dir.quot.', 'To'],
    ['M', '2025-06-01', '', 1, 'USD', 7.1, 'CNY'],
    ['M', '2025-06-01', 20, 1, 'CNY', '', 'JPY'],
    ['M', '2025-06-01', '', 100, 'HKD', 91, 'CNY'],
  ];
  expect(worth(table, 'USD', 'CNY')).toBe(7.1);
  // 20 CNY are one JPY: absurd, and as it is written.
  expect(worth(table, 'JPY', 'CNY')).toBeCloseTo(20, 12);
  expect(worth(table, 'HKD', 'CNY')).toBeCloseTo(0.91, 12);
});

test('a sign before the rate of one currency says nothing', () => {
  for (const rate of ['/7.1', -7.1])
    expect(
      refusal([
        ['Currency', 'CNY per unit'],
        ['USD', rate],
      ]),
    ).toMatch(/above 0/);
});

test('a bank’s buying and selling rates alone are refused with both columns; a middle rate beside them counts', () => {
  expect(
    refusal([
      ['Currency', 'Bid', 'Ask'],
      ['USD', 7.1, 7.2],
    ]),
  ).toBe(
    '“Bid” and “Ask” are what a bank buys and sells at, and no middle rate stands beside them: head the column that counts Rate, or add a column Middle rate.',
  );
  const bank = [
    ['货币名称', '现汇买入价', '现钞买入价', '现汇卖出价', '现钞卖出价'],
    ['美元', 710, 705, 720, 722],
  ];
  expect(refusal(bank)).toContain('现汇买入价');
  expect(worth(bank.map((row, at) => [...row, ['中行折算价', 715][at]!]), 'USD', 'CNY')).toBe(7.15); // prettier-ignore
});
