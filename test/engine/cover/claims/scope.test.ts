import fc from 'fast-check';
import type { Customer, Receivables } from '../../../../src/engine/ledger';
import {
  type Policy,
  deadlines,
  exclusions,
  indemnityOfLosses,
  indemnityOfReceivables,
  limitUse,
  standing,
} from '../../../../src/engine/cover';
import { losses, policy, receivables, type MadeInvoice } from '../made';

const terms: Partial<Policy> = { insuredPercentage: 0.9, waitingPeriod: { count: 90, unit: 'days' } };
const asOf = 45_200;
const late: MadeInvoice = { amount: 1000, invoiced: 45_000, due: 45_030 };
const hill: Customer = {
  id: 'A',
  name: 'Hill',
  country: 'Germany',
  sector: null,
  since: null,
  grade: null,
  creditLimit: 5000,
  annualSales: null,
  terms: null,
  pastDefaults: null,
};

interface Made extends MadeInvoice {
  readonly delivered?: number;
  readonly taxShare?: number;
  readonly interest?: number;
  readonly setOff?: number;
}

function bookOf(rows: readonly Made[]): Receivables {
  const column = (of: (row: Made) => number | undefined, otherwise: number) =>
    Float64Array.from(rows, (row) => of(row) ?? otherwise);
  const has = (of: (row: Made) => number | undefined) => rows.some((row) => of(row) !== undefined);
  return {
    ...receivables(rows),
    ...(has(({ delivered }) => delivered) && { deliveryDate: column(({ delivered }) => delivered, NaN) }),
    ...(has(({ taxShare }) => taxShare) && { taxShare: column(({ taxShare }) => taxShare, 0) }),
    ...(has(({ interest }) => interest) && { interest: column(({ interest }) => interest, 0) }),
    ...(has(({ setOff }) => setOff) && { setOff: column(({ setOff }) => setOff, 0) }),
  };
}

function settled(rows: readonly Made[], more: Partial<Policy> = {}, customers: readonly Customer[] = [], day = asOf) {
  return indemnityOfReceivables(bookOf(rows), policy({ ...terms, ...more }), customers, day);
}

/** How each invoice stands: the reason why it is not insured, else what is eligible of it. */
function standings(...given: Parameters<typeof settled>): readonly (string | number)[] {
  const { book } = settled(...given);
  return Array.from(book.standing, (code, at) =>
    code >= standing.excluded ? exclusions[code - standing.excluded]!.name.en : book.eligible[at]!,
  );
}

test.each([
  ['in the schedule', { countriesCovered: 'DEU, FRA' }, 'Germany', 1000],
  ['outside the schedule', { countriesCovered: 'FRA' }, 'Germany', 'Country not covered'],
  ['excluded', { countriesExcluded: 'DEU' }, '德国', 'Country not covered'],
  ['not among the excluded', { countriesExcluded: 'RUS' }, 'DE', 1000],
  [
    'in the schedule and excluded',
    { countriesCovered: 'DEU', countriesExcluded: 'DEU' },
    'Germany 德国',
    'Country not covered',
  ],
] as const)('a customer in a country %s', (_, more, country, expected) => {
  expect(standings([late], more, [{ ...hill, country }])).toEqual([expected]);
});

test('where the policy names countries, a customer whose country is not known cannot be judged, and the sentence says what is missing', () => {
  const problem = (customers: readonly Customer[]) =>
    settled([late], { countriesCovered: 'FRA' }, customers).problems.get(0)!.message;
  expect(problem([])).toBe('"Country": needed for A, in the customers range: the policy states "Countries covered".');
  expect(problem([{ ...hill, country: 'Utopia' }])).toBe(
    '"Country": expected a country or its ISO code, found "Utopia".',
  );
});

test('a stated loss abroad is told as that, also where the limit was refused', () => {
  const abroad = (creditLimit: number) =>
    indemnityOfLosses(
      losses([{ loss: 100 }]),
      policy({ ...terms, countriesCovered: 'FRA' }),
      [{ ...hill, creditLimit }],
      null,
    );
  expect([abroad(5000), abroad(0)].map(({ standing: is, indemnity }) => [is[0], indemnity[0]])).toEqual([
    ['countryNotCovered', 0],
    ['countryNotCovered', 0],
  ]);
});

