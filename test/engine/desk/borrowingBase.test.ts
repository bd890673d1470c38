import fc from 'fast-check';
import { borrowingBase, eligibleOfInvoices, type BaseRules } from '../../../src/engine/desk';
import type { Customer, Receivables } from '../../../src/engine/ledger';
import { plainRules } from './baseRules';
import { policy } from '../cover/made';
import { bookOf, type Invoice } from '../ledger/book';
import { entry } from '../price/made';

const rules = (parts: Partial<BaseRules> = {}): BaseRules => ({ ...plainRules, ...parts });
const listed = (id: string, creditLimit: number | null, country: string | null = null): Customer => ({
  ...entry(0.01, 0).customer,
  id,
  creditLimit,
  country,
});
const asOf = 1000;
const baseOf = (
  book: Receivables,
  given: Partial<BaseRules> = {},
  customers: readonly Customer[] = [],
  covered = false,
) =>
  borrowingBase({
    book,
    asOf,
    rules: rules(given),
    customers,
    policy: covered ? policy({ insuredPercentage: 0.9 }) : null,
  });
const taken = (base: ReturnType<typeof baseOf>, reason: string) => base.ineligible.find(({ name }) => name === reason)!;

test.each([
  [90, 100],
  [91, 0],
])('%d days past due leave %d of 100 with the usual 90 days', (late, left) => {
  expect(baseOf(bookOf([{ amount: 100, dueDate: asOf - late }])).lent.rest).toBe(left);
});

test.each([
  [2499, 10_000],
  [2500, 10_000],
  [2501, 0],
])('cross-age above 25 %%: %d of 10,000 past due leave %d less what is past due', (late, left) => {
  const book = bookOf([
    { amount: late, dueDate: asOf - 120 },
    { amount: 10_000 - late, dueDate: asOf },
  ]);
  expect(baseOf(book, { crossAge: 0.25 }).lent.rest).toBe(left === 0 ? 0 : left - late);
});

test('a credit takes from what its own customer has left, never from another, and makes nothing less past due', () => {
  const book = bookOf([
    { customer: 'Hill', amount: 100, dueDate: asOf },
    { customer: 'Hill', amount: 50, dueDate: asOf - 200 },
    { customer: 'Hill', amount: -130, dueDate: asOf - 200 },
    { customer: 'Dale', amount: 70, dueDate: asOf },
  ]);
  const base = baseOf(book);
  expect([taken(base, 'pastDue').amount, taken(base, 'credits').amount, base.lent.rest]).toEqual([50, 100, 70]);
});

test('a concentration counts against what all have left; what is insured is not cut', () => {
  const book = bookOf([
    { customer: 'Hill', amount: 600, dueDate: asOf },
    { customer: 'Dale', amount: 400, dueDate: asOf },
  ]);
  expect(baseOf(book, { concentration: 0.5 }).lent.rest).toBe(900);
  const covered = baseOf(book, { concentration: 0.5 }, [listed('Hill', 550), listed('Dale', 0)], true);
  // Hill: 550 insured, of the other 50 nothing more within the half of 1,000.
  expect([covered.lent.insured, covered.lent.rest]).toEqual([550, 400]);
});

test.each([
  ['limit', 500],
  ['limit × percentage', 450],
  ['none', 600],
] as const)('insured up to %s: %d of 600 at a limit of 500', (insuredCap, insured) => {
  const book = bookOf([{ amount: 600, dueDate: asOf }]);
  expect(baseOf(book, { insuredCap }, [listed('Hill', 500)], true).lent.insured).toBe(insured);
});

test('dilution above what the advance rate allows for is reserved: 8 % at 5 % allowed is 3 % of what is eligible', () => {
  const book = bookOf([{ amount: 1000, dueDate: asOf }]);
  expect(baseOf(book, { dilution: 0.08 }).lent.available).toBeCloseTo(800 - 30, 9);
  expect(baseOf(book, { accruedRebates: 80 }).lent.available).toBeCloseTo(800 - 30, 9);
  expect(baseOf(book, { dilution: 0.05 }).lent.available).toBe(800);
});

test('a foreign customer, or one of unknown country, counts as far as it is covered; the invoices say why', () => {
  const book = bookOf([
    { customer: 'Home', amount: 100, dueDate: asOf },
    { customer: 'Away', amount: 100, dueDate: asOf },
    { customer: 'Nowhere', amount: 100, dueDate: asOf },
  ]);
  const customers = [listed('Home', 0, 'GBR'), listed('Away', 60, 'FRA'), listed('Nowhere', 0)];
  const given = rules({ homeCountry: 'GB' });
  const base = baseOf(book, given, customers, true);
  expect([base.lent.insured, base.lent.rest, base.uninsured.rest]).toEqual([60, 100, 100]);
  const found = eligibleOfInvoices(book, asOf, given, customers, policy({ insuredPercentage: 0.9 }));
  expect([0, 1, 2].map(found.reasonOf)).toEqual([null, 'aboveCover', 'foreign']);
});

