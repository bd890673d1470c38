import * as cover from '../../src/engine/cover';
import { policyType } from '../../src/functions/catalogue/policyType';
import { invoke } from '../../src/functions/invoke';

jest.mock('../../src/engine/cover', () => {
  const real = jest.requireActual<typeof cover>('../../src/engine/cover');
  return { ...real, ifEachFails: jest.fn(real.ifEachFails) };
});

jest.setTimeout(120_000);

const day = 46203;
const customers = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
  ['Aurora', 0.02, 0.6, 300_000, 2_000_000, 250_000],
  ['Birch', 0.03, 0.6, 120_000, 900_000, 100_000],
  ['Cobalt', 0.01, 0.6, 80_000, 700_000, 90_000],
];
const ledger = [
  ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Disputed'],
  ['I-1', 'Aurora', 200_000, day - 40, day + 20, ''],
  ['I-2', 'Birch', 110_000, day - 50, day + 10, ''],
  ['I-3', 'Cobalt', 60_000, day - 20, day + 40, 'yes'],
];
const firm = [['Cash', 500_000]];

test('seven types ask the ledger five times: those that insure the same debts for another price or percentage share what it tells', async () => {
  const asked = cover.ifEachFails as jest.Mock;
  const together = await invoke(policyType, [customers, null, firm, null, null, null, null, null, ledger, day]);
  expect(asked.mock.calls.length).toBe(5);
  // Each type asked by itself answers the same, to the last digit.
  asked.mockClear();
  const terms = [
    ['Term', 'Export agency, small business'],
    ['Wording', 'percentage of loss'],
    ['Insured percentage', 0.95],
    ['Premium rate', 0.0065],
  ];
  const alone = await invoke(policyType, [customers, terms, firm, null, null, null, null, null, ledger, day]);
  const figures = (answer: readonly (readonly unknown[])[]) =>
    answer.find(([name]) => name === 'Export agency, small business')!.slice(3, 14);
  expect(figures(alone as never)).toEqual(figures(together as never));
  expect(asked.mock.calls.length).toBe(1);
});