test('the use of a limit abroad is none, and says why', () => {
  const [use] = limitUse([hill], bookOf([late]), policy({ countriesCovered: 'FRA' }), asOf);
  expect(use).toMatchObject({ limit: 0, over: 1000, source: { en: 'country not covered', zh: '国家不在承保范围' } });
});

test('an invoice is in time on the last day after the delivery, late the day after, and not checked without a delivery date', () => {
  const within = { invoiceWithin: { count: 7, unit: 'days' } } as const;
  expect(standings([{ ...late, delivered: 44_993 }, { ...late, delivered: 44_992 }, late], within)).toEqual([
    1000,
    'Invoiced late',
    1000,
  ]);
});

test('goods delivered on the day on which deliveries are to stop are not insured, those of the day before are', () => {
  const stop = { stopAfter: { count: 60, unit: 'days' } } as const;
  const rows = [
    late,
    { ...late, invoiced: 45_089, due: 45_119 },
    { ...late, invoiced: 45_090, due: 45_120 },
    { ...late, customer: 'B', invoiced: 45_090, due: 45_120 },
  ];
  expect(standings(rows, stop)).toEqual([1000, 1000, 'Delivered after the stop', 1000]);
});

test('an older invoice that was paid since stops nothing; the delivery date outweighs that of the invoice', () => {
  const stop = { maximumExtension: { count: 60, unit: 'days' } } as const;
  const after = { ...late, invoiced: 45_100, due: 45_130 };
  expect(standings([{ ...late, paidDate: 45_150 }, after], stop)).toEqual([1000]);
  expect(standings([late, { ...after, delivered: 45_050 }], stop)).toEqual([1000, 1000]);
});

test('the day is the one that COVERDEADLINES tells', () => {
  const stop = policy({ ...terms, maximumExtension: { count: 1, unit: 'months' }, disputeTolerance: 0.15 });
  const rows = [
    { ...late, limit: 5000 },
    { ...late, customer: 'B', disputed: 1000, limit: 8000 },
    { ...late, customer: 'B', due: 45_100 },
    { ...late, invoiced: 45_061, due: 45_091 },
    { ...late, customer: 'B', invoiced: 45_129, due: 45_160 },
  ];
  const found = deadlines(bookOf(rows), stop, [], asOf);
  const { book } = indemnityOfReceivables(bookOf(rows), stop, [], asOf);
  const stopped = Array.from(
    book.standing,
    (code) => exclusions[code - standing.excluded]?.name.en === 'Delivered after the stop',
  );
  expect([...found.stop]).toEqual([45_060, 45_130]);
  expect(stopped).toEqual([false, false, false, true, false]);
  expect(found.excluded.map((reason) => reason?.name.en === 'Delivered after the stop')).toEqual(stopped);
});

test('what was delivered before a limit was withdrawn stays covered by it, what came later is not', () => {
  const rows = [late, { ...late, invoiced: 45_049 }, { ...late, invoiced: 45_050 }];
  const nil = { ...hill, creditLimit: 0, previousLimit: 1500, limitWithdrawn: 45_050 };
  expect(standings(rows, {}, [nil])).toEqual([1000, 1000, 'Limit withdrawn']);
  expect([...settled(rows, {}, [nil]).covered]).toEqual([1000, 500, 0]);
  expect(standings(rows, {}, [{ ...nil, previousLimit: null }])).toEqual(['No cover', 'No cover', 'No cover']);
});

test('a limit lapses with a gap of more than twelve months between deliveries, on the day itself not yet', () => {
  const lapse = { limitLapsesAfter: { count: 12, unit: 'months' } } as const;
  const first = { ...late, invoiced: 44_562, due: 44_592, paidDate: 44_600 };
  const [onTheDay, theDayAfter] = [
    { ...late, invoiced: 44_927, due: 44_957 },
    { ...late, invoiced: 44_928, due: 44_958 },
  ];
  expect(standings([first, onTheDay], lapse, [hill])).toEqual([1000]);
  expect(standings([first, onTheDay, late], lapse, [hill])).toEqual([1000, 1000]);
  expect(standings([first, theDayAfter, late], lapse, [hill])).toEqual(['Limit lapsed', 'Limit lapsed']);
  expect(standings([first, theDayAfter], lapse)).toEqual([1000]);
});

