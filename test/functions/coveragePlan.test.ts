import fc from 'fast-check';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

const headings = ['Customer', 'PD', 'LGD', 'Exposure'];
const demonstration = [
  headings,
  ...[
    [1000, 0.005],
    [600, 0.01],
    [100, 0.04],
    [100, 0.05],
    [100, 0.05],
    [100, 0.06],
    [100, 0.08],
    [100, 0.1],
  ].map(([exposure, probability], at) => [`C${at + 1}`, probability!, 0.9, exposure!]),
];
const settings = [['Asset correlation', 0.15]];
const half = (demonstration.slice(1) as unknown as readonly (readonly [string, number, number, number])[]).reduce(
  (sum, [, probability, lgd, exposure]) => sum + 0.45 * (1.7 * probability * lgd * exposure + 0.0015 * exposure),
  0,
);
const line = (answer: Answer, name: string) => answer.find((row) => String(row[0]).startsWith(name))!.slice(1);

test('the published demonstration comes out of the sheet: no cover 830.2, whole turnover 456.6, optimised 208.3', async () => {
  const answer = await invoke(coveragePlan, [demonstration, 'all', half, null, null, 'gaussian', null, settings]);
  const [none, , uniform, , optimised] = line(answer, 'Expected shortfall retained 99%') as number[];
  expect([none!.toFixed(1), uniform!.toFixed(1), optimised!.toFixed(6)]).toEqual(['830.2', '456.6', '208.260432']);
  expect(line(answer, 'No plan of this premium')[4]).toBeCloseTo(208.26043150563, 5);
  expect((line(answer, 'Expected loss retained')[4] as number).toFixed(1)).toBe('24.8');
});

test('the plan covers the large good customers first, and says why', async () => {
  const answer = await invoke(coveragePlan, [demonstration, 'optimised', half, null, null, 'gaussian', null, settings]);
  expect(answer.slice(1).map(([, share]) => (share as number).toFixed(3))).toEqual([
    '0.900',
    '0.884',
    '0.306',
    '0.306',
    '0.306',
    '0.306',
    '0.306',
    '0.306',
  ]);
  expect(answer[1]![3]).toMatch(/insured to the highest percentage$/);
  expect(
    answer
      .slice(1)
      .reduce((sum, row) => sum + (row[6] as number), 0)
      .toFixed(4),
  ).toBe('208.2604');
});

test('differentiated cover is riskier than the book and is told so; the insurer grid gives the worst none', async () => {
  const book = [headings, ['Good', 0.004, 1, 1000], ['Bad', 0.12, 1, 1000]];
  const answer = await invoke(coveragePlan, [book, 'all']);
  const [, differentiated, whole, grid] = line(answer, 'Warnings') as string[];
  expect(differentiated).toContain('Adverse selection');
  expect(differentiated).toContain('Not all customers are insured alike');
  expect(whole).not.toContain('Adverse selection');
  expect(grid).toBe(
    'Not all customers are insured alike: a whole-turnover policy obliges you to offer all eligible ones, good and bad.',
  );
  const reasons = (await invoke(coveragePlan, [book, 'differentiated'])).map((row) => row[3]);
  expect(reasons.slice(1)).toEqual([
    'PD 0.4%, in the tier up to 0.5%: 50%',
    'PD 12%, in the last tier: 90%; above the insurer’s maximum for such a customer (illustrative)',
  ]);
});

test.each([
  [0.00499, 0.5],
  [0.005, 0.5],
  [0.00501, 0.7],
  [0.0199, 0.7],
  [0.02, 0.7],
  [0.0201, 0.8],
  [0.05, 0.8],
  [0.0501, 0.9],
  [0.1, 0.9],
  [0.11, 0.9],
])('a PD of %d is differentiated to %d', async (probability, share) => {
  expect((await invoke(coveragePlan, [[headings, ['A', probability, 1, 1000]], 'differentiated']))[1]![1]).toBe(share);
});

test.each([
  [0.02, 0.9],
  [0.0201, 0.8],
  [0.05, 0.8],
  [0.0501, 0.6],
  [0.1, 0.6],
  [0.1001, 0],
])('a PD of %d has an insurer maximum of %d', async (probability, share) => {
  expect((await invoke(coveragePlan, [[headings, ['A', probability, 1, 1000]], 'insurer grid']))[1]![1]).toBe(share);
});

