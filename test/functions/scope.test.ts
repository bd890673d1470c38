import { coverDeadlines } from '../../src/functions/catalogue/coverDeadlines';
import type { Answer } from '../../src/functions/definition';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { invoke } from '../../src/functions/invoke';

const functions = {
  INDEMNITY: indemnity,
  INDEMNITYIFFAILS: indemnityIfFails,
  INDEMNITYSTEPS: indemnitySteps,
  COVERDEADLINES: coverDeadlines,
};
const call = async (name: keyof typeof functions, ...args: readonly unknown[]): Promise<Answer> =>
  invoke(functions[name], args);

const losses = [
  ['Customer', 'Loss'],
  ['A', 10_000],
];

test('the steps end with the terms that stand as published, in both languages; a term of the policy’s own is not among them', async () => {
  const answer = await call('INDEMNITYSTEPS', losses, [
    ['Rules', 'Japan, private'],
    ['Insured percentage', '80%'],
    ['Each-loss deductible', 1000],
  ]);
  expect(answer.at(-1)).toEqual([
    '',
    '',
    '',
    'Blanks filled from Japan, private: Wording, First loss counted, Receipts before loss, Limit caps',
    '空白项按日本民营填补：条款顺序、累计免赔额口径、损前回款、限额适用环节',
    '',
    '',
  ]);
  expect(answer.at(-2)!.slice(3)).toEqual(['Insured percentage 80%', '赔偿比例 80%', 9000, 7200]);
});

test('without published terms the steps end with the last clause', async () => {
  const answer = await call('INDEMNITYSTEPS', losses, [['Insured percentage', '80%']]);
  expect(answer.at(-1)!.slice(3)).toEqual(['Insured percentage 80%', '赔偿比例 80%', 10_000, 8000]);
});

test('a preset that needs a premium asks for it by name, and not where the policy states its own maximum', async () => {
  await expect(
    call('INDEMNITY', losses, [
      ['采用规则', '德国商品信用保险'],
      ['赔偿比例', '90%'],
    ]),
  ).rejects.toThrow(/"Premium paid": needed/);
  const answer = await call('INDEMNITY', losses, [
    ['采用规则', '德国商品信用保险'],
    ['赔偿比例', '90%'],
    ['最高赔偿限额', 5000],
  ]);
  expect(answer[1]).toEqual([
    10_000,
    5000,
    5000,
    'No limit given. Binding clause: Maximum liability. Blanks filled from Germany.',
    '',
  ]);
});

test('if a customer fails, the note says that its country is not covered, that VAT is not insured, and whose terms were used', async () => {
  const customers = [
    ['Customer', 'Country', 'Credit limit'],
    ['A', 'DE', 5000],
    ['B', 'FR', 5000],
  ];
  const open = [
    ['Customer', 'Amount', 'Due date', 'VAT rate'],
    ['A', 1130, 45_300, 0.13],
    ['B', 1130, 45_300, 0.13],
  ];
  const answer = await call(
    'INDEMNITYIFFAILS',
    customers,
    [
      ['Rules', 'UKEF export insurance'],
      ['Countries covered', 'France'],
    ],
    open,
    45_200,
  );
  expect(answer.slice(1)).toEqual([
    [1130, 0, 0, 1130, 'Loss: unpaid balance. The customer’s country is not covered.'],
    [
      1130,
      expect.closeTo(1000, 9),
      expect.closeTo(950, 9),
      expect.closeTo(180, 9),
      'Loss: unpaid balance. Value added tax is not insured. Binding clause: Insured percentage. Blanks filled from UKEF export insurance.',
    ],
  ]);
  const estimated = await call('INDEMNITYIFFAILS', customers, [
    ['Insured percentage', '90%'],
    ['Countries excluded', 'Germany'],
  ]);
  expect(estimated.slice(1).map((row) => row.slice(2, 5))).toEqual([
    [0, 3750, 'Loss: 75% of the credit limit. The customer’s country is not covered.'],
    [3375, 375, 'Loss: 75% of the credit limit. Binding clause: Insured percentage.'],
  ]);
});

test('a self-set limit without the justification that the policy asks for covers nothing, as LIMITUSE says; an approved one is not asked', async () => {
  const open = [
    ['Customer', 'Amount', 'Due date', 'Credit limit'],
    ['A', 1000, 45_000, null],
    ['B', 1000, 45_000, 2000],
  ];
  const answer = await call(
    'INDEMNITY',
    open,
    [
      ['Insured percentage', '90%'],
      ['Waiting period', 90],
      ['Discretionary limit', 1000],
      ['Discretionary rule', 'exim'],
      ['VAT insured', 'yes'],
    ],
    null,
    45_200,
  );
  expect(answer.slice(1).map((row) => row[3])).toEqual([
    'The self-set limit is not justified as the policy asks (LIMITUSE).',
    '',
  ]);
});

test('deadlines know withdrawals and countries where the customers are given, and the terms that the policy names; an argument names days too', async () => {
  const open = [
    ['Customer', 'Amount', 'Invoice date', 'Due date'],
    ['A', 1000, 45_000, 45_030],
    ['A', 500, 45_010, 45_040],
  ];
  const customers = [
    ['Customer', 'Country', 'Credit limit', 'Limit withdrawn'],
    ['A', 'France', 5000, 45_005],
  ];
  const terms = [
    ['Rules', 'Changan'],
    ['Countries covered', 'FR'],
  ];
  const notes = async (...args: readonly unknown[]) =>
    (await call('COVERDEADLINES', open, ...args)).slice(1).map((row) => row[7]);
  expect(await notes(terms, 45_100, null, null, customers)).toEqual([
    'Blanks filled from Changan.',
    'Delivered after the limit had been withdrawn.',
  ]);
  expect(await notes(terms, 45_100)).toEqual(['Blanks filled from Changan.', 'Blanks filled from Changan.']);
  const [, row] = await call('COVERDEADLINES', open, [['Insured percentage', '90%']], 45_100, 'Atradius Modula');
  expect(row!.slice(0, 2)).toEqual(['Overdue notice', '2023-07-13']);
});
