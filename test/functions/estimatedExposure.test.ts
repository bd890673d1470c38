import { Problem } from '../../src/engine/problem';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { policyType } from '../../src/functions/catalogue/policyType';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import { serialOf } from '../../src/engine/ledger';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = serialOf(2026, 3, 31)!;
const customers: Cells = [
  ['Customer', 'Grade', 'Annual sales', 'Terms', 'Credit limit'],
  ['A', 'BB', 365_000, 60, 100_000],
  ['B', 'B', 730_000, 30, 100_000],
  ['C', 'BB', null, null, 40_000],
];
/** A owes 90,000, half of it a month late: more than the 60,000 that sales and terms would make. */
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ['A', 45_000, asOf - 95, asOf - 35, null],
  ['A', 45_000, asOf - 50, asOf + 10, null],
  ['B', 20_000, asOf - 20, asOf + 10, null],
  ['C', 10_000, asOf - 10, asOf + 20, null],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Fixed premium', 5000],
];
const quotes = [
  ['Term', 'North', 'South'],
  ['Insured percentage', 0.9, 0.8],
  ['Fixed premium', 5000, 4000],
];
const settings = [['Base rate', 0.02]];

const notes = (answer: Answer) =>
  answer.map(([first]) => String(first)).filter((first) => /^(No receivables|没有应收账款)/.test(first));
const named = (answer: Answer, name: string, at: number) => answer.find(([first]) => first === name)![at];

async function withRisk(): Promise<Cells> {
  const risk = await invoke(creditRisk, [customers, ledger, [[asOf]], settings]);
  return customers.map((row, at) => [...row, ...risk[at]!]);
}

test('exposures that no ledger tells are said with what they are estimated from: 60,000 + 60,000 by sales, 75% of 40,000 by the limit', async () => {
  const answer = await invoke(compareQuotes, [customers, quotes, null, null, null, null, settings]);
  expect(notes(answer)).toEqual([
    'No receivables: for 3 of 3 customers the exposure, 150,000 of 150,000, is estimated from annual sales × terms or the credit limit. Give the receivables with their day (receivables, asOf), or put CREDITRISK with them beside the customers',
  ]);
  const chinese = await invoke(compareQuotes, [
    [
      ['客户', '年销售额', '账期', '信用限额'],
      ['华东', 365_000, 60, 100_000],
      ['华南', null, null, 100_000],
    ],
    [
      ['条款', '甲', '乙'],
      ['赔偿比例', 0.9, 0.8],
      ['固定保险费', 900, 800],
    ],
  ]);
  expect(notes(chinese)).toEqual([
    '没有应收账款：2 家客户中有 2 家的敞口（135,000 中的 135,000）按年销售额 × 账期或信用限额估算。请给出应收账款及基准日（receivables、asOf），或在客户旁放置含应收账款的 CREDITRISK 结果',
  ]);
});

test('every answer about the whole book says so, and none does once CREDITRISK stands beside the customers', async () => {
  const told = await withRisk();
  for (const of of [
    (book: Cells) => invoke(compareQuotes, [book, quotes, null, null, null, null, settings]),
    (book: Cells) => invoke(coverValue, [book, policy, null, null, null, null, settings]),
    (book: Cells) => invoke(policyType, [book, null, null, null, null, settings]),
    (book: Cells) => invoke(technicalPremium, [book, policy, null, null, settings]),
    (book: Cells) => invoke(lossDistribution, [book, policy, null, null, null, settings]),
    (book: Cells) => invoke(stressTest, [book, 50_000, 20_000, policy, null, settings]),
  ]) {
    expect(notes(await of(customers))).toHaveLength(1);
    expect(notes(await of(told))).toEqual([]);
  }
});

