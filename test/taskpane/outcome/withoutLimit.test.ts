import { withoutLimitIn } from '../../../src/taskpane/outcome/withoutLimit';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readPolicy } from '../../../src/workbook/ranges/policy';

const range = (limits: readonly unknown[]) =>
  readCustomers([['Customer', 'Credit limit'], ...limits.map((limit, at) => [`C${at}`, limit])], {
    date1904: false,
    mapping: new Map(),
  });
const policy = (...terms: readonly (readonly unknown[])[]) => readPolicy(terms, { date1904: false });
const owing = (...exposures: readonly (number | null)[]) =>
  exposures.map((exposure, at) => ({ row: at + 1, exposure, onTheDay: null }));

test('who owes without a limit beside others is counted and not covered; who owes nothing is not counted', () => {
  expect(withoutLimitIn(range([1000, '', 0, 'nil', '']), owing(50, 20, 30, 40, 0), policy())).toEqual({
    count: 2,
    owed: 50,
    covered: false,
  });
});

test('where nobody has a limit all are covered in full', () => {
  expect(withoutLimitIn(range(['', '']), owing(50, 20), policy())).toEqual({ count: 2, owed: 70, covered: true });
});

test('what is owed on the day counts where a ledger tells it', () => {
  const rated = [
    { row: 1, exposure: 50, onTheDay: 70 },
    { row: 2, exposure: 20, onTheDay: 0 },
  ];
  expect(withoutLimitIn(range(['', '']), rated, policy())).toEqual({ count: 1, owed: 70, covered: true });
});

test('with a limit for all, or a discretionary one, nobody is without', () => {
  expect(withoutLimitIn(range([1000, '']), owing(50, 20), policy(['Credit limit', 500]))).toBeNull();
  expect(withoutLimitIn(range([1000, '']), owing(50, 20), policy(['Discretionary limit', 500]))).toBeNull();
});

test('what cannot be told is told elsewhere', () => {
  const abroad = policy(['Countries covered', 'FR']);
  expect(withoutLimitIn(range([1000, '']), owing(50, 20), abroad)).toBeNull();
});
