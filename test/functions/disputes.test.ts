import { borrowingBase } from '../../src/functions/catalogue/borrowingBase';
import { cashForecast } from '../../src/functions/catalogue/cashForecast';
import { disputes } from '../../src/functions/catalogue/disputes';
import { dso } from '../../src/functions/catalogue/dso';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { provision } from '../../src/functions/catalogue/provision';
import { Problem } from '../../src/engine/problem';
import { invoke } from '../../src/functions/invoke';
import { borrowingBaseLayout, baseLines } from '../../src/functions/layouts/financing';
import { cashForecastLayout } from '../../src/functions/layouts/cashForecast';
import { disputeMeasures, disputesLayout, disputesLines } from '../../src/functions/layouts/disputes';
import { dsoLayout, dsoLines } from '../../src/functions/layouts/dso';
import { indemnityIfFailsLayout } from '../../src/functions/layouts/indemnityIfFails';
import { provisionLayout, provisionLines } from '../../src/functions/layouts/provision';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const ledger: Cells = [
  ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Paid', 'Disputed amount'],
  ['A1', 'Harbour', 900, '2026-03-01', '2026-03-31', null, 200, null],
  ['A2', 'Harbour', 400, '2026-05-20', '2026-06-20', null, null, null],
  ['A3', 'Harbour', -150, '2026-05-25', null, null, null, null],
  ['B1', 'Hill', 600, '2026-05-10', '2026-06-09', null, null, 250],
  ['B2', 'Hill', 300, '2026-04-10', '2026-05-09', '2026-05-19', 300, null],
  ['C1', 'Moor', 1000, '2026-06-01', '2026-07-01', null, null, null],
];
const customers: Cells = [
  ['Customer', 'Credit limit', 'Grade'],
  ['Harbour', 800, 'BB'],
  ['Hill', 500, 'B'],
  ['Moor', 1200, 'A'],
];
const log: Cells = [
  ['Invoice', 'Disputed amount', 'Opened', 'Promised', 'Outcome'],
  ['A1', 300, '2026-05-01', '2026-06-15', null],
  ['C1', null, '2026-06-29', '2026-12-30', 'open'],
];
const asOf: Cells = [['2026-06-30']];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Waiting period', '180 days'],
];
const matrix: Cells = [
  ['Bucket', 'Loss rate'],
  ['Current', '1%'],
  ['1-30', '5%'],
  ['31-60', '10%'],
  ['61-90', '20%'],
  ['Over 90', '50%'],
];
const rules: Cells = [
  ['Advance rate now', '70%'],
  ['Advance rate insured', '90%'],
  ['Concentration cap', '40%'],
  ['Cross-age above', '50%'],
];

interface Asked {
  readonly ledger?: Cells;
  readonly log?: Cells;
  readonly policy?: Cells | null;
  readonly rules?: Cells | null;
  readonly sales?: Cells | null;
}
const call = async (more: Asked = {}) => {
  const rest = { policy, rules, sales: [[12_000]], ...more };
  const given = [more.ledger ?? ledger, more.log ?? log, asOf, rest.policy, null, customers, matrix, rest.rules];
  return reader(disputesLayout, await invoke(disputes, [...given, rest.sales]));
};
const book = async (more?: Asked) => (await call(more)).line(disputesLines.book.words)!;

/** The ledger with the log written into it: what other functions are to answer for. */
const written = (contested: Readonly<Record<string, number>>): Cells =>
  ledger.map((row, at) => (at === 0 ? row : [...row.slice(0, 7), contested[String(row[0])] ?? null]));
const none = written({});
const logged = written({ A1: 300, B1: 250, C1: 1000 });

