import { noAnswers, type Answers } from '../../../src/taskpane/flow/answers';
import { readBooks } from '../../../src/taskpane/reading/books';
import { mappingOf } from '../../../src/taskpane/reading/mapping';
import { amountsIn, unitRead, withUnit } from '../../../src/taskpane/reading/unitOfAmounts';
import type { Rectangle } from '../../../src/taskpane/port/spreadsheet';

async function read(cells: Rectangle, headings: Answers['headings'] = {}) {
  const block = {
    reference: 'Items',
    kind: 'used' as const,
    label: 'Items',
    sheet: 'Items',
    address: `A1:F${cells.length}`,
    rows: cells.length,
    columns: cells[0]!.length,
    head: cells.slice(0, 12),
  };
  const { toDecide, receivables } = await readBooks(
    { customers: null, receivables: { block, cells }, settings: null, policy: null },
    { date1904: false, mapping: mappingOf({ ...noAnswers, headings }) },
  );
  const book = receivables!;
  const amounts = amountsIn(book, book.known);
  return { toDecide, book, amounts, unit: unitRead(amounts, book.headingRow.unit, headings) };
}

const ledger = [
  ['Customer', 'Due date', 'Amount', 'Open', 'Credit limit'],
  ['Harbour', 46100, 12, 5, 20],
];

test('the unit of all amounts of a ledger is named once, and every one of them is read so', async () => {
  const before = await read(ledger);
  expect([before.amounts, before.unit]).toEqual([['Amount', 'Open', 'Credit limit'], 1]);
  const headings = withUnit({ Open: 'Open; decimal point' }, before.amounts, 10_000, 'en');
  expect(headings).toEqual({
    Amount: 'in ten thousands',
    Open: 'Open; decimal point; in ten thousands',
    'Credit limit': 'in ten thousands',
  });
  const { book, unit } = await read(ledger, headings);
  const { amount, paid, creditLimit, currency } = book.range!;
  expect([unit, amount[0], paid[0], creditLimit![0], currency]).toEqual([10_000, 120_000, 70_000, 200_000, null]);
  expect(withUnit(headings, before.amounts, 1, 'zh').Open).toBe('Open; decimal point; 不换算');
});

test.each([1, 1e3, 1e4, 1e6, 1e8] as const)(
  'a unit of %p is read as it is written, in both languages',
  async (unit) => {
    for (const language of ['en', 'zh'] as const) {
      const { book } = await read(ledger, withUnit({}, ['Amount', 'Open'], unit, language));
      expect(book.range!.amount[0]).toBe(12 * unit);
    }
  },
);

test('buckets of a summarised ageing stand in the unit that is named', async () => {
  const ageing = [
    ['Customer', 'Current', '1-30', 'Total'],
    ['Harbour', 3, 2, 5],
  ];
  const { amounts } = await read(ageing);
  const { book } = await read(ageing, withUnit({}, amounts, 1000, 'en'));
  expect([...book.range!.amount]).toEqual([3000, 2000]);
});

test('a heading of 元 below 单位：万元 is asked about, and the answer settles it', async () => {
  const titled = [['单位：万元'], ['客户', '到期日', '应收金额（元）'], ['北岸', 46100, 120_000]];
  const { toDecide } = await read(titled);
  expect(toDecide.map(({ reference, problem }) => [reference, problem.in('zh')])).toEqual([
    [
      'Items!C2',
      '应收账款第 2 行 “应收金额（元）”：标题写明以元为单位，表格上方写明以万元为单位：请在对照区域写明正确的单位（不换算、单位：千、单位：万）。',
    ],
  ]);
  const { asks, answers } = toDecide[0]!.question!;
  expect(asks).toEqual({
    en: 'In what do the amounts in “应收金额（元）” stand?',
    zh: '“应收金额（元）”以什么为单位？',
  });
  const settled = await read(titled, { [answers[0]!.theirs]: answers[0]!.ours.zh });
  expect([settled.toDecide, settled.book.range!.amount[0]]).toEqual([[], 120_000]);
});

test('the currency of a column leaves its unit to the lines above, and 万 of the heading counts before them', async () => {
  const titled = (heading: string) => [['in thousands'], ['Customer', 'Due date', heading], ['Harbour', 46100, 7]];
  const inEuros = await read(titled('Amount'), { Amount: 'EUR' });
  expect([inEuros.book.range!.amount[0], inEuros.book.range!.currency]).toEqual([7000, 'EUR']);
  expect((await read(titled('Amount (万元)'))).book.range!.amount[0]).toBe(70_000);
});
