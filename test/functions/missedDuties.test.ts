import { coverDeadlines } from '../../src/functions/catalogue/coverDeadlines';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** An extension of 60 days, notice within 30 days of its end, the claim within 6 months of the loss. */
const terms = (...more: readonly (readonly unknown[])[]) => [
  ['Insured percentage', '90%'],
  ['Waiting period', '6 months'],
  ['Maximum extension period', 60],
  ['Overdue notice within', 30],
  ['Claim within', '6 months'],
  ['VAT insured', 'yes'],
  ...more,
];
/** Lost is due 2024-10-31 and nothing is recorded; Late is due 2025-10-31, its notice was due 2026-01-29 and made 2026-06-20. */
const ledger = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Notice date', 'Credit limit'],
  ['Lost', 50_000, '2024-09-01', '2024-10-31', '', 100_000],
  ['Late', 50_000, '2025-09-01', '2025-10-31', '2026-06-20', 100_000],
  ['Fine', 50_000, '2025-09-01', '2025-10-31', '2026-01-29', 100_000],
];
const asOf = '2026-06-30';
const down = (answer: Answer, heading: string) =>
  answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]) as readonly unknown[];

test('what was missed or done late is named, and the amount stays, marked as at risk', async () => {
  const answer = await invoke(indemnity, [ledger, terms(), null, asOf]);
  expect(down(answer, 'Indemnity')).toEqual([45_000, 45_000, 45_000]);
  expect(down(answer, 'At risk')).toEqual([45_000, 45_000, '']);
  // 2024-10-31 + 60 + 30 days; + 6 months of waiting + 6 months for the claim.
  expect(down(answer, 'Note')).toEqual([
    'Overdue notice was due 2025-01-29, not recorded as done: the insurer may refuse. Claim was due 2025-10-30, not recorded as done: the insurer may refuse.',
    'Overdue notice was due 2026-01-29, done 2026-06-20: the insurer may refuse.',
    '',
  ]);
});

test('in Chinese', async () => {
  const chinese = [
    ['客户', '金额', '到期日'],
    ['华东贸易', 50_000, '2024-10-31'],
  ];
  const policy = [
    ['赔偿比例', '90%'],
    ['等待期', '6个月'],
    ['逾期通知期限', 30],
    ['信用限额', 50_000],
    ['承保增值税', '是'],
  ];
  const [headings, row] = await invoke(indemnity, [chinese, policy, null, '2026-06-30']);
  expect(headings!.at(-1)).toBe('有被拒赔风险');
  expect(row!.slice(3)).toEqual(['逾期通知（可损通知）应于 2024-11-30 前办理，未见办理记录：保险人可能拒赔。', 45_000]);
});

test('a notice on its last day is in time, a day later it is not', async () => {
  const made = (day: string) => [ledger[0]!, ['Late', 50_000, '2025-09-01', '2025-10-31', day, 100_000]];
  const risk = async (day: string) => down(await invoke(indemnity, [made(day), terms(), null, asOf]), 'At risk')[0];
  expect([await risk('2026-01-29'), await risk('2026-01-30')]).toEqual(['', 45_000]);
});

test('“Late notice” reduces by a share, in total, steps and summary alike', async () => {
  const reduced = terms(['Late notice', 'reduced by 20%']);
  const answer = await invoke(indemnity, [ledger, reduced, null, asOf]);
  expect(down(answer, 'Indemnity')).toEqual([36_000, 36_000, 45_000]);
  expect(down(answer, 'Retained')).toEqual([14_000, 14_000, 5_000]);
  // The claim that was never filed is a risk of its own.
  expect(down(answer, 'At risk')).toEqual([36_000, '', '']);
  expect(down(answer, 'Note')[1]).toBe(
    'Overdue notice was due 2026-01-29, done 2026-06-20: reduced by 20%. Binding clause: Late notice.',
  );
  expect(down(await invoke(indemnitySummary, [ledger, reduced, null, asOf]), 'Indemnity').at(-1)).toBe(117_000);
  const steps = await invoke(indemnitySteps, [ledger, reduced, null, asOf]);
  expect(steps.filter((row) => row.includes('Late notice')).map((row) => row.slice(-2))).toEqual([
    [45_000, 36_000],
    [45_000, 36_000],
    [45_000, 45_000],
  ]);
});

