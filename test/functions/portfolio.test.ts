import { Problem } from '../../src/engine/problem';
import type { Answer } from '../../src/functions/definition';
import { concentration } from '../../src/functions/catalogue/concentration';
import { creditLimitAdvice } from '../../src/functions/catalogue/creditLimitAdvice';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { invoke } from '../../src/functions/invoke';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Sector'],
  ['A', 0.02, 0.8, 50_000, 30_000, 'Food'],
  ['B', 0.05, 0.8, 20_000, 30_000, 'Food'],
  ['C', 0.01, 0.8, 90_000, 60_000, 'Steel'],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Aggregate first loss', 5_000],
  ['First loss counted', 'after percentage'],
  ['Maximum liability', 40_000],
];
const named = (answer: Answer, name: string) => answer.find((row) => row[0] === name)!.slice(1) as readonly number[];

test('with cover: what is lost is retained or paid, the bounds hold it, the bad years are milder', async () => {
  const answer = await invoke(lossDistribution, [book, policy, null, [[0.99]]]);
  const [gross, retained, paid] = named(answer, 'Expected loss');
  expect(gross).toBeCloseTo(0.8 * (1000 + 1000 + 900), 6);
  expect(Math.abs(retained! + paid! - gross!)).toBeLessThan(1e-3 * gross!);
  const [least, most] = [named(answer, 'Expected loss at least'), named(answer, 'Expected loss at most')];
  [gross, retained, paid].forEach((value, at) =>
    expect([least[at]! <= value! + 1e-9, value! <= most[at]! + 1e-9]).toEqual([true, true]),
  );
  expect(named(answer, 'Expected shortfall 99%')[1]).toBeLessThan(named(answer, 'Expected shortfall 99%')[0]!);
});

test('four models side by side agree on the mean', async () => {
  const answer = await invoke(lossDistribution, [book, null, 'all', [[0.99]]]);
  expect(answer[0]!.length).toBe(5);
  named(answer, 'Expected loss').forEach((mean) => expect(mean).toBeCloseTo(2320, 4));
});

test('what CREDITRISK spills beside the customers is read, its second Grade column passed over', async () => {
  const customers = [
    ['Customer', 'Grade', 'Annual sales', 'Terms'],
    ['Hill', 'BB', 365_000, 30],
    ['Dale', 'B', 73_000, 60],
  ];
  const beside = await invoke(creditRisk, [customers]);
  const both = customers.map((row, at) => [...row, ...beside[at]!]);
  const loss = named(await invoke(lossDistribution, [both, null, null, [[0.9]]]), 'Expected loss')[0]!;
  expect(loss).toBeCloseTo((beside[1]![6] as number) + (beside[2]![6] as number), 6);
  expect(named(await invoke(lossDistribution, [customers, null, null, [[0.9]]]), 'Expected loss')[0]).toBeCloseTo(
    loss,
    6,
  );
});

test('a customer whom CREDITRISK could not rate, all blank beside it, is rated by its own row; a blank exposure beside a PD is 0', async () => {
  const customers = [
    ['Customer', 'Grade', 'Annual sales', 'Terms'],
    ['Hill', 'BB', 365_000, 30],
    ['Dale', 'B', 73_000, 60],
  ];
  const beside = await invoke(creditRisk, [customers]);
  const lossWith = async (dale: readonly unknown[]) =>
    named(
      await invoke(lossDistribution, [
        customers.map((row, at) => [...row, ...(at === 2 ? (dale as never[]) : beside[at]!)]),
        null,
        null,
        [[0.9]],
      ]),
      'Expected loss',
    )[0]!;
  const [hill, dale] = [beside[1]![6] as number, beside[2]![6] as number];
  expect(await lossWith(beside[2]!.map(() => ''))).toBeCloseTo(hill + dale, 6);
  const owingNothing = beside[2]!.map((cell, at) => (beside[0]![at] === 'Exposure' ? '' : cell));
  expect(await lossWith(owingNothing)).toBeCloseTo(hill, 6);
});

