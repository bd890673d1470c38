import fc from 'fast-check';
import { Problem } from '../../src/engine/problem';
import { concentration } from '../../src/functions/catalogue/concentration';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { creditLimitAdvice } from '../../src/functions/catalogue/creditLimitAdvice';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import type { Answer, AnswerCell } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { layouts } from '../workbook/layouts/layouts';
import { cents, openOf } from '../workbook/layouts/ledger';
import { ledgers } from '../workbook/layouts/ledgers';

const asOf = '2025-06-30';
const ledger = [
  ['Open items as of 2025-06-30', '', '', '', ''],
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
  ['Hill', '1', '2025-03-01', '2025-03-31', 4000],
  ['Dale', '2', '2025-06-01', '2025-07-31', 9000],
  ['Hill', '3', '2025-06-10', '2025-07-10', 6000],
  ['Moor', '4', '2025-02-01', '2025-03-03', 1000],
  ['Total', '', '', '', 20_000],
];
const list = [['Customer'], ['Hill'], ['Dale'], ['Moor']];
const policy = [['Insured percentage', '90%']];
const told = (answer: Answer) =>
  answer.map((row) => row.map((cell: AnswerCell) => (cell instanceof Problem ? cell.message : cell)));
/** Expected losses of those who are not in default. */
const yearly = (rated: Answer) =>
  rated.slice(1).reduce((sum, row) => (row[2] === 1 ? sum : sum + (row[6] as number)), 0);
const named = (answer: Answer, name: string) => answer.find((row) => row[0] === name)!;

test('the customers of a ledger are those of a list of its names, in order of first appearance', async () => {
  const pairs = await Promise.all(
    [ledger, list].map(async (customers) => [
      await invoke(creditRisk, [customers, ledger, asOf]),
      await invoke(limitUse, [customers, ledger, asOf, policy]),
      await invoke(indemnityIfFails, [customers, policy, ledger, asOf]),
    ]),
  );
  expect(pairs[0]!.map(told)).toEqual(pairs[1]!.map(told));
  expect(pairs[0]![1]!.slice(1).map(([outstanding]) => outstanding)).toEqual([10_000, 9000, 1000]);
});

test('a ledger alone is enough: what is owed and the day of its title come from it', async () => {
  expect(told(await invoke(creditRisk, [ledger]))).toEqual(told(await invoke(creditRisk, [list, ledger, asOf])));
  expect(told(await invoke(indemnityIfFails, [ledger, policy]))).toEqual(
    told(await invoke(indemnityIfFails, [list, policy, ledger, asOf])),
  );
});

test('without a day in the title CREDITRISK asks for it', async () => {
  await expect(async () => invoke(creditRisk, [ledger.slice(1)])).rejects.toThrow('asOf is needed');
});

test('functions of the whole book take what is owed as exposure and rate by how customers pay', async () => {
  const rated = await invoke(creditRisk, [ledger]);
  expect(named(await invoke(concentration, [ledger]), 'Total')[1]).toBe(20_000);
  expect(named(await invoke(concentration, [ledger]), 'Share of the largest')[1]).toBe(0.5);
  // Who is in default already is a provision and no risk of the year.
  const [expected, provision] = [yearly(rated), rated.slice(1).reduce((sum, row) => sum + (row[6] as number), 0)];
  expect(provision).toBeGreaterThan(expected);
  const loss = named(await invoke(lossDistribution, [ledger, null, null, [[0.9]]]), 'Expected loss')[1];
  expect(loss).toBeCloseTo(expected, 6);
  // 119 and 91 days late on the day: both are in default.
  expect(rated.slice(1).map((row) => row[2])).toEqual([expect.any(Number), expect.any(Number), 1]);
});

test('plans and advice have one row a customer', async () => {
  const plan = await invoke(coveragePlan, [ledger, 'whole turnover']);
  expect(plan).toHaveLength(4);
  const advice = await invoke(creditLimitAdvice, [ledger]);
  expect(advice).toHaveLength(4);
});

test('the day of a ledger without a title is the last on which something was invoiced or paid', async () => {
  const [, , ...rows] = ledger.slice(0, -1);
  const paid = [
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid date'],
    ...rows.map((row) => [...row, '']),
    ['Hill', '0', '2025-01-01', '2025-01-31', 50, '2025-06-30'],
  ];
  const expected = yearly(await invoke(creditRisk, [list, paid, asOf]));
  const loss = named(await invoke(lossDistribution, [paid, null, null, [[0.9]]]), 'Expected loss')[1];
  expect(loss).toBeCloseTo(expected, 6);
});

test('an invoice that cannot be read spoils its customer, one of nobody the whole book', async () => {
  const broken = [...ledger.slice(0, 6), ['Dale', '5', '2025-06-01', '2025-07-31', 'n/a']];
  const [, hill, dale] = told(await invoke(creditRisk, [broken]));
  expect(typeof hill![2]).toBe('number');
  expect(dale![7]).toContain('Receivables row 7, "Amount"');
  const nobodys = [...ledger.slice(0, 6), ['', '5', '2025-06-01', '2025-07-31', 70]];
  expect(told(await invoke(creditRisk, [nobodys])).at(-1)![0]).toContain('Receivables row 7');
  await expect(async () => invoke(concentration, [nobodys])).rejects.toThrow('Receivables row 7');
});

test('a limit beside the invoices is the customer’s; two that differ are refused with both', async () => {
  const limited = [
    ['Customer', 'Invoice date', 'Due date', 'Amount', 'Credit limit'],
    ['Hill', '2025-06-01', '2025-07-01', 400, 300],
    ['Hill', '2025-06-02', '2025-07-02', 400, 300],
    ['Dale', '2025-06-02', '2025-07-02', 400, 300],
    ['Dale', '2025-06-02', '2025-07-02', 400, 500],
  ];
  const [, hill, dale] = told(await invoke(limitUse, [limited, limited, asOf]));
  expect(hill!.slice(0, 3)).toEqual([800, 300, 500]);
  expect(dale![0]).toContain('"Dale": two limits stand beside its invoices, 300 and 500: keep one.');
});

test.each([
  [['Customer', 'Balance', 'Terms', 'Credit limit']],
  [['Customer', 'Receivable', 'No.', 'Payment terms']],
  [['客户', '余额', '账期', '信用限额']],
  [['Customer', 'Start date', 'Date', 'Total', 'Grade']],
])('a list of customers with %p is a list', async (headings) => {
  const row = headings.map((heading) => (/Customer|客户/.test(heading) ? 'Hill' : /Grade/.test(heading) ? 'BB' : 30));
  const answer = await invoke(limitUse, [
    [headings, row.map((cell) => (cell === 30 ? 40_000 : cell)), []],
    ledger,
    asOf,
  ]);
  expect(answer).toHaveLength(3);
});

describe.each(layouts.map((layout) => [layout.program, layout] as const))('%s', (_, { print }) => {
  test('any ledger printed in it gives one row a customer, with what he owes', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers(), async (book) => {
        const cells = print(book);
        const [, ...rows] = await invoke(limitUse, [cells, cells, [[book.asOf]]]);
        const meant = book.customers.map(({ invoices }) => cents(invoices.reduce((sum, one) => sum + openOf(one), 0)));
        const ascending = (amounts: readonly number[]) => [...amounts].sort((one, other) => one - other);
        expect(ascending(rows.map(([outstanding]) => cents(outstanding as number)))).toEqual(ascending(meant));
      }),
      { numRuns: 15 },
    );
  });
});
