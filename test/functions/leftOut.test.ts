import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';

const asOf = '2025-06-30';
const customers = [
  ['Customer ID', 'Customer name', 'Credit limit'],
  ['007', 'Hill', 500],
  ['008', 'Dale', 500],
];
const ledger = [
  ['Customer', 'Invoice date', 'Due date', 'Amount', 'Disputed amount'],
  ['Hill', '2025-06-01', '2025-07-31', 100, 0],
  ['Moor', '2025-06-01', '2025-07-31', 20_000, 0],
  ['Fen', '2025-06-01', '2025-07-31', 90_000, 40_000],
  ['Lea', '2025-06-01', '2025-07-31', 9_000, 0],
  ['Lea', '2025-06-01', '2025-07-31', -1_000, 0],
  ['Paid up', '2025-06-01', '2025-07-31', 5_000, 0],
  ['Paid up', '2025-06-01', '2025-07-31', -5_000, 0],
  ['Later', '2025-07-01', '2025-07-31', 700, 0],
  ['Wold', '2025-06-01', '2025-07-31', 2_000, 0],
];
const sentence = 'Left out: 4 customers owing 120,000 are not in the customers range: Fen, Moor, Lea and 1 more';
const policy = [['Insured percentage', '90%']];

test('who owes and is in no row is told once, in the first row, with what he owes on the day', async () => {
  const told = [
    (await invoke(limitUse, [customers, ledger, asOf])).map((row) => row[6]),
    (await invoke(creditRisk, [customers, ledger, asOf])).map((row) => row.at(-1)),
    (await invoke(indemnityIfFails, [customers, policy, ledger, asOf])).map((row) => row.at(-1)),
  ];
  for (const [, first, second] of told) {
    expect(first).toContain(sentence);
    expect(second).not.toContain('Left out');
  }
});

test('未列入客户区域的欠款客户用中文说明', async () => {
  const [, first] = await invoke(limitUse, [
    [
      ['客户', '信用限额'],
      ['甲', 500],
    ],
    [
      ['客户', '金额', '到期日'],
      ['乙', 120_000, '2025-07-31'],
    ],
    asOf,
  ]);
  expect(first![6]).toBe('批复；未计入：1 个客户欠款 120,000，不在客户区域中：乙');
});

test('nothing is left out where all are listed, or the customers are taken from the ledger', async () => {
  const all = [['Customer'], ...['Hill', 'Moor', 'Fen', 'Lea', 'Wold'].map((name) => [name])];
  for (const list of [all, ledger])
    expect(JSON.stringify(await invoke(limitUse, [list, ledger, asOf]))).not.toContain('Left out');
});
