import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

const down = (answer: Answer, heading: string) =>
  answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]) as readonly unknown[];
const terms = (...more: readonly (readonly unknown[])[]) => [
  ['Insured percentage', '90%'],
  ['Waiting period', '180 days'],
  ...more,
];
const asOf = '2026-12-31';
const customers = (...rest: readonly unknown[]) => [
  ['Customer', 'Credit limit', 'Limit from', 'Previous limit'],
  ['A', 100_000, '2026-01-01', ...rest],
];
const ledger = (...days: readonly string[]) => [
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ...days.map((day) => ['A', 80_000, day, '2026-03-01']),
];
const paid = async (register: unknown, days: readonly string[], ...more: readonly (readonly unknown[])[]) =>
  down(await invoke(indemnity, [ledger(...days), terms(...more), register, asOf]), 'Indemnity');

test('what was delivered eight months before the first day of the limit has none, and the note says so', async () => {
  const answer = await invoke(indemnity, [ledger('2025-05-01'), terms(), customers(''), asOf]);
  expect(answer[1]!.slice(0, 4)).toEqual([0, 0, 80_000, 'Delivered before the limit took effect.']);
});

test('on the day itself it has the limit, the day before not', async () => {
  const [headings] = ledger();
  const open = [headings!, ['A', 80_000, '2025-12-31', '2026-03-01'], ['A', 60_000, '2026-01-01', '2026-03-01']];
  expect(down(await invoke(indemnity, [open, terms(), customers(''), asOf]), 'Indemnity')).toEqual([0, 54_000]);
});

test('in Chinese, and a limit that reaches back', async () => {
  const register = [
    ['客户', '信用限额', '限额生效日'],
    ['A', 100_000, '2026-01-01'],
  ];
  expect(await paid(register, ['2025-12-02'])).toEqual([0]);
  expect(await paid(register, ['2025-12-02'], ['限额追溯期', '30天'])).toEqual([72_000]);
  expect(await paid(register, ['2025-12-01'], ['限额追溯期', '30天'])).toEqual([0]);
  expect(await paid(register, ['2025-12-01'], ['Limits back-date', '1 month'])).toEqual([72_000]);
});

test('before it the previous limit holds, else the discretionary one', async () => {
  expect(await paid(customers(50_000), ['2025-05-01'])).toEqual([45_000]);
  expect(await paid(customers('nil'), ['2025-05-01'])).toEqual([0]);
  expect(await paid(customers(''), ['2025-05-01'], ['Discretionary limit', 30_000])).toEqual([27_000]);
});

test('old and new deliveries together never take more than the limit of the newest', async () => {
  // 50,000 of the first under the previous limit; of the present 100,000 that leaves 50,000 for the second.
  const [headings] = ledger();
  const open = [headings!, ['A', 80_000, '2025-05-01', '2026-03-01'], ['A', 80_000, '2026-01-02', '2026-03-01']];
  expect(down(await invoke(indemnity, [open, terms(), customers(50_000), asOf]), 'Covered')).toEqual([50_000, 50_000]);
  // A limit that was reduced: the old delivery keeps what it had, for the new one nothing is left.
  const reduced = [customers()[0]!, ['A', 60_000, '2026-01-01', 100_000]];
  expect(down(await invoke(indemnity, [open, terms(), reduced, asOf]), 'Covered')).toEqual([80_000, 0]);
});

test('if the customer fails the same holds', async () => {
  const answer = await invoke(indemnityIfFails, [customers(''), terms(), ledger('2025-05-01'), asOf]);
  expect(answer[1]!.slice(0, 4)).toEqual([80_000, 0, 0, 80_000]);
  expect(answer[1]![4]).toContain('Delivered before the limit took effect.');
});

test('a group takes the first day from its head', async () => {
  const register = [
    ['Customer', 'Credit limit', 'Limit from', 'Parent'],
    ['Head', 100_000, '2026-01-01', ''],
    ['A', '', '', 'Head'],
  ];
  expect(await paid(register, ['2025-05-01'])).toEqual([0]);
});
