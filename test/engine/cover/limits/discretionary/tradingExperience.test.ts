import { serialOf } from '../../../../../src/engine/ledger';
import { tradingExperience } from '../../../../../src/engine/cover/limits/discretionary/tradingExperience';
import { receivables } from '../../made';

const on = (year: number, month: number, day: number) => serialOf(year, month, day)!;

/** One invoice of 1,000, paid before it was due, open on one month's end alone. */
const most = (invoiced: number, paidDate: number) => {
  const ledger = receivables([{ amount: 1000, invoiced, due: paidDate + 5, paidDate }]);
  const evidence = {
    reportDate: null,
    receivables: ledger,
    entries: [0],
    owed: Float64Array.of(0),
    asOf: on(2026, 6, 15),
  };
  return tradingExperience.most(evidence, 50_000);
};

test('the best month end may be the twelfth back, and the thirteenth counts no longer', () => {
  expect(most(on(2025, 6, 20), on(2025, 7, 10))).toBe(1250);
  expect(most(on(2025, 5, 20), on(2025, 6, 10))).toBe(0);
});