test('tiers of your own: by grade first, then by probability; no cover is written nil', async () => {
  const tiers = [
    ['评级', '违约概率上限', '差异化', '保险人上限'],
    ['AAA', '', '无', 0.9],
    ['', 0.02, '40%', '90%'],
    ['', '', 0.75, 'nil'],
  ];
  const book = [
    [...headings, 'Grade'],
    ['A', 0.01, 1, 1000, 'aaa'],
    ['B', 0.01, 1, 1000, ''],
    ['C', 0.2, 1, 1000, ''],
  ];
  expect(
    (await invoke(coveragePlan, [book, 'differentiated', null, null, tiers])).slice(1).map(([, share]) => share),
  ).toEqual([0, 0.4, 0.75]);
  expect(
    (await invoke(coveragePlan, [book, 'insurer grid', null, null, tiers])).slice(1).map(([, share]) => share),
  ).toEqual([0.9, 0.9, 0]);
  await expect(
    invoke(coveragePlan, [
      book,
      'differentiated',
      null,
      null,
      [
        ['PD up to', 'Differentiated', 'Insurer maximum'],
        [0.5, '', 0.9],
      ],
    ]),
  ).rejects.toThrow('Tiers row 2, "Differentiated": expected a percentage, or nil for no cover, found nothing.');
});

test('who cannot be insured is named: refused, in default, terms too long, no limit', async () => {
  const book = [
    [...headings, 'Credit limit', 'Terms'],
    ['A', 0.02, 1, 1000, 'nil', 30],
    ['B', 1, 1, 1000, '', 30],
    ['C', 0.02, 1, 1000, 500, 120],
    ['D', 0.02, 1, 1000, 500, 30],
    ['E', 0.02, 1, 1000, '', 30],
  ];
  const answer = await invoke(coveragePlan, [
    book,
    'whole turnover',
    null,
    [
      ['Insured percentage', 0.8],
      ['Maximum payment term', 90],
    ],
  ]);
  expect(answer.slice(1).map((row) => [row[1], row[4], row[0], row[3]])).toEqual([
    [0, 0, 'no', 'the insurer refused a limit'],
    [0, 0, 'no', 'already in default: too late to insure'],
    [0, 0, 'no', 'not insured under this policy (limit, terms or deductible)'],
    [0.8, 400, 'yes', 'one percentage for all: 80%'],
    [0, 0, 'no', 'no limit: ask the insurer for one first'],
  ]);
});

test('a rate is for the policy’s percentage: of annual sales where given, else of exposure, the customer’s own before the policy’s', async () => {
  const book = [
    [...headings, 'Premium rate', 'Annual sales'],
    ['A', 0.02, 1, 1000, '0.5%', 8000],
    ['B', 0.02, 1, 1000, 0.01, ''],
    ['C', 0.02, 1, 1000, '', 6000],
  ];
  const premiums = (
    await invoke(coveragePlan, [
      book,
      'whole turnover',
      null,
      [
        ['Insured percentage', 0.8],
        ['Premium rate', 0.002],
      ],
    ])
  )
    .slice(1)
    .map((row) => (row[2] as number).toFixed(6));
  expect(premiums).toEqual(['40.000000', '10.000000', '12.000000']);
  await expect(
    invoke(coveragePlan, [[headings, ['A', 0.02, 1, 1000]], 'whole turnover', null, [['Premium rate', 0.002]]]),
  ).rejects.toThrow('"Annual sales": needed');
});

test('the loading formula is a setting', async () => {
  const premium = async (given: unknown) =>
    (
      await invoke(coveragePlan, [
        [headings, ['A', 0.02, 1, 1000]],
        'whole turnover',
        null,
        null,
        null,
        null,
        null,
        given,
      ])
    )[1]![2];
  expect(
    [
      await premium(null),
      await premium([
        ['Premium per expected loss', 2],
        ['敞口费率', 0.01],
      ]),
    ].map((value) => (value as number).toFixed(6)),
  ).toEqual(['31.950000', '45.000000']);
});

test('a budget cuts a plan in all percentages alike, and says so', async () => {
  const book = [headings, ['A', 0.02, 1, 1000], ['B', 0.05, 1, 1000]];
  const answer = await invoke(coveragePlan, [book, 'whole turnover', (0.45 * (1.7 * 70 + 3)).toFixed(2)]);
  expect(answer.slice(1).map(([, share, , reason]) => [(share as number).toFixed(6), reason])).toEqual([
    ['0.450000', 'one percentage for all: 90%, cut to 50% of it by the budget'],
    ['0.450000', 'one percentage for all: 90%, cut to 50% of it by the budget'],
  ]);
});

test('as high as the customers range, a title and blank rows included', async () => {
  const answer = await invoke(coveragePlan, [
    [['My book', '', '', ''], headings, ['A', 0.02, 1, 1000], ['', '', '', ''], ['B', 0.05, 1, 500]],
    'optimised',
    20,
  ]);
  expect(answer.map((row) => (row[1] === '' ? 'blank' : typeof row[1]))).toEqual([
    'blank',
    'string',
    'number',
    'blank',
    'number',
  ]);
});

