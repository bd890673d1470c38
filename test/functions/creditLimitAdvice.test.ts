import { creditLimitAdvice } from '../../src/functions/catalogue/creditLimitAdvice';
import { invoke } from '../../src/functions/invoke';

test('as high as the range; a row that cannot be read shows why, the others stand', async () => {
  const answer = await invoke(creditLimitAdvice, [
    [
      ['Customer', 'Annual sales', 'Terms', 'Payment index'],
      ['A', 365_000, 30, 90],
      ['', '', '', ''],
      ['B', 365_000, 30, 120],
      ['C', '', '', ''],
    ],
  ]);
  expect(answer.map((row) => (row[0] === '' ? 'blank' : typeof row[0]))).toEqual([
    'string',
    'number',
    'blank',
    'object',
    'object',
  ]);
  expect(answer[3]!.at(-1)).toBe(
    'Customers row 4, "Payment index": expected a payment index from 0 to 100, found "120".',
  );
  expect(answer[4]!.at(-1)).toMatch(/^Customers row 5: no rule can be applied/);
});

describe('concentration is a share of receivables: of a year’s sales it would be months of them', () => {
  const large = ['Large', 3_650_000, 60];
  const others = Array.from({ length: 7 }, (_, at) => [`C${at}`, 365_000, 90]);
  const advised = async (rows: readonly (readonly unknown[])[], settings: unknown = null) =>
    (await invoke(creditLimitAdvice, [[['Customer', 'Annual sales', 'Terms'], ...rows], settings]))[1]!;

  test('600,000 beside seven of 90,000: 15 % of 1.23m is the most that one may owe', async () => {
    const row = await advised([large, ...others]);
    expect([row[0], row[1]]).toEqual([expect.closeTo(184_500, 6), 'Concentration']);
    const tenth = await advised(
      [large, ...others, ...others.map(([id, ...rest]) => [`${String(id)}b`, ...rest])],
      [['Limit per receivables', '10%']],
    );
    expect(tenth[0]).toBeCloseTo(0.1 * (600_000 + 14 * 90_000), 6);
  });

  test('six customers cannot keep 15 % each: no rule for them, and it says so', async () => {
    const row = await advised([large, ...others.slice(0, 5)]);
    expect([row[0], row[1]]).toEqual([expect.closeTo(600_000, 6), 'Need']);
    expect(row.at(-1)).toContain('Concentration (needs');
    expect(row.at(-1)).toContain('enough of them to keep the share');
  });

  test('a customer without sales makes the total unknown, and that is said', async () => {
    const row = await advised([large, ...others, ['B', '', '']]);
    expect([row[0], row.at(-1)]).toEqual([expect.closeTo(600_000, 6), expect.stringContaining('Concentration (needs')]);
  });

  test('a share of a year’s sales holds where it is asked for', async () => {
    const row = await advised([['A', 365_000, 90]], [['Limit per total sales', '15%']]);
    expect([row[0], row[1]]).toEqual([0.15 * 365_000, 'Concentration']);
  });
});

test('the settings are those of everything else: a delay and a tax raise the need', async () => {
  const need = async (settings: unknown) =>
    (
      await invoke(creditLimitAdvice, [
        [
          ['客户', '年销售额', '账期'],
          ['甲', 365_000, '30天'],
        ],
        settings,
      ])
    )[1]![2];
  expect(
    await need([
      ['通常延迟天数', 10],
      ['增值税率', '13%'],
    ]),
  ).toBeCloseTo(40_000 * 1.13, 6);
  await expect(
    (async () => invoke(creditLimitAdvice, [[['Customer'], ['A']], [['Insured only', 'perhaps']]]))(),
  ).rejects.toThrow('Settings row 1, "Insured only": expected yes or no, found "perhaps".');
});

test('beside others who have a limit a customer without one gets no insured credit', async () => {
  const answer = await invoke(creditLimitAdvice, [
    [
      ['Customer', 'Annual sales', 'Terms', 'Credit limit'],
      ['A', 365_000, 60, 40_000],
      ['B', 3_285_000, 60, ''],
    ],
  ]);
  expect(answer.slice(1).map((row) => row.slice(0, 2))).toEqual([
    [40_000, 'Insurer'],
    [0, 'Insurer'],
  ]);
});

test('with a policy only what stays with the firm counts against its equity', async () => {
  const book = [
    ['Customer', 'Annual sales', 'Terms', 'Credit limit', 'PD', 'LGD'],
    ['A', 1_200_000, 60, 250_000, 0.02, 0.75],
  ];
  const equity = [['Equity', 1_000_000]];
  const [, without] = await invoke(creditLimitAdvice, [book, equity]);
  const [, insured] = await invoke(creditLimitAdvice, [book, equity, null, [['Insured percentage', '90%']]]);
  expect([without![0], without![1]]).toEqual([expect.closeTo(133_333.33, 1), 'Own equity']);
  expect([insured![0], insured![1]]).toEqual([expect.closeTo(197_260.27, 1), 'Need']);
});
