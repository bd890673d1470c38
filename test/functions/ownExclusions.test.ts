import fc from 'fast-check';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { concentration } from '../../src/functions/catalogue/concentration';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { policyType } from '../../src/functions/catalogue/policyType';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer, Definition } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

/** Of 120,000 that Moor owes 40,000 are disputed and 10,000 are tax; Fell owes 60,000, 20,000 of it to a public buyer's account. */
const customers: Cells = [
  ['Customer', 'Credit limit', 'Annual sales', 'Terms'],
  ['Moor', 200_000, 900_000, 45],
  ['Fell', 100_000, 500_000, 45],
];
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Disputed', 'VAT', 'Kind of sale'],
  ['Moor', 80_000, '2026-06-01', '2026-07-16', null, 10_000, null],
  ['Moor', 40_000, '2026-06-05', '2026-07-20', 'yes', 0, null],
  ['Fell', 40_000, '2026-06-10', '2026-07-25', null, 0, null],
  ['Fell', 20_000, '2026-06-12', '2026-07-27', null, 0, 'Public buyer'],
];
const asOf = [['2026-06-30']];
const settings = [['Base rate', '3%']];
const business = [['Equity', 60_000], ['Cash', 30_000]]; // prettier-ignore
const terms = (more: Cells = []): Cells => [['Insured percentage', 0.9], ['Fixed premium', 3000], ...more]; // prettier-ignore

/** A function by the names of its parameters. */
function ask(definition: Definition, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  return Promise.resolve(
    invoke(
      definition,
      Object.keys(definition.parameters).map((name) => given[name] ?? null),
    ),
  );
}
const whole = { customers, receivables: ledger, asOf, settings, business };
const named = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!;
const shared = [
  'Cost of cover',
  'Expected indemnity',
  'Expected loss retained',
  'Tail loss retained',
  'Chance of losing more than equity, with cover',
  'Chance of losing more than cash, with cover',
  'Net benefit on average',
  'PD of the book at which cover pays on average',
  'Verdict',
];

/** The same terms as a policy and as two quotes. */
const quoted = (policy: Cells): Cells => [
  ['Term', 'One', 'Other'],
  ...policy.map(([term, value]) => [term, value, value]),
];

test('the same terms are worth to the cent the same as a quote and as the policy, whatever the ledger excludes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('yes', 'no', null),
      fc.constantFrom('public buyer', null),
      fc.constantFrom(null, 30_000),
      fc.constantFrom(null, 5000),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      async (tax, alsoCovered, maximum, first, share) => {
        const policy: Cells = [
          ['Insured percentage', share],
          ['Fixed premium', 3000],
          ...(tax === null ? [] : [['VAT insured', tax]]),
          ...(alsoCovered === null ? [] : [['Also covered', alsoCovered]]),
          ...(maximum === null ? [] : [['Maximum liability', maximum]]),
          ...(first === null ? [] : [['Aggregate first loss', first], ['First loss counted', 'after percentage']]), // prettier-ignore
        ];
        const [worth, compared] = await Promise.all([
          ask(coverValue, { ...whole, policy }),
          ask(compareQuotes, { ...whole, policies: quoted(policy) }),
        ]);
        for (const name of shared) {
          expect([name, ...named(compared, name).slice(1, 3)]).toEqual([
            name,
            named(worth, name)[1],
            named(worth, name)[1],
          ]);
        }
      },
    ),
    { numRuns: 4 },
  );
});

test('so is a book rated by CREDITRISK with Covered of INDEMNITYIFFAILS beside it as Insurable exposure', async () => {
  const policy = terms([['VAT insured', 'no']]);
  const [risk, fails] = await Promise.all([
    ask(creditRisk, whole),
    ask(indemnityIfFails, { ...whole, policy, settings: null }),
  ]);
  expect(fails.map((row) => row[1])).toEqual(['Covered', 70_000, 40_000]);
  const beside = customers.map((row, at) => [...row, ...risk[at]!, at === 0 ? 'Insurable exposure' : fails[at]![1]]);
  const [stated, judged] = await Promise.all([
    ask(coverValue, { customers: beside, policy, settings, business }),
    ask(coverValue, { ...whole, policy }),
  ]);
  for (const name of shared) expect([name, named(stated, name)[1]]).toEqual([name, named(judged, name)[1]]);
});

