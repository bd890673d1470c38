import { areaOf, columnNumber, type Area } from '../../src/taskpane/port/address';
import type { Answers } from '../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { listPages, withNote } from '../../src/taskpane/plan/look';
import type { CellPlan, SheetPlan } from '../../src/taskpane/port/sheetPlan';
import { freeName } from '../../src/taskpane/plan/sheetNames';
import { openSession } from '../../src/taskpane/session/openSession';
import type { State } from '../../src/taskpane/session/state';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { chineseBook, day, englishBook } from './books';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

async function stateOf(book: MemoryBook, change: Partial<Answers> = {}): Promise<State> {
  const session = openSession(memorySpreadsheet(book));
  await until(() => session.state().survey !== null && session.state().busy === null);
  session.answer({ day, ...change });
  await until(() => session.state().busy === null && session.state().books !== null);
  session.close();
  return session.state();
}

const planOf = async (book: MemoryBook, change: Partial<Answers> = {}): Promise<BookPlan> =>
  bookPlanOf(await stateOf(book, change));

function formulas({ blocks }: SheetPlan): readonly string[] {
  const cells = blocks.flatMap((block) => block.cells.flat());
  return cells
    .filter((cell): cell is Extract<CellPlan, object> => typeof cell === 'object' && cell !== null)
    .map(({ formula }) => formula);
}

function sheet(plan: BookPlan, name: string): SheetPlan {
  return plan.sheets.find((one) => one.name === name)!;
}

test('the coverage sheet holds one live formula a function, tables by name and the day by its name', async () => {
  const coverage = formulas(sheet(await planOf(englishBook), 'Coverage'));
  expect(coverage).toContain('=CREDITRISK(Customers[#All],Receivables[#All],AsOf)');
  expect(coverage).toContain('=INDEMNITYIFFAILS(Customers[#All],Terms!$A$1:$B$8,Receivables[#All],AsOf)');
});

test('ageing and claims stand on sheets of their own', async () => {
  const plan = await planOf(englishBook);
  expect(formulas(sheet(plan, 'Ageing'))).toContain('=AGEING(Receivables[#All],AsOf)');
  expect(formulas(sheet(plan, 'Claims'))).toContain(
    '=INDEMNITYSUMMARY(Receivables[#All],Terms!$A$1:$B$8,Customers[#All],AsOf)',
  );
});

test('lists repeat their headings on every page, and where they are wide the customer too; the report takes one page', async () => {
  const plan = await planOf(englishBook, { insertYear: true });
  const print = (name: string) => sheet(plan, name).print;
  expect(print('Report')).toMatchObject({ landscape: false, pagesWide: 1, pagesTall: 1 });
  // Ids, names, and two blocks with a note of 60 characters each.
  expect(print('Coverage')).toMatchObject({ titleRows: '1:8', titleColumns: 'A:B', pagesWide: 2, pagesTall: null });
  expect(print('Ageing')).toMatchObject({ titleRows: '1:5', titleColumns: null, pagesWide: 1, area: 'A:H' });
  expect([print('Ageing').landscape, print('Coverage').landscape]).toEqual([false, true]);
  expect(print('Loss').area).toMatch(/^A1:L\d+$/);
  // Some hundred columns that the report works with are one line on paper.
  expect(print('Workings')).toMatchObject({ area: 'A1:H3', pagesWide: 1, pagesTall: 1 });
});

test.each([
  [245, 1, null],
  [246, 2, 'A:B'],
  [490, 2, 'A:B'],
  [491, 3, 'A:B'],
])('a list of %d characters is printed %d pages wide', (width, pagesWide, titleColumns) => {
  expect(listPages(6, 'A:B', { A: 40, B: width - 40 })).toMatchObject({ titleRows: '1:6', titleColumns, pagesWide });
});

test.each([
  [165, false],
  [166, true],
])(
  'a list of %d characters is printed upright where it is legible so, as far to the right as its columns go',
  (width, landscape) => {
    expect(listPages(6, 'A:A', { A: 40, Z: 20, AB: width - 60 })).toMatchObject({ landscape, area: 'A:AB' });
  },
);

test('a list that ends with a note leaves it what the others leave of the last page, up to a sentence', () => {
  expect(withNote({ A: 100, B: 60 })).toEqual({ A: 100, B: 110 });
  expect(withNote({ A: 170, B: 60 })).toEqual({ A: 170, B: 75 });
  expect(withNote({ A: 200, B: 60 })).toEqual({ A: 200, B: 110 });
});

test('no text on an inserted list stands tight against the number before it: it is set in', async () => {
  const plan = await planOf(englishBook, { insertYear: true });
  for (const name of ['Coverage', 'Claims', 'To do', 'Cover plan']) {
    const { styles } = sheet(plan, name);
    const below = styles.filter(({ range }) => /^([A-Z]+)\d+:\1\d+$/.test(range));
    const texts = below.filter(({ range, horizontal }) => horizontal === 'left' && !range.startsWith('A'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ indent }) => indent !== 1)).toEqual([]);
  }
});

