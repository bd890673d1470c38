import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { provision } from '../../src/functions/catalogue/provision';
import { rollRates } from '../../src/functions/catalogue/rollRates';
import type { Answer, Definition, Parameters } from '../../src/functions/definition';
import { Problem } from '../../src/engine/problem';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const call = async (definition: Definition<Parameters, Answer | Promise<Answer>>, ...args: readonly unknown[]) =>
  invoke(definition, args);
const refused = (...args: readonly unknown[]) =>
  call(provision, ...args).then(
    () => null,
    (problem: Error) => problem.message,
  );
const asOf = [['2025-12-31']];
const matrix: Cells = [
  ['Bucket', 'Loss rate'],
  ['Not due', '1%'],
  ['1-30', '5%'],
  ['31-60', 0.1],
  ['over 60', 0.5],
];
const book: Cells = [
  ['Customer', 'Amount', 'Due date', 'Insolvent'],
  ['Harbour', 10_000, '2026-01-31', null],
  ['Harbour', 2000, '2025-12-15', null],
  ['Dale', 4000, '2025-09-01', null],
  ['Hill', 6000, '2026-01-31', '2025-12-01'],
];
const lines = (answer: Answer, column: string) => {
  const at = answer[0]!.indexOf(column);
  return Object.fromEntries(answer.slice(1).map((row) => [row[0], row[at]]));
};

test('those in default are assessed apart, with the customers and the rate of CREDITRISK', async () => {
  const answer = await call(provision, book, matrix, asOf);
  expect(lines(answer, 'Balance')).toMatchObject({
    'Not due': 10_000,
    '1-30 days': 2000,
    'Over 60 days': 0,
    'In default, assessed apart': 10_000,
    Total: 22_000,
  });
  expect(lines(answer, 'Provision')).toMatchObject({
    'Not due': 100,
    '1-30 days': 100,
    'In default, assessed apart': 4000 * 0.65 + 6000 * 0.9,
  });
  const risk = await call(creditRisk, [['Customer'], ['Dale'], ['Hill']], book, asOf);
  const expected = risk[0]!.indexOf('Expected loss');
  const lost = risk.slice(1).reduce((sum, row) => sum + Number(row[expected]), 0);
  expect(lines(answer, 'Provision')['In default, assessed apart']).toBeCloseTo(lost, 6);
});

test('not apart, they stand in their buckets', async () => {
  const answer = await call(provision, book, matrix, asOf, [['Defaults apart', 'no']]);
  expect(lines(answer, 'Balance')).toMatchObject({ 'Not due': 16_000, 'Over 60 days': 4000 });
  expect(lines(answer, 'Provision')['Total']).toBeCloseTo(160 + 100 + 2000, 9);
});

test('the outlook moves the odds and needs its reason, which is told', async () => {
  const answer = await call(provision, book, matrix, asOf, [
    ['Outlook factor', 2],
    ['Reason of the outlook', 'insolvencies rise by a half'],
  ]);
  expect(lines(answer, 'Loss rate')).toMatchObject({ 'Over 60 days': 2 / 3, '31-60 days': 0.2 / 1.1 });
  expect(lines(answer, 'Rate given')).toMatchObject({ 'Over 60 days': 0.5 });
  expect(lines(answer, 'Note')['Total']).toBe('Loss rates as given; odds × 2: insolvencies rise by a half.');
  expect(await refused(book, matrix, asOf, [['前瞻性系数', 1.2]])).toContain('needs its "Reason of the outlook"');
});

