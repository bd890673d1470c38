import { customFunctionsOf } from '../../src/cli/customFunctions';
import type { Book } from '../../src/host/grid/book';
import type { CellValue, Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { areaOf, onSheet } from '../../src/taskpane/port/address';
import type { Answers } from '../../src/taskpane/flow/answers';
import { costOf } from '../../src/taskpane/outcome/cost';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { premiumOf } from '../../src/taskpane/policy/premium';
import { openSession } from '../../src/taskpane/session/openSession';
import type { State } from '../../src/taskpane/session/state';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { chineseBook, customersOnly, day, englishBook } from '../taskpane/books';
import { memorySpreadsheet, type MemoryBook } from '../taskpane/memorySpreadsheet';
import { until } from '../taskpane/until';
import { beside, figure, table } from './labelled';

jest.setTimeout(60_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

/** What the wizard knows when it has its result. */
async function decided(memory: MemoryBook, change: Partial<Answers>): Promise<State> {
  const session = openSession(memorySpreadsheet(memory));
  await until(() => session.state().survey !== null && session.state().busy === null);
  session.answer({ day, ...change, step: 'result' });
  await until(() => session.state().outcome !== null);
  session.close();
  return session.state();
}

/** The workbook with the plan's sheets on it, calculated by the sheet itself. */
async function calculated({ sheets, tables }: MemoryBook, plan: BookPlan): Promise<Book> {
  book = openBook(document(sheets, tables), { functions: customFunctionsOf(false) });
  for (const { name } of plan.sheets) book.sheets.add(name);
  for (const { name, refersTo } of plan.names) book.names.set({ name, refersTo, sheet: null });
  for (const { name, blocks } of plan.sheets) {
    for (const { at, cells } of blocks) {
      const { top, left } = areaOf(at);
      const columns = Math.max(...cells.map((row) => row.length));
      const entries = cells.map((row) => Array.from({ length: columns }, (_, column) => entry(row[column] ?? null)));
      book.cells.enter(
        { sheet: book.sheets.find(name)!.id, row: top, column: left, rows: cells.length, columns },
        entries,
      );
    }
  }
  await book.calculation.settled();
  return book;
}

const entry = (cell: unknown) =>
  cell === null
    ? undefined
    : typeof cell === 'object'
      ? (cell as { formula: string }).formula
      : (cell as string | number | boolean);

function document(sheets: MemoryBook['sheets'], tables: MemoryBook['tables'] = {}): Workbook {
  return {
    names: [],
    date1904: false,
    settings: {},
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: rows.map((row) => row.map((value) => (value === '' ? undefined : { value: value as CellValue }))),
      columnWidths: {},
      frozenRows: 0,
      frozenColumns: 0,
      visible: true,
      protected: false,
      conditionalFormats: [],
      charts: [],
      tables: Object.entries(tables)
        .filter(([, table]) => table.sheet === name)
        .map(([table, { address }]) => ({
          name: table,
          range: address,
          columns: rows[0]!.map(String),
          style: null,
          totals: false,
        })),
    })),
  };
}

