import type { Problem } from '../../../src/engine/problem';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readRecoveries } from '../../../src/workbook/ranges/recoveries';

const call = { date1904: false, mapping: new Map<string, string>() };

test.each([
  ['Annual sales', -1_293_000, 'expected sales of 0 or more, found "-1293000"'],
  ['Past defaults', -5, 'expected a number of defaults, 0 to 999, found "-5"'],
  ['Past defaults', 1_000_000, 'expected a number of defaults, 0 to 999, found "1000000"'],
])('a customer with %s %p is refused', (heading, cell, sentence) => {
  const { rows } = readCustomers(
    [
      ['Customer', heading],
      ['Hill', cell],
    ],
    call,
  );
  expect((rows[0] as Problem).in('en')).toContain(sentence);
});

test.each([
  [1_000, 200_000, '"Indemnity": expected at most what was owed ("Debt": 120000), found "200000"'],
  [500_000, 90_000, '"Recovered": expected at most what was owed ("Debt": 120000), found "500000"'],
])('receipts of %p and an indemnity of %p for a debt of 120,000 cannot be', (received, indemnity, sentence) => {
  const cells = [
    ['Customer', 'Recovered', 'Debt', 'Indemnity'],
    ['Hill', received, 120_000, indemnity],
    ['Hill', 120_000, 120_000, 120_000],
  ];
  const { problems } = readRecoveries(cells, call);
  expect([...problems].map(([row, problem]) => [row, problem.in('en')])).toEqual([
    [0, expect.stringContaining(sentence)],
  ]);
});
