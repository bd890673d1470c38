import { exposureOf, type Exposure } from '../../../src/engine/risk/exposure';
import { usualRisk, type RiskSettings } from '../../../src/engine/risk/riskSettings';
import type { Account } from '../../../src/engine/ledger/account';
import { customerOf } from '../ledger/made';

/** What is at stake with a customer whose month ends stood at 100 on average and at 150 at most. */
function stake(
  balance: number,
  daysPastDue: number,
  settings: Partial<RiskSettings> = {},
  limit: number | null = null,
) {
  const account = { balance, daysPastDue, overYear: { mean: 100, highest: 150 } } as Account;
  const found = exposureOf(customerOf({ creditLimit: limit }), account, { ...usualRisk, ...settings }) as Exposure;
  return [found.amount, found.basis.en];
}

const year: Partial<RiskSettings> = { exposureBasis: 'average' };

test('what is materially overdue stays: more than the year’s 100 counts in full, 100 itself and what is not overdue do not', () => {
  const mean = 'mean of the month ends of a year';
  expect(stake(101, 30, year)).toEqual([101, 'unpaid balance, part of it overdue']);
  expect(stake(100, 30, year)).toEqual([100, mean]);
  expect(stake(101, 0, year)).toEqual([100, mean]);
  expect(stake(101, 1, year)).toEqual([101, 'unpaid balance, part of it overdue']);
});

test('before a default half of the free limit is drawn as well: 100 of 300 leave 200, 200 are at stake; of a limit that is used up nothing is free', () => {
  const drawn: Partial<RiskSettings> = { exposureBasis: 'default' };
  expect(stake(0, 0, drawn, 300)[0]).toBe(200);
  expect(stake(0, 0, drawn, 100)).toEqual([100, 'mean of the month ends of a year']);
  expect(stake(0, 0, drawn, 50)[0]).toBe(100);
});

test('at the peak the highest month end counts unless the mean × peak is as high: 150 at 1.4, 150 by the mean at 1.5, 160 at 1.6', () => {
  const peak = (peakFactor: number) => stake(0, 0, { exposureBasis: 'peak', peakFactor });
  expect(peak(1.4)).toEqual([150, 'highest month end of a year']);
  expect(peak(1.5)).toEqual([150, 'mean of the month ends of a year × peak']);
  expect(peak(1.6)[0]).toBeCloseTo(160, 9);
});