describe('cover', () => {
  const policy: Cells = [
    ['Insured percentage', 0.9],
    ['Each-loss deductible', 500],
    ['Wording', 'percent then deduct'],
    ['Credit limit', 8000],
  ];

  test('the policy pays its share of what is lost: limit, percentage, deductible, and whether the insurer stands', async () => {
    const settings: Cells = [['Insurer PD', 0.01]];
    const answer = await call(provision, book, matrix, asOf, settings, policy);
    const fails = await call(indemnityIfFails, [['Customer'], ['Harbour'], ['Dale'], ['Hill']], policy, book, asOf);
    const [loss, paid] = [fails[0]!.indexOf('Loss'), fails[0]!.indexOf('Indemnity')];
    const share = fails.slice(1).map((row) => Number(row[paid]) / Number(row[loss]));
    expect(share[0]).toBeGreaterThan(0.5);
    expect(lines(answer, 'From the insurer')).toMatchObject({
      'Not due': expect.closeTo(100 * share[0]! * 0.99, 9),
      'In default, assessed apart': expect.closeTo((2600 * share[1]! + 5400 * share[2]!) * 0.99, 6),
    });
    const [gross, recovery, net] = ['Provision', 'From the insurer', 'Allowance'].map((column) =>
      Number(lines(answer, column)['Total']),
    );
    expect(net).toBeCloseTo(gross! - recovery!, 9);
    expect(lines(answer, 'Note')['Total']).toBe('Loss rates as given; insurer PD 1%.');
  });

  test('as an asset of its own it lowers no allowance; or it does not count', async () => {
    const asset = await call(provision, book, matrix, asOf, [['Cover counts as', 'separate asset']], policy);
    expect(lines(asset, 'Allowance')['Total']).toBe(lines(asset, 'Provision')['Total']);
    expect(lines(asset, 'From the insurer')['Expected from the insurer, an asset of its own']).toBe(
      lines(asset, 'From the insurer')['Total'],
    );
    const none = await call(provision, book, matrix, asOf, [['Cover counts as', 'not']], policy);
    expect(lines(none, 'From the insurer')['Total']).toBe(0);
  });
});

test('a small enterprise books what has been lost', async () => {
  const old = [...book, ['Wald', 700, '2022-12-01', null]];
  const answer = await call(provision, old, matrix, asOf, [['Provision method', 'incurred loss']]);
  expect(lines(answer, 'Provision')).toMatchObject({
    'Not due': 0,
    'Over 60 days': 0,
    'In default, assessed apart': 6700,
    Total: 6700,
  });
});

test('what ROLLRATES spills is a matrix, and the words take the ledger’s own', async () => {
  const history: Cells = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ['Old', 1, '2024-11-01', '2024-11-30', '2024-11-30'],
    ['Dale', 50, '2025-06-01', '2025-06-30', '2025-07-10'],
    ['Dale', 27, '2025-06-01', '2025-06-30', '2025-08-10'],
    ['Dale', 15, '2025-06-01', '2025-06-30', '2025-09-10'],
    ['Dale', 6, '2025-06-01', '2025-06-30', '2025-10-10'],
    ['Dale', 2, '2025-06-01', '2025-06-30', null],
    ['Hill', 1000, '2025-12-31', '2026-01-31', null],
  ];
  const spilled = await call(rollRates, history, asOf);
  const answer = await call(provision, history, spilled, asOf);
  expect(lines(answer, 'Rate given')).toMatchObject({ '1-30 days': 0.04, '61-90 days': 0.25, 'Over 90 days': 1 });
  expect(lines(answer, 'Provision')).toMatchObject({ 'Not due': expect.closeTo(20, 9), 'Over 90 days': 2 });
  const own = await call(provision, history, [['roll rates']], asOf);
  expect(own.slice(0, 7)).toEqual(answer.slice(0, 7));
});

