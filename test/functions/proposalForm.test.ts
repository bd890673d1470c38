import { Problem } from '../../src/engine/problem';
import { bandsOfDebts } from '../../src/engine/desk/form/bandsOfDebts';
import { limitWanted } from '../../src/engine/desk/form/limitWanted';
import { ageing } from '../../src/functions/catalogue/ageing';
import { buyerList } from '../../src/functions/catalogue/buyerList';
import { dso } from '../../src/functions/catalogue/dso';
import { outstanding } from '../../src/functions/catalogue/outstanding';
import { proposalForm } from '../../src/functions/catalogue/proposalForm';
import { invoke } from '../../src/functions/invoke';
import { buyerListLayout, buyerListLines } from '../../src/functions/layouts/buyerList';
import { dsoLayout, dsoLines } from '../../src/functions/layouts/dso';
import { proposalFormLayout, proposalFormLines } from '../../src/functions/layouts/proposalForm';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Paid'],
  ['Harbour', 40_000, '2025-09-01', '2025-10-01', '2025-10-11', null],
  ['Harbour', 26_000, '2026-05-01', '2026-05-31', null, 6000],
  ['Harbour', -1000, '2026-06-10', null, null, null],
  ['Dale', 120_000, '2025-11-20', '2026-01-20', null, null],
  ['Hill', 9000, '2026-06-20', '2026-07-20', null, null],
];
const customers: Cells = [
  ['Customer', 'Name', 'Country', 'Sector', 'Credit limit', 'Annual sales'],
  ['Harbour', 'Harbour Ltd', 'GB', 'Food', 30_000, 66_000],
  ['Dale', 'Dale SA', 'France', 'Food', 100_000, 120_000],
  ['Hill', null, null, 'Retail', null, 9000],
];
const asOf: Cells = [['2026-06-30']];
const firm: Cells = [
  ['Company', 'Seaside Ltd'],
  ['Home country', 'United Kingdom'],
];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Waiting period', '6 months'],
];
const form = async (more: { ledger?: Cells; firm?: Cells | null; policy?: Cells | null } = {}) => {
  const own = { firm, policy, ...more };
  const answer = await invoke(proposalForm, [more.ledger ?? ledger, customers, asOf, own.firm, own.policy]);
  const read = reader(proposalFormLayout, answer);
  return { answer, line: (en: string) => read.line({ en, zh: en })! };
};
const list = async (more: { ledger?: Cells; count?: number } = {}) =>
  reader(
    buyerListLayout,
    await invoke(buyerList, [more.ledger ?? ledger, customers, asOf, more.count ? [[more.count]] : null]),
  );

test('what is owed is that of AGEING, bands and largest buyers are parts of it', async () => {
  const aged = (await invoke(ageing, [ledger, asOf])).at(-1)!;
  const { line } = await form();
  expect(
    ['Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days'].map((name) => line(name).number('value')),
  ).toEqual(aged.slice(1, 6));
  expect(line('Owing up to 15,000').number('value')).toBe(9000);
  expect(line('Owing up to 100,000').text('more')).toBe('1 buyer');
  expect(line('Owing up to 500,000').number('value')).toBe(120_000);
  expect(line('The 4 largest').text('value')).toBe('100%');
  expect(line('Imminent: more than 120 days past due').number('value')).toBe(120_000);
});

test('DSO and month ends are those of DSO and OUTSTANDING', async () => {
  const { line } = await form();
  const figures = reader(dsoLayout, await invoke(dso, [ledger, [['ledger']], asOf]));
  expect(line('Days sales outstanding').number('value')).toBe(
    Math.round(figures.line(dsoLines.simple.words)!.number('value')!),
  );
  const total = (await invoke(outstanding, [ledger, asOf])).at(-1)!.slice(-12) as number[];
  expect(line('Outstanding at month ends, highest').number('value')).toBe(Math.max(...total));
  expect(line('Outstanding at month ends, lowest').number('value')).toBe(Math.min(...total));
  expect(line('Outstanding at month ends, average').number('value')).toBeCloseTo(
    total.reduce((sum, one) => sum + one, 0) / 12,
    6,
  );
});

test('turnover by year, home and export, however the country is written', async () => {
  const { line } = await form();
  expect(line('Turnover 2025').number('value')).toBe(160_000);
  expect(line('Turnover 2025').text('more')).toBe('home 40,000, export 120,000, 2025-09-01 to 2025-12-31');
  expect(line('Turnover 2026').text('more')).toBe('home 25,000, country not known 9,000, 2026-01-01 to 2026-06-30');
  expect(line('Turnover in France').text('more')).toBe(
    '1 buyer, terms usually 61, longest 61 days, highest credit 120,000',
  );
  expect(line('Turnover by country').text('note')).toBe('Blank: the country of 1 buyer in the customers range.');
});

test('without a home country nothing is said of markets, and that field is blank', async () => {
  const { line } = await form({ firm: null });
  expect(line('Turnover 2025').text('more')).toBe('2025-09-01 to 2025-12-31');
  expect(line('Home country').choice('state')).toBe('blank');
});

test('sectors by what is owed, the largest first; who is long past due by name', async () => {
  const { line } = await form();
  expect([line('Sectors sold to').text('value'), line('Sectors sold to').text('more')]).toEqual([
    'Food 93.9%',
    'Retail 6.1%',
  ]);
  expect(line('Imminent: more than 120 days past due').text('more')).toBe('Dale SA');
});