function valuesAt(sheet: string, address: string): CellValue[][] {
  const { top, left, bottom, right } = areaOf(address);
  return book!.cells.values({
    sheet: book!.sheets.find(sheet)!.id,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
}

/** More of a sheet than is ever filled with so few customers. */
function everythingOn(sheet: string): CellValue[][] {
  return valuesAt(sheet, 'A1:S90');
}

function everyValue(plan: BookPlan): readonly { readonly at: string; readonly value: CellValue }[] {
  return plan.sheets.flatMap(({ name }) =>
    everythingOn(name).flatMap((row, down) =>
      row.map((value, across) => ({ at: onSheet(name, `R${down + 1}C${across + 1}`), value })),
    ),
  );
}

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const english = {
  sheets: { coverage: 'Coverage', report: 'Report', ageing: 'Ageing', claims: 'Claims' },
  asOf: 'As of',
  owed: 'Owed',
  expectedLoss: 'Expected loss',
  expectedYear: 'Expected loss in a year',
  expectedShare: 'Share of what is owed',
  paidOfLargest: 'Policy pays if the largest fails',
  dangerous: 'Where most is expected to be lost',
  largest: 'Largest names against equity',
  customer: 'Customer',
  ofEquity: 'of equity',
  paidAlone: 'Paid if it fails',
  kept: 'Kept',
  ages: 'Receivables by days past due',
  premium: 'Yearly premium',
  expectedIndemnity: 'Expected indemnity a year',
  difference: 'Premium less that',
  worstPaid: 'Paid in the worst single failure',
  total: 'Total',
  policyMissing: /^(?:.* )?The policy is missing or cannot be read: .* The cell Coverage!C8 says why\.$/,
  ratingMissing: /^The customers cannot be rated, or are missing\. The cell Coverage!H8 says why\.$/,
  agesMissing: /The receivables are missing or cannot be read\. The cell Ageing!B5 says why\.$/,
  pays: /the policy pays \d|than it brings back/,
  costsMore: /It pays in the tail/,
  allIsWell: /could be rated|No customer|Nothing (is|stays)|expected loss is/,
  outside: /outside the policy period/,
};

const chinese: typeof english = {
  sheets: { coverage: '承保明细', report: '决策报告', ageing: '账龄', claims: '索赔测算' },
  asOf: '基准日',
  owed: '敞口',
  expectedLoss: '预期损失',
  expectedYear: '一年预期损失',
  expectedShare: '占敞口比例',
  paidOfLargest: '最大客户违约时的赔付',
  dangerous: '预期损失最大的客户',
  largest: '最大客户与净资产',
  customer: '客户',
  ofEquity: '占净资产',
  paidAlone: '单独违约赔付',
  kept: '自留',
  ages: '应收账款逾期天数',
  premium: '年保费',
  expectedIndemnity: '一年预期赔款',
  difference: '保费减预期赔款',
  worstPaid: '最严重单一违约的赔付',
  total: '合计',
  policyMissing: /保单缺失或无法读取，无法得知赔付，原因见单元格 承保明细!C8。$/,
  ratingMissing: /^客户缺失或无法评级，原因见单元格 承保明细!H8。$/,
  agesMissing: /应收账款缺失或无法读取，原因见单元格 账龄!B5。$/,
  pays: /保单赔付 \d|保障带来的多于花费/,
  costsMore: /价值在于极端损失/,
  allIsWell: /都已评级|没有|均无自留|预期损失为/,
  outside: /基准日不在保险期间内/,
};

describe.each([
  ['English', englishBook, english],
  ['Chinese', chineseBook, chinese],
])('sheets inserted into an %s workbook', (_, memory, words) => {
  const { coverage, report, ageing, claims } = words.sheets;

  test('calculate to the numbers that the pane shows, and nowhere to an error', async () => {
    const state = await decided(memory, { equity: '2,000,000' });
    const plan = bookPlanOf(state);
    await calculated(memory, plan);
    expect(everyValue(plan).filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);
    const { rated, fails } = state.outcome!;
    const [owed, expected] = [
      sum(rated!.map(({ exposure }) => exposure)),
      sum(rated!.map(({ expectedLoss }) => expectedLoss)),
    ];
    expect(valuesAt(coverage, 'A8:N8')[0]).toContain(words.expectedLoss);
    expect(valuesAt(coverage, 'A9:B12')).toEqual(
      memory.sheets[Object.keys(memory.sheets)[0]!]!.slice(1).map((row) => row.slice(0, 2)),
    );
    expect(beside(everythingOn(coverage), words.asOf)).toBe(day);
    const page = everythingOn(report);
    expect(beside(page, words.asOf)).toBe(day);
    expect(figure(page, words.owed)).toBeCloseTo(owed, 6);
    expect(figure(page, words.expectedYear)).toBeCloseTo(expected, 6);
    expect(figure(page, words.expectedShare)).toBeCloseTo(expected / owed, 12);
    expect(figure(page, words.paidOfLargest)).toBe(fails![0]!.indemnity);
    expect(table(page, words.dangerous, [words.customer, words.owed, words.expectedLoss])).toEqual(
      rated!.map(({ name, exposure, expectedLoss }) => [name, exposure, expectedLoss]),
    );
    expect(
      table(page, words.largest, [words.customer, words.owed, words.ofEquity, words.paidAlone, words.kept]),
    ).toEqual(fails!.map(({ name, loss, indemnity }) => [name, loss, loss / 2000000, indemnity, loss - indemnity]));
    expect(table(page, words.ages, [words.total])).toEqual([[owed]]);
    expect(everythingOn(ageing).find((row) => row.includes(words.total) && row.includes(owed))).toBeDefined();
    expect(valuesAt(claims, 'A5')[0]![0]).toBe(valuesAt(ageing, 'A5')[0]![0]);
  });

  test.each([
    ['a premium', { premium: '90,000' }, 90_000],
    ['turnover and rate', { turnover: '20,000,000', premiumRate: '0.25%' }, 50_000],
  ])('with %s show the same cost of the cover as the pane', async (_, given, premium) => {
    const state = await decided(memory, given);
    const cost = costOf(state.outcome!, premiumOf(state.answers))!;
    expect([cost.premium, cost.worst!.indemnity]).toEqual([premium, state.outcome!.fails![0]!.indemnity]);
    await calculated(memory, bookPlanOf(state));
    const page = everythingOn(report);
    expect(figure(page, words.premium)).toBeCloseTo(cost.premium, 6);
    expect(figure(page, words.expectedIndemnity)).toBeCloseTo(cost.expectedIndemnity, 6);
    expect(figure(page, words.difference)).toBeCloseTo(cost.premium - cost.expectedIndemnity, 6);
    expect(figure(page, words.worstPaid)).toBe(cost.worst!.indemnity);
  });

  test('say that the policy is missing once its sheet is deleted, instead of a sum without it', async () => {
    const state = await decided(memory, { premium: '90,000' });
    const plan = bookPlanOf(state);
    await calculated(memory, plan);
    book!.sheets.remove(book!.sheets.find(Object.keys(memory.sheets)[2]!)!.id);
    await book!.calculation.settled();
    const page = everythingOn(report);
    const sentences = page.flat().filter((cell): cell is string => typeof cell === 'string' && cell.length > 20);
    const told = sentences.filter((one) => words.policyMissing.test(one));
    // In the headline, for the largest together, under the cost, and among what to do next.
    expect(told).toHaveLength(4);
    expect(sentences.filter((one) => words.pays.test(one))).toEqual([]);
    expect(figure(page, words.owed)).toBe(sum(state.outcome!.rated!.map(({ exposure }) => exposure)));
    const inError = { error: expect.stringMatching(/^#/) as string };
    expect(figure(page, words.paidOfLargest)).toMatchObject(inError);
    for (const row of table(page, words.largest, [words.paidAlone, words.kept]))
      expect(row).toEqual([expect.objectContaining(inError), expect.objectContaining(inError)]);
  });

  test('say that nobody can be rated and no receivables are read once neither has its headings, and never that all is well', async () => {
    await calculated(memory, bookPlanOf(await decided(memory, { premium: '90,000' })));
    for (const name of Object.keys(memory.sheets).slice(0, 2)) {
      const columns = memory.sheets[name]![0]!.length;
      const headings = Array.from({ length: columns }, (_, column) => `x${column}`);
      book!.cells.enter({ sheet: book!.sheets.find(name)!.id, row: 0, column: 0, rows: 1, columns }, [headings]);
    }
    await book!.calculation.settled();
    const page = everythingOn(report);
    const sentences = page.flat().filter((cell): cell is string => typeof cell === 'string' && cell.length > 12);
    expect(sentences.some((one) => words.ratingMissing.test(one))).toBe(true);
    expect(sentences.some((one) => words.agesMissing.test(one))).toBe(true);
    expect(sentences.filter((one) => words.allIsWell.test(one))).toEqual([]);
    expect(figure(page, words.owed)).toMatchObject({ error: expect.stringMatching(/^#/) as string });
  });

  test('say of a policy that has not begun that nothing is paid on the day, and that its year counts in full', async () => {
    const [customers, receivables, terms] = Object.keys(memory.sheets) as [string, string, string];
    const later = memory.sheets[terms]!.map(([term, value]) => [
      term,
      value === day - 89 ? day + 30 : value === day + 275 ? day + 394 : value,
    ]);
    const notBegun: MemoryBook = { ...memory, sheets: { ...memory.sheets, [terms]: later } };
    expect([customers, receivables].every((name) => notBegun.sheets[name] === memory.sheets[name])).toBe(true);
    await calculated(notBegun, bookPlanOf(await decided(notBegun, { premium: '90,000' })));
    const sentences = everythingOn(report)
      .flat()
      .filter((cell): cell is string => typeof cell === 'string');
    expect(sentences.filter((one) => words.outside.test(one))).toHaveLength(4);
    expect(sentences.filter((one) => words.pays.test(one) || words.costsMore.test(one))).toEqual([]);
  });

  test('follow an invoice that is edited', async () => {
    const state = await decided(memory, {});
    await calculated(memory, bookPlanOf(state));
    const before = figure(everythingOn(report), words.owed) as number;
    const sheet = book!.sheets.find(Object.keys(memory.sheets)[1]!)!.id;
    book!.cells.enter({ sheet, row: 2, column: 2, rows: 1, columns: 1 }, [[300000]]);
    await book!.calculation.settled();
    expect(figure(everythingOn(report), words.owed)).toBe(before + 40000);
  });
});

test('typed terms stand on a Policy sheet from which the formulas read them, and changing one there changes what is paid', async () => {
  const terms = { insuredPercentage: '90%', maximumLiability: '1,000,000', waitingPeriod: '6 months' };
  const state = await decided(englishBook, { policyFrom: 'typed', terms });
  const plan = bookPlanOf(state);
  await calculated(englishBook, plan);
  const policy = everythingOn('Policy');
  expect(
    ['Insured percentage', 'Waiting period', 'Maximum liability', 'Each-loss deductible'].map((term) =>
      beside(policy, term),
    ),
  ).toEqual([0.9, '6 months', 1000000, null]);
  const paid = () => table(everythingOn('Report'), english.largest, [english.owed, english.paidAlone])[0];
  expect(paid()).toEqual([260000, 234000]);
  const row = policy.findIndex(([term]) => term === 'Insured percentage');
  book!.cells.enter({ sheet: book!.sheets.find('Policy')!.id, row, column: 1, rows: 1, columns: 1 }, [[0.5]]);
  await book!.calculation.settled();
  expect(paid()).toEqual([260000, 130000]);
});

test('headings named by the user stand on a sheet and reach the formulas as their mapping', async () => {
  const [headings, ...rows] = englishBook.sheets['Open items']!;
  const strange = {
    ...englishBook,
    sheets: {
      ...englishBook.sheets,
      'Open items': [headings!.map((heading) => (heading === 'Due date' ? 'Zahltag' : heading)), ...rows],
    },
  };
  const state = await decided(strange, { receivables: 'Receivables[#All]', headings: { Zahltag: 'Due date' } });
  const plan = bookPlanOf(state);
  await calculated(strange, plan);
  expect(everyValue(plan).filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);
  expect(figure(everythingOn('Report'), english.owed)).toBeCloseTo(
    sum(state.outcome!.rated!.map(({ exposure }) => exposure)),
    6,
  );
});

test('without a policy and receivables the book is rated and nothing else is inserted', async () => {
  const state = await decided(customersOnly, { policyFrom: 'none' });
  const plan = bookPlanOf(state);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Report', 'Coverage']);
  await calculated(customersOnly, plan);
  expect(everyValue(plan).filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);
  expect(figure(everythingOn('Report'), english.expectedYear)).toBeCloseTo(
    sum(state.outcome!.rated!.map(({ expectedLoss }) => expectedLoss)),
    6,
  );
});
