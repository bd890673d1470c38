import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { limitUse } from '../../src/functions/catalogue/limitUse';
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

describe('LIMITUSE before and after the first day of a limit', () => {
  const use = async (register: unknown, days: readonly string[], day: string, ...more: readonly unknown[][]) => {
    const answer = await invoke(limitUse, [register, ledger(...days), day, terms(...more)]);
    const at = (heading: string) => answer[1]![answer[0]!.indexOf(heading)];
    return [at('Limit'), at('Over limit'), at('Idle cover'), at('Uninsured share'), at('Limit source')];
  };

  test('a limit whose first day is still to come covers nothing yet: 80,000 owed are above it', async () => {
    expect(await use(customers(''), ['2025-05-01'], '2025-12-31')).toEqual([
      0,
      80_000,
      0,
      1,
      'not before 2026-01-01: not covered yet',
    ]);
    expect(await use(customers(''), ['2026-01-01'], '2026-01-01')).toEqual([100_000, 0, 20_000, 0, 'approved']);
  });

  test('until then the previous limit holds, else the discretionary one', async () => {
    expect(await use(customers(50_000), ['2025-05-01'], '2025-12-31')).toEqual([
      50_000,
      30_000,
      0,
      0.375,
      'previous, the new one from 2026-01-01',
    ]);
    expect(await use(customers(''), ['2025-05-01'], '2025-12-31', ['Discretionary limit', 30_000])).toEqual([
      30_000,
      50_000,
      0,
      0.625,
      'self-set, the approved one from 2026-01-01',
    ]);
  });

  test('a limit that reaches back holds so many days before', async () => {
    const [limit] = await use(customers(''), ['2025-12-10'], '2025-12-20', ['Limits back-date', '30 days']);
    expect(limit).toBe(100_000);
  });

  test('once it holds, what was delivered before is not under it, as INDEMNITY pays none of it', async () => {
    expect(await use(customers(''), ['2025-05-01', '2026-01-02'], asOf)).toEqual([
      100_000,
      80_000,
      20_000,
      0.5,
      'approved; what was delivered before 2026-01-01 is not under it',
    ]);
    expect(await use(customers(50_000), ['2025-05-01', '2026-01-02'], asOf)).toEqual([
      100_000,
      60_000,
      0,
      0.375,
      'approved; what was delivered before 2026-01-01 is not under it',
    ]);
  });

  test('in Chinese', async () => {
    const register = [
      ['客户', '信用限额', '限额生效日'],
      ['A', 100_000, '2026-01-01'],
    ];
    const answer = await invoke(limitUse, [register, ledger('2025-05-01'), '2025-12-31', terms()]);
    expect(answer[1]).toContain('自 2026-01-01 起生效，此前不予承保');
  });

  test('if the customer fails and no ledger is at hand, the limit of the day counts', async () => {
    const known = (from: string) => [
      ['Customer', 'Annual sales', 'Terms', 'Credit limit', 'Limit from'],
      ['A', 365_000, 100, 100_000, from],
    ];
    const paidOn = async (from: string, day: unknown) =>
      (await invoke(indemnityIfFails, [known(from), terms(), null, day]))[1]!.slice(0, 3);
    expect(await paidOn('2026-01-01', '2025-12-31')).toEqual([100_000, 0, 0]);
    expect(await paidOn('2026-01-01', '2026-01-01')).toEqual([100_000, 100_000, 90_000]);
    expect(await paidOn('2026-01-01', null)).toEqual([100_000, 100_000, 90_000]);
  });
});
