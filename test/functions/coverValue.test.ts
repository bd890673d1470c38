import type { Answer } from '../../src/functions/definition';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { premium } from '../../src/functions/catalogue/premium';

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales'],
  ['A', 0.02, 0.8, 50_000, 30_000, 400_000],
  ['B', 0.05, 0.8, 20_000, 30_000, 100_000],
  ['C', 0.01, 0.8, 90_000, 60_000, 500_000],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Aggregate first loss', 5_000],
  ['First loss counted', 'after percentage'],
  ['Maximum liability', 40_000],
  ['Premium rate', 0.004],
  ['Limit fee', 50],
  ['Premium tax', 0.1],
  ['Tax counted on', 'premium'],
];
const named = (answer: Answer, name: string, column = 1) => answer.find((row) => row[0] === name)![column];

test('cost is what PREMIUM tells of the expected sales, the losses are those of LOSSDISTRIBUTION', async () => {
  const answer = await invoke(coverValue, [book, policy]);
  expect(named(answer, 'Cost of cover')).toBe(named(await invoke(premium, [policy, 1_000_000, book]), 'Total', 3));
  const losses = await invoke(lossDistribution, [book, policy, null, [[0.99]]]);
  expect([
    named(answer, 'Expected loss retained'),
    named(answer, 'Expected indemnity'),
    named(answer, 'Tail loss retained'),
  ]).toEqual([
    named(losses, 'Expected loss', 2),
    named(losses, 'Expected loss', 3),
    named(losses, 'Expected shortfall 99%', 2),
  ]);
});

test('what was declared is charged on where it is given', async () => {
  expect(named(await invoke(coverValue, [book, policy, null, [[500_000]]]), 'Cost of cover')).toBeCloseTo(
    2_000 * 1.1 + 150,
    6,
  );
});

test('equity and cash may stand in the settings too; the business comes first', async () => {
  const chance = async (business: unknown, settings: unknown) =>
    named(
      await invoke(coverValue, [book, policy, business, null, null, null, settings]),
      'Chance of losing more than equity, without cover',
    );
  expect(await chance(null, [['Equity', 30_000]])).toBe(await chance([['Equity', 30_000]], [['Equity', 1]]));
});

test('the verdict says why in its language, and behind it stands who owes without a limit', async () => {
  const last = (answer: Answer) => answer.find(([name]) => name === 'Verdict' || name === '结论')!;
  const no = last(await invoke(coverValue, [book, policy, [['Absorbable loss', 500_000]]]));
  expect(no.slice(0, 2)).toEqual(['Verdict', "Don't buy"]);
  expect(no[2]).toMatch(
    /^On average it costs [\d,]+ more than it brings; and the bad years that it takes away do not make up for it\. It would pay on average at a cost of [\d,]+ or less\.$/,
  );
  const answer = await invoke(coverValue, [
    [
      ['客户', '违约概率', '违约损失率', '风险敞口'],
      ['甲', 0.1, 1, 1000],
    ],
    [
      ['赔偿比例', 0.9],
      ['固定保险费', 140],
    ],
    [['可承受损失', 1000]],
  ]);
  const yes = last(answer);
  expect(answer.at(-1)![0]).toBe('1 家客户未批限额，敞口 1,000：按全额承保计算');
  expect(yes).toEqual([
    '结论',
    '建议投保（接近临界）',
    '物有所值：投保后确定性等价更低；平均而言，成本比收益多 50。接近临界：成本为 148 时结论改变。',
  ]);
});

test('a loss that could be absorbed but is tiny against the book is not believed, and that is said', async () => {
  const small = Array.from({ length: 40 }, (_, at) => [`C${at}`, 0.02, 1, 10_000]);
  const answer = await invoke(coverValue, [
    [['Customer', 'PD', 'LGD', 'Exposure'], ...small],
    [
      ['Insured percentage', 0.9],
      ['Fixed premium', 10_000],
    ],
    [['Absorbable loss', 1_000]],
  ]);
  expect([
    named(answer, 'Certainty equivalent without cover'),
    named(answer, 'Certainty equivalent without cover', 2),
  ]).toEqual(['', 'Needs: Absorbable loss, not too small against this book']);
});

test.each<[string, readonly unknown[]]>([
  ['"Premium rate": needed: what is charged is multiplied by it.', [book, [['Insured percentage', 0.9]]]],
  ['"Premium basis": needed: the insurable turnover of the year.', [book.map((row) => row.slice(0, 5)), policy]],
  ['Business row 1, "Gross margin": expected 25% or 0.25, found "25".', [book, policy, [['Gross margin', 25]]]],
  ['Business row 1, "Equity": expected an amount of 0 or more, found "-5".', [book, policy, [['Equity', -5]]]],
  [
    'Business row 2: "Margins" is not a known term.',
    [
      book,
      policy,
      [
        ['Equity', 5],
        ['Margins', 1],
      ],
    ],
  ],
  ['"model": a price is of one model: choose one.', [book, policy, null, null, 'all']],
])('%s', async (sentence, given) => {
  await expect(Promise.resolve().then(() => invoke(coverValue, given))).rejects.toThrow(sentence);
});
