import fc from 'fast-check';
import { Problem } from '../../../src/engine/problem';
import { accountsFrom, type Account, type Customer } from '../../../src/engine/ledger';
import { assess, mainReason, ratedOver, usualRisk, type Assessment, type RiskSettings } from '../../../src/engine/risk';
import { sentences } from '../../../src/functions/answers/sentences';
import { bookOf, type Invoice } from '../ledger/book';
import { customerOf } from '../ledger/made';

const asOf = 45658;
const hill = customerOf({ id: 'Hill' });
const accountOf = (...invoices: readonly Invoice[]) => accountsFrom(bookOf(invoices), asOf)[0]!;

function assessed(
  customer: Partial<Customer>,
  account: Account | null | undefined = null,
  settings: RiskSettings = usualRisk,
): Assessment {
  const risk = assess({ customer: { ...hill, ...customer }, account, asOf }, settings);
  if (risk instanceof Problem) throw risk;
  return risk;
}

test('a customer of whom nothing is known has the base rate', () => {
  expect(assessed({}).probability).toBe(0.03);
  expect(assessed({}, null, { ...usualRisk, baseRate: 0.05 }).probability).toBeCloseTo(0.05, 15);
});

test.each([
  [89, false],
  [90, true],
  [91, true],
])('an undisputed invoice %d days past due is a default: %p', (late, isDefault) => {
  const risk = assessed({}, accountOf({ amount: 1000, dueDate: asOf - late }));
  expect([risk.probability === 1, risk.grade === 'D', risk.inDefault !== null]).toEqual([
    isDefault,
    isDefault,
    isDefault,
  ]);
});

test('a disputed invoice, however late, is no default', () => {
  expect(assessed({}, accountOf({ amount: 100, dueDate: asOf - 400, disputed: 100 })).inDefault).toBeNull();
});

test('insolvency on or before the day is a default, after it not yet', () => {
  const inDefault = (insolvent: number) => assessed({}, accountOf({ amount: 1, dueDate: asOf, insolvent })).inDefault;
  expect([inDefault(asOf)?.en, inDefault(asOf + 1)]).toEqual(['insolvent since 2025-01-01', null]);
});

test('the day from which an invoice is a default is a setting', () => {
  expect(
    assessed({}, accountOf({ amount: 1000, dueDate: asOf - 60 }), {
      ...usualRisk,
      pastDue: { ...usualRisk.pastDue, defaultAfter: 60 },
    }).probability,
  ).toBe(1);
});

test('loss given default is the mix of insolvency and protracted default, 0.75, unless set', () => {
  expect(assessed({}).lossGivenDefault).toBeCloseTo(0.4 * 0.9 + 0.6 * 0.65, 15);
  expect(assessed({}, null, { ...usualRisk, lossGivenDefault: 0.4 }).lossGivenDefault).toBe(0.4);
});

test('exposure is sales times terms; else the unpaid balance of a list of open items, without a ledger three quarters of the limit, else asked for', () => {
  const exposure = (customer: Partial<Customer>, account: Account | null | undefined) =>
    assess({ customer: { ...hill, ...customer }, account, asOf }, usualRisk) as Assessment;
  const all: Partial<Customer> = { annualSales: 3650, terms: { count: 30, unit: 'days' }, creditLimit: 1000 };
  const credit = accountOf({ amount: 70, dueDate: asOf }, { amount: -100, dueDate: asOf });
  expect(exposure(all, credit).exposure).toMatchObject({ amount: 300, onTheDay: 0 });
  expect(exposure({ creditLimit: 1000 }, credit).exposure).toMatchObject({
    amount: 0,
    basis: { en: 'unpaid balance' },
  });
  expect(exposure(all, undefined).exposure).toMatchObject({ amount: 300, basis: { en: 'annual sales × terms' } });
  expect(exposure({ creditLimit: 1000 }, undefined).exposure).toMatchObject({
    amount: 750,
    basis: { en: '75% of the credit limit' },
  });
  expect(exposure({}, undefined).exposure).toBeInstanceOf(Problem);
  expect(exposure({ creditLimit: 0 }, undefined).expectedLoss).toBeInstanceOf(Problem);
});

test.each([['A1'], ['7'], ['0'], ['Baa1'], ['good']])('the grade %p belongs to no scale we know: refused', (grade) => {
  const risk = assess({ customer: { ...hill, grade }, account: null, asOf }, usualRisk);
  expect(risk instanceof Problem && risk.message).toBe(
    `"Grade": expected an S&P grade (AAA to D) or an EU step (1 to 6), found "${grade}".`,
  );
});

test('a named scale refuses the grades of the other', () => {
  expect(() => assessed({ grade: '3' }, null, { ...usualRisk, gradeScale: 'S&P' })).toThrow(
    'expected an S&P grade (AAA to D), found "3"',
  );
  expect(() => assessed({ grade: 'BB' }, null, { ...usualRisk, gradeScale: 'CQS' })).toThrow(
    'expected an EU step (1 to 6), found "BB"',
  );
});

