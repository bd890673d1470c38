import fc from 'fast-check';
import type { Customer } from '../../../src/engine/ledger';
import { assess, levelOf, mainReason, usualRisk, type Assessment, type RiskSettings } from '../../../src/engine/risk';
import { accountsFrom } from '../../../src/engine/ledger/accounts';
import type { Words } from '../../../src/engine/words';
import { sentences } from '../../../src/functions/answers/sentences';
import { bookOf } from '../ledger/book';
import { customerOf } from '../ledger/made';

const hill = customerOf({ id: 'Hill' });
const asOf = 45658;
const assessed = (customer: Partial<Customer>, settings: Partial<RiskSettings> = {}) =>
  assess({ customer: { ...hill, ...customer }, account: null, asOf }, { ...usualRisk, ...settings }) as Assessment;
const reason = (customer: Partial<Customer>, settings: Partial<RiskSettings> = {}) =>
  told(
    mainReason({ customer: { ...hill, ...customer }, account: null, asOf }, assessed(customer, settings), {
      ...usualRisk,
      ...settings,
    }),
  );
const told = (said: readonly Words[]) => ({ en: sentences(said, 'en'), zh: sentences(said, 'zh') });
const odds = (share: number) => Math.log(share / (1 - share));

test.each([
  [0, 0],
  [2, 0],
  [3, 0.12],
  [7, 0.6],
])('a country of class %d adds %d to the log-odds at a weight of 0.12', (countryClass, shift) => {
  expect(odds(assessed({ countryClass }, { countryWeight: 0.12 }).probability) - odds(0.03)).toBeCloseTo(shift, 12);
});

test('without a weight the country is left out', () => {
  expect(assessed({ countryClass: 7 }).probability).toBeCloseTo(0.03, 15);
});

test('an unknown country adds nothing, and the reason says that it is unknown', () => {
  expect(assessed({ countryClass: NaN }, { countryWeight: 0.12 }).probability).toBeCloseTo(0.03, 15);
  expect(reason({ countryClass: NaN }, { countryWeight: 0.12 }).en).toContain(
    'Country class unknown: nothing added for it.',
  );
  expect(reason({}, { countryWeight: 0.12 }).zh).toContain('国家类别未知：未计入。');
  expect(reason({ countryClass: 0 }, { countryWeight: 0.12 }).en).not.toContain('unknown');
});

test('the reason names the country where it moved the number most', () => {
  expect(reason({ countryClass: 6 }, { countryWeight: 0.12 }).en).toMatch(
    /^Raised most by: country of OECD class 6 \(base rate to result: 3% → 4.8%\)\./,
  );
});

/** Weights 1 and 1 ÷ 0.64: (ln(0.03/0.97) + 1.5625 ln(0.004/0.996)) ÷ 2.5625. */
test('a statement is a view of its own, weighted by its precision', () => {
  const expected = (odds(0.03) + 1.5625 * odds(0.004)) / 2.5625;
  expect(odds(assessed({ statementProbability: 0.004 }).probability)).toBeCloseTo(expected, 12);
  expect(reason({ statementProbability: 0.004 }).en).toMatch(/^Lowered most by: statement PD 0.4%/);
});

test('an older statement says less: its variance grows by 0.3 a year', () => {
  const precision = 1 / (0.64 + 0.3 * 2);
  const expected = (odds(0.03) + precision * odds(0.004)) / (1 + precision);
  expect(odds(assessed({ statementProbability: 0.004, statementDate: asOf - 730.5 }).probability)).toBeCloseTo(
    expected,
    10,
  );
});

test('statement and grade together are named together', () => {
  expect(reason({ statementProbability: 0.004, grade: 'BBB' }).zh).toContain('评级为 BBB，报表违约概率 0.4%');
});

test("the customer's own base rate stands before that of the settings, and then no placeholder is told", () => {
  expect(assessed({ baseRate: 0.01 }, { baseRate: 0.05 }).probability).toBeCloseTo(0.01, 15);
  expect(reason({ baseRate: 0.01 }).en).not.toContain('placeholder');
});

const levelled = (book: readonly Assessment[], mean: number) => book.map(levelOf(book, mean));

