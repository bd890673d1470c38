import { Problem } from '../../../../src/engine/problem';
import { exclusions, indemnityOfReceivables, standing, type Policy } from '../../../../src/engine/cover';
import { paidOn, policy, receivables, type MadeInvoice } from '../made';
import { customerOf } from '../../ledger/made';

const terms: Partial<Policy> = { insuredPercentage: 0.9, waitingPeriod: { count: 90, unit: 'days' } };
const asOf = 45_200;
const late: MadeInvoice = { amount: 1000, invoiced: 45_000, due: 45_030 };

function reason(invoice: MadeInvoice, more: Partial<Policy> = {}): string {
  const code = paidOn(asOf, [invoice], { ...terms, ...more }).book.standing[0] ?? 0;
  return code >= standing.excluded
    ? exclusions[code - standing.excluded]!.name.en
    : (Object.entries(standing).find(([, value]) => value === code)?.[0] ?? 'nothingOwed');
}

test('an invoice is a loss on the last day of its waiting period and not the day before', () => {
  expect(reason({ ...late, due: asOf - 90 })).toBe('loss');
  expect(reason({ ...late, due: asOf - 89 })).toBe('notYetALoss');
});

test('a waiting period in months ends at the month’s end: due 31 October 2024, four months later is 28 February 2025', () => {
  const due = 45_596;
  const day = 45_716;
  const four = { ...terms, waitingPeriod: { count: 4, unit: 'months' } } as const;
  expect(paidOn(day, [{ ...late, due, invoiced: due - 30 }], four).book.dateOfLoss[0]).toBe(day);
});

test('insolvency fixes the loss of all invoices of the customer at once, those not yet due included', () => {
  const rows = [
    { ...late, insolvent: 45_100 },
    { ...late, due: 45_300 },
    { ...late, customer: 'B', due: 45_300 },
  ];
  const { book, indemnity } = paidOn(asOf, rows, terms);
  expect([...book.dateOfLoss]).toEqual([45_100, 45_100, 45_390]);
  expect([...indemnity]).toEqual([900, 900, 0]);
});

test('an insolvency after asOf has not happened; a bare yes counts on asOf', () => {
  expect(paidOn(asOf, [{ ...late, due: 45_300, insolvent: asOf + 1 }], terms).indemnity[0]).toBe(0);
  expect(paidOn(asOf, [{ ...late, due: 45_300, insolvent: Infinity }], terms).book.dateOfLoss[0]).toBe(asOf);
});

test.each([
  ['fully disputed', { ...late, disputed: 1000 }, {}, 'Disputed'],
  ['disputed by 999.99 of 1,000', { ...late, disputed: 999.99 }, {}, 'loss'],
  ['with a nil limit', { ...late, limit: 0 }, {}, 'No cover'],
  ['with terms on the maximum of 30 days', late, { maximumPaymentTerm: { count: 30, unit: 'days' } }, 'loss'],
  [
    'with terms a day above it',
    { ...late, due: 45_031 },
    { maximumPaymentTerm: { count: 30, unit: 'days' } },
    'Terms too long',
  ],
  [
    'invoiced the day before the policy',
    late,
    { policyStart: 45_001, policyEnd: 45_365, attachment: 'shipment' },
    'Outside the policy year',
  ],
  ['invoiced on its first day', late, { policyStart: 45_000, policyEnd: 45_365, attachment: 'shipment' }, 'loss'],
  ['lost on its last day', late, { policyStart: 44_800, policyEnd: 45_120, attachment: 'loss' }, 'loss'],
  [
    'lost the day after',
    late,
    { policyStart: 44_800, policyEnd: 45_119, attachment: 'loss' },
    'Outside the policy year',
  ],
  ['invoiced after asOf', { ...late, invoiced: asOf + 1 }, {}, 'nothingOwed'],
  ['paid on asOf', { ...late, paidDate: asOf }, {}, 'nothingOwed'],
  ['paid the day after', { ...late, paidDate: asOf + 1 }, {}, 'loss'],
] as const)('an invoice %s', (_, invoice, more, expected) => expect(reason(invoice, more)).toBe(expected));

test('months of payment terms are clipped: 31 January + 1 month is 28 February, and a day more is too long', () => {
  const oneMonth = { ...terms, maximumPaymentTerm: { count: 1, unit: 'months' } } as const;
  const excluded = (due: number) =>
    paidOn(45_900, [{ amount: 1, invoiced: 45_688, due }], oneMonth).book.standing[0]! >= standing.excluded;
  expect([excluded(45_716), excluded(45_717)]).toEqual([false, true]);
});

