import fc from 'fast-check';
import { ageing } from '../../../src/engine/ledger';
import { bookOf } from './book';

const asOf = 45658;

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [61, 3],
  [90, 3],
  [91, 4],
  [5000, 4],
])('%d days past due stands in column %d', (late, column) => {
  const { amounts, columns } = ageing(bookOf([{ amount: 7, dueDate: asOf - late }]), asOf, [30, 60, 90]);
  expect([...amounts]).toEqual(Array.from({ length: columns }, (_, at) => (at === column ? 7 : 0)));
});

test('what is paid is not aged, what is disputed is', () => {
  const { amounts } = ageing(
    bookOf([
      { amount: 7, dueDate: asOf - 5, paid: 3 },
      { amount: 2, dueDate: asOf - 5, disputed: 2 },
      { amount: 9, dueDate: asOf - 5, paidDate: asOf },
    ]),
    asOf,
    [30],
  );
  expect([...amounts]).toEqual([0, 6, 0]);
});

test('all buckets together are the open balance, whatever the bounds', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.sort((one, other) => one - other));
  const invoices = fc.array(
    fc.record({
      amount: fc.integer({ min: -100, max: 100 }),
      dueDate: fc.integer({ min: asOf - 500, max: asOf + 50 }),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(invoices, bounds, (given, list) => {
      const sum = ageing(bookOf(given), asOf, list).amounts.reduce((total, amount) => total + amount, 0);
      expect(sum).toBe(given.reduce((total, { amount }) => total + amount, 0));
    }),
  );
});