describe('a bucket without a loss rate, as ROLLRATES spills one in which nothing ever stood', () => {
  const blank = (...empty: readonly string[]): Cells =>
    matrix.map((row) => (empty.includes(String(row[0])) ? [row[0], ''] : row));
  const why = 'Matrix row 4, "Loss rate": no rate for the bucket “31-60”, in which something is owed: give one.';

  test('is taken where nothing is owed in it', async () => {
    const answer = await call(provision, book, blank('31-60'), asOf);
    expect(answer[3]!.slice(1, 7)).toEqual([0, '', '', 0, 0, 0]);
    expect(lines(answer, 'Provision')['Total']).toBe(
      lines(await call(provision, book, matrix, asOf), 'Provision')['Total'],
    );
  });

  test('is refused by name where something is; the others stand in a total of their own', async () => {
    const owing: Cells = [...book, ['Harbour', 500, '2025-11-20', null]];
    const answer = await call(provision, owing, blank('31-60'), asOf);
    expect(lines(answer, 'Balance')['31-60 days']).toBe(500);
    for (const line of ['31-60 days', 'Total']) {
      expect(lines(answer, 'Allowance')[line]).toBeInstanceOf(Problem);
      expect(lines(answer, 'Note')[line]).toBe(why);
    }
    const before = lines(await call(provision, book, matrix, asOf), 'Provision')['Total'];
    expect(lines(answer, 'Provision')['Total of what can be read']).toBe(before);
    expect(lines(answer, 'Balance')['Total of what can be read']).toBe(22_000);
  });

  test('so do the ledger’s own roll rates, and a matrix of roll rates', async () => {
    const history: Cells = [
      ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
      ['Old', 1, '2024-11-01', '2024-11-30', '2024-11-30'],
      ['Dale', 50, '2025-06-01', '2025-06-30', '2025-07-10'],
    ];
    const spilled = await call(rollRates, history, asOf);
    expect(spilled.slice(1).map((row) => row[9])).toEqual(['', '', '', '', 1]);
    for (const rates of [spilled, [['roll rates']]]) {
      expect(lines(await call(provision, history, rates, asOf), 'Provision')['Total']).toBe(0);
      const owing = [...history, ['Hill', 1000, '2025-12-01', '2026-01-31', null]];
      expect(lines(await call(provision, owing, rates, asOf), 'Provision')['Not due']).toBeInstanceOf(Problem);
    }
  });
});

test('年末余额及变动表：中文账龄按开票日期，列示上年损失率与变动', async () => {
  const ageing: Cells = [
    ['客户', '1年以内', '1-2年', '2-3年', '3年以上', '合计'],
    ['华东贸易', 1000, 200, 0, 50, 1250],
  ];
  const rates: Cells = [
    ['账龄', '预期信用损失率', '上年损失率'],
    ['1年以内', '5%', '4%'],
    ['1-2年', '10%', '10%'],
    ['2-3年', '30%', '30%'],
    ['3年以上', '100%', '100%'],
  ];
  const settings: Cells = [
    ['上年年末余额', 150],
    ['本期核销', 20],
  ];
  const answer = await call(provision, ageing, rates, asOf, settings);
  expect(lines(answer, '坏账准备')).toMatchObject({ '0-365 天': 50, '366-730 天': 20, '1095 天以上': 50, 合计: 120 });
  expect(lines(answer, '上期损失率')['0-365 天']).toBe(0.04);
  expect(lines(answer, '应计提坏账准备')).toMatchObject({
    上年年末余额: 150,
    本期计提: 0,
    收回或转回: 10,
    核销: 20,
    期末余额: 120,
  });
});

test.each([
  [
    'a bucket that is none',
    [
      ['Bucket', 'Loss rate'],
      ['Spring', 0.1],
      ['1-30', 0.2],
    ],
    '"Spring" is no bucket',
  ],
  [
    'a gap',
    [
      ['Bucket', 'Loss rate'],
      ['Not due', 0.1],
      ['1-30', 0.2],
      ['over 60', 0.5],
    ],
    'without a gap',
  ],
  [
    'no open end',
    [
      ['Bucket', 'Loss rate'],
      ['Not due', 0.1],
      ['1-30', 0.2],
    ],
    'without an end',
  ],
  [
    'a rate above 1',
    [
      ['Bucket', 'Loss rate'],
      ['Not due', 3],
      ['over 0', 0.5],
    ],
    'Matrix row 2, "Loss rate"',
  ],
  [
    'more lost than there was',
    [
      ['Bucket', 'Reached', 'Final loss'],
      ['Not due', 100, 120],
      ['over 0', 50, 20],
    ],
    '120 lost of 100',
  ],
  [
    'lost of what',
    [
      ['Bucket', 'Final loss'],
      ['Not due', 1],
      ['over 0', 1],
    ],
    'a column "Reached" is needed',
  ],
])('%s is refused', async (_, given, sentence) => {
  expect(await refused(book, given, asOf)).toContain(sentence);
});