test.each(['refused', '拒赔', '100%'])('“Late notice” %s refuses', async (word) => {
  const answer = await invoke(indemnity, [ledger, terms(['Late notice', word]), null, asOf]);
  expect(down(answer, 'Indemnity')).toEqual([0, 0, 45_000]);
  expect(down(answer, 'Note')[1]).toBe(
    'The overdue notice was not made in time: refused by the policy. Overdue notice was due 2026-01-29, done 2026-06-20.',
  );
});

test('what cannot be read as a consequence is refused with what is expected', async () => {
  await expect(invoke(indemnity, [ledger, terms(['Late notice', 'maybe']), null, asOf])).rejects.toThrow(
    'expected "refused", or by how much it is reduced (20%), found "maybe"',
  );
});

test('if the customer fails, what stands on such invoices is told', async () => {
  const customers = [['Customer'], ['Late'], ['Fine']];
  const answer = await invoke(indemnityIfFails, [customers, terms(), ledger, asOf]);
  expect(down(answer, 'Note').map((note) => String(note).includes('45,000 of it at risk'))).toEqual([true, false]);
});

test('COVERDEADLINES tells what was done late, and counts the days of payment from asOf while no claim is filed', async () => {
  const answer = await invoke(coverDeadlines, [ledger, terms(), asOf]);
  expect(down(answer, 'Note')[1]).toContain('Overdue notice was due 2026-01-29, done 2026-06-20.');
  expect(down(answer, 'Indemnity by')).toEqual(['2026-07-30', '2026-07-30', '2026-07-30']);
  const filed = [
    [...ledger[0]!, 'Claim date'],
    [...ledger[2]!, '2026-05-10'],
  ];
  expect(down(await invoke(coverDeadlines, [filed, terms(), asOf]), 'Indemnity by')).toEqual(['2026-06-09']);
});

test('a self-set limit covers as far as LIMITUSE finds it justified', async () => {
  const policy = [
    ['Insured percentage', '90%'],
    ['Waiting period', '6 months'],
    ['Discretionary limit', 80_000],
    ['Discretionary rule', 'trading experience'],
    ['VAT insured', 'yes'],
  ];
  /** Known has paid 20,000 within terms that were open at the end of 2025-12: 1.25 × 20,000 may be its limit. */
  const book = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ['New', 80_000, '2025-09-01', '2025-10-31', ''],
    ['Known', 80_000, '2025-09-01', '2025-10-31', ''],
    ['Known', 20_000, '2025-12-10', '2026-01-20', '2026-01-15'],
  ];
  const customers = [['Customer'], ['New'], ['Known']];
  const paid = await invoke(indemnity, [book, policy, customers, asOf]);
  const use = await invoke(limitUse, [customers, book, asOf, policy]);
  expect(down(use, 'Limit')).toEqual([0, 25_000]);
  expect(down(paid, 'Indemnity').slice(0, 2)).toEqual([0, 22_500]);
  expect(down(paid, 'Note').slice(0, 2)).toEqual([
    'The self-set limit is not justified as the policy asks (LIMITUSE).',
    'Exceeds the credit limit. Self-set limit, as far as it is justified (LIMITUSE).',
  ]);
  expect(down(await invoke(indemnityIfFails, [customers, policy, book, asOf]), 'Indemnity')).toEqual([0, 22_500]);
});

test('the clause that binds is named: 400,000 covered, 50,000 left of the maximum liability', async () => {
  const claims = [
    ['Customer', 'Loss'],
    ['A', 400_000],
  ];
  const policy = [
    ['Insured percentage', '90%'],
    ['Credit limit', 500_000],
    ['Maximum liability', 500_000],
    ['Already paid this year', 450_000],
  ];
  expect((await invoke(indemnity, [claims, policy]))[1]).toEqual([
    400_000,
    50_000,
    350_000,
    'Binding clause: Maximum liability.',
    '',
  ]);
});
