import { Problem } from '../../src/engine/problem';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { invoke } from '../../src/functions/invoke';

const functions = {
  INDEMNITY: indemnity,
  INDEMNITYIFFAILS: indemnityIfFails,
  INDEMNITYSTEPS: indemnitySteps,
  INDEMNITYSUMMARY: indemnitySummary,
};
const call = (name: keyof typeof functions, ...args: readonly unknown[]) => invoke(functions[name], args);
const policy = [
  ['Insured percentage', 0.9],
  ['Waiting period', '90 days'],
  ['Credit limit', 1000],
  ['VAT insured', 'yes'],
];
const invoices = [
  ['Open items', '', '', ''],
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ['A', 800, 45_000, 45_030],
  ['', '', '', ''],
  ['B', 'x', 45_000, 45_030],
  ['B', 500, 45_000, 45_030],
  ['C', 500, 45_300, 45_330],
];

test('the answer is as high as the claims range: title, headings, blank and bad rows have their place', async () => {
  const answer = await call('INDEMNITY', invoices, policy, null, 45_200);
  expect(answer.map((row) => row[3])).toEqual([
    '',
    'Note',
    '',
    '',
    'Receivables row 5, "Amount": expected an amount, found "x".',
    'Receivables row 5, "Amount": expected an amount, found "x".',
    'Not yet invoiced on asOf.',
  ]);
  expect(answer[2]!.slice(0, 3)).toEqual([800, 720, 80]);
  expect(answer[5]!.slice(0, 3).every((cell) => cell instanceof Problem)).toBe(true);
});

test('a summary tells good customers and their total, and whom the total leaves out', async () => {
  const answer = await call('INDEMNITYSUMMARY', invoices.slice(1), policy, null, 45_200);
  expect(answer.map((row) => row[0])).toEqual(['Customer', 'A', 'B', 'Total', 'Left out of the total: 1 customer (B)']);
  expect(answer[1]!.slice(2)).toEqual([800, 800, 720, 80, 'Insured percentage']);
  expect(answer[2]!.slice(2).every((cell) => cell instanceof Problem)).toBe(true);
  expect(answer[3]!.slice(2)).toEqual([800, 800, 720, 80, 'Insured percentage']);
  expect(answer[4]!.slice(1)).toEqual(['', '', '', '', '', '']);
});

test('where yearly terms run without a bad row, what is paid says so', async () => {
  const answer = await call('INDEMNITY', invoices, [...policy, ['Maximum liability', 500]], null, 45_200);
  expect(answer[2]).toEqual([
    800,
    500,
    300,
    'Binding clause: Maximum liability. Yearly terms without a row that cannot be read (Receivables row 5, "Amount": expected an amount, found "x").',
    '',
  ]);
});

test('rows that owe nothing are one and the same row, which keeps a large answer small', async () => {
  const paid = (customer: string) => [customer, 10, 45_000, 45_030, 45_030];
  const answer = await call(
    'INDEMNITY',
    [['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'], paid('A'), paid('B')],
    policy,
    null,
    45_200,
  );
  expect(answer[1]).toEqual([0, 0, 0, 'Paid.', '']);
  expect(answer[1]).toBe(answer[2]);
});

test('the totals of rows, summary and last steps agree', async () => {
  const claims = [
    ['Customer', 'Loss', 'Date of loss'],
    ['A', 900, 45_000],
    ['B', 5000, 45_000],
    ['A', 700, 45_001],
    ['A', 300, 45_001],
  ];
  const terms = [
    ['Insured percentage', 0.8],
    ['Credit limit', 1500],
    ['Wording', 'deduct then percent'],
    ['Deductible', 100],
    ['AFL', 200],
    ['First loss counted', 'after'],
    ['Maximum liability', 1600],
  ];
  const rows = (await call('INDEMNITY', claims, terms)).slice(1).reduce((sum, row) => sum + (row[1] as number), 0);
  const total = (await call('INDEMNITYSUMMARY', claims, terms)).at(-1)![4] as number;
  const steps = (await call('INDEMNITYSTEPS', claims, terms))
    .filter((row) => row[3] === 'Maximum liability')
    .reduce((sum, row) => sum + (row[6] as number), 0);
  expect(rows).toBeCloseTo(total, 9);
  expect(steps).toBeCloseTo(total, 9);
  expect(total).toBeCloseTo(1600, 9);
});

test('claims of two currencies, or of another than the policy, are refused with both named', async () => {
  const claims = [
    ['Customer', 'Loss', 'Currency'],
    ['A', 900, 'EUR'],
  ];
  await expect(call('INDEMNITY', claims, [...policy, ['Currency', 'USD']])).rejects.toThrow(
    'two currencies, EUR (Losses) and USD (Policy)',
  );
});

test('receivables without asOf are asked for the day', async () => {
  await expect(call('INDEMNITY', invoices, policy)).rejects.toThrow('asOf is needed');
  await expect(call('INDEMNITYIFFAILS', [['Customer'], ['A']], policy, invoices)).rejects.toThrow('asOf is needed');
});

test('if a customer fails alone, each has what the year has left to itself, disputed parts are lost too, and what others owe does not matter', async () => {
  const customers = [
    ['Customer', 'Credit limit'],
    ['A', 2000],
    ['B', 2000],
    ['', ''],
    ['C', 'nil'],
    ['D', 700],
  ];
  const open = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Disputed amount'],
    ['A', 1000, 45_100, 45_300, 0],
    ['B', 1000, 45_100, 45_300, 400],
    ['C', 50, 45_100, 45_300, 0],
    ['A', 500, 45_000, 45_030, 0],
  ];
  const terms = [
    ['Insured percentage', 0.9],
    ['Aggregate first loss', 100],
    ['First loss counted', 'after percentage'],
    ['First loss already used', 100],
    ['Maximum liability', 1000],
    ['Already paid this year', 900],
  ];
  const answer = await call('INDEMNITYIFFAILS', customers, terms, open, 45_200);
  expect(answer.slice(1).map((row) => row.slice(0, 4))).toEqual([
    [1500, 1500, 100, 1400],
    [1000, 600, 100, 900],
    ['', '', '', ''],
    [50, 0, 0, 50],
    [0, 0, 0, 0],
  ]);
  expect(answer[2]![4]).toBe(
    'Loss: unpaid balance. Disputed: not insured until the dispute is settled. Binding clause: Maximum liability.',
  );
  expect(answer[4]![4]).toBe('Loss: unpaid balance. No cover for this customer (nil limit).');
});

test('terms longer than the policy allows leave an estimated exposure uninsured', async () => {
  const answer = await call(
    'INDEMNITYIFFAILS',
    [
      ['Customer', 'Annual sales', 'Terms', 'Credit limit'],
      ['A', 3650, 91, 5000],
      ['B', 3650, 90, 5000],
    ],
    [
      ['Insured percentage', 0.9],
      ['Maximum payment term', 90],
    ],
  );
  expect(answer.slice(1).map((row) => row[2])).toEqual([0, 810]);
  expect(answer[1]![4]).toContain('Payment term longer');
});