describe('a central tendency is the level of every rating that is not stated, in the whole book as in CREDITRISK', () => {
  const customers = [
    ['Customer', 'Grade', 'Annual sales', 'Terms', 'Credit limit'],
    ['Hill', 'BB', 365_000, 30, 30_000],
    ['Dale', 'B', 73_000, 60, 30_000],
    ['Moor', '', 73_000, 60, 30_000],
  ];
  const settings = [['Central tendency', '2%']];
  const expected = async (cells: readonly (readonly unknown[])[]) =>
    named(await invoke(lossDistribution, [cells, null, null, [[0.9]], settings]), 'Expected loss')[0]!;

  test('without CREDITRISK beside the customers as with it: their mean is 2 %', async () => {
    const risk = await invoke(creditRisk, [customers, null, null, settings]);
    expect(risk.slice(1).reduce((sum, row) => sum + (row[2] as number), 0) / 3).toBeCloseTo(0.02, 12);
    const beside = customers.map((row, at) => [...row, ...risk[at]!]);
    const loss = risk.slice(1).reduce((sum, row) => sum + (row[6] as number), 0);
    expect(await expected(customers)).toBeCloseTo(loss, 6);
    expect(await expected(beside)).toBeCloseTo(loss, 6);
  });

  test('a PD that is stated stays, and the others are brought to it together', async () => {
    const stated = customers.map((row, at) => [...row, at === 0 ? 'PD' : at === 1 ? 0.05 : '']);
    const rest = [customers[0]!, ...customers.slice(2)];
    expect(await expected(stated)).toBeCloseTo(0.05 * 0.75 * 30_000 + (await expected(rest)), 6);
  });

  test('it tells the level of the book, so that no placeholder does', async () => {
    const answer = await invoke(lossDistribution, [customers, null, null, [[0.9]], settings]);
    expect(answer.flat().join()).not.toContain('No base rate');
    const without = await invoke(lossDistribution, [customers, null, null, [[0.9]]]);
    expect(without.flat().join()).toContain('No base rate is known: 3% stands in for 1 of 3 customers');
    expect((await invoke(creditRisk, [customers, null, null, settings]))[3]![7]).not.toContain('No base rate');
  });

  test('CREDITTERMS and CREDITLIMITADVICE are of one mind with it', async () => {
    const [, hill] = await invoke(creditRisk, [customers, null, null, settings]);
    const beside = customers.map((row, at) => [...row, at === 0 ? 'PD' : at === 1 ? hill![2] : '']);
    const weighed = [...settings, ['Margin', 0.1], ['Cost of funds', 0.06], ['Loss appetite', 10_000], ['Equity', 1e6]];
    const terms = async (cells: unknown) => (await invoke(creditTerms, [cells, null, null, weighed]))[1];
    const limit = async (cells: unknown) => (await invoke(creditLimitAdvice, [cells, weighed]))[1];
    expect(await terms(customers)).toEqual(await terms(beside));
    expect(await limit(customers)).toEqual(await limit(beside));
  });
});

test('contributions are as high as the range; blank rows stay blank, columns add up', async () => {
  const answer = await invoke(lossContributions, [
    [
      ['My book', ''],
      ...[
        ['Customer', 'PD', 'LGD', 'Exposure'],
        ['A', 0.02, 0.8, 50_000],
        ['', '', '', ''],
        ['B', 0.05, 0.8, 20_000],
      ],
    ],
  ]);
  expect(answer.map((row) => (row[0] === '' ? 'blank' : typeof row[0]))).toEqual([
    'blank',
    'string',
    'number',
    'blank',
    'number',
  ]);
  expect((answer[2]![4] as number) + (answer[4]![4] as number)).toBeCloseTo(1, 6);
});

test('a customer that cannot be read spoils what needs all of them, and is named', async () => {
  const bad = [...book, ['D', 'often', 0.8, 5, 5, '']];
  for (const call of [
    () => invoke(lossDistribution, [bad]),
    () => invoke(concentration, [bad]),
    () => invoke(stressTest, [bad, 5, 5]),
  ]) {
    await expect(call()).rejects.toThrow('Customers row 5, "PD": expected a percentage, found "often".');
  }
});

test.each([
  [
    [book, null, 'monte carlo'],
    '"model": expected bernoulli gamma, gaussian, creditrisk+, creditrisk+ by sector or all, found "monte carlo".',
  ],
  [[book, null, null, [[1]]], '"quantiles": expected a percentage below 100%, found "100%".'],
])('a model or quantile that is none is refused', async (given, sentence) => {
  await expect(invoke(lossDistribution, given)).rejects.toThrow(sentence);
});

test('a yearly first loss before percentage with a deductible cannot be told from sums, and says so', async () => {
  const terms = [
    ['Insured percentage', 0.9],
    ['Wording', 'percent then deduct'],
    ['Each-loss deductible', 500],
    ['Aggregate first loss', 5_000],
    ['First loss counted', 'before percentage'],
  ];
  await expect(invoke(lossDistribution, [book, terms])).rejects.toThrow(Problem);
});

test('equity and cash are needed as amounts', async () => {
  await expect(invoke(stressTest, [book, 'much', 5])).rejects.toThrow('expected an amount above 0, found "much".');
});
