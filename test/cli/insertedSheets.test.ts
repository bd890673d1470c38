import type { Book } from '../../src/host/grid/book';
import type { CellValue } from '../../src/host/grid/document';
import { areaOf, onSheet } from '../../src/taskpane/port/address';
import { costOf } from '../../src/taskpane/outcome/cost';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { premiumOf } from '../../src/taskpane/policy/premium';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { chineseBook, customersOnly, day, englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided } from './calculatedBook';
import { beside, figure, table } from './labelled';

jest.setTimeout(60_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

async function calculated(memory: MemoryBook, plan: BookPlan): Promise<Book> {
  book = await calculatedBook(memory, plan);
  return book;
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
  exposure: 'Exposure',
  owed: 'Owed',
  expectedLoss: 'Expected loss',
  expectedYear: 'Expected loss, coming year',
  alreadyLost: 'Lost already, as expected',
  unpaid: 'Unpaid, disputed included',
  dutyCount: 'Invoices',
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
  exposure: '敞口',
  owed: '欠款',
  expectedLoss: '预期损失',
  expectedYear: '未来一年预期损失',
  alreadyLost: '已发生的预期损失',
  unpaid: '未付余额（含争议）',
  dutyCount: '发票数',
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
    const [owed, exposed, expected] = [
      sum(rated!.map(({ onTheDay }) => onTheDay)),
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
    expect(figure(page, words.exposure)).toBeCloseTo(exposed, 6);
    expect(figure(page, words.expectedYear)).toBeCloseTo(expected, 6);
    expect(figure(page, words.alreadyLost)).toBe(0);
    expect(figure(page, words.paidOfLargest)).toBe(fails![0]!.indemnity);
    expect(table(page, words.dangerous, [words.customer, words.exposure, words.expectedLoss])).toEqual(
      rated!.map(({ name, exposure, expectedLoss }) => [name, exposure, expectedLoss]),
    );
    expect(
      table(page, words.largest, [words.customer, words.owed, words.ofEquity, words.paidAlone, words.kept]),
    ).toEqual(fails!.map(({ name, loss, indemnity }) => [name, loss, loss / 2000000, indemnity, loss - indemnity]));
    expect(table(page, words.ages, [words.total])[0]).toEqual([owed]);
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
    expect(figure(page, words.exposure)).toBeCloseTo(sum(state.outcome!.rated!.map(({ exposure }) => exposure)), 6);
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
    expect(figure(page, words.exposure)).toMatchObject({ error: expect.stringMatching(/^#/) as string });
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

  test('are filled no further down than the lists go, so that a printer has no empty pages', async () => {
    await calculated(memory, bookPlanOf(await decided(memory, {})));
    for (const name of [ageing, claims]) {
      const { id } = book!.sheets.find(name)!;
      const list = book!.cells.spill({ sheet: id, row: 4, column: 1 })!;
      const used = book!.cells.used(id, true)!;
      expect(used.row + used.rows).toBe(list.row + list.rows);
    }
    // Headings, four customers and their total.
    expect(book!.cells.spill({ sheet: book!.sheets.find(ageing)!.id, row: 4, column: 1 })!.rows).toBe(6);
  });

  test('tell once over how far what is owed is insured, and the next duty with its day', async () => {
    await calculated(memory, bookPlanOf(await decided(memory, {})));
    const page = everythingOn(report);
    // C-03 owes 140,000 against a limit of 120,000; nobody is in default, nothing disputed.
    expect(beside(page, words.unpaid)).toBe(520_000);
    const pieces = page.find((row) => row.includes(words.unpaid))!;
    expect(pieces.slice(2, 8)).toEqual([520_000, 20_000, 0, 0, 0, 540_000]);
    // I-2 of C-01 and I-7 of C-04 are due in ten days; the customer is called by its name.
    const next = page.findIndex((row) => row.includes(words.dutyCount)) + 1;
    const named = Object.values(memory.sheets)[0]!.filter(([number]) => number === 'C-01');
    expect([page[next]![1], page[next]![2], page[next]![4]]).toEqual([day + 10, named[0]![1], 2]);
  });

  test('follow an invoice that is edited', async () => {
    const state = await decided(memory, {});
    await calculated(memory, bookPlanOf(state));
    const largest = () => table(everythingOn(report), words.largest, [words.owed])[0];
    expect(largest()).toEqual([260_000]);
    const sheet = book!.sheets.find(Object.keys(memory.sheets)[1]!)!.id;
    book!.cells.enter({ sheet, row: 2, column: 2, rows: 1, columns: 1 }, [[300000]]);
    await book!.calculation.settled();
    expect(largest()).toEqual([300_000]);
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
  expect(figure(everythingOn('Report'), english.exposure)).toBeCloseTo(
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

test('one invoice that cannot be read takes no total away: above the lists stand the sums of the others, and who is left out', async () => {
  const spoilt = englishBook.sheets['Open items']!.map((row) =>
    row[0] === 'I-5' ? [row[0], row[1], 'n/a', ...row.slice(3)] : row,
  );
  const soon = englishBook.sheets.Terms!.map((row) => (row[0] === 'Waiting period' ? [row[0], '20 days'] : row));
  const sound = { ...englishBook, sheets: { ...englishBook.sheets, Terms: soon } };
  const memory = { ...englishBook, sheets: { ...sound.sheets, 'Open items': spoilt } };
  await calculated(sound, bookPlanOf(await decided(sound, {})));
  const totalOf = (sheet: string) => valuesAt(sheet, 'A4:H4')[0]!.filter((value) => typeof value === 'number');
  const told = (sheet: string) => valuesAt(sheet, 'C3')[0]![0];
  expect(told('Ageing')).toBe('');
  expect(totalOf('Ageing').at(-1)).toBe(260_000 + 110_000 + 140_000 + 30_000);
  expect(totalOf('Claims')[0]).toBe(110_000 + 140_000);
  book!.dispose();
  await calculated(memory, bookPlanOf(await decided(memory, {})));
  expect(totalOf('Ageing').at(-1)).toBe(260_000 + 110_000 + 30_000);
  expect(told('Ageing')).toBe(
    'Left out of the total above the list: 1 whose rows cannot be computed (C-03). Their cells say why.',
  );
  expect(totalOf('Claims')[0]).toBe(110_000);
  expect(told('Claims')).toContain('C-03');
});

test('the report names the largest group, the parent itself among it, the insurer with the number of the policy, and the currency', async () => {
  const parents = ['Parent', 'Birch & Sons', '', 'Birch & Sons', ''];
  const customers = englishBook.sheets.Customers!.map((row, at) => [...row, parents[at]!]);
  const terms = [
    ...englishBook.sheets.Terms!,
    ['Insurer', 'Harbour Credit'],
    ['Policy number', 'HC-0047'],
    ['Currency', 'EUR'],
  ];
  const memory: MemoryBook = {
    ...englishBook,
    sheets: { ...englishBook.sheets, Customers: customers, Terms: terms },
    tables: { ...englishBook.tables, Customers: { sheet: 'Customers', address: 'A1:H5' } },
  };
  await calculated(memory, bookPlanOf(await decided(memory, {})));
  const said = everythingOn('Report')
    .flat()
    .filter((value) => typeof value === 'string');
  // C-01 owes 260,000, C-03 140,000 and C-02, their parent, 110,000 of 540,000 in all.
  expect(said).toContain(
    'Largest group: Birch & Sons, 3 customers with one parent, owes 510,000, 94.4% of all that is owed. They may fail together.',
  );
  expect(said).toContainEqual(
    expect.stringMatching(
      /^Policy: Harbour Credit; no\. HC-0047; 2026-01-01 to 2026-12-31; 90\.0% of a loss; maximum 1,000,000 a year, 1,000,000 of it left\.$/,
    ),
  );
  expect(said).toContainEqual(expect.stringMatching(/^Amounts in EUR\. .*Coversheet /));
});

test('a typed policy leaves out of the line what it leaves blank', async () => {
  const terms = { insuredPercentage: '90%', insurer: '甲保险', waitingPeriod: '180' };
  await calculated(chineseBook, bookPlanOf(await decided(chineseBook, { policyFrom: 'typed', terms })));
  const said = everythingOn('决策报告').flat();
  expect(said).toContain('保单：甲保险；赔偿比例 90.0%。');
});