test.each([
  [[demonstration, 'half'], 'expected differentiated, whole turnover, insurer grid, optimised or all, found "half"'],
  [[demonstration, 'all', 'much'], 'expected an amount above 0, found "much"'],
  [
    [demonstration, 'optimised', 20, null, null, 'creditrisk+'],
    'a plan needs a model in which a customer defaults once at most',
  ],
  [[demonstration, 'optimised', 20, null, null, 'all'], 'a plan is of one model: choose one'],
  [
    [
      [
        [...headings, 'Premium rate'],
        ['A', 0.02, 1, 1000, 'dear'],
      ],
      'all',
    ],
    'Customers row 2, "Premium rate": expected a percentage, found "dear".',
  ],
])('%j is refused', async (given, sentence) => {
  await expect((async () => invoke(coveragePlan, given))()).rejects.toThrow(sentence);
});

test.each(['optimised', 'differentiated', 'all'])(
  'a first loss of which nobody says how it is counted is asked for, not left out (%s)',
  async (mode) => {
    const policy = [
      ['Insured percentage', 0.9],
      ['Aggregate first loss', 100],
    ];
    await expect((async () => invoke(coveragePlan, [demonstration, mode, half, policy]))()).rejects.toThrow(
      '"First loss counted": needed',
    );
  },
);

describe('the year’s own terms', () => {
  const yearly: readonly (readonly (readonly unknown[])[])[] = [
    [['Maximum liability', 500]],
    [
      ['Aggregate first loss', 100],
      ['First loss counted', 'after percentage'],
    ],
    [
      ['Maximum liability', 700],
      ['Aggregate first loss', 50],
      ['First loss counted', 'after percentage'],
    ],
  ];
  const insured = [['Insured percentage', 0.9]];

  test.each(yearly)(
    'are counted in what is left: whole turnover leaves what LOSSDISTRIBUTION retains (%j)',
    async (...terms) => {
      const policy = [...insured, ...terms];
      const plans = await invoke(coveragePlan, [demonstration, 'all', null, policy, null, null, [[0.99]]]);
      const law = await invoke(lossDistribution, [demonstration, policy, null, [[0.99]]]);
      const retained = (name: string) => line(law, name)[1] as number;
      const [, , expected] = line(plans, 'Expected loss retained') as readonly number[];
      const [noCover, , shortfall] = line(plans, 'Expected shortfall retained') as readonly number[];
      expect(Math.abs(expected! / retained('Expected loss') - 1)).toBeLessThan(1e-6);
      expect(Math.abs(shortfall! / retained('Expected shortfall 99%') - 1)).toBeLessThan(1e-3);
      expect(noCover).toBeGreaterThan(shortfall!);
      expect(line(plans, 'Warnings')[2]).toContain(
        'First loss and maximum liability of the year are counted, as in LOSSDISTRIBUTION.',
      );
      const without = await invoke(coveragePlan, [demonstration, 'all', null, insured, null, null, [[0.99]]]);
      expect(line(without, 'Expected loss retained')[2]).toBeLessThan(expected!);
      expect(line(without, 'Warnings')[2]).not.toContain('of the year');
    },
  );

  test.each(yearly)(
    'the optimised percentages are chosen with them: within its budget no other mode leaves less, and it lies above its bound (%j)',
    async (...terms) => {
      const policy = [...insured, ...terms];
      for (const budget of [half / 2, half]) {
        const plans = await invoke(coveragePlan, [demonstration, 'all', budget, policy, null, null, [[0.99]]]);
        const shortfalls = line(plans, 'Expected shortfall retained') as readonly number[];
        for (const other of shortfalls.slice(0, 4)) expect(shortfalls[4]).toBeLessThanOrEqual(other! * (1 + 1e-9));
        expect(line(plans, 'Premium')[4]).toBeLessThanOrEqual(budget * (1 + 1e-9));
        expect(line(plans, 'No plan of this premium')[4]).toBeLessThanOrEqual(shortfalls[4]!);
        expect(line(plans, 'Warnings')[4]).toMatch(
          /best of those tried with them, no plan of this premium leaves less than [\d,.]+\./,
        );
      }
    },
  );

  test('a first loss of 800 eats small claims: more of the same premium goes to the three large customers than without it', async () => {
    const book = [
      ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Premium rate'],
      ...Array.from({ length: 3 }, (_, at) => [`L${at}`, 0.02, 1, 1000, 1000, 0.02]),
      ...Array.from({ length: 8 }, (_, at) => [`S${at}`, 0.06, 1, 300, 300, 0.02]),
    ];
    const policy = [
      ['Insured percentage', 1],
      ['Aggregate first loss', 800],
      ['First loss counted', 'after percentage'],
    ];
    const chosen = async (terms: unknown) =>
      (await invoke(coveragePlan, [book, 'optimised', 60, terms, null, null, [[0.9]]])).slice(1);
    const withTerms = await chosen(policy);
    const without = await chosen([policy[0]!]);
    const large = (rows: Answer) => rows.slice(0, 3).reduce((total, row) => total + (row[1] as number), 0);
    expect(large(withTerms)).toBeGreaterThan(large(without));
  });

  test('of one plan the parts of the customers add up, and the first row says what is counted', async () => {
    const policy = [...insured, ...yearly[2]!];
    const answer = await invoke(coveragePlan, [demonstration, 'whole turnover', null, policy, null, null, [[0.99]]]);
    const all = await invoke(coveragePlan, [demonstration, 'all', null, policy, null, null, [[0.99]]]);
    const sum = (column: number) => answer.slice(1).reduce((total, row) => total + (row[column] as number), 0);
    expect(sum(5)).toBeCloseTo(line(all, 'Expected loss retained')[2] as number, 6);
    expect(sum(6)).toBeCloseTo(line(all, 'Expected shortfall retained')[2] as number, 6);
    expect(answer[1]![3]).toContain('First loss and maximum liability of the year are counted');
    expect(answer[2]![3]).toBe('one percentage for all: 90%');
  });

  test('a percentage that is taken after the first loss is not applied to percentages that differ: left out, and said', async () => {
    const policy = [...insured, ['Aggregate first loss', 100], ['First loss counted', 'before percentage']];
    const plans = await invoke(coveragePlan, [demonstration, 'all', null, policy]);
    expect(line(plans, 'Warnings')[2]).toContain('are not in these figures: see LOSSDISTRIBUTION.');
    const answer = await invoke(coveragePlan, [demonstration, 'whole turnover', null, policy]);
    expect(answer[1]![3]).toContain('are not in these figures: see LOSSDISTRIBUTION');
  });
});

