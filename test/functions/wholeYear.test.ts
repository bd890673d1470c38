import type { Answer } from '../../src/functions/definition';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { concentration } from '../../src/functions/catalogue/concentration';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { invoke } from '../../src/functions/invoke';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';

const headings = ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales'];
const owed = [377, 350, 330, 310, 300, 290, 270, 250, 223, 200].map((thousands) => 1000 * thousands);
const sound = [headings, ...owed.map((amount, at) => [`C${at}`, 0.015, 0.75, amount, 400_000, 1_800_000])];
const bust = ['BUST', 1, 0.9, 500_000, 500_000, 3_000_000];
const withBust = [...sound.slice(0, 4), bust, ...sound.slice(4)];
const policy = [
  ['Insured percentage', 0.9],
  ['Premium rate', 0.003],
];
const lineOf = (answer: Answer, name: string) => answer.find((row) => row[0] === name)?.slice(1);

describe('a default that has happened is a provision: ten sound customers, and the same with one that is bust', () => {
  test('the year’s law is that of the ten; the eleventh stands in lines of its own', async () => {
    const [ten, eleven] = [
      await invoke(lossDistribution, [sound, policy]),
      await invoke(lossDistribution, [withBust, policy]),
    ];
    const already = eleven.filter(([name]) => String(name).startsWith('Already in default'));
    expect(eleven.filter((row) => !already.includes(row))).toEqual(ten);
    expect(lineOf(ten, 'Expected loss')).toEqual([
      expect.closeTo(32_625, 4),
      expect.closeTo(3_262.5, 4),
      expect.closeTo(29_362.5, 4),
    ]);
    expect(already).toEqual([
      ['Already in default: customers', 1, '', ''],
      ['Already in default: owed', 500_000, '', ''],
      ['Already in default: expected loss', 450_000, expect.closeTo(45_000, 6), expect.closeTo(405_000, 6)],
    ]);
  });

  test('worth and verdict are those of the ten: 54,000 buy 29,363, don’t buy; the premium is not charged on the bust one’s sales', async () => {
    const answer = await invoke(coverValue, [withBust, policy]);
    expect(lineOf(answer, 'Cost of cover')![0]).toBe(54_000);
    expect(lineOf(answer, 'Net benefit on average')![0]).toBeCloseTo(-24_637.5, 4);
    expect(lineOf(answer, 'Verdict')![0]).toBe("Don't buy");
    expect(
      ['customers', 'owed', 'expected loss', 'of it claimable if the policy was in force'].map(
        (what) => lineOf(answer, `Already in default: ${what}`)![0],
      ),
    ).toEqual([1, 500_000, 450_000, expect.closeTo(405_000, 6)]);
  });

  test('quotes and technical premiums too', async () => {
    const quoted = async (book: unknown) => {
      const answer = await invoke(compareQuotes, [
        book,
        [
          ['', 'One', 'Other'],
          ['Insured percentage', 0.9, 0.9],
          ['Aggregate first loss', '', 50_000],
          ['First loss counted', '', 'after percentage'],
          ['Premium rate', 0.003, 0.002],
        ],
      ]);
      return answer.filter(([name]) => !String(name).startsWith('Already in default'));
    };
    expect(await quoted(withBust)).toEqual(await quoted(sound));
    const [ten, eleven] = [
      await invoke(technicalPremium, [sound, policy]),
      await invoke(technicalPremium, [withBust, policy]),
    ];
    expect(eleven.slice(0, ten.length)).toEqual(ten);
    expect(eleven.slice(ten.length).map((row) => row.slice(0, 3))).toEqual([
      ['Already in default: expected loss', '1 customers owing 500000', 450_000],
      ['Already in default: of it claimable if the policy was in force', '', expect.closeTo(405_000, 6)],
    ]);
  });

  test('concentration by expected loss is 13 %, by exposure the bust one counts: it owes', async () => {
    const answer = await invoke(concentration, [withBust]);
    expect(lineOf(answer, 'Share of the largest')).toEqual([
      expect.closeTo(500 / 3400, 9),
      expect.closeTo(377 / 2900, 9),
    ]);
    expect(lineOf(answer, 'Already in default: owed, and expected loss')).toEqual([500_000, 450_000]);
  });

  test('stress, contributions and plan leave it out, and say so in its own row', async () => {
    const stressed = await invoke(stressTest, [withBust, 3e6, 8e5, policy]);
    expect(stressed.map(([name]) => name)).not.toContain('BUST fails');
    expect(stressed.at(-1)!.slice(0, 4)).toEqual([
      'Already in default: 1',
      450_000,
      expect.closeTo(45_000, 6),
      500_000,
    ]);
    const parts = await invoke(lossContributions, [withBust, policy]);
    expect(parts[4]).toEqual([0, 0, 0, 0, 0, 'Already in default: a provision, no risk of the coming year.']);
    const plan = await invoke(coveragePlan, [withBust, 'whole turnover', null, policy]);
    expect(plan[4]).toEqual(['no', 0, 0, 'already in default: too late to insure', 0, 0, 0]);
    expect(plan[5]).toEqual((await invoke(coveragePlan, [sound, 'whole turnover', null, policy]))[4]);
  });

  test('where all are in default nothing can happen any more', async () => {
    const answer = await invoke(lossDistribution, [[headings, bust], policy]);
    expect(lineOf(answer, 'Expected loss')).toEqual([0, 0, 0]);
    expect(lineOf(answer, 'Already in default: owed')![0]).toBe(500_000);
    expect(lineOf(await invoke(coverValue, [[headings, bust], policy]), 'Verdict')![0]).toBe("Don't buy");
  });
});