test('a central tendency brings the mean of the sound customers to it and leaves the defaulted one', () => {
  const account = accountsFrom(bookOf([{ amount: 1000, dueDate: asOf - 200 }]), asOf)[0]!;
  const inDefault = assess({ customer: hill, account, asOf }, usualRisk) as Assessment;
  const book = levelled([assessed({ grade: 'A' }), inDefault, assessed({}), assessed({ grade: 'B' })], 0.02);
  const sound = [0, 2, 3].map((at) => book[at]!.probability);
  expect(sound.reduce((sum, one) => sum + one, 0) / 3).toBeCloseTo(0.02, 12);
  expect(book[1]).toBe(inDefault);
  expect(book[2]!.evidence.at(-1)!.says()).toEqual({
    en: 'level of the book set to a mean of 2%',
    zh: '整体水平校准至均值 2%',
  });
});

test('the level changes no order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 4000 }), { minLength: 2, maxLength: 12 }),
      fc.double({ min: 0.002, max: 0.3, noNaN: true }),
      (rates, mean) => {
        const before = rates.map((rate) => assessed({ baseRate: rate / 10_000 }));
        const after = levelled(before, mean);
        for (let at = 1; at < rates.length; at++)
          expect(Math.sign(after[at]!.probability - after[at - 1]!.probability)).toBe(
            Math.sign(before[at]!.probability - before[at - 1]!.probability),
          );
      },
    ),
  );
});

test('recovering at 5 % cost after two years at 4 % leaves less of the quarter that comes back', () => {
  expect(assessed({}, { recoveryCosts: 0.05, discountRate: 0.04 }).lossGivenDefault).toBeCloseTo(
    1 - (0.25 * 0.95) / 1.04 ** 2,
    12,
  );
  expect(assessed({}, { lossGivenDefault: 0.45, recoveryCosts: 0.05 }).lossGivenDefault).toBe(0.45);
});

const exposure = (customer: Partial<Customer>, settings: Partial<RiskSettings> = {}, balance?: number) => {
  const account =
    balance === undefined ? undefined : accountsFrom(bookOf([{ amount: balance, dueDate: asOf }]), asOf)[0]!;
  return (assess({ customer: { ...hill, ...customer }, account, asOf }, { ...usualRisk, ...settings }) as Assessment)
    .exposure;
};

/** 1.2 m a year at 60 days and 12 late with 13 % tax. */
test('exposure from terms counts the usual delay and the sales tax', () => {
  const terms = { count: 60, unit: 'days' as const };
  expect(exposure({ annualSales: 1_200_000, terms }, { usualDelay: 12, salesTax: 0.13 })).toMatchObject({
    amount: expect.closeTo(267_484.93, 2) as number,
  });
  expect(exposure({ annualSales: 365, terms }, { exposureBasis: 'peak', peakFactor: 1.5 })).toMatchObject({
    amount: expect.closeTo(90, 10) as number,
    basis: { en: 'annual sales × terms × peak' },
  });
  expect(exposure({ annualSales: 365, terms }, { peakFactor: 1.5 })).toMatchObject({
    amount: expect.closeTo(60, 10) as number,
  });
});

test('a limit counts as used up at its peak; on the way to default half of the free limit is drawn', () => {
  expect(exposure({ creditLimit: 100 }, { exposureBasis: 'peak' })).toMatchObject({
    amount: 100,
    basis: { en: '100% of the credit limit' },
  });
  expect(exposure({ creditLimit: 100 }, { exposureBasis: 'default' }, 40)).toMatchObject({ amount: 70 });
  expect(exposure({ creditLimit: 30 }, { exposureBasis: 'default' }, 40)).toMatchObject({ amount: 40 });
  expect(exposure({ creditLimit: 100 }, {}, 40)).toMatchObject({ amount: 40 });
});

test('security is taken off what is at stake, to nothing at most', () => {
  expect(exposure({ security: 30 }, {}, 100)).toMatchObject({
    amount: 70,
    basis: { en: 'unpaid balance less security', zh: '未付余额，减担保' },
  });
  expect(exposure({ security: 300 }, {}, 100)).toMatchObject({ amount: 0 });
});
