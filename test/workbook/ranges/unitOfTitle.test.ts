import { readLosses } from '../../../src/workbook/ranges/losses';
import { readPortfolio } from '../../../src/workbook/ranges/portfolio';
import { readRecoveries } from '../../../src/workbook/ranges/recoveries';

const call = { date1904: false, mapping: new Map<string, string>() };

test('amounts below a title in ten thousands count ten thousand times, whatever the table', () => {
  const titled = (...rows: unknown[][]) => [['2026年损失清单', '', ''], ['单位：万元', '', ''], ...rows];
  expect([...readLosses(titled(['客户', '损失金额', '信用限额'], ['甲', 12.5, 8]), call).loss]).toEqual([125_000]);
  expect([...readLosses(titled(['客户', '损失金额', '信用限额'], ['甲', 12.5, 8]), call).creditLimit]).toEqual([
    80_000,
  ]);
  expect([...readRecoveries(titled(['客户', '追偿款', '欠款'], ['甲', 3, 12.5]), call).received]).toEqual([30_000]);
  expect(readPortfolio(titled(['客户', '违约概率', '风险敞口'], ['甲', 0.02, 12.5]), call).stated[0]!.exposure).toBe(
    125_000,
  );
});