/** Books of a few customers, some invoices late, disputed or credits. */
const books = fc.array(
  fc.record({
    customer: fc.constantFrom('Hill', 'Dale', 'Moor'),
    amount: fc.integer({ min: -300, max: 1000 }).filter((amount) => amount !== 0),
    dueDate: fc.integer({ min: asOf - 150, max: asOf + 60 }),
    disputed: fc.integer({ min: 0, max: 200 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const limits = fc.tuple(
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 0, max: 900 }),
);
const settings = fc.record({
  pastDueAfter: fc.integer({ min: 1, max: 120 }),
  crossAge: fc.double({ min: 0.05, max: 1, noNaN: true }),
  concentration: fc.double({ min: 0.1, max: 1, noNaN: true }),
  advanceRate: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
  advanceRateInsured: fc.double({ min: 0.8, max: 1, noNaN: true }),
  dilution: fc.double({ min: 0, max: 0.5, noNaN: true }),
  dilutionAllowed: fc.double({ min: 0, max: 0.1, noNaN: true }),
  reserves: fc.integer({ min: 0, max: 500 }),
});
const names = ['Hill', 'Dale', 'Moor'] as const;
const drawn = (invoices: readonly Invoice[], given: Partial<BaseRules>, of: readonly number[]) =>
  baseOf(
    bookOf(invoices),
    given,
    names.map((name, at) => listed(name, of[at]!)),
    true,
  ).lent.available;

test('a softer rule never lends less, each rule for itself', () => {
  fc.assert(
    fc.property(books, settings, limits, fc.double({ min: 0, max: 1, noNaN: true }), (invoices, given, of, part) => {
      const before = drawn(invoices, given, of);
      const softer = (parts: Partial<BaseRules>, more: readonly number[] = of) =>
        expect(drawn(invoices, { ...given, ...parts }, more)).toBeGreaterThanOrEqual(before - 1e-9);
      softer({ pastDueAfter: given.pastDueAfter + Math.ceil(40 * part) });
      softer({ crossAge: given.crossAge + part });
      softer({ crossAge: null });
      softer({ concentration: given.concentration + part });
      softer({ concentration: null });
      softer({ advanceRate: given.advanceRate + (0.8 - given.advanceRate) * part });
      softer({ advanceRateInsured: given.advanceRateInsured + (1 - given.advanceRateInsured) * part });
      softer({ dilution: given.dilution * part });
      softer({ dilutionAllowed: given.dilutionAllowed + part });
      softer({ reserves: given.reserves * part });
      softer(
        {},
        of.map((limit) => limit + 300 * part),
      );
    }),
  );
});

test('what is eligible and what each reason took are the whole book, and its invoices add up to the same', () => {
  fc.assert(
    fc.property(books, settings, limits, (invoices, given, of) => {
      const [book, customers] = [bookOf(invoices), names.map((name, at) => listed(name, of[at]!))];
      const base = baseOf(book, given, customers, true);
      const gone = base.ineligible.reduce((sum, { amount }) => sum + amount, 0);
      expect(base.lent.insured + base.lent.rest + gone).toBeCloseTo(base.receivables, 6);
      const { eligible } = eligibleOfInvoices(book, asOf, rules(given), customers, policy({ insuredPercentage: 0.9 }));
      expect(eligible.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(base.lent.insured + base.lent.rest, 6);
    }),
  );
});

test('what a reason would free is what the base is without those invoices being touched by it', () => {
  const book = bookOf([
    { customer: 'Hill', amount: 100, dueDate: asOf - 120 },
    { customer: 'Hill', amount: 100, dueDate: asOf },
    { customer: 'Dale', amount: 300, dueDate: asOf, disputed: 40 },
  ]);
  const base = baseOf(book, { crossAge: 0.4 });
  // Paid in time, Hill would be neither past due nor cross-aged: 200 × 80 %. The dispute settled: 40 × 80 %. Cross-age forgiven: 100 × 80 %.
  expect([taken(base, 'pastDue').frees, taken(base, 'disputed').frees, taken(base, 'crossAge').frees]).toEqual([
    expect.closeTo(160, 9),
    expect.closeTo(32, 9),
    expect.closeTo(80, 9),
  ]);
});
