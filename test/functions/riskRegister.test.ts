import { impact, likelihood, nextReview, riskLevel, treatment } from '../../src/engine/desk';
import { isoDay, serialOf } from '../../src/engine/ledger';
import { Problem } from '../../src/engine/problem';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { riskRegister } from '../../src/functions/catalogue/riskRegister';
import { invoke } from '../../src/functions/invoke';
import { creditRiskLayout } from '../../src/functions/layouts/creditRisk';
import { riskRegisterLayout, riskRegisterLines } from '../../src/functions/layouts/riskRegister';
import { lineName } from '../../src/functions/line';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2026-06-30']];
const day = serialOf(2026, 6, 30)!;
const ledger: Cells = [
  ['Customer', 'Amount', 'Due date'],
  ['Hill', 20_000, '2026-01-31'],
  ['Harbour', 60_000, '2026-07-31'],
  ['Dale', 20_000, '2026-07-31'],
];
const customers: Cells = [
  ['Customer', 'Name', 'Grade', 'Credit limit', 'Report date'],
  ['Harbour', 'Harbour Ltd', 'B', 50_000, '2026-01-31'],
  ['Hill', null, null, 50_000, null],
  ['Dale', 'Dale SA', 'AA', 50_000, '2025-03-31'],
];
const policy: Cells = [['Insured percentage', '90%']];
const registered = async (given: readonly unknown[]) => reader(riskRegisterLayout, await invoke(riskRegister, given));

test.each([
  [0, 1],
  [0.00499, 1],
  [0.005, 2],
  [0.02, 3],
  [0.05, 4],
  [0.1999, 4],
  [0.2, 5],
  [1, 5],
])('a probability of %d is likelihood %d', (probability, expected) =>
  expect(likelihood.of(probability)).toBe(expected),
);

test.each([
  [0.0099, 1],
  [0.01, 2],
  [0.025, 3],
  [0.05, 4],
  [0.1, 5],
])('a loss of %d of equity is impact %d', (share, expected) => expect(impact.of(share)).toBe(expected));

test.each([
  [2, 2, 'low'],
  [1, 5, 'medium'],
  [3, 3, 'medium'],
  [2, 5, 'high'],
] as const)('%d × %d is %s', (chance, loss, expected) => expect(riskLevel.of(chance, loss)).toBe(expected));

test.each([
  [5, 'low', 1, 'avoid'],
  [4, 'high', 0.49, 'transfer'],
  [4, 'high', 0.5, 'reduce'],
  [2, 'medium', 0, 'reduce'],
  [1, 'low', 0, 'accept'],
] as const)('likelihood %d, %s, insured %d: %s', (chance, level, share, expected) =>
  expect(treatment.of(chance, level, share)).toBe(expected),
);

test.each([
  ['high', false, 0, '2026-05-31'],
  ['medium', false, 0.0499, '2026-08-31'],
  ['medium', false, 0.05, '2026-05-31'],
  ['low', false, 0, '2027-02-28'],
  ['low', false, 0.05, '2026-08-31'],
  ['high', true, 0, '2026-03-31'],
] as const)(
  '%s, in default %s, %d of the book, looked at on 28 February: again by %s',
  (level, inDefault, share, by) => {
    const last = serialOf(2026, 2, 28)!;
    const expected = by.replace('-31', '-28');
    expect(isoDay(nextReview.of({ level, inDefault, share, last }, day))).toBe(expected);
  },
);

test('without a report the review is now', () =>
  expect(nextReview.of({ level: 'low', inDefault: false, share: 0, last: null }, day)).toBe(day));

test('the probability is that of CREDITRISK; the loss what the policy leaves × LGD; the highest risk stands first', async () => {
  const read = await registered([ledger, customers, asOf, policy]);
  const risk = reader(creditRiskLayout, await invoke(creditRisk, [customers, ledger, asOf]));
  const harbour = read.line({ en: 'Harbour Ltd', zh: '' })!;
  expect(harbour.number('probability')).toBe(risk.row(1).number('probability'));
  // 60,000 owed, 90% of the limit of 50,000 paid: 15,000 left.
  expect(harbour.number('loss')).toBeCloseTo(15_000 * risk.row(1).number('lossGivenDefault')!, 6);
  expect(read.row(1).text('customer')).toBe('Harbour Ltd');
  // In default, 2,000 of 20,000 not insured: 5 × 2.
  const hill = read.line({ en: 'Hill', zh: '' })!;
  expect([hill.number('impact'), hill.choice('treatment'), hill.choice('owner')]).toEqual([2, 'avoid', 'high']);
  const dale = read.line({ en: 'Dale SA', zh: '' })!;
  // A fifth of the book, low: every six months from 31 March 2025, long late.
  expect([dale.text('next'), dale.number('left')]).toEqual(['2025-09-30', serialOf(2025, 9, 30)! - day]);
});

test('equity makes small what is small against it; a blank cell of equity is none', async () => {
  const rich = await registered([ledger, customers, asOf, policy, [[10_000_000]]]);
  expect(rich.line({ en: 'Harbour Ltd', zh: '' })!.number('impact')).toBe(1);
  const blank = await registered([ledger, customers, asOf, policy, [[0]]]);
  expect(blank.line({ en: 'Harbour Ltd', zh: '' })!.number('impact')).toBe(5);
  await expect(registered([ledger, customers, asOf, policy, [['plenty']]])).rejects.toThrow('an amount above 0');
});

test('counts and sums by level add up to everybody', async () => {
  const read = await registered([ledger, customers, asOf, policy]);
  const lines = (['high', 'medium', 'low'] as const).map((key) =>
    [0, 1, 2, 3].map((count) => read.line(lineName(riskRegisterLines[key], { count }))).find((line) => line !== null)!,
  );
  expect(lines.reduce((sum, line) => sum + line.number('owed')!, 0)).toBe(100_000);
});

test('an invoice or a row of the list that cannot be read is named, the others stand', async () => {
  const spoiled = ledger.map((row, at) => (at === 2 ? row.with(1, 'see mail') : row));
  const read = await registered([spoiled, customers, asOf]);
  expect(read.line({ en: 'Harbour Ltd', zh: '' })!.problem).toBeInstanceOf(Problem);
  expect(read.line({ en: 'Hill', zh: '' })!.number('owed')).toBe(20_000);
  const other = await invoke(riskRegister, [
    ledger,
    customers.map((row, at) => (at === 3 ? row.with(3, 'lots') : row)),
    asOf,
  ]);
  expect(other.flat().join(' ')).toContain('found "lots"');
});

test('in Chinese', async () => {
  const answer = await invoke(riskRegister, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-01-31'],
    ],
    [['客户'], ['华东贸易']],
    asOf,
  ]);
  expect(answer[1]!.slice(0, 10)).toEqual([
    ...['华东贸易', 1, 5, 1000, answer[1]![4], 5],
    ...['高', '规避', '不再赊销：催收、还款计划或索赔', '管理层'],
  ]);
});
