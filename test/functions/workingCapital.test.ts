import fc from 'fast-check';
import { afterPayment, capitalFigures, grown, type CapitalFigureName, type Figures } from '../../src/engine/desk';
import { asProblem } from '../../src/engine/attempt';
import { workingCapital } from '../../src/functions/catalogue/workingCapital';
import { invoke } from '../../src/functions/invoke';
import { workingCapitalLayout, workingCapitalLines } from '../../src/functions/layouts/workingCapital';
import { lineName } from '../../src/functions/line';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const call = (figures: Cells) => Promise.resolve().then(() => invoke(workingCapital, [figures]));
const lines = async (figures: Cells) => {
  const read = reader(workingCapitalLayout, await call(figures));
  return (key: keyof typeof workingCapitalLines) => read.line(lineName(workingCapitalLines[key]))!;
};
const message = async (figures: Cells) => {
  const answer = await call(figures).catch(asProblem);
  return answer instanceof Error ? answer.message : '';
};

test('what is not given leaves its lines blank and says what they need; no debt, no positions after it', async () => {
  const line = await lines([
    ['Cash', 300],
    ['Payables', 600],
    ['Securities', 300],
  ]);
  expect(line('cashRatio').number('now')).toBe(1);
  expect([line('cashRatio').number('fails'), line('quickRatio').number('now')]).toEqual([null, null]);
  expect(line('quickRatio').text('how')).toMatch(/^Not all given: \(Cash \+ securities \+ receivables/);
});

test('a currency beside one of the figures is refused for what it is, not for its sign', async () => {
  expect(
    await message([
      ['货币资金', 500_000],
      ['销售额', '3650万元'],
    ]),
  ).toContain(
    'expected an amount without a currency, in that of all others (or exchange rates given), found "3650万元"',
  );
  expect(await message([['Sales', -5]])).toContain('expected an amount of 0 or more, found "-5"');
});

test('cover that costs 60 and pays 900 of 1,000 leaves payroll for 14.4 weeks instead of 6; unused credit lines count', async () => {
  const failing: Cells = [
    ['每周工资', 100],
    ['违约欠款', 1000],
    ['保险赔款', 900],
    ['保险费', 60],
  ];
  const safe = await lines([['现金', 600], ...failing]);
  const weeks = (['paid', 'fails', 'covered'] as const).map((key) => safe('payrollWeeks').number(key));
  expect(weeks).toEqual([16, 6, 14.4]);
  const drawn = await lines([['现金', 600], ['可用授信', 500], ...failing]);
  expect(drawn('payrollWeeks').number('now')).toBe(11);
});

test('days are those of the period: a quarter of 90 days', async () => {
  const line = await lines([
    ['Receivables', 300],
    ['Sales', 900],
    ['Days', 90],
  ]);
  expect(line('receivableDays').number('now')).toBeCloseTo(30, 9);
});

test.each([
  [
    'a stock below 0',
    [
      ['Inventory', -5],
      ['Cash', 1],
    ],
    'Figures row 1, "Inventory": expected an amount of 0 or more, found "-5"',
  ],
  [
    'an indemnity above the debt',
    [
      ['Failing debt', 5],
      ['Indemnity', 6],
    ],
    'no more than the failing debt of 5',
  ],
  [
    'a figure that nobody knows',
    [
      ['Invntory', 5],
      ['Cash', 1],
    ],
    'Invntory',
  ],
  [
    'words for an amount',
    [
      ['Inventory', 'lots'],
      ['Cash', 1],
    ],
    'found "lots"',
  ],
  [
    'two currencies',
    [
      ['Inventory', 'EUR 5'],
      ['Cash', 'USD 1'],
    ],
    'EUR',
  ],
])('%s is refused: %#', async (_, figures, sentence) => {
  expect(await message(figures as Cells)).toContain(sentence);
});

const amount = fc.integer({ min: 1, max: 1_000_000 });
const firms: fc.Arbitrary<Figures> = fc.record({
  receivables: amount,
  inventory: amount,
  payables: amount,
  sales: amount,
  costOfSales: amount,
  purchases: amount,
  days: fc.constantFrom(90, 360, 365),
  cash: amount,
  securities: amount,
  otherAssets: amount,
  otherLiabilities: amount,
  creditLines: amount,
  weeklyPayroll: amount,
  paidLate: amount,
});
const of = (key: CapitalFigureName, firm: Figures) => capitalFigures[key].of(firm)!;

test('a debt that is paid changes no quick or current ratio; one that fails is never better than one that is insured', () => {
  fc.assert(
    fc.property(firms, amount, fc.double({ min: 0, max: 1, noNaN: true }), (firm, debt, share) => {
      const [paid, fails] = [afterPayment(firm, debt, debt), afterPayment(firm, debt, 0)];
      const insured = afterPayment(firm, debt, share * debt);
      for (const key of ['quickRatio', 'currentRatio'] as const) {
        expect(of(key, paid)).toBeCloseTo(of(key, firm), 6);
        expect(of(key, insured)).toBeGreaterThanOrEqual(of(key, fails) - 1e-9);
        expect(of(key, paid)).toBeGreaterThanOrEqual(of(key, insured) - 1e-9);
      }
    }),
  );
});

test('growth moves no days, and takes from cash what it ties up', () => {
  fc.assert(
    fc.property(firms, fc.double({ min: -0.5, max: 2, noNaN: true }), (firm, growth) => {
      const later = grown(firm, growth);
      expect(of('cycle', later)).toBeCloseTo(of('cycle', firm), 3);
      const more = of('capital', later) - of('capital', firm);
      expect(firm.cash! - later.cash!).toBeCloseTo(more, 3);
    }),
  );
});
