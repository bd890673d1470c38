import fc from 'fast-check';
import { Problem } from '../../src/engine/problem';
import { ageing } from '../../src/functions/catalogue/ageing';
import { bookCheck } from '../../src/functions/catalogue/bookCheck';
import { coverDeadlines } from '../../src/functions/catalogue/coverDeadlines';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { ledger } from '../../src/functions/catalogue/ledger';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';
import type { Answer, Definition, Parameters } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';
import { cents } from '../workbook/layouts/ledger';
import { ledgers } from '../workbook/layouts/ledgers';
import { plainTable } from '../workbook/layouts/plainTable';
import { erpNextSummary, summaries } from '../workbook/layouts/summaries';

const day = '2025-06-30';
const call = async (definition: Definition<Parameters, Answer | Promise<Answer>>, ...args: readonly unknown[]) =>
  invoke(definition, args);
const refused = (definition: Definition<Parameters, Answer | Promise<Answer>>, ...args: readonly unknown[]) =>
  call(definition, ...args).then(
    () => null,
    (problem: unknown) => problem as Problem,
  );

/** Invented: Harbour 1,000 not due and 250.50 in 31-60; Dale 750 over 90 and a credit of 20 in 1-30. */
const book: Cells = [
  ['A/R Aging Summary'],
  ['As of June 30, 2025'],
  [],
  ['', 'Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
  ['Harbour', 1000, '', '250.50', '', '', '1,250.50'],
  ['Dale', '', '(20.00)', '', '', '750.00', '730.00'],
  ['TOTAL', 1000, -20, 250.5, 0, 750, 1980.5],
];

/** 发票应收 1,000（未到期）与 250.5；贷项 20。 */
const chinese: Cells = [
  ['应收账款账龄分析表（按到期日）'],
  ['截止日期：2025年6月30日', '', '', '', '单位：元'],
  ['客户', '未到期', '1-30天', '31-60天', '60天以上', '合计'],
  ['华东贸易', 1000, 0, 250.5, 0, 1250.5],
  ['华南贸易', 0, -20, 0, 750, 730],
  ['合计', 1000, -20, 250.5, 750, 1980.5],
];

const customers: Cells = [
  ['Customer', 'Credit limit', 'Terms', 'Grade'],
  ['Harbour', 1000, 30, 'BBB'],
  ['Dale', 1000, 30, 'BBB'],
];

describe.each(summaries.map((layout) => [layout.program, layout] as const))('%s', (_, { print, bounds, tellsBy }) => {
  test('any ledger printed in it gives the ageing of its invoices, customer by customer', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers({ paid: true }), async (given) => {
        const fromSums = await call(ageing, print(given), given.asOf, [bounds]);
        const fromInvoices = await call(ageing, plainTable.print(given), given.asOf, [bounds]);
        const nameOf = new Map(given.customers.map((one) => [one[tellsBy], one.name.normalize('NFKC')]));
        const rounded = (answer: Answer) =>
          answer
            .slice(1)
            .map(([name, ...amounts]) => [
              nameOf.get(String(name)) ?? name,
              ...amounts.map((one) => cents(one as number)),
            ]);
        expect(rounded(fromSums).slice(0, -1).sort()).toEqual(
          rounded(fromInvoices)
            .slice(0, -1)
            .filter((row) => row.at(-1) !== 0)
            .sort(),
        );
        expect(rounded(fromSums).at(-1)!.slice(1)).toEqual(rounded(fromInvoices).at(-1)!.slice(1));
      }),
      { numRuns: 25 },
    );
  });
});

test('a program whose first range begins at 0 days has what is not due in it', async () => {
  await fc.assert(
    fc.asyncProperty(ledgers(), async (given) => {
      const { bounds, print } = erpNextSummary;
      const total = (await call(ageing, print(given), given.asOf, [bounds]))
        .at(-1)!
        .slice(1)
        .map((one) => cents(one as number));
      const [notDue, first, ...older] = (await call(ageing, plainTable.print(given), given.asOf, [bounds]))
        .at(-1)!
        .slice(1) as number[];
      expect(total).toEqual([0, cents(notDue! + first!), ...older.map(cents)]);
    }),
    { numRuns: 15 },
  );
});

test('buckets, negative amounts and the sum of each row: the ageing is what stands there', async () => {
  expect(await call(ageing, book, day)).toEqual([
    ['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'],
    ['Harbour', 1000, 0, 250.5, 0, 0, 1250.5],
    ['Dale', 0, -20, 0, 0, 750, 730],
    ['Total', 1000, -20, 250.5, 0, 750, 1980.5],
  ]);
});

