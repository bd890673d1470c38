import fc from 'fast-check';
import { isoDay, serialOf } from '../../../../src/engine/ledger';
import {
  type Delay,
  type Policy,
  deadlines,
  dueDate,
  lightOf,
  rulesNamed,
  timeRules,
  withRules,
} from '../../../../src/engine/cover';
import { afterDelay } from '../../../../src/engine/cover/time/delay';
import { paidOn, policy, receivables, type MadeInvoice } from '../made';

const day = (text: string) => serialOf(...(text.split('-').map(Number) as [number, number, number]))!;
const days = (count: number) => ({ count, unit: 'days' }) as const;
const on = (asOf: string, invoices: readonly MadeInvoice[], terms: Partial<Policy>) =>
  deadlines(receivables(invoices), policy(terms), [], day(asOf));
const nextOn = (asOf: string, invoice: MadeInvoice, terms: Partial<Policy>) => {
  const { duty, date } = on(asOf, [invoice], terms).next[0]!;
  return `${duty} ${Number.isFinite(date) ? isoDay(date) : 'some day'}`;
};
const due = day('2025-03-31');

test.each<[string, Delay, string]>([
  ['2025-05-30', days(5), '2025-06-04'],
  ['2025-01-31', { count: 1, unit: 'months' }, '2025-02-28'],
  ['2025-05-30', { count: 5, unit: 'business days' }, '2025-06-06'],
  ['2025-05-31', { count: 1, unit: 'business days' }, '2025-06-02'],
  ['2025-06-01', { count: 1, unit: 'business days' }, '2025-06-02'],
  ['2025-06-02', { count: 1, unit: 'business days' }, '2025-06-03'],
])('%s and %j is %s', (from, delay, until) => expect(isoDay(afterDelay(day(from), delay))).toBe(until));

test.each([
  ['2025-06-30', '2025-07-31'],
  ['2025-12-15', '2026-01-31'],
  ['2024-01-31', '2024-02-29'],
])('an invoice of %s, a month from the end of the month, is due on %s', (invoiced, expected) => {
  expect(
    isoDay(dueDate(day(invoiced), { convention: 'month end then net', period: { count: 1, unit: 'months' } })),
  ).toBe(expected);
});

const atradius = withRules(policy({ waitingPeriod: { count: 6, unit: 'months' } }), rulesNamed('Atradius')!);

test.each([
  ['2025-03-31', 'payment 2025-03-31'],
  ['2025-04-01', 'stop 2025-05-30'],
  ['2025-05-30', 'stop 2025-05-30'],
  ['2025-05-31', 'notice 2025-06-29'],
  ['2025-07-30', 'notice 2025-06-29'],
])('under the days of Atradius, on %s an invoice due on 31 March faces %s', (asOf, expected) =>
  expect(nextOn(asOf, { amount: 1, due }, atradius)).toBe(expected),
);

test('HKECIC wants notice 5 business days after 60 days: due 31 March 2025, by Friday 6 June; then the waiting period ends on 31 July', () => {
  const terms = withRules(policy(), rulesNamed('香港信保局')!);
  expect(nextOn('2025-06-01', { amount: 1, due }, terms)).toBe('notice 2025-06-06');
  expect(isoDay(on('2025-06-01', [{ amount: 1, due }], terms).dates.loss[0]!)).toBe('2025-07-31');
});

test('EXIM: 24,999.99 needs no report, 25,000 does; deliveries stop after 90 days, the claim is due within 240', () => {
  const exim = withRules(policy(), rulesNamed('EXIM')!);
  const found = on(
    '2025-04-01',
    [
      { amount: 24_999.99, due, invoiced: due - 30 },
      { amount: 25_000, due, invoiced: due - 30, customer: 'B' },
    ],
    exim,
  );
  expect([...found.dates.noticeBy].map((date) => (Number.isNaN(date) ? 'none' : isoDay(date)))).toEqual([
    'none',
    '2025-06-29',
  ]);
  expect([isoDay(found.stop[0]!), isoDay(found.dates.claimBy[0]!), isoDay(found.dates.loss[0]!)]).toEqual([
    '2025-06-29',
    '2025-11-26',
    '2025-06-30',
  ]);
});

test('EH US: of 90 days from the due date and 180 from the invoice the later counts', () => {
  const terms = withRules(policy(), rulesNamed('EH US')!);
  const by = (invoiced: number) => isoDay(on('2025-04-01', [{ amount: 1, due, invoiced }], terms).dates.claimBy[0]!);
  expect([by(due - 90), by(due - 89), by(due - 120)]).toEqual(['2025-06-29', '2025-06-30', '2025-06-29']);
});

test('Dadi: claim six months after the extension, UKEF: twelve months after the policy', () => {
  const claimBy = (rules: string, terms: Partial<Policy>) =>
    isoDay(on('2025-04-01', [{ amount: 1, due }], withRules(policy(terms), rulesNamed(rules)!)).dates.claimBy[0]!);
  expect(claimBy('大地保险', { maximumExtension: days(60) })).toBe('2025-11-30');
  expect(claimBy('UKEF', { policyStart: day('2025-01-01'), policyEnd: day('2025-12-31'), attachment: 'loss' })).toBe(
    '2026-12-31',
  );
});