const book = fc.array(fc.tuple(fc.double({ min: 0.001, max: 0.2, noNaN: true }), fc.integer({ min: 10, max: 5000 })), {
  minLength: 2,
  maxLength: 6,
});

test('at the same budget no plan leaves a smaller tail than the optimised one, and none costs more', async () => {
  await fc.assert(
    fc.asyncProperty(book, fc.double({ min: 0.1, max: 0.9, noNaN: true }), async (customers, part) => {
      const budget =
        part *
        customers.reduce((sum, [probability, exposure]) => sum + 0.9 * (1.7 * probability + 0.0015) * exposure, 0);
      const answer = await invoke(coveragePlan, [
        [headings, ...customers.map(([probability, exposure], at) => [`C${at}`, probability, 1, exposure])],
        'all',
        budget,
        null,
        null,
        null,
        0.95,
      ]);
      const shortfalls = line(answer, 'Expected shortfall retained') as number[];
      shortfalls.slice(0, 4).forEach((shortfall) => expect(shortfalls[4]).toBeLessThanOrEqual(shortfall * (1 + 1e-7)));
      (line(answer, 'Premium') as number[]).forEach((premium) =>
        expect(premium).toBeLessThanOrEqual(budget * (1 + 1e-9)),
      );
    }),
    { numRuns: 25 },
  );
});

test('customers in another order get the same plan', async () => {
  const rows = demonstration.slice(1);
  const turned = [headings, ...[...rows].reverse()];
  const [one, other] = await Promise.all(
    [demonstration, turned].map(async (cells) =>
      (await invoke(coveragePlan, [cells, 'optimised', half, null, null, 'gaussian', null, settings])).slice(1),
    ),
  );
  [...other!]
    .reverse()
    .forEach((row, at) => expect(Math.abs((row[1] as number) - (one![at]![1] as number))).toBeLessThan(1e-4));
});

test('a book of sixty is planned on the lattice, within a two-hundredth of what no plan can go below', async () => {
  const customers = Array.from({ length: 60 }, (_, at) => [
    `C${at}`,
    0.003 + 0.0011 * at,
    0.8,
    1000 + ((at * 7919) % 60) ** 2 * 20,
  ]);
  const answer = await invoke(coveragePlan, [[headings, ...customers], 'all', 12_000]);
  const shortfalls = line(answer, 'Expected shortfall retained') as number[];
  const bound = line(answer, 'No plan of this premium')[4] as number;
  expect(shortfalls[4]! <= Math.min(...shortfalls.slice(0, 4)) && bound <= shortfalls[4]!).toBe(true);
  expect(shortfalls[4]! / bound - 1).toBeLessThan(0.005);
});