describe('a row that cannot be read', () => {
  const sentence = 'Receivables row 6, "Amount": expected an amount, found "n/a.".';
  const settings = [
    ['Opening allowance', 500],
    ['Cover counts as', 'separate asset'],
  ];
  const spoiled: Cells = [...book, ['Harbour', 'n/a.', '2026-01-31', null]];

  test('spoils its customer and the total: an allowance would be too small; the others keep their buckets', async () => {
    const answer = await call(provision, spoiled, matrix, asOf, settings);
    expect(lines(answer, 'Balance')).toMatchObject({
      'Not due': 0,
      '1-30 days': 0,
      'In default, assessed apart': 10_000,
      'Total of what can be read': 10_000,
    });
    expect(lines(answer, 'Allowance')).toMatchObject({
      'Total of what can be read': 4000 * 0.65 + 6000 * 0.9,
      'Opening allowance': 500,
      'Written off': 0,
    });
    for (const line of ['Total', 'Charge', 'Reversal', 'Closing allowance', 'Not read: Harbour'])
      expect((lines(answer, 'Allowance')[line] as Error).message).toBe(sentence);
    expect(lines(answer, 'Note')).toMatchObject({ Total: sentence, 'Not read: Harbour': sentence });
    const asset = lines(answer, 'From the insurer')['Expected from the insurer, an asset of its own'];
    expect((asset as Error).message).toBe(sentence);
  });

  test('of which not even the customer is known spoils the total alone', async () => {
    const answer = await call(provision, [...book, [null, 700, '2026-01-31', null]], matrix, asOf);
    expect(lines(answer, 'Balance')['Total of what can be read']).toBe(22_000);
    expect((lines(answer, 'Allowance')['Total'] as Error).message).toContain('Receivables row 6');
    expect(lines(answer, 'Note')['Not read: ?']).toContain('Receivables row 6');
  });

  test('two customers, two lines; the total names the first', async () => {
    const answer = await call(provision, [...spoiled, ['Dale', 10, 'soon', null]], matrix, asOf);
    const notes = lines(answer, 'Note');
    expect(notes['Not read: Dale']).toContain('Receivables row 7');
    expect(notes['Total']).toBe(sentence);
  });

  test('of forty customers ten are told one by one', async () => {
    const many = Array.from({ length: 40 }, (_, at) => [`C${at}`, 'n/a.', '2026-01-31', null]);
    const names = Object.keys(lines(await call(provision, [...book, ...many], matrix, asOf), 'Balance'));
    expect(names.filter((name) => name.startsWith('Not read')).slice(-2)).toEqual(['Not read: C9', 'Not read: + 30']);
  });

  test('without any there is no such line', async () => {
    const names = Object.keys(lines(await call(provision, book, matrix, asOf), 'Balance'));
    expect(names.filter((name) => /read/.test(name))).toEqual([]);
  });

  test('in Chinese', async () => {
    const zh: Cells = [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-01-31'],
      ['江南', '见附件', '2026-01-31'],
    ];
    const answer = await call(provision, zh, matrix, asOf);
    expect(lines(answer, '账面余额')['可读取部分合计']).toBe(1000);
    expect(lines(answer, '说明')['未读取：江南']).toContain('应收账款第 3 行');
  });
});

test('a customer whose limit cannot be told spoils its own line', async () => {
  const policy = [
    ['Insured percentage', '90%'],
    ['Wording', 'percent then deduct'],
  ];
  const limits: Cells = [...book.map((row, at) => [...row, at === 0 ? 'Credit limit' : at === 3 ? 'see mail' : 5000])];
  const answer = await call(provision, limits, matrix, asOf, null, policy);
  expect(lines(answer, 'Note')['Not read: Dale']).toContain('Receivables row 4');
  expect(lines(answer, 'Balance')['Not due']).toBe(10_000);
});