test('quotes that exclude differently pay differently, and each says what it leaves out of the ledger', async () => {
  const answer = await ask(compareQuotes, {
    ...whole,
    policies: [
      ['Term', 'Narrow', 'Wide'],
      ['Insured percentage', 0.9, 0.9],
      ['Fixed premium', 3000, 3000],
      ['VAT insured', 'no', 'yes'],
      ['Also covered', '', 'public buyer'],
    ],
  });
  const [, narrow, wide] = named(answer, 'Expected indemnity').map(Number);
  // Moor: 70,000 of 120,000 owed against 80,000; Fell: 40,000 of 60,000 against all; PD and LGD are the same.
  expect(wide! / narrow!).toBeGreaterThan(1.15);
  expect(named(answer, 'What the ledger excludes').slice(1, 3)).toEqual([
    'Not insurable by the ledger: VAT (1), Disputed (1), Not insured: public buyer (1)',
    'Not insurable by the ledger: Disputed (1)',
  ]);
});

test('每份报价按各自条款说明明细中的除外部分', async () => {
  const answer = await ask(compareQuotes, {
    ...whole,
    customers: [['客户', '信用限额', '年销售额', '账期'], ...customers.slice(1)],
    policies: [
      ['条款', '甲', '乙'],
      ['赔偿比例', 0.9, 0.8],
      ['固定保险费', 3000, 2000],
    ],
  });
  expect(String(named(answer, '应收账款中的除外部分')[1])).toMatch(/^按应收账款明细不可承保：/);
});

test('what is insurable is a share of the year’s larger exposure: 0.9 × 7/8 of what Moor would owe', async () => {
  const one: Cells = [customers[0]!, ['Moor', 1e6, null, null]];
  const owed: Cells = [ledger[0]!, ['Moor', 80_000, '2026-06-01', '2026-07-16', null, 10_000, null]];
  const rated = [
    [...one[0]!, 'PD', 'LGD', 'Exposure'],
    [...one[1]!, 0.1, 1, 160_000],
  ];
  const answer = await ask(lossDistribution, {
    customers: rated,
    receivables: owed,
    asOf,
    policy: [['Insured percentage', 0.9], ['VAT insured', 'no']], // prettier-ignore
  });
  const [, gross, retained, paid] = named(answer, 'Expected loss').map(Number);
  expect([gross, paid]).toEqual([expect.closeTo(16_000, 3), expect.closeTo(0.1 * 0.9 * 140_000, 3)]);
  expect(gross! - retained!).toBeCloseTo(paid!, 6);
});

test('a ledger of which the customers are taken is judged in the same way', async () => {
  const policy = terms([['VAT insured', 'no']]);
  const beside = [
    ['Customer', 'Terms'],
    ['Moor', 45],
    ['Fell', 45],
  ];
  const book = ledger.slice(0, 4);
  const [own, given] = await Promise.all([
    ask(lossDistribution, { customers: book, policy, asOf, settings }),
    ask(lossDistribution, { customers: beside, receivables: book, policy, asOf, settings }),
  ]);
  expect(named(own, 'Expected loss').slice(1)).toEqual(named(given, 'Expected loss').slice(1));
  expect(Number(named(own, 'Expected loss')[3])).toBeGreaterThan(0);
});

test('receivables without a day are asked for it, and who is in no row of the customers is named', async () => {
  await expect(ask(coverValue, { ...whole, asOf: null, policy: terms() })).rejects.toThrow(
    'asOf is needed to read receivables: the day, as a constant.',
  );
  const more = [...ledger, ['Tarn', 9000, '2026-06-12', '2026-07-27', null, 0, null]];
  const note = 'Left out: 1 customer owing 9,000 is not in the customers range: Tarn';
  for (const [definition, given] of [
    [coverValue, { policy: terms() }],
    [compareQuotes, { policies: quoted(terms()) }],
    [lossDistribution, { policy: terms() }],
    [technicalPremium, { policy: terms() }],
    [stressTest, { policy: terms(), equity: 1000, cash: 500 }],
    [policyType, {}],
    [coveragePlan, { mode: 'whole turnover', policy: terms() }],
    [coveragePlan, { mode: 'all', policy: terms() }],
    [lossContributions, {}],
    [concentration, {}],
  ] as const) {
    const answer = await ask(definition, { ...whole, receivables: more, ...given });
    expect([definition.name, answer.flat().filter((cell) => String(cell).includes(note)).length]).toEqual([
      definition.name,
      1,
    ]);
  }
});

test('one invoice that cannot be read leaves its customer to its own row, and says so; the others are judged', async () => {
  const bad = [...ledger, ['Fell', 'n/a.', '2026-06-12', '2026-07-27', null, 0, null]];
  const answer = await ask(coverValue, { ...whole, receivables: bad, policy: terms() });
  expect(answer.flat()).toContain(
    'Known by their own row alone: Fell. Receivables row 6, "Amount": expected an amount, found "n/a.".',
  );
  expect(answer.flat()).toContain('Not insurable by the ledger: VAT (1), Disputed (1)');
  expect(Number(named(answer, 'Expected indemnity')[1])).toBeGreaterThan(0);
});