test('every blank is named with what would fill it, counted and listed at the end', async () => {
  const { answer, line } = await form({ firm: null, policy: null });
  const read = reader(proposalFormLayout, answer);
  const rows = answer.slice(1, -1).map((_, at) => read.row(at + 1));
  const blank = rows.filter((row) => row.choice('state') === 'blank');
  expect(blank.every((row) => /^Blank: .+\.$/.test(row.text('note')) && row.text('value') === '')).toBe(true);
  const last = read.line(proposalFormLines.blanks.words)!;
  expect(last.number('value')).toBe(blank.length);
  expect(last.text('more').split(', ').length).toBeGreaterThanOrEqual(blank.length);
  expect(line('Legal form').text('note')).toBe('Blank: type “Legal form” in the firm’s range.');
  expect(line('Insured percentage').text('note')).toBe('Blank: “Insured percentage” in the policy.');
  const filled = await form();
  expect(filled.line('Insured percentage').text('value')).toBe('90%');
  expect(filled.line('Company').text('from')).toBe('firm');
});

test('a ledger of open invoices only leaves blank what needs the past, and says so', async () => {
  const open = ledger.filter((_, at) => at !== 1).map((row) => row.toSpliced(4, 1));
  const { line } = await form({ ledger: open });
  expect(line('Turnover of the last three years').text('note')).toContain('this ledger lists open ones only');
  expect(line('Turnover in France').number('value')).toBe(120_000);
  const read = await list({ ledger: open });
  expect(read.row(1).number('highest')).toBeNull();
  expect(read.line(buyerListLines.total.words)!.text('note')).toContain('this ledger lists open ones only');
});

test('an invoice that cannot be read spoils what the books declare, and nothing that was typed; the list of buyers leaves its buyer out', async () => {
  const spoiled = [...ledger, ['Dale', 'n/a.', '2026-05-01', '2026-06-01', null, null]];
  const { line } = await form({ ledger: spoiled });
  expect(line('Over 90 days').problem).toBeInstanceOf(Problem);
  expect(line('Over 90 days').text('note')).toContain('Receivables row 7, "Amount"');
  expect(line('Company').text('value')).toBe('Seaside Ltd');
  const read = await list({ ledger: spoiled });
  expect(read.line({ en: 'Dale SA', zh: '' })).toBeNull();
  expect(read.line({ en: 'Left out: Dale', zh: '' })!.text('note')).toContain('Receivables row 7, "Amount"');
  expect(read.line({ en: 'Harbour Ltd', zh: '' })!.number('outstanding')).toBe(19_000);
  expect(read.line(buyerListLines.total.words)!.number('outstanding')).toBe(28_000);
});

test('buyers stand by what they owe; the others and all of them add up', async () => {
  const read = await list({ count: 1 });
  expect(read.row(1).text('buyer')).toBe('Dale SA');
  expect(read.row(1).number('over90')).toBe(120_000);
  const others = read.row(2);
  expect([others.text('buyer'), others.number('outstanding')]).toEqual(['2 other buyers', 28_000]);
  const total = read.line(buyerListLines.total.words)!;
  expect([total.number('outstanding'), total.number('turnover')]).toEqual([148_000, 194_000]);
});

test('the blanks of a buyer are named; its limit is asked for up to the year’s peak', async () => {
  const read = await list();
  const harbour = read.line({ en: 'Harbour Ltd', zh: '' })!;
  expect([harbour.number('highest'), harbour.number('wanted'), harbour.number('turnover')]).toEqual([
    40_000, 40_000, 65_000,
  ]);
  expect(read.line({ en: 'Hill', zh: '' })!.text('note')).toBe('Blank: country, register number, limit now.');
});

test.each([
  [0, null, 0],
  [12_340, null, 13_000],
  [12_000, null, 12_000],
  [12_000, 15_600, 16_000],
  [99_100, 0, 100_000],
  [7, 3, 7],
])('owed %d, at most %d: a limit of %d', (owed, highest, limit) => expect(limitWanted.of(owed, highest)).toBe(limit));

test('a debt on a bound of a band belongs below it', () => {
  expect(bandsOfDebts.of([15_000, 15_000.01, 100_000, 500_000, 500_001]).map(({ count }) => count)).toEqual([
    1, 2, 1, 1,
  ]);
});

test('a summarised ageing is refused with what is needed, and so is a count that is none', async () => {
  const summed = [
    ['Customer', 'Current', '1-30', 'Total'],
    ['Harbour', 100, 50, 150],
  ];
  await expect(form({ ledger: summed })).rejects.toThrow('needs the invoice list');
  await expect(invoke(buyerList, [ledger, customers, asOf, [['many']]])).rejects.toThrow(
    'a whole number from 1 to 1000',
  );
});

test('in Chinese', async () => {
  const answer = await invoke(proposalForm, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-05-31'],
    ],
    [['客户'], ['华东贸易']],
    asOf,
    [['企业名称', '海港贸易有限公司']],
  ]);
  expect(answer[1]!.slice(0, 5)).toEqual(['企业名称', '企业', '海港贸易有限公司', '', '已填']);
  expect(answer[2]!.at(-1)).toBe('空白：请在企业区域填写“企业性质”。');
});