test.each([
  [0.0003, 100],
  [0.2, 0],
  [0.9999, 0],
])('a base rate of %d scores %d', (baseRate, score) => {
  expect(assessed({}, null, { ...usualRisk, baseRate }).score).toBeCloseTo(score, 6);
});

test('no probability falls below 0.03 %', () => {
  expect(assessed({ grade: 'AAA', since: asOf - 20_000 }, null, { ...usualRisk, baseRate: 0.0003 }).probability).toBe(
    0.0003,
  );
});

test('a clean decade lowers the probability and never to zero; an earlier default raises it', () => {
  const years = (count: number, pastDefaults = 0) =>
    assessed({ since: asOf - count * 365.25, pastDefaults }).probability;
  expect(years(10)).toBeCloseTo(0.03 / (1 + 0.03 * 6.513215599), 10);
  expect([years(20) < years(10), years(100) > 0.02, years(10, 1) > years(10)]).toEqual([true, true, true]);
});

test.each([
  [89, false],
  [90, true],
])('an invoice that was settled %d days late is an earlier default: %p', (days, counts) => {
  const settings = {
    ...usualRisk,
    weights: { dayLate: 0, lateOver60: 0, trend: 0, limitUsed: 0, prompt: 0, irregular: 0 },
  };
  const account = accountOf({
    amount: 1000,
    invoiceDate: asOf - 365,
    dueDate: asOf - 335,
    paidDate: asOf - 335 + days,
  });
  expect(assessed({}, account, settings).evidence.some(({ says }) => says().en.startsWith('1 earlier default'))).toBe(
    counts,
  );
  expect(assessed({}, account, settings).probability > 0.03).toBe(counts);
});

test('years without business do not count as survived', () => {
  const dueDates = [10, 20, 30].map((days) => ({ amount: 1, invoiceDate: asOf - days, dueDate: asOf + 30 }));
  const steady = accountOf(
    ...dueDates,
    { amount: 1, invoiceDate: asOf - 500, dueDate: asOf - 470, paidDate: asOf - 470 },
    { amount: 1, invoiceDate: asOf - 1000, dueDate: asOf - 970, paidDate: asOf - 970 },
  );
  const pausing = accountOf(...dueDates, {
    amount: 1,
    invoiceDate: asOf - 1000,
    dueDate: asOf - 970,
    paidDate: asOf - 970,
  });
  const settings = {
    ...usualRisk,
    weights: { dayLate: 0, lateOver60: 0, trend: 0, limitUsed: 0, prompt: 0, irregular: 0 },
  };
  expect(assessed({}, steady, settings).probability).toBeLessThan(assessed({}, pausing, settings).probability);
});

const factor = fc.record({
  days: fc.integer({ min: -20, max: 85 }),
  more: fc.integer({ min: 1, max: 60 }),
  count: fc.integer({ min: 1, max: 24 }),
});

test('paying later never lowers the probability', () => {
  const paying = (days: number, count: number) =>
    accountOf(
      ...Array.from({ length: count }, () => ({
        amount: 100,
        invoiceDate: asOf - 330,
        dueDate: asOf - 300,
        paidDate: asOf - 300 + days,
      })),
    );
  fc.assert(
    fc.property(factor, ({ days, more, count }) => {
      expect(assessed({}, paying(days + more, count)).probability).toBeGreaterThanOrEqual(
        assessed({}, paying(days, count)).probability - 1e-15,
      );
    }),
  );
});

test('using more of the limit never lowers the probability, above 90 % it raises it', () => {
  const paid = { amount: 100, dueDate: asOf - 30, paidDate: asOf - 30 };
  const using = (amount: number) =>
    assessed({ creditLimit: 1000 }, accountOf(paid, { amount, dueDate: asOf + 10 })).probability;
  expect([using(899) === using(900), using(901) > using(900), using(2000) === using(901)]).toEqual([true, true, true]);
});

test('a better grade never raises the probability', () => {
  const grades = ['AA', 'A+', 'A', 'BBB+', 'BBB', 'BBB-', 'BB+', 'BB', 'BB-', 'B+', 'B', 'B-', 'CCC+', 'CCC'];
  const ladder = grades.map((grade) => assessed({ grade }).probability);
  expect([...ladder].sort((one, other) => one - other)).toEqual(ladder);
});

