import { Problem } from '../../src/engine/problem';
import { asProblem } from '../../src/engine/attempt';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { invoke } from '../../src/functions/invoke';
import type { Answer } from '../../src/functions/definition';

function call(name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  return Promise.resolve().then(() =>
    invoke(
      definition,
      Object.keys(definition.parameters).map((key) => given[key] ?? null),
    ),
  );
}

async function refusal(given: Readonly<Record<string, unknown>>, name = 'LATEINTEREST'): Promise<string> {
  const answer = await call(name, given).catch(asProblem);
  if (!(answer instanceof Problem)) throw new Error('was answered');
  return answer.message;
}

const receivables = [
  ['Customer', 'Invoice', 'Amount', 'Due date', 'Currency'],
  ['Hill', 'R1', 10_000, '2026-01-31', 'CNY'],
  ['Dale', 'R1', 5000, '2026-01-31', 'CNY'],
  ['Hill', 'R2', -300, null, 'CNY'],
  ['Hill', 'R3', 700, '2026-12-31', 'CNY'],
];
const asOf = '2026-03-02';

test('a payment belongs to the invoice of its number and customer; credits say that they bear nothing; what is not due is blank', async () => {
  const payments = [
    ['Invoice', 'Customer', 'Paid date', 'Paid'],
    ['R1', 'Hill', '2026-02-10', 4000],
  ];
  const [, hill, dale, credit, later] = await call('LATEINTEREST', { receivables, asOf, payments });
  expect(hill!.slice(0, 4)).toEqual([30, 6000, 0.1825, expect.closeTo(10_000 * 0.0005 * 10 + 6000 * 0.0005 * 20, 9)]);
  expect(dale![3]).toBeCloseTo(5000 * 0.0005 * 30, 9);
  expect(credit!.at(-1)).toContain('A credit bears no interest');
  expect(later!.every((cell) => cell === '')).toBe(true);
});

test.each([
  [['R9', 'Hill', '2026-02-10', 1], 'Payments row 2: no invoice "R9" in the receivables.'],
  [['R1', null, '2026-02-10', 1], 'Payments row 2: several invoices are called "R1": name the customer too.'],
  [['R1', 'Hill', null, 1], 'Payments row 2, "Paid date": expected a date, found nothing.'],
])('the payment %j is refused: %s', async (row, sentence) => {
  expect(await refusal({ receivables, asOf, payments: [['Invoice', 'Customer', 'Paid date', 'Paid'], row] })).toBe(
    sentence,
  );
});

test.each([
  ['0.05% a day', 0.1825],
  ['0.05%/day', 0.1825],
  ['每日万分之五', 0.1825],
  ['日利率 0.05%', 0.1825],
  ['万分之五/日', 0.1825],
  ['1% a month', 0.12],
  ['月息千分之一点五', 0.018],
  ['18.25% p.a.', 0.1825],
  [0.08, 0.08],
])('the rate %j is %d a year', async (rate, yearly) => {
  const [, row] = await call('LATEINTEREST', { receivables, asOf, rate: [[rate]] });
  expect(row![2]).toBeCloseTo(yearly, 12);
});

test('a rate that is none, and one that is needed, are told by name', async () => {
  expect(await refusal({ receivables, asOf, rate: [['dear']] })).toBe(
    '"rate": expected a rate such as 8% (a year) or 0.05% a day, found "dear".',
  );
  expect(await refusal({ receivables, asOf, regime: [['agreed']] })).toBe('"rate": needed for interest as agreed.');
  expect(await refusal({ receivables, asOf, regime: [['Mars']] })).toContain('expected China, agreed, UK or EU');
});

test('reference rates of your own go on where the table ends; the law’s 8 % is added', async () => {
  const rate = [
    ['From', 'Rate'],
    ['2026-07-01', '2.4%'],
    ['2026-01-01', '2.15%'],
  ];
  const book = [
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 36_500, '2026-06-20'],
  ];
  const given = { receivables: book, asOf: '2026-07-20', regime: 'EU' };
  const [, outside] = await call('LATEINTEREST', given);
  expect((outside![3] as Problem).message).toContain('Receivables row 2: the rate of late interest after 2026-06-30');
  const [, row] = await call('LATEINTEREST', { ...given, rate });
  expect(row![3]).toBeCloseTo(100 * (10 * 0.1015 + 20 * 0.104), 9);
  expect(row!.slice(4, 6)).toEqual([40, expect.closeTo(100 * (10 * 0.1015 + 20 * 0.104) + 40, 9)]);
});

test('with the rate of the pound its fixed sums count in the book’s money', async () => {
  const rates = [
    ['Currency', 'CNY per unit'],
    ['GBP', 9.5],
    ['Base currency', 'CNY'],
  ];
  const rows = await call('LATEINTEREST', { receivables, asOf, regime: 'UK', rates });
  // 10,000 yuan are 1,052.63 pounds, 5,000 are 526.32.
  expect([rows[1]![4], rows[2]![4]]).toEqual([70 * 9.5, 40 * 9.5]);
});

test('fixed sums in pounds need a book in pounds, or the rate of the pound', async () => {
  expect(await refusal({ receivables, asOf, regime: 'UK' })).toContain(
    'the fixed sums of UK are in GBP, the book is in CNY',
  );
});

test('sums by age have no due dates to count from, and what costs nothing earlier is refused', async () => {
  const summary = [
    ['Customer', 'Current', '1-30', '31-60'],
    ['Hill', 1, 2, 3],
  ];
  expect(await refusal({ receivables: summary, asOf })).toMatch(/needs the invoice list/);
  expect(await refusal({ discount: '2%', discountDays: 30, netDays: 30 }, 'DISCOUNTCOST')).toBe(
    '"netDays": expected more than the 30 days of the discount, found "30".',
  );
  expect(await refusal({ discount: '100%', discountDays: 10, netDays: 30 }, 'DISCOUNTCOST')).toContain('below 100%');
  expect(await refusal({ discount: '2%', discountDays: 10, netDays: 30, basis: 300 }, 'DISCOUNTCOST')).toContain(
    'expected 365 or 360',
  );
  expect(await refusal({ loss: 100, margin: 0 }, 'SALESTORECOVER')).toMatch(/margin/);
});
