import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { invoke } from '../../src/functions/invoke';

const asOf = '2026-06-30';
/** An invoice of 11,300 of which 1,300 may be VAT: with the column 9,000 is paid, without it 10,170. */
const ledger = [
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ['Moor', 11_300, '2025-06-01', '2025-08-01'],
  ['Moor', 1_000, '2025-06-01', '2025-08-01'],
];
const withTax = (rows: readonly (readonly unknown[])[], tax: readonly unknown[]) =>
  rows.map((row, at) => [...row, ['VAT', ...tax][at]]);
const policy = [
  ['Insured percentage', 0.9],
  ['Waiting period', 180],
  ['Credit limit', 50_000],
];
const told = async (rows: readonly (readonly unknown[])[], more: readonly (readonly unknown[])[] = []) =>
  (await invoke(indemnity, [rows, [...policy, ...more], null, asOf])).slice(1).map((row) => [row[1], row[3]]);

const notSaid = 'VAT not known, counted as insured: say VAT insured in the policy or add a column VAT.';

test('where neither a column nor the policy tells of VAT, the first row that is paid says so, once', async () => {
  expect(await told(ledger)).toEqual([
    [10_170, notSaid],
    [900, ''],
  ]);
  expect(await told(withTax(ledger, [1_300, '']))).toEqual([
    [9_000, 'Value added tax is not insured.'],
    [900, ''],
  ]);
  expect(await told(ledger, [['VAT insured', 'yes']])).toEqual([
    [10_170, ''],
    [900, ''],
  ]);
});

test('a policy that does not insure it, beside a ledger without the column, says that the amounts are taken as free of it', async () => {
  expect(await told(ledger, [['VAT insured', 'no']])).toEqual([
    [10_170, 'VAT not known, and the policy does not insure it: the amounts count as free of it without a column VAT.'],
    [900, ''],
  ]);
});

test('where nothing is paid nothing is said; in Chinese', async () => {
  expect(await told([ledger[0]!, ['Moor', 11_300, '2026-06-01', '2026-07-01']])).toEqual([
    [0, 'Not yet a loss; if still unpaid, from 2026-12-28.'],
  ]);
  const chinese = [['客户', '金额', '开票日期', '到期日'], ledger[1]!];
  expect(await told(chinese)).toEqual([
    [10_170, '增值税情况未知，按承保计：请在保单注明“承保增值税”，或增加“增值税额”列。'],
  ]);
});

test('if the customer fails', async () => {
  const customers = [['Customer'], ['Moor']];
  const failing = await invoke(indemnityIfFails, [customers, policy, ledger, asOf]);
  expect(failing[1]![4]).toContain(notSaid);
  expect((await invoke(indemnityIfFails, [customers, policy, withTax(ledger, [1_300, 0]), asOf]))[1]![4]).not.toContain(
    'not known',
  );
});