test.each([
  ['', logged],
  ['Without', none],
] as const)('the book%s is what the other functions answer for such a ledger', async (which, cells) => {
  const told = await book();
  const found = (measure: (typeof disputeMeasures)[number]) => told.number(`${measure}${which}` as typeof measure)!;
  const fails = reader(indemnityIfFailsLayout, await invoke(indemnityIfFails, [customers, policy, cells, asOf]));
  const paid = [1, 2, 3].reduce((sum, at) => sum + fails.row(at).number('indemnity')!, 0);
  expect(found('cover')).toBeCloseTo(paid, 8);
  const base = reader(borrowingBaseLayout, await invoke(borrowingBase, [cells, rules, asOf, customers, policy]));
  expect(found('advance')).toBeCloseTo(base.line(baseLines.advanced.words)!.number('amount')!, 8);
  const allowed = reader(provisionLayout, await invoke(provision, [cells, matrix, asOf, null, policy, customers]));
  expect(found('allowance')).toBeCloseTo(allowed.line(provisionLines.total.words)!.number('net')!, 8);
  const settings = [['Months after weeks', 'none']];
  const cash = await invoke(cashForecast, [
    ...[cells, customers, [[100]], null, asOf, null, null, null, settings],
    which === '' ? log : null,
  ]);
  const forecast = reader(cashForecastLayout, cash);
  const weeks = Array.from({ length: 13 }, (_, at) => forecast.row(at + 1).number('receipts')!);
  expect(found('cash')).toBeCloseTo(
    weeks.reduce((sum, one) => sum + one, 0),
    8,
  );
});

test('the disputed DSO is that of DSO, and DSO with disputes its simple one', async () => {
  const figures = reader(dsoLayout, await invoke(dso, [logged, [[12_000]], asOf]));
  const told = await book();
  expect(told.number('dso')).toBeCloseTo(figures.line(dsoLines.simple.words)!.number('value')!, 8);
  expect(told.number('dsoDifference')).toBeCloseTo(figures.line(dsoLines.disputedDays.words)!.number('value')!, 8);
});

test('the rows add up to the book in every measure', async () => {
  const answer = await call();
  for (const key of ['owed', 'disputed', 'undisputed', ...disputeMeasures] as const) {
    const rows = [1, 2, 3, 4].map((at) => answer.row(at).number(key) ?? 0);
    expect(rows.reduce((sum, one) => sum + one, 0)).toBeCloseTo(answer.row(5).number(key)!, 8);
  }
  expect([1, 2, 3, 4, 5].map((at) => answer.row(at).text('what'))).toEqual([
    'A1',
    'C1',
    'B1',
    'Other invoices',
    'Book',
  ]);
});

test('clocks: 60 days open, a promise that ran out 15 days ago; one opened yesterday is confirmed by tomorrow unless a day is promised', async () => {
  const answer = await call({
    log: [...log, ['A2', null, '2026-06-29', null, null], ['B1', 250, '2026-06-01', null, null]],
  });
  const told = (at: number) => {
    const row = answer.row(at);
    return [row.number('daysOpen'), row.text('promised'), row.number('pastPromise'), row.text('next'), row.text('by')];
  };
  expect(told(1)).toEqual([60, '2026-06-15', 15, 'Ask for the outcome that was promised', '2026-06-15']);
  expect(told(2)).toEqual([1, '2026-12-30', -183, 'Settle the dispute', '2026-12-30']);
  expect(told(3)).toEqual([1, '', null, 'Confirm the dispute in writing', '2026-07-01']);
  expect(told(4)).toEqual([29, '', null, 'Take the dispute to those who decide', '2026-06-22']);
});

test('the wait stands still: due 1 July + 180 days + 30 to pay is 27 January; contested until 30 December it is 182 days later', async () => {
  const row = (await call()).row(2);
  expect([row.text('payWithout'), row.text('pay')]).toEqual(['2027-01-27', '2027-07-28']);
  expect((await call()).row(1).text('pay')).toBe('');
});

test.each([
  ['settled for the seller', 'for seller: goods as ordered', 'for', 0, ''],
  ['rejected, in Chinese', '驳回', 'for', 0, ''],
  ['settled against the seller', 'against seller', 'against', 1000, 'Issue the credit note'],
  ['conceded, in Chinese', '不利于卖方', 'against', 1000, 'Issue the credit note'],
  ['credited already', 'credited', 'closed', 0, ''],
  ['pending', 'pending', 'open', 1000, 'Settle the dispute'],
])('%s', async (_, outcome, state, disputed, next) => {
  const row = (await call({ log: [log[0]!, ['C1', null, '2026-06-29', '2026-12-30', outcome]] })).row(1);
  expect([row.choice('state'), row.number('disputed'), row.text('next')]).toEqual([state, disputed, next]);
  expect(row.number('cover')).toBe(disputed === 0 ? 900 : 0);
  expect(row.number('coverDifference')).toBe(disputed === 0 ? 0 : -900);
});