test('LEDGER shows an entry a bucket, due at its older end, with the day from the title', async () => {
  const rows = await call(ledger, book);
  expect(rows.slice(1).map((row) => [row[0], row[3], row[5], row[9], row[12], row[14]])).toEqual([
    ['Harbour', 'Ageing bucket', '2025-06-30', 1000, 'Bucket “Current” (not due).', 5],
    ['Harbour', 'Ageing bucket', '2025-05-01', 250.5, 'Bucket “31 - 60” (31 to 60 days).', 5],
    ['Dale', 'Ageing bucket', '2025-05-31', -20, 'Bucket “1 - 30” (1 to 30 days).', 6],
    ['Dale', 'Ageing bucket', '2025-03-31', 750, 'Bucket “91 and over” (91 days and more).', 6],
  ]);
});

test('the middle of each bucket where a Mapping range says so, in either language', async () => {
  const due = async (mapping: Cells) =>
    (await call(ledger, chinese, null, null, mapping)).slice(1).map((row) => row[5]);
  // 31-60: 第 45 天；1-30: 第 15 天；60 天以上没有上限：第 61 天。
  expect(await due([['账龄段取值', '中点']])).toEqual(['2025-06-30', '2025-05-16', '2025-06-15', '2025-04-30']);
  expect(await due([['Position in bucket', 'middle']])).toEqual(await due([['账龄段取值', '中点']]));
  expect((await refused(ledger, book, null, null, [['Position in bucket', 'left']]))!.message).toBe(
    '"Position in bucket": expected older end or middle, found "left".',
  );
});

test('BOOKCHECK says which columns are buckets, from which day, where in them, and a row that differs from its sum', async () => {
  const wrong = chinese.map((row) => (row[0] === '华南贸易' ? [...row.slice(0, -1), 95] : row));
  const said = (await call(bookCheck, wrong, 1980.5)).map((row) => `${row[0]}：${row[1]}`);
  expect(said).toEqual(
    expect.arrayContaining([
      '读法：这是汇总账龄表，不是逐张发票的明细。账龄段：“未到期”（未到期）、“1-30天”（1 至 30 天）、“31-60天”（31 至 60 天）、“60天以上”（61 天及以上）。',
      '读法：天数自到期日起算，截至 2025-06-30。',
      '读法：各段金额按较早一端（天数上限）计；没有上限的按下限计。可在对照区域写“账龄段取值”和“中点”更改。',
      '读法：“合计”是每行合计，仅用于核对，不计入。',
      '疑点：第 5 行“合计”为 95，各账龄段之和为 730：以各账龄段为准。',
    ]),
  );
  const totals = (await call(bookCheck, chinese, 1980.5))
    .filter((row) => row[0] === '合计')
    .map((row) => [row[1], row[2]]);
  expect(totals).toEqual([
    ['已读取行数', 2],
    ['客户数', 2],
    ['未收合计（2025-06-30） CNY', 1980.5],
    ['其中逾期', 1000.5],
    ['其中贷项', -20],
    ['核对数', 1980.5],
    ['与核对数一致。', 0],
  ]);
});

test('asOf after the day of the report counts the days on, and that is said', async () => {
  const later = await call(ageing, book, '2025-07-10');
  // What was not due on 30 June is 10 days late by 10 July at most; 31-60 has gone to 70.
  expect(later.at(-2)).toEqual(['Total', 0, 1000, -20, 250.5, 750, 1980.5]);
  expect(later.at(-1)![0]).toBe(
    'The report is as of 2025-06-30, and asOf is 2025-07-10: what was invoiced, paid or credited in between is not in it.',
  );
  const said = (await call(bookCheck, book, null, '2025-07-10')).map((row) => row[1]);
  expect(said).toContain('Days late are counted on from 2025-06-30 to 2025-07-10.');
});

test('without a day in the title the buckets count back from asOf; LEDGER without one leaves due dates open and BOOKCHECK says why', async () => {
  const plain = book.slice(3);
  expect((await call(ageing, plain, day)).at(-1)).toEqual(['Total', 1000, -20, 250.5, 0, 750, 1980.5]);
  expect((await call(ledger, plain)).slice(1).map((row) => [row[5], row[9]])).toEqual([
    ['', 1000],
    ['', 250.5],
    ['', -20],
    ['', 750],
  ]);
  expect((await call(bookCheck, plain)).map((row) => row[1])).toContain(
    'No day is given on which the buckets were counted: due dates are not known until asOf is.',
  );
});

