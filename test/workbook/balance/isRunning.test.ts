import fc from 'fast-check';
import { isRunning } from '../../../src/workbook/balance/isRunning';

/** One customer after the other, each with his rows by themselves. */
function runsEach(rows: readonly Row[], whose: (row: Row) => number): boolean {
  let [steps, above] = [0, 0];
  for (const own of new Set(rows.map(whose).filter((one) => one >= 0))) {
    let [before, silent]: [number | null, boolean] = [null, false];
    for (const { moves, balance, blank } of rows.filter((row) => whose(row) === own)) {
      if (moves === 0 && balance === 0) continue;
      if (balance === 0 && blank) {
        [before, silent] = [(before ?? 0) + moves, true];
        continue;
      }
      if (before !== null && Math.abs(balance - before - moves) > 0.005) return false;
      if (before !== null) {
        steps++;
        const isMore = Math.abs(balance) > Math.abs(moves) + 0.005;
        if (isMore || (silent && Math.abs(before) > 0.005)) above++;
        if (!isMore) silent = false;
      }
      before = balance;
    }
  }
  return steps > 0 && above > 0;
}

interface Row {
  readonly own: number;
  readonly moves: number;
  readonly balance: number;
  readonly blank: boolean;
}

const moved = fc.record({
  own: fc.integer({ min: -1, max: 2 }),
  moves: fc.integer({ min: -2, max: 4 }),
  says: fc.nat(9),
});

test('a balance runs on where it adds up customer by customer, or over all, with what is left blank left out', () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(moved, { maxLength: 9 }), fc.boolean(), (given, byCustomer) => {
      const sums = new Map<number, number>();
      // Nine in ten balances are as they should be, or blank.
      const rows = given.map(({ own, moves, says }): Row => {
        const key = byCustomer ? own : 0;
        sums.set(key, (sums.get(key) ?? 0) + moves);
        const balance = says === 0 ? 7 : says < 3 ? 0 : sums.get(key)!;
        return { own, moves, balance, blank: says < 3 && says > 0 };
      });
      const expected = runsEach(rows, ({ own }) => own) || runsEach(rows, () => 0);
      const column = (of: (row: Row) => number) => Float64Array.from(rows, of);
      const found = isRunning(
        column(({ moves }) => moves),
        column(({ balance }) => balance),
        Int32Array.from(rows, ({ own }) => own),
        (entry) => rows[entry]!.blank,
      );
      expect(found).toBe(expected);
      seen[expected ? 'yes' : 'no']++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(20);
});