describe('the policy sees the debt, cash is tested against what does not come in', () => {
  const one = [headings, ['Ambervale', 0.1, 0.75, 800_000, 800_000, 4_000_000]];
  const capped = [
    ['Insured percentage', 0.9],
    ['Maximum liability', 500_000],
    ['Waiting period', '180 days'],
  ];

  test('a customer of 800,000 fails: 600,000 lost, 225,000 of it retained, 800,000 do not come in and use up cash of 650,000', async () => {
    const answer = await invoke(stressTest, [one, 1e6, 650_000, capped, [[1]]]);
    expect(answer.slice(1)).toEqual([
      [
        'PD × 1',
        expect.closeTo(60_000, 4),
        expect.closeTo(22_500, 4),
        expect.closeTo(80_000, 4),
        expect.closeTo(0.1, 9),
        0,
        210,
      ],
      ['Ambervale fails', 600_000, expect.closeTo(225_000, 6), 800_000, 1, 0, 210],
    ]);
  });

  /** By hand: LGD 75 % × (debt − indemnity) where what comes back is shared in proportion; insurer first gets all 50,000. */
  test.each<[string, number, number, readonly (readonly unknown[])[], number]>([
    ['a maximum of 500,000', 800_000, 800_000, [['Maximum liability', 500_000]], 225_000],
    [
      'a first loss of 50,000',
      100_000,
      100_000,
      [
        ['Aggregate first loss', 50_000],
        ['First loss counted', 'after percentage'],
      ],
      45_000,
    ],
    ['a threshold of 2,500', 3000, 10_000, [['Non-qualifying loss', 2500]], 225],
    ['recoveries to the insurer first', 200_000, 100_000, [['Recoveries after loss', 'insurer first']], 110_000],
  ])(
    'with %s a debt of %d under a limit of %d leaves the same in every function',
    async (_, debt, limit, terms, left) => {
      const solo = [headings, ['Solo', 0.02, 0.75, debt, limit, 5 * debt]];
      const under = [['Insured percentage', 0.9], ['Fixed premium', 100], ...terms];
      const stressed = await invoke(stressTest, [solo, 1e9, 1e9, under]);
      expect(stressed.find(([name]) => name === 'Solo fails')![2]).toBeCloseTo(left, 6);
      expect(lineOf(await invoke(lossDistribution, [solo, under]), 'Expected loss')![1]).toBeCloseTo(0.02 * left, 4);
      expect((await invoke(lossContributions, [solo, under]))[1]![0]).toBeCloseTo(0.02 * left, 4);
      expect(lineOf(await invoke(coverValue, [solo, under]), 'Expected loss retained')![0]).toBeCloseTo(0.02 * left, 4);
    },
  );

  test('LOSSDISTRIBUTION: 650,000 of cash are exceeded by the debt, with cover by what the indemnity leaves of it: 300,000', async () => {
    const exceeds = async (cash: number) =>
      lineOf(
        await invoke(lossDistribution, [one, capped, null, null, [['Cash', cash]]]),
        'Probability of losing more than cash',
      );
    expect(await exceeds(650_000)).toEqual([expect.closeTo(0.1, 9), 0, '']);
    expect(await exceeds(299_000)).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.1, 9), '']);
    expect(await exceeds(801_000)).toEqual([0, 0, '']);
  });

  test('where shares differ too: a debt of 100,000 of which half comes back uses up cash of 99,000', async () => {
    const two = [...one, ['Small', 0.1, 0.5, 100_000, 100_000, 1_000_000]];
    const answer = await invoke(lossDistribution, [two, null, null, null, [['Cash', 99_000]]]);
    expect(lineOf(answer, 'Probability of losing more than cash')![0]).toBeCloseTo(
      1 - (lineOf(answer, 'Probability of no loss')![0] as number),
      9,
    );
  });
});