test('the limit is taken by invoice date, then due date, then row, by invoices that are not yet losses too', () => {
  const rows = [
    { amount: 500, invoiced: 45_020, due: 45_050, limit: 1000 },
    { amount: 700, invoiced: 45_000, due: 45_190 },
    { amount: 100, invoiced: 45_020, due: 45_040 },
    { amount: 400, invoiced: 45_020, due: 45_050 },
  ];
  const { covered, indemnity, retained } = paidOn(asOf, rows, terms);
  expect([...covered]).toEqual([200, 700, 100, 0]);
  expect([...indemnity]).toEqual([180, 0, 90, 0]);
  expect([...retained]).toEqual([320, NaN, 10, 400]);
});

test('paid, disputed and excluded invoices take none of the limit', () => {
  const rows = [
    { ...late, paidDate: 45_040, limit: 1000 },
    { ...late, disputed: 1000 },
    { ...late, due: 45_100 },
    { ...late, invoiced: 45_010 },
  ];
  expect([...paidOn(asOf, rows, { ...terms, maximumPaymentTerm: { count: 60, unit: 'days' } }).covered]).toEqual([
    0, 0, 0, 1000,
  ]);
});

test('a credit note is set against the oldest invoice before the limit is looked at', () => {
  const rows = [
    { ...late, limit: 800 },
    { ...late, amount: -300, invoiced: 45_010 },
  ];
  const { covered, settlement } = paidOn(asOf, rows, terms);
  expect([...covered]).toEqual([700, 0]);
  expect(settlement.indemnity[0]).toBeCloseTo(630, 9);
});

test('each policy year has its own loss and its own yearly terms', () => {
  const rows = [
    { ...late, invoiced: 44_900, due: 44_930 },
    { ...late, invoiced: 45_270, due: 45_300 },
  ];
  const twoYears = {
    ...terms,
    policyStart: 44_927,
    policyEnd: 45_657,
    maximumLiability: 700,
    alreadyPaid: 100,
    attachment: 'loss',
  } as const;
  const { settlement, yearLabels } = paidOn(45_400, rows, twoYears);
  expect(yearLabels).toEqual([2023, 2024]);
  expect([...settlement.losses.date]).toEqual([45_020, 45_390]);
  expect([...settlement.indemnity]).toEqual([700, 600]);
});

test('where attachment decides and is not given, it is asked for by name', () => {
  expect(() => paidOn(asOf, [late], { ...terms, policyStart: 45_010 })).toThrow(/"Attachment": needed/);
  expect(paidOn(asOf, [{ ...late, invoiced: 45_011 }], { ...terms, policyStart: 45_010 }).indemnity[0]).toBe(900);
});

test('without a waiting period the day of a loss would be a guess', () => {
  expect(() => paidOn(asOf, [late], { insuredPercentage: 0.9 })).toThrow(/"Waiting period": needed/);
  expect(paidOn(asOf, [{ ...late, insolvent: 45_100 }], { insuredPercentage: 0.9 }).indemnity[0]).toBe(900);
});

test('two limits beside one customer’s invoices spoil that customer alone; one without any is not covered beside it', () => {
  const { problems, indemnity } = paidOn(
    asOf,
    [
      { ...late, limit: 5 },
      { ...late, limit: 6 },
      { ...late, customer: 'B' },
    ],
    terms,
  );
  expect([...problems.values()].map((problem) => problem.message)).toEqual([
    '"Credit limit": A has two limits, 5 and 6.',
  ]);
  expect([...indemnity]).toEqual([0, 0, 0]);
});

test('a limit stands beside the invoice, else in the register, else in the policy', () => {
  const of = (limit: number | undefined, registered: number | null) => {
    return indemnityOfReceivables(
      receivables([{ ...late, limit }]),
      policy({ ...terms, creditLimit: 300 }),
      [customerOf({ creditLimit: registered })],
      asOf,
    ).covered[0];
  };
  expect([of(100, 200), of(undefined, 200), of(undefined, null)]).toEqual([100, 200, 300]);
});

test('a customer row that cannot be read leaves the limit of customers not found unknown', () => {
  const unreadable = new Problem({ kind: 'invalid', because: { en: 'Customers row 3 is odd', zh: '客户第 3 行有误' } });
  const { problems } = indemnityOfReceivables(receivables([late]), policy(terms), [unreadable], asOf);
  expect(problems.get(0)!.message).toContain('Customers row 3 is odd');
});

test('an invoice without a date is no matter until a term asks for it', () => {
  const undated = { amount: 1000, due: 45_030 };
  expect(paidOn(asOf, [undated], terms).problems.size).toBe(0);
  expect(
    paidOn(asOf, [undated], { ...terms, maximumPaymentTerm: { count: 30, unit: 'days' } }).problems.get(0)!.message,
  ).toContain('no invoice date');
});