test('the reason names the evidence that moved the number most, the exposure and the placeholder, in both languages', () => {
  const account = accountOf(
    ...Array.from({ length: 20 }, () => ({
      amount: 100,
      invoiceDate: asOf - 130,
      dueDate: asOf - 100,
      paidDate: asOf - 60,
    })),
  );
  const subject = { customer: hill, account, asOf };
  const said = mainReason(subject, assessed({}, account), usualRisk);
  expect(sentences(said, 'en')).toMatch(
    /^Raised most by: pays 40 days late on average \(base rate to result: 3% → [\d.]+%\)\. Exposure: unpaid balance\. No base rate given: placeholder of 3%\. Grade: expert equivalent\.$/,
  );
  expect(sentences(said, 'zh')).toMatch(
    /^上调主因：平均逾期 40 天（基准至结果：3% → [\d.]+%）。风险敞口：未付余额。未给出基准违约率：暂用 3%。等级：专家换算。$/,
  );
});

test('all amounts times k: probability unchanged, expected loss times k', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 2, max: 99 }), (late, k) => {
      const risk = (times: number) =>
        assessed({ creditLimit: 5000 * times }, accountOf({ amount: 1000 * times, dueDate: asOf - late }));
      expect(risk(k).probability).toBeCloseTo(risk(1).probability, 12);
      expect(risk(k).expectedLoss as number).toBeCloseTo((risk(1).expectedLoss as number) * k, 6);
    }),
  );
});

test.each<[NonNullable<RiskSettings['gradeScale']>, string, number]>([
  ['D&B', '4', 0.0084],
  ['D&B', '1450', 0.0024],
  ['CQS', '4', 1 - 0.925 ** (1 / 3)],
  ['Allianz illustrative', '5', 0.02],
  ['Coface illustrative', '5', 0.02],
])('the scale %s puts %s at %d', (gradeScale, grade, graded) => {
  const settings = { ...usualRisk, baseRate: 0.02, gradeScale };
  const direct = assessed({ gradeProbability: graded }, null, settings);
  expect(assessed({ grade }, null, settings).probability).toBeCloseTo(direct.probability, 10);
});

test('a grade of another scale is refused by the one that is named', () => {
  expect(() => assessed({ grade: 'BB' }, null, { ...usualRisk, gradeScale: 'D&B' })).toThrow(
    'expected a D&B failure class (1 to 5) or score (1001 to 1875), found "BB"',
  );
});

test('class 0 of the debtor risk assessment is default, class 1 is not', () => {
  const at = (grade: string) => assessed({ grade }, null, { ...usualRisk, gradeScale: 'Coface illustrative' });
  expect(at('0')).toMatchObject({ probability: 1, inDefault: { en: 'graded 0, which means default' } });
  expect(at('1').inDefault).toBeNull();
});

test('an illustrative scale says so in the reason; a probability of one’s own table stands in for any scale', () => {
  const said = (customer: Partial<Customer>, gradeScale: RiskSettings['gradeScale']) =>
    assessed(customer, null, { ...usualRisk, gradeScale }).evidence[0]!.says();
  expect(said({ grade: '8' }, 'Allianz illustrative')).toEqual({
    en: 'graded 8 (scale illustrative)',
    zh: '评级为 8（示意体系）',
  });
  expect(said({ grade: '4' }, 'D&B')).toEqual({ en: 'graded 4', zh: '评级为 4' });
  expect(said({ gradeProbability: 0.004 }, null)).toEqual({ en: 'grade PD 0.4%', zh: '评级违约概率 0.4%' });
  expect(said({ grade: 'our own C3', gradeProbability: 0.004 }, null).en).toBe('graded our own C3');
});

test('over 150 days 3 % a year is 1.24395 %, and the expected loss with it; score and grade stay', () => {
  const settings = { ...usualRisk, horizon: 150 };
  const risk = assess(
    { customer: { ...hill, annualSales: 3650, terms: { count: 30, unit: 'days' } }, account: undefined, asOf },
    settings,
  ) as Assessment;
  expect(ratedOver(risk, usualRisk)).toBe(risk);
  expect(ratedOver(risk, settings)).toMatchObject({
    probability: expect.closeTo(0.0124395, 7),
    expectedLoss: expect.closeTo(300 * 0.75 * 0.0124395, 4),
    score: risk.score,
    grade: risk.grade,
  });
});

test('what is lost of a default follows its cause once the ledger shows it: 0.90 insolvent, 0.65 unpaid for 90 days, 0.75 before and for a grade of default', () => {
  const lost = (invoice: Invoice, customer: Partial<Customer> = {}, settings: RiskSettings = usualRisk) =>
    assessed(customer, accountOf(invoice), settings).lossGivenDefault;
  const late = (days: number): Invoice => ({ amount: 1000, dueDate: asOf - days });
  expect([
    lost(late(89)),
    lost(late(90)),
    lost({ ...late(0), insolvent: asOf }),
    lost({ ...late(200), insolvent: asOf }),
    lost(late(0), { grade: 'D' }),
  ]).toEqual([0.75, 0.65, 0.9, 0.9, 0.75].map((share) => expect.closeTo(share, 12)));
  expect(lost(late(90), {}, { ...usualRisk, lossGivenDefault: 0.4 })).toBe(0.4);
});