test('value added tax is taken off unless it is insured: 1,130 at 13 % leave 1,000', () => {
  const taxed = { ...late, amount: 1130, taxShare: 130 / 1130 };
  expect(standings([taxed])).toEqual([expect.closeTo(1000, 9)]);
  expect(standings([taxed], { taxInsured: 'yes' })).toEqual([1130]);
  expect(standings([{ ...taxed, paid: 565 }])).toEqual([expect.closeTo(500, 9)]);
  expect(standings([taxed, { ...taxed, amount: -565 }])).toEqual([expect.closeTo(500, 9)]);
});

test('interest and set-offs are taken off, interest unless it is insured, and never more than is owed', () => {
  const owed = { ...late, interest: 50, setOff: 200 };
  expect(standings([owed])).toEqual([750]);
  expect(standings([owed], { interestInsured: 'yes' })).toEqual([800]);
  expect(standings([{ ...owed, paid: 900 }])).toEqual([0]);
  expect(standings([{ ...owed, disputed: 100 }])).toEqual([650]);
});

test('receipts before the loss are shared on amounts without tax: pro rata of 800 with a limit of 500, 200 received', () => {
  const row = { ...late, amount: 904, paid: 226, taxShare: 104 / 904, limit: 500 };
  expect(settled([row], { receiptsBeforeLoss: 'pro rata' }).indemnity[0]).toBeCloseTo(337.5, 6);
  expect(settled([row], { receiptsBeforeLoss: 'all to the insured part' }).indemnity[0]).toBeCloseTo(270, 6);
});

const made: fc.Arbitrary<Made> = fc
  .record({
    customer: fc.constantFrom('A', 'B'),
    amount: fc.integer({ min: 100, max: 10_000 }),
    invoiced: fc.integer({ min: 45_000, max: 45_090 }),
    days: fc.integer({ min: 5, max: 40 }),
    wait: fc.integer({ min: -20, max: 20 }),
    taxShare: fc.constantFrom(0, 0.1, 0.2),
    interest: fc.integer({ min: 0, max: 90 }),
    setOff: fc.constantFrom(0, 10),
    disputed: fc.constantFrom(0, 50),
    paid: fc.constantFrom(undefined, 60),
  })
  .map(({ days, wait, ...rest }) => ({ ...rest, due: rest.invoiced + days, delivered: rest.invoiced + wait }));
const scope: Partial<Policy> = {
  stopAfter: { count: 30, unit: 'days' },
  invoiceWithin: { count: 14, unit: 'days' },
  creditLimit: 9000,
  receiptsBeforeLoss: 'pro rata',
};
const paid = (rows: readonly Made[], more: Partial<Policy> = {}) =>
  settled(rows, { ...scope, ...more }).indemnity.reduce((sum, one) => sum + one, 0);
const nearly = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

test('what is eligible of an invoice lies between nothing and what is owed, whatever its parts', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), (rows) => {
      const {
        book: { eligible, open },
      } = settled(rows, scope);
      return eligible.every((amount, at) => amount >= 0 && amount <= open.unpaid[at]! + 1e-9);
    }),
  );
});

test('splitting an invoice with all its parts changes no total', () => {
  fc.assert(
    fc.property(
      fc.array(made, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (rows, which, tenths) => {
        const whole = rows[which % rows.length]!;
        const part = (share: number): Made => ({
          ...whole,
          amount: whole.amount * share,
          interest: whole.interest! * share,
          setOff: whole.setOff! * share,
          disputed: whole.disputed! * share,
          paid: whole.paid === undefined ? undefined : whole.paid * share,
        });
        return nearly(
          paid(rows),
          paid(rows.flatMap((row) => (row === whole ? [part(tenths / 10), part(1 - tenths / 10)] : [row]))),
        );
      },
    ),
  );
});

test('all amounts times k give the result times k, and insuring tax and interest never pays less', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), fc.integer({ min: 2, max: 50 }), (rows, k) => {
      const larger = rows.map((row) => ({
        ...row,
        amount: row.amount * k,
        interest: row.interest! * k,
        setOff: row.setOff! * k,
        disputed: row.disputed! * k,
        paid: row.paid === undefined ? undefined : row.paid * k,
      }));
      return (
        nearly(paid(rows) * k, paid(larger, { creditLimit: 9000 * k })) &&
        paid(rows, { taxInsured: 'yes', interestInsured: 'yes', creditLimit: null, receiptsBeforeLoss: null }) >=
          paid(rows, { creditLimit: null, receiptsBeforeLoss: null }) - 1e-6
      );
    }),
  );
});
