import type { Answer } from '../../src/functions/definition';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';

/** Forty customers of whom sales and terms are known, and nothing else. */
const forty = (sales: number, days: number) => [
  ['Customer', 'Annual sales', 'Terms'],
  ...Array.from({ length: 40 }, (_, at) => [`C${at}`, sales / 40, days]),
];
const policy = (rate: number) => [
  ['Insured percentage', 0.9],
  ['Premium rate', rate],
];
const lineOf = (answer: Answer, name: string) => answer.find((row) => row[0] === name)!.slice(1);
const note = 'No base rate is known: 3% stands in for 40 of 40 customers';

/** Break-even by hand: cost ÷ (90 % × LGD 75 % × what is owed), which is rate × 365 ÷ (67.5 % × days) whatever the sales. */
test.each([
  [20e6, 60, 0.0025, '2.3%'],
  [200e6, 60, 0.0015, '1.4%'],
  [20e6, 90, 0.004, '2.4%'],
])(
  'sales of %d at %d days for a rate of %d: not decided, at a book average above %s it pays',
  async (sales, days, rate, even) => {
    const answer = await invoke(coverValue, [forty(sales, days), policy(rate)]);
    expect(lineOf(answer, 'Verdict')).toEqual([
      'Not decided',
      `Not decided: no base rate is known (3% stands in for 40 of 40 customers). At a book average above ${even} it pays.`,
    ]);
    expect(lineOf(answer, 'PD of the book at which cover pays on average')[0]).toBeCloseTo(
      (rate * 365) / (0.675 * days),
      6,
    );
    expect(lineOf(answer, 'PD of the book')[0]).toBeCloseTo(0.03, 9);
    expect(lineOf(answer, 'Expected loss as a share of turnover')[0]).toBeCloseTo((0.03 * 0.75 * days) / 365, 8);
    expect([answer[1]!.slice(0, 2), answer.at(-1)![0]]).toEqual([['Base rate', 'not known: 40 of 40'], note]);
  },
);

test('with a base rate of 0.8 % the same is decided: don’t buy, and nothing is said of a placeholder', async () => {
  const answer = await invoke(coverValue, [
    forty(20e6, 60),
    policy(0.0025),
    null,
    null,
    null,
    null,
    [['Base rate', 0.008]],
  ]);
  expect(lineOf(answer, 'Verdict')[0]).toBe("Don't buy");
  expect(lineOf(answer, 'PD of the book at which cover pays on average')[0]).toBeCloseTo(0.0225309, 6);
  expect(answer[1]!.slice(0, 2)).toEqual(['Base rate', 'given']);
  expect(answer.map(([name]) => name)).not.toContain(note);
});

test('a verdict that no plausible base rate turns is given, with what it rests on', async () => {
  const answer = await invoke(coverValue, [forty(20e6, 60), policy(0.05)]);
  expect(lineOf(answer, 'Verdict')[0]).toBe("Don't buy");
  expect(lineOf(answer, 'Verdict')[1]).toMatch(/No base rate is known \(3% stands in for 40 of 40 customers\)\.$/);
});

test('in Chinese, and only for those of whom nothing else tells the level', async () => {
  const book = [
    ['客户', '年销售额', '账期', '评级', '违约概率'],
    ['甲', 1e6, 60, '', ''],
    ['乙', 1e6, 60, 'BB', ''],
    ['丙', 1e6, 60, '', 0.01],
  ];
  const answer = await invoke(coverValue, [
    book,
    [
      ['赔偿比例', 0.9],
      ['保险费率', 0.002],
    ],
  ]);
  expect(answer[1]!.slice(0, 2)).toEqual(['基准违约率', '未给出：1/3']);
  expect(answer.at(-1)![0]).toBe('未给出基准违约率：3 家客户中有 1 家暂用 3%');
});

test('what CREDITRISK spills beside the customers rests on it as well', async () => {
  const customers = forty(20e6, 60);
  const risk = await invoke(creditRisk, [customers]);
  const both = customers.map((row, at) => [...row, ...risk[at]!]);
  expect(lineOf(await invoke(coverValue, [both, policy(0.0025)]), 'Verdict')[0]).toBe('Not decided');
});