test('PRISMA: the extension runs from the invoice, the waiting period from collection, and without collection has not begun', () => {
  const terms = { ...withRules(policy(), rulesNamed('PRISMA')!), maximumExtension: days(60) };
  const invoices = {
    ...receivables([
      { amount: 1, due, invoiced: due - 30 },
      { amount: 1, due, customer: 'B' },
    ]),
    collectionDate: Float64Array.of(due + 10, NaN),
  };
  const found = deadlines(invoices, terms, [], day('2025-05-01'));
  expect([isoDay(found.dates.extensionEnd[0]!), isoDay(found.dates.loss[0]!), found.dates.loss[1]]).toEqual([
    '2025-04-30',
    '2025-10-10',
    Infinity,
  ]);
});

test('INDEMNITY counts the waiting period from the notice where the policy says so: no loss while none was given', () => {
  const terms = { insuredPercentage: 0.9, waitingPeriod: days(90), waitingFrom: 'overdue notice' } as const;
  expect(paidOn(due + 200, [{ amount: 1000, due }], terms).indemnity[0]).toBe(0);
});

test.each([
  ['original', 60, '2025-03-31'],
  ['new', 60, '2025-05-30'],
  ['new', 61, '2025-03-31'],
] as const)(
  'where the %s due date counts, a postponement by %d days within an extension of 60 leaves %s',
  (dueDateCounted, by, expected) => {
    const book = { ...receivables([{ amount: 1, due }]), newDueDate: Float64Array.of(due + by) };
    expect(isoDay(deadlines(book, policy({ dueDateCounted, maximumExtension: days(60) }), [], due).dates.due[0]!)).toBe(
      expected,
    );
  },
);

test('an insolvency hastens the notice where the policy says so, and fixes the loss', () => {
  const terms = withRules(policy(), rulesNamed('Coface Bulgaria')!);
  expect(nextOn('2025-04-01', { amount: 1, due, insolvent: day('2025-04-01') }, terms)).toBe('notice 2025-04-08');
});

test('a claim on file awaits its money: 30 days after the later of loss and claim', () => {
  const book = { ...receivables([{ amount: 1, due }]), claimDate: Float64Array.of(day('2025-10-15')) };
  const { next } = deadlines(book, policy({ waitingPeriod: { count: 6, unit: 'months' } }), [], day('2025-10-20'));
  expect([next[0]!.duty, isoDay(next[0]!.date)]).toEqual(['indemnity', '2025-11-14']);
});

test('a loss without a last day to claim is a claim to file on no day, and amber', () => {
  const terms = policy({ waitingPeriod: days(30) });
  const next = on('2025-12-01', [{ amount: 1, due }], terms).next[0]!;
  expect([next, lightOf(next, Infinity, terms, day('2025-12-01'))]).toEqual([{ duty: 'claim', date: NaN }, 'amber']);
});

test.each([
  [-1, 'red'],
  [0, 'amber'],
  [14, 'amber'],
  [15, 'green'],
])('a notice due in %d days is %s', (left, light) =>
  expect(lightOf({ duty: 'notice', date: 45_000 + left }, Infinity, policy(), 45_000)).toBe(light),
);

test('without any days in the policy there is nothing to do', () => {
  expect(on('2025-12-01', [{ amount: 1, due }], {}).next[0]).toEqual({ duty: null, date: NaN });
});

test('what the policy states is kept, an insurer’s days fill only its blanks', () => {
  expect(withRules(policy({ maximumExtension: days(30) }), rulesNamed(' atradius ')!)).toMatchObject({
    maximumExtension: days(30),
    noticeWithin: days(30),
  });
  expect(rulesNamed('nobody')).toBeNull();
  expect(new Set(timeRules.flatMap(({ name }) => [name.en, name.zh])).size).toBeGreaterThanOrEqual(timeRules.length);
});

test('the later the day, the fewer the days: no date of an invoice depends on asOf, and every due is on or after the due date', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 44_000, max: 46_000 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...timeRules),
      (dueDay, later, rules) => {
        const terms = withRules(policy({ maximumExtension: days(60), waitingPeriod: days(120) }), rules);
        const [one, other] = [dueDay, dueDay + later].map((asOf) =>
          deadlines(receivables([{ amount: 30_000, due: dueDay, invoiced: dueDay - 30 }]), terms, [], asOf),
        );
        expect([...one!.dates.noticeBy, ...one!.dates.claimBy, ...one!.stop]).toEqual([
          ...other!.dates.noticeBy,
          ...other!.dates.claimBy,
          ...other!.stop,
        ]);
        for (const date of [...one!.dates.noticeBy, ...one!.dates.claimBy])
          expect(Number.isNaN(date) || date >= dueDay).toBe(true);
      },
    ),
  );
});

test('an invoice of which a credit note leaves nothing asks for nothing any more', () => {
  const credited = [
    { amount: 100, due, invoiced: due - 30 },
    { amount: -100, due, invoiced: due - 10 },
  ];
  const duties = on('2025-05-31', credited, atradius).next.map(({ duty }) => duty);
  expect(duties.every((duty) => duty === null)).toBe(true);
});