test('what is settled against the seller is never expected, whatever day was promised', async () => {
  const cashOf = async (outcome: string | null) =>
    (await call({ log: [log[0]!, ['C1', null, '2026-06-29', '2026-07-20', outcome]] })).row(1).number('cash')!;
  expect(await cashOf('against us')).toBe(0);
  expect(await cashOf(null)).toBeGreaterThan(950);
});

test('two disputes of one invoice tell their effect once', async () => {
  const answer = await call({ log: [log[0]!, ['C1', 300, null, null, null], ['C1', 100, null, null, null]] });
  const [first, second] = [answer.row(1), answer.row(2)];
  expect([first.number('disputed'), second.number('disputed')]).toEqual([300, 100]);
  expect([first.number('cover'), second.number('cover')]).toEqual([540, null]);
  expect(second.text('note')).toContain('Its effect stands in the first row of this invoice.');
});

test('a row of the log that fits no invoice is named, and the sums say that they are without it', async () => {
  const answer = await call({ log: [...log, ['X9', null, null, null, null]] });
  expect(answer.row(1).number('cover')).not.toBeNull();
  expect(answer.row(3).text('note')).toContain('Disputes row 4: invoice “X9” is not in the receivables.');
  const book = answer.line(disputesLines.book.words)!;
  expect(book.text('note')).toContain('Without the rows of the log that cannot be read, above.');
  expect(book.number('cover')).toBe((await call({})).line(disputesLines.book.words)!.number('cover'));
});

test('an invoice that cannot be read spoils its customer’s disputes; the sums are without him, who is named', async () => {
  const answer = await call({
    ledger: [...ledger, ['A4', 'Harbour', 'n.a.', '2026-05-01', '2026-06-01', null, null, null]],
  });
  expect(answer.row(1).problem).toBeInstanceOf(Problem);
  expect(answer.row(1).text('what')).toBe('A1');
  expect(answer.row(2).number('cover')).toBe(0);
  const others = ledger.filter(([, customer]) => customer !== 'Harbour');
  const without = await call({ ledger: others, log: log.filter(([invoice]) => invoice !== 'A1') });
  for (const key of ['owed', 'disputed', 'cover', 'cash'] as const)
    expect(answer.line(disputesLines.book.words)!.number(key)).toBe(
      without.line(disputesLines.book.words)!.number(key),
    );
  expect(answer.line({ en: 'Left out: Harbour', zh: '' })!.text('note')).toContain('Receivables row 8');
});

test('what is not given is said, and a measure that cannot be told leaves the others', async () => {
  const told = await book({ policy: null, rules: null, sales: null });
  expect(told.text('note')).toContain('Cover: give the policy.');
  expect(told.text('note')).toContain('Bank advance: give the bank’s rules.');
  expect(told.number('allowance')).not.toBeNull();
  const open = await book({ ledger: ledger.map((row) => [...row.slice(0, 5), null, null, row[7]]), sales: null });
  expect(open.text('note')).toMatch(/sales|paid/);
  expect(open.number('cover')).not.toBeNull();
});

test('a summarised ageing is refused with what is needed', async () => {
  const ageing = [
    ['Customer', 'Current', '1-30', 'Total'],
    ['Harbour', 100, 50, 150],
  ];
  await expect(call({ ledger: ageing })).rejects.toThrow(/needs the invoice list/);
});

test('in Chinese', async () => {
  const zh = [
    ['发票号', '客户', '金额', '到期日'],
    ['甲1', '华东贸易', 1000, '2026-05-31'],
  ];
  const told = await invoke(disputes, [
    zh,
    [
      ['发票号', '提出日期'],
      ['甲1', '2026-06-01'],
    ],
    asOf,
  ]);
  expect(told[0]!.slice(0, 3)).toEqual(['发票号', '客户', '状态']);
  expect(told[1]!.slice(0, 6)).toEqual(['甲1', '华东贸易', '未决', '', '', '将争议提交决策人']);
  expect(told.at(-1)!.at(-1)).toContain('保险影响：请提供保单。');
});
