import { bookCheck } from '../../src/functions/catalogue/bookCheck';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { ledger } from '../../src/functions/catalogue/ledger';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { invoke } from '../../src/functions/invoke';
import { readMapping } from '../../src/workbook/headings/mapping';
import { portfolioHeadings } from '../../src/workbook/headings/portfolio';
import { receivableHeadings } from '../../src/workbook/headings/receivables';

const asOf = '2025-06-30';
const book = [
  ['Customer', 'Invoice', 'Due date', 'Amount'],
  ['Acme Ltd', '1', '2025-07-31', 100],
  ['ACME Limited', '2', '2025-07-31', 250],
  ['Hill', '3', '2025-07-31', 400],
];
const customers = [
  ['Customer', 'Credit limit', 'Parent'],
  ['Acme Ltd', 300, null],
  ['Hill', 500, null],
];
const aliases = [
  ['Alias', 'Customer'],
  ['ACME Limited', 'Acme Ltd'],
];

test('names of an aliases table are the customer’s own in every match', async () => {
  const [, acme] = await invoke(limitUse, [customers, book, asOf, null, aliases]);
  expect(acme!.slice(0, 3)).toEqual([350, 300, 50]);
  expect((await invoke(limitUse, [customers, book, asOf]))[1]!.slice(0, 3)).toEqual([100, 300, 0]);
  expect((await invoke(ledger, [book, asOf, null, aliases])).slice(1).map(([name]) => name)).toEqual([
    'Acme Ltd',
    'Acme Ltd',
    'Hill',
  ]);
  expect(await invoke(creditRisk, [book, book, asOf, null, aliases])).toHaveLength(3);
});

test('a list may name a customer as others do, a parent too', async () => {
  const theirs = [
    ['Customer', 'Credit limit', 'Parent'],
    ['ACME Limited', 300, null],
    ['Hill', null, 'ACME Limited'],
  ];
  const [, acme, hill] = await invoke(limitUse, [theirs, book, asOf, null, aliases]);
  expect([acme![0], hill![6]]).toEqual([350, 'shared with Acme Ltd']);
});

test('claims find the limit of the customer whom they name otherwise', async () => {
  const losses = [
    ['Customer', 'Loss'],
    ['ACME Limited', 1000],
  ];
  const policy = [['Insured percentage', '90%']];
  expect((await invoke(indemnity, [losses, policy, customers, null, aliases]))[1]!.slice(0, 2)).toEqual([300, 270]);
});

test('headings of one’s own and names stand in one range, in any order of columns; a chain is followed to its end', async () => {
  const export_ = [
    ['Wer', 'Due date', 'Amount'],
    ['华东', '2025-07-31', 70],
    ['华东贸易', '2025-07-31', 30],
  ];
  const mapping = [
    ['Wer', 'Customer', null],
    [null, null, null],
    ['客户名称', '备注', '别名'],
    ['华东贸易', null, '华东'],
    ['华东贸易有限公司', 'since 2024', '华东贸易'],
    [null, null, 'not decided yet'],
  ];
  const rows = (await invoke(ledger, [export_, asOf, null, mapping])).slice(1);
  expect(rows.map(([name]) => name)).toEqual(['华东贸易有限公司', '华东贸易有限公司']);
});

test('a heading called Alias can still be read as Customer name', async () => {
  const export_ = [
    ['Alias', 'Due date', 'Amount'],
    ['Hill', '2025-07-31', 70],
  ];
  for (const mapping of [
    [['Alias', 'Customer name']],
    [
      ['Alias', 'Customer'],
      ['Amount', 'Open'],
    ],
  ])
    expect((await invoke(ledger, [export_, asOf, null, mapping]))[1]![0]).toBe('Hill');
});

test('one name for two customers is refused with both rows', () => {
  const twice = [...aliases, ['Hill Ltd', 'Hill'], ['ACME Limited', 'Hill']];
  expect(() => invoke(limitUse, [customers, book, asOf, null, twice])).toThrow(
    'Mapping row 4: "ACME Limited" is named "Hill" here and "Acme Ltd" in row 2: keep one of the two.',
  );
});

test('names that go in a circle are refused with their rows', () => {
  const circle = [...aliases, ['Acme Ltd', 'Acme'], ['Acme', 'ACME Limited']];
  expect(() => invoke(limitUse, [customers, book, asOf, null, circle])).toThrow(
    'Mapping row 2: the names go in a circle (rows 2, 3, 4): "ACME Limited" → "Acme Ltd" → "Acme" → "ACME Limited"; one of them must be the customer’s own.',
  );
});

test('two rows of a list that turn out to be one customer are refused as before', async () => {
  const list = [['Customer'], ['Acme Ltd'], ['ACME Limited']];
  const [, , second] = await invoke(limitUse, [list, book, asOf, null, aliases]);
  expect(String(second![0])).toContain('"Acme Ltd" already stands in Customers row 2');
});

test('BOOKCHECK offers spellings that may be one customer, until an aliases table says so', async () => {
  const doubts = async (mapping: unknown) =>
    (await invoke(bookCheck, [book, null, asOf, null, mapping])).filter(([kind]) => kind === 'Doubt');
  expect(await doubts(null)).toEqual([
    [
      'Doubt',
      '“ACME Limited” (1 row) and “Acme Ltd” (1 row) may be one customer. They differ in legal form or place, and count as 2 until an aliases table (Alias, Customer) given as mapping names the others after one of them.',
      '',
      2,
    ],
  ]);
  expect(await doubts(aliases)).toEqual([]);
});

test('可能是同一客户的名称用中文说明', async () => {
  const chinese = [
    ['客户', '单据号', '到期日', '金额'],
    ['深圳市华南电子有限公司', '1', '2025-07-31', 100],
    ['华南电子（深圳）有限责任公司', '2', '2025-07-31', 100],
    ['华南电子（深圳）有限责任公司', '3', '2025-07-31', 100],
  ];
  const says = (await invoke(bookCheck, [chinese, null, asOf])).filter(([kind]) => kind === '疑点')[0]![1];
  expect(says).toBe(
    '“华南电子(深圳)有限责任公司”（2 行）、“深圳市华南电子有限公司”（1 行）可能是同一客户：仅公司形式或地名不同。在作为 mapping 给出的别名表（别名、客户名称）中统一名称之前，按 2 个客户计。',
  );
});

test('every heading of ours is known for one below a heading called Alias', async () => {
  for (const { words } of [...Object.values(receivableHeadings), ...Object.values(portfolioHeadings)])
    for (const ours of [words.en, words.zh, `${words.en}; thousands`])
      expect(readMapping([['Alias', 'Customer'], ['Theirs', ours]]).names).toBeUndefined(); // prettier-ignore
  for (const name of [123, 'Hill Ltd', '华东贸易有限公司', 'Open Text', 'Limit Breakers Inc', '007', '合计科技'])
    expect(readMapping([['Alias', 'Customer'], ['Theirs', name]]).names?.get('Theirs')).toBe(String(name)); // prettier-ignore
});
