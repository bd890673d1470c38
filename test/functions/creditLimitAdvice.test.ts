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

test('a customer without sales makes the total unknown, and concentration says so', async () => {
  const [, known] = await invoke(creditLimitAdvice, [
    [
      ['Customer', 'Annual sales', 'Terms'],
      ['A', 365_000, 90],
    ],
  ]);
  expect([known![0], known![1]]).toEqual([0.15 * 365_000, 'Concentration']);
  const [, unknown] = await invoke(creditLimitAdvice, [
    [
      ['Customer', 'Annual sales', 'Terms'],
      ['A', 365_000, 90],
      ['B', '', ''],
    ],
  ]);
  expect([unknown![0], unknown!.at(-1)]).toEqual([
    90_000,
    expect.stringContaining('Concentration (needs annual sales of all customers)'),
  ]);
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
  expect([insured![0], insured![1]]).toEqual([expect.closeTo(180_000, 1), 'Concentration']);
});