describe('an invoice that cannot be read leaves its customer to sales and terms, and the line says so instead of speaking of no receivables', () => {
  const bad: Cells = [...ledger, ['B', 'n/a.', asOf - 15, asOf + 15, null]];
  const wanted =
    'An invoice could not be read: for 1 of 3 customers (B) the exposure, 60,000 of 160,000, is estimated from annual sales × terms instead of the receivables.';
  const place = 'Receivables row 6, "Amount": expected an amount, found "n/a.".';
  const lines = (answer: Answer) =>
    answer.map(([first]) => String(first)).filter((first) => /receivables|应收账款|Known by/.test(first));

  test('with CREDITRISK beside the customers, whose reason is told', async () => {
    const risk = await invoke(creditRisk, [customers, bad, [[asOf]], settings]);
    const beside = customers.map((row, at) => [
      ...row,
      ...risk[at]!.map((cell) => (cell instanceof Problem ? '' : cell)),
    ]);
    const answer = await invoke(coverValue, [beside, policy, null, null, null, null, settings]);
    expect(lines(answer)).toEqual([`${wanted} ${place}`]);
  });

  test('with the receivables beside them, whose own line names the invoice', async () => {
    const answer = await invoke(lossDistribution, [
      customers,
      policy,
      null,
      null,
      settings,
      null,
      null,
      null,
      bad,
      [[asOf]],
    ]);
    expect(lines(answer)).toEqual([wanted, `Known by their own row alone: B. ${place}`]);
  });

  test('in Chinese', async () => {
    const [, ...rows] = customers;
    const [, ...invoices] = bad;
    const answer = await invoke(lossDistribution, [
      [['客户', '评级', '年销售额', '账期', '信用限额'], ...rows],
      policy,
      null,
      null,
      settings,
      null,
      null,
      null,
      [['客户', '金额', '开票日期', '到期日', '付款日期'], ...invoices],
      [[asOf]],
    ]);
    expect(lines(answer)[0]).toBe(
      '有发票无法读取：3 家客户中有 1 家（B）的敞口（160,000 中的 60,000）未按应收账款，改按年销售额 × 账期估算。',
    );
  });
});

test('a ledger taken as the customers tells the exposures itself', async () => {
  expect(notes(await invoke(compareQuotes, [ledger, quotes, null, null, null, null, settings]))).toEqual([]);
});

test('with CREDITRISK beside the customers a quote tells to the cent what COVERVALUE tells of the same policy', async () => {
  const told = await withRisk();
  const compared = await invoke(compareQuotes, [told, quotes, null, null, null, null, settings]);
  const worth = await invoke(coverValue, [told, policy, null, null, null, null, settings]);
  for (const name of [
    'Cost of cover',
    'Expected indemnity',
    'Expected loss retained',
    'Net benefit on average',
    'Verdict',
    'PD of the book at which cover pays on average',
  ])
    expect([name, named(compared, name, 1)]).toEqual([name, named(worth, name, 1)]);
  const estimated = await invoke(compareQuotes, [customers, quotes, null, null, null, null, settings]);
  expect(named(estimated, 'Expected indemnity', 1)).not.toBe(named(compared, 'Expected indemnity', 1));
});

test('quotes may stand a row each below the names of their terms', async () => {
  const across = quotes[0]!.map((_, at) => quotes.map((row) => row[at]!));
  const book = await withRisk();
  const [down, turned] = await Promise.all(
    [quotes, across].map((one) => invoke(compareQuotes, [book, one, null, null, null, null, settings])),
  );
  expect(across[0]).toEqual(['Term', 'Insured percentage', 'Fixed premium']);
  expect(turned).toEqual(down);
});

test('quotes without a heading row are called by their insurers, and who insures changes no amount', async () => {
  const book = await withRisk();
  const named = [['Insurer', 'North', 'South'], ['Policy no.', 4711, 'S-12'], ...quotes.slice(1)];
  const [plain, told] = await Promise.all(
    [quotes, [['', '', ''], ...named]].map((one) =>
      invoke(compareQuotes, [book, one, null, null, null, null, settings]),
    ),
  );
  expect(told![0]).toEqual(['What', 'North', 'South', 'South − North']);
  expect(told!.slice(1, 20)).toEqual(plain!.slice(1, 20));
  expect(told!.find(([term]) => term === 'Policy no.')!.slice(0, 3)).toEqual(['Policy no.', 4711, 'S-12']);
});

test('a policy may name its insurer and its number, in either language, in any row', async () => {
  const book = await withRisk();
  const worth = (terms: Cells) => invoke(coverValue, [book, terms, null, null, null, null, settings]);
  const plain = await worth(policy);
  expect(await worth([...policy, ['保险人', '中国信保'], ['保单号', '0047']])).toEqual(plain);
  expect(await worth([['Insurer', 'North'], ['Policy number', 4711], ...policy])).toEqual(plain);
});