test('losses, stress, technical premium and quotes say so first and last', async () => {
  const book = forty(20e6, 60);
  const answers = [
    await invoke(lossDistribution, [book, policy(0.0025)]),
    await invoke(lossDistribution, [book, null, 'all']),
    await invoke(stressTest, [book, 1e6, 1e6]),
    await invoke(technicalPremium, [book, policy(0.0025)]),
    await invoke(compareQuotes, [
      book,
      [
        ['', 'One', 'Other'],
        ['Insured percentage', 0.9, 0.9],
        ['Premium rate', 0.0025, 0.003],
      ],
    ]),
  ];
  for (const answer of answers) expect([answer[1]![0], answer.at(-1)![0]]).toEqual([note, note]);
  expect(lineOf(answers[4]!, 'Verdict').slice(0, 2)).toEqual(['Not decided', 'Not decided']);
  const even = lineOf(answers[4]!, 'PD of the book at which cover pays on average');
  expect(even[0]).toBeCloseTo(0.0225309, 6);
  expect(even[1]).toBeCloseTo(0.027037, 6);
});

describe('the break-even PD', () => {
  const book = [
    ['Customer', 'PD', 'LGD', 'Exposure'],
    ['A', 0.01, 0.8, 50_000],
    ['B', 0.04, 0.8, 20_000],
  ];
  const even = async (terms: readonly (readonly unknown[])[]) =>
    lineOf(await invoke(coverValue, [book, terms]), 'PD of the book at which cover pays on average')[0] as number;

  test('with yearly terms: at that PD the indemnity is the cost', async () => {
    const terms = [
      ['Insured percentage', 0.9],
      ['Aggregate first loss', 5_000],
      ['First loss counted', 'after percentage'],
      ['Maximum liability', 30_000],
      ['Fixed premium', 2_000],
    ];
    const average = await even(terms);
    const owed = 70_000;
    const at = (factor: number) => {
      const shift = (pd: number) => (factor * pd) / (1 - pd + factor * pd);
      const [one, other] = [shift(0.01), shift(0.04)];
      return {
        book: [book[0]!, ['A', one, 0.8, 50_000], ['B', other, 0.8, 20_000]],
        average: (one * 50_000 + other * 20_000) / owed,
      };
    };
    let [low, high] = [0.01, 1000];
    for (let step = 0; step < 60; step++) {
      const middle = Math.sqrt(low * high);
      if (at(middle).average < average) low = middle;
      else high = middle;
    }
    const answer = await invoke(coverValue, [at(low).book, terms]);
    expect(Math.abs((lineOf(answer, 'Expected indemnity')[0] as number) - 2_000)).toBeLessThan(20);
  });

  test('where nothing that fails could ever pay the cost there is none, where it costs nothing it is 0', async () => {
    expect(
      await even([
        ['Insured percentage', 0.9],
        ['Fixed premium', 1e6],
      ]),
    ).toBe('');
    expect(
      lineOf(
        await invoke(coverValue, [
          book,
          [
            ['Insured percentage', 0.9],
            ['Fixed premium', 10],
          ],
          [['Saved costs', 20]],
        ]),
        'PD of the book at which cover pays on average',
      )[0],
    ).toBe(0);
  });
});

test('capital counts only as far as the tail exceeds what the firm may lose: 26 times the tail as equity and cash enough, at either cost don’t buy', async () => {
  const verdict = async (rate: number, cash: number) =>
    lineOf(
      await invoke(coverValue, [
        forty(20e6, 60),
        policy(rate),
        [
          ['Equity', 10e6],
          ['Cash', cash],
          ['Cost of capital', 0.1],
        ],
        null,
        null,
        null,
        [['Base rate', 0.008]],
      ]),
      'Verdict',
    )[0];
  expect([await verdict(0.00252, 1e6), await verdict(0.0026, 1e6)]).toEqual(["Don't buy", "Don't buy"]);
});

test('within 10 % of the cost at which it turns a verdict is close', async () => {
  const book = [
    ['Customer', 'PD', 'LGD', 'Exposure'],
    ['A', 0.1, 1, 1000],
  ];
  const verdict = async (cost: number) =>
    lineOf(
      await invoke(coverValue, [
        book,
        [
          ['Insured percentage', 0.9],
          ['Fixed premium', cost],
        ],
      ]),
      'Verdict',
    )[0];
  expect(await Promise.all([80, 81, 90, 91, 99, 100].map(verdict))).toEqual([
    'Buy',
    'Buy, but close',
    'Buy, but close',
    "Don't buy, but close",
    "Don't buy, but close",
    "Don't buy",
  ]);
});
