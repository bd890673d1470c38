import type { Account } from '../../../src/engine/ledger';
import { accountsFrom, usualPastDue } from '../../../src/engine/ledger';
import { immaterial } from '../../../src/engine/risk/defaulted';
import { bookOf } from '../ledger/book';

const asOf = 45_658;
const owing = (amount: number, late: number): Account =>
  accountsFrom(bookOf([{ amount, dueDate: asOf - late }]), asOf)[0]!;

test('what is long overdue and too little for a default is told with its amount; what is a default already, or not late, is not', () => {
  expect(immaterial(owing(40, 90), usualPastDue)?.en).toMatch(/^40 is 90 days past due or more and too little/);
  expect(immaterial(owing(40, 89), usualPastDue)).toBeNull();
  expect(immaterial(owing(40_000, 90), usualPastDue)).toBeNull();
});