test('what the policy comes to stands first on the sheet Loss, and nothing where it is not priced', async () => {
  const first = async (given: Parameters<typeof planOf>[1]) =>
    formulas(sheet(await planOf(englishBook, { insertYear: true, ...given }), 'Loss')).find((one) =>
      one.includes('"Verdict: "'),
    );
  expect(await first({ premium: '10,000' })).toMatch(/^=IFERROR\("Verdict: "&INDEX\(\$B\$\d+:\$B\$\d+,/);
  expect(await first({})).toBeUndefined();
});

test.each(['Loss', 'Report'])('the workings of the sheet %s stand below the page that is printed', async (name) => {
  const loss = sheet(await planOf(englishBook, { insertYear: true, premium: '10,000' }), name);
  const { bottom, right } = areaOf(loss.print.area!);
  for (const { at, cells } of loss.blocks) {
    const { top, left } = areaOf(at);
    const width = Math.max(...cells.map((row) => row.length));
    expect(top > bottom || left + width - 1 <= right).toBe(true);
  }
});

test('the day is a constant in a cell named AsOf, and nothing asks the clock', async () => {
  const plan = await planOf(englishBook);
  expect(plan.names).toEqual([{ name: 'AsOf', refersTo: '=Coverage!$B$3' }]);
  expect(sheet(plan, 'Coverage').blocks.find(({ at }) => at === 'A3')!.cells).toEqual([['As of', day]]);
  expect(plan.sheets.flatMap(formulas).join()).not.toMatch(/TODAY|NOW/);
});

test('a cell that is already named AsOf is used where the day agrees, and left alone where it does not', async () => {
  const named = { ...englishBook, sheets: { ...englishBook.sheets, Day: [[day]] }, names: { AsOf: '=Day!$A$1' } };
  const agreeing = await planOf(named);
  expect(agreeing.names).toEqual([]);
  expect(formulas(sheet(agreeing, 'Coverage'))).toContain('=AsOf');
  const differing = await planOf(named, { day: day - 5 });
  expect(differing.names).toEqual([]);
  expect(formulas(sheet(differing, 'Coverage'))).toContain(
    '=CREDITRISK(Customers[#All],Receivables[#All],Coverage!$B$3)',
  );
});

test('no sheet of the user is written to: names that are taken get a number', async () => {
  const taken = { ...englishBook, sheets: { ...englishBook.sheets, coverage: [['mine']], Report: [['mine']] } };
  expect((await planOf(taken)).sheets.map(({ name }) => name)).toEqual([
    'Report 2',
    'To do',
    'Coverage 2',
    'Ageing',
    'Claims',
    'Workings',
  ]);
});

test.each([
  ['Coverage', [], 'Coverage'],
  ['Coverage', ['coverage'], 'Coverage 2'],
  ['Coverage', ['Coverage', 'Coverage 2'], 'Coverage 3'],
])('the free name for %s among %j is %s', (wanted, taken, free) => {
  expect(freeName(wanted, taken)).toBe(free);
});

test('a Chinese workbook gets Chinese sheets, with the disclaimer on every one of them', async () => {
  const plan = await planOf(chineseBook);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['决策报告', '待办', '承保明细', '账龄', '索赔测算', '计算过程']);
  for (const { blocks } of plan.sheets)
    expect(blocks.flatMap(({ cells }) => cells.flat()).join()).toContain('仅供参考，不构成承保要约；以保单条款为准。');
});

test('with typed terms every English sheet, the policy included, says that it is indicative', async () => {
  const plan = await planOf(englishBook, { policyFrom: 'typed', terms: { insuredPercentage: '90%' } });
  expect(plan.sheets.map(({ name }) => name)).toContain('Policy');
  for (const { blocks } of plan.sheets)
    expect(blocks.flatMap(({ cells }) => cells.flat()).join()).toContain(
      'Indicative, not an offer of cover; the policy wording decides.',
    );
});

test('typed terms are written as numbers with their formats, and the formulas read them from there', async () => {
  const plan = await planOf(englishBook, {
    policyFrom: 'typed',
    terms: {
      insuredPercentage: '９０％',
      maximumLiability: '1,000,000',
      policyStart: '2026-01-01',
      waitingPeriod: '6 months',
    },
  });
  const policy = sheet(plan, 'Policy');
  const [headings, ...rows] = policy.blocks.find(({ cells }) => cells[0]?.[0] === 'Term')!.cells;
  expect(headings).toEqual(['Term', 'Value', null, 'What it means']);
  expect(rows.map(([term, value]) => [term, value]).filter(([, value]) => (value ?? null) !== null)).toEqual([
    ['Insured percentage', 0.9],
    ['Waiting period', '6 months'],
    ['Policy start', 46023],
    ['Maximum liability', 1000000],
  ]);
  expect(formulas(sheet(plan, 'Coverage')).join()).toContain(`Policy!$A$6:$B$${5 + rows.length}`);
});

test('the coverage alone can be inserted; the report brings the coverage along', async () => {
  expect((await planOf(englishBook, { insertReport: false })).sheets.map(({ name }) => name)).toEqual([
    'Coverage',
    'Ageing',
    'Claims',
  ]);
  expect((await planOf(englishBook, { insertCoverage: false })).sheets.map(({ name }) => name)).toContain('Coverage');
});

/** Two rectangles that share no cell. */
function apart(one: Area, other: Area): boolean {
  return one.top > other.bottom || one.bottom < other.top || one.left > other.right || one.right < other.left;
}

test('blocks of a sheet never overlap, and every width, style and chart stands on the sheet', async () => {
  for (const { blocks, columnWidths, charts, styles } of (await planOf(englishBook, { equity: '1,000,000' })).sheets) {
    const cells = blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row, down) => row.map((_, across) => `${areaOf(at).top + down},${areaOf(at).left + across}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Object.keys(columnWidths).every((letters) => columnNumber(letters) < 50)).toBe(true);
    for (const { range } of styles) expect(areaOf(range).bottom).toBeGreaterThanOrEqual(areaOf(range).top);
    for (const { over, series } of charts)
      for (const { values } of series) expect(apart(areaOf(values), areaOf(over))).toBe(true);
  }
});

test('the report says what the three largest would cost together by INDEMNITY over their losses, in the language of the book', async () => {
  for (const [book, name, headings] of [
    [englishBook, 'Report', ['Customer', 'Loss', 'Date of loss']],
    [chineseBook, '决策报告', ['客户', '损失金额', '损失发生日']],
  ] as const) {
    const report = sheet(await planOf(book), name);
    const claims = report.blocks.find(({ cells }) => JSON.stringify(cells[0]) === JSON.stringify(headings))!;
    expect(claims.cells).toHaveLength(4);
    const { top } = areaOf(claims.at);
    expect(formulas(report).some((one) => one.startsWith(`=INDEMNITY($K$${top + 1}:$M$${top + 4},`))).toBe(true);
  }
});

test('with a premium the report weighs it by formulas; without one its cell is blank and the report asks for it', async () => {
  const weighed = formulas(sheet(await planOf(englishBook, { premium: '90,000' }), 'Report'));
  expect(weighed.join()).toContain(
    'SUMPRODUCT(IFERROR(Coverage!$J$9:$J$2008*Coverage!$K$9:$K$2008*Coverage!$E$9:$E$2008,0))',
  );
  expect(weighed.join()).toContain('It pays in the tail.');
  const report = sheet(await planOf(englishBook), 'Report');
  const asked = /type the yearly premium into "&"(B\d+)"/.exec(formulas(report).join())!;
  const labelled = report.blocks.find(
    ({ at, cells }) => at === `B${Number(asked[1]!.slice(1)) - 1}` && cells.length > 1,
  );
  expect(labelled!.cells).toEqual([['Yearly premium'], [null]]);
});

test('turnover and rate stand below the page as inputs, and the premium is their product', async () => {
  const report = sheet(await planOf(englishBook, { turnover: '20,000,000', premiumRate: '0.25%' }), 'Report');
  const inputs = report.blocks.find(({ cells }) => cells[0]?.[0] === 'Insured turnover')!;
  expect(inputs.cells[1]).toEqual([20_000_000, 0.0025]);
  const row = areaOf(inputs.at).top + 2;
  expect(formulas(report)).toContain(`=L${row}*M${row}`);
});

test('no text inside a formula is longer than the 255 signs that Excel takes', async () => {
  for (const book of [englishBook, chineseBook]) {
    const plan = await planOf(book, { premium: '90,000' });
    for (const one of plan.sheets.flatMap(formulas))
      for (const [text] of one.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(255);
  }
});

test('the lists of a book of 10,000 customers reach far enough for twice as many', async () => {
  const [headings, ...rows] = englishBook.sheets.Customers!;
  const many = Array.from({ length: 10_000 }, (_, index) =>
    rows[0]!.map((cell, column) => (column === 0 ? `X-${index}` : cell)),
  );
  const book = {
    ...englishBook,
    sheets: { ...englishBook.sheets, Customers: [headings!, ...many] },
    tables: { ...englishBook.tables, Customers: { sheet: 'Customers', address: 'A1:G10001' } },
  };
  expect(formulas(sheet(await planOf(book), 'Report')).join()).toContain('Ageing!$B$6:$B$20105');
});

test('on the Loss sheet every line of the worth looks as what it is: amounts whole, small shares with two decimals', async () => {
  const { styles, blocks } = sheet(await planOf(englishBook, { premium: '90,000', insertYear: true }), 'Loss');
  const formatAt = (address: string) => {
    const { top, left } = areaOf(address);
    const over = styles.filter(({ range, numberFormat }) => {
      const area = areaOf(range);
      return numberFormat && area.top <= top && area.bottom >= top && area.left <= left && area.right >= left;
    });
    return over.at(-1)?.numberFormat;
  };
  const worth = blocks.find(({ cells }) => JSON.stringify(cells[1] ?? null).includes('COVERVALUE('))!;
  const { top } = areaOf(worth.at); // from 0
  // Below title and headings the base rate, then cost of cover, its share of turnover, expected loss without cover.
  expect([4, 5, 6].map((below) => formatAt(`B${top + below}`))).toEqual(['#,##0', '0.00%', '#,##0']);
});