test('what needs invoices says so in both languages, and answers nothing', async () => {
  const policy = [
    ['Insured percentage', '90%'],
    ['Waiting period', '180 days'],
  ];
  const sentence = 'needs the invoice list: this is a summarised ageing.';
  for (const [definition, ...args] of [
    [paymentBehaviour, book, day],
    [coverDeadlines, book, policy, day],
    [indemnity, book, policy, null, day],
    [indemnitySummary, book, policy, null, day],
    [indemnitySteps, book, policy, null, day],
  ] as const) {
    const problem = await refused(definition as Definition<Parameters, Answer | Promise<Answer>>, ...args);
    expect([problem?.kind, problem?.in('en'), problem?.in('zh')]).toEqual([
      'missing',
      sentence,
      '需要逐张发票的明细：这是汇总账龄表。',
    ]);
  }
});

test('CREDITRISK takes what is owed and how late it is from the sums, and no payment record', async () => {
  const rated = await call(creditRisk, customers, book, day);
  const [harbour, dale] = rated.slice(1);
  expect([harbour![4], dale![4]]).toEqual([1250.5, 730]);
  expect(dale![2]).toBe(1);
  expect(dale![7]).toMatch(
    /^In default: an undisputed amount is about 91 days past due .*From a summarised ageing: days past due by the middle of each bucket; the payment record needs the invoice list\.$/,
  );
  // As rated without any ledger: nothing is known of how Harbour pays.
  const without = await call(creditRisk, customers, null, day);
  expect(harbour![2]).toBe(without[1]![2]);
});

test('default is judged by the middle of a bucket: 61-90 is none at 90 days, 61-120 is one', async () => {
  const pd = async (headings: readonly string[]) =>
    (
      await call(
        creditRisk,
        [['Customer'], ['Moor']],
        [
          ['Customer', 'Current', ...headings],
          ['Moor', 0, 5000, 0],
        ],
        day,
      )
    )[1]![2];
  expect(await pd(['61-90', '91+'])).toBeLessThan(0.3);
  expect(await pd(['61-120', '121+'])).toBe(1);
});

test('EARLYWARNING tells limit use and default from sums; other signals say what they need', async () => {
  const [harbour, dale] = (await call(earlyWarning, book, day, customers)).slice(1);
  // 1,250.50 against a limit of 1,000.
  expect([harbour![1], harbour![5]]).toEqual(['red', 1.2505]);
  expect(
    [harbour![3], harbour![4], harbour![6], harbour![8], harbour![9]].every((cell) => cell instanceof Problem),
  ).toBe(true);
  expect((harbour![3] as Problem).in('zh')).toBe('需要逐张发票的明细：这是汇总账龄表。');
  expect(dale![10]).toBe(
    'an undisputed amount is about 91 days past due (more than 500 and 1% of what is owed); 91 days past due; from a summarised ageing: the other signals need the invoice list',
  );
});

test('LIMITUSE and INDEMNITYIFFAILS work from what is owed', async () => {
  const used = await call(limitUse, customers, book, day);
  expect(used.slice(1).map((row) => row.slice(0, 3))).toEqual([
    [1250.5, 1000, 250.5],
    [730, 1000, 0],
  ]);
  const policy = [
    ['Insured percentage', '90%'],
    ['Maximum payment term', '60 days'],
    ['Policy start', '2025-01-01'],
    ['Policy end', '2025-12-31'],
  ];
  const fails = await call(indemnityIfFails, customers, policy, book, day);
  // 90% of min(1,250.50, limit 1,000); 90% of 730.
  expect(fails.slice(1).map((row) => row.slice(0, 4))).toEqual([
    [1250.5, 1000, 900, 350.5],
    [730, 730, 657, 73],
  ]);
  expect(fails[1]![4]).toMatch(/From a summarised ageing: days of invoices and deliveries not checked\.$/);
});

test('terms longer than the policy allows leave a customer uninsured, by what the customers range says', async () => {
  const long = [
    ['Customer', 'Terms'],
    ['Harbour', 90],
    ['Dale', 30],
  ];
  const policy = [
    ['Insured percentage', '90%'],
    ['Maximum payment term', '60 days'],
  ];
  const fails = await call(indemnityIfFails, long, policy, book, day);
  expect(fails.slice(1).map((row) => row.slice(1, 3))).toEqual([
    [0, 0],
    [730, 657],
  ]);
  expect(fails[1]![4]).toMatch(/Payment term longer than the maximum payment term/);
});

test('a self-set limit that rests on trading needs invoices; on a recent report it stands', async () => {
  const policy = [
    ['Discretionary limit', 2000],
    ['Discretionary rule', 'trading experience'],
  ];
  const listed = [
    ['Customer', 'Report date'],
    ['Harbour', ''],
    ['Dale', '2025-05-01'],
  ];
  const [harbour, dale] = (await call(limitUse, listed, book, day, policy)).slice(1);
  expect(harbour!.some((cell) => cell instanceof Problem && cell.message.includes('needs the invoice list'))).toBe(
    true,
  );
  expect(dale!.slice(0, 2)).toEqual([730, 2000]);
});
