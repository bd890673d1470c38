import type { Book } from '../../src/host/grid/book';
import type { CellValue } from '../../src/host/grid/document';
import { computingHere } from '../../src/functions/computing/computing';
import { quoteOfPolicy } from '../../src/taskpane/quotes/quoteOfPolicy';
import { quotesFound } from '../../src/taskpane/quotes/quotesFound';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import type { State } from '../../src/taskpane/session/state';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { yearWords } from '../../src/taskpane/words/yearWords';
import { callFor, type WholeBookView } from '../../src/taskpane/year/call';
import { causesFrom } from '../../src/taskpane/year/causes';
import { lossFigures } from '../../src/taskpane/year/lossFigures';
import { plannedFrom, plansFrom } from '../../src/taskpane/year/plans';
import { worthFound } from '../../src/taskpane/year/worth';
import type { Answer } from '../../src/functions/definition';
import { chineseBook, day, englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn as cellsOn, openedBook } from './calculatedBook';

jest.setTimeout(120_000);

let book: Book | null = null;

afterEach(() => {
  book?.dispose();
  book = null;
});

/** What the pane shows for a view, and the formula that it offers for it. */
async function seen(view: WholeBookView, state: State): Promise<{ readonly answer: Answer; readonly formula: string }> {
  const call = callFor(view, state)!;
  return { answer: (await computingHere.answer(call.name, call.given, {})) as Answer, formula: call.formula };
}

function opened(memory: MemoryBook): Book {
  book = openedBook(memory);
  return book;
}

async function calculated(memory: MemoryBook, plan: BookPlan): Promise<void> {
  book = await calculatedBook(memory, plan);
}

const everythingOn = (sheet: string) => cellsOn(book!, sheet);

function beside(cells: CellValue[][], label: string): CellValue[] {
  const row = cells.find(([first]) => first === label);
  if (!row)
    throw new Error(
      `“${label}” is not on the sheet: ${cells
        .map(([first]) => first)
        .filter(Boolean)
        .join(' | ')}`,
    );
  return row.slice(1);
}

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  const word = (name: keyof typeof yearWords) => yearWords[name][language];

  test('the sheets of the whole book calculate to the numbers of the pane, and nowhere to an error', async () => {
    const state = await decided(memory, {
      equity: '100,000',
      cash: '50,000',
      premium: '10,000',
      grossMargin: '25%',
      insertYear: true,
    });
    const plan = bookPlanOf(state);
    const [loss, parts] = [sheetWords.loss[language], sheetWords.parts[language]];
    await calculated(memory, plan);
    const wrong = plan.sheets.flatMap(({ name }) =>
      everythingOn(name)
        .flat()
        .filter((value) => typeof value === 'object' && value !== null),
    );
    expect(wrong).toEqual([]);

    const page = everythingOn(loss);
    const figures = lossFigures((await seen('loss', state)).answer);
    const near = (label: string, expected: readonly (number | null)[]) =>
      beside(page, label)
        .slice(0, expected.length)
        .forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 6));
    near(word('expected'), [figures.expected.without, figures.expected.retained]);
    near(word('deviation'), [figures.deviation.without, figures.deviation.retained]);
    near(word('overEquity'), [figures.overEquity!.without, figures.overEquity!.retained]);
    near(word('overCash'), [figures.overCash!.without, figures.overCash!.retained]);
    near(word('badYear').replace('{years}', '100'), [
      figures.badYears.find(({ level }) => level === 0.99)!.loss.without,
      figures.badYears.find(({ level }) => level === 0.99)!.loss.retained,
    ]);

    const plans = plansFrom((await seen('plans', state)).answer);
    near(
      language === 'en' ? 'Premium' : '保费',
      plans.map(({ premium }) => premium),
    );
    const worth = worthFound((await seen('worth', state)).answer, language);
    near(worth.figures.find(({ key }) => key === 'net')!.name, [worth.figures.find(({ key }) => key === 'net')!.value]);
    expect(beside(page, language === 'en' ? 'Verdict' : '结论')[0]).toBe(worth.verdict);

    const list = everythingOn(parts);
    const causes = causesFrom((await seen('causes', state)).answer, state);
    const planned = plannedFrom((await seen('plan', state)).answer, state);
    const column = (heading: string) => list[5]!.indexOf(heading);
    for (const { row, part } of causes)
      expect(list[6 + row]![column(language === 'en' ? 'Part of expected shortfall' : '预期尾部损失贡献')]).toBeCloseTo(
        part,
        4,
      );
    for (const { row, share, reason } of planned) {
      expect(list[6 + row]![column(language === 'en' ? 'Insured percentage' : '赔偿比例')]).toBeCloseTo(share, 6);
      expect(list[6 + row]![column(language === 'en' ? 'Reason' : '理由')]).toBe(reason);
    }
  });

  test.each(['loss', 'causes', 'plans', 'plan', 'worth'] as const)(
    'the formula offered beside “%s”, pasted into a cell, spills what the pane shows',
    async (view) => {
      const state = await decided(memory, { equity: '100,000', premium: '10,000' });
      const { answer, formula } = await seen(view, state);
      const sheet = opened(memory).sheets.add('Pasted');
      book!.cells.enter({ sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 }, [[formula]]);
      await book!.calculation.settled();
      const spilled = book!.cells.values({
        sheet: sheet.id,
        row: 0,
        column: 0,
        rows: answer.length,
        columns: answer[0]!.length,
      });
      expect(
        spilled.map((row) =>
          row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : (value ?? ''))),
        ),
      ).toEqual(
        answer.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value))),
      );
    },
  );
});

test('terms and settings under headings of their own are read where the sheet stacks what was typed below them', async () => {
  const headed: MemoryBook = {
    ...englishBook,
    sheets: {
      ...englishBook.sheets,
      Terms: [['Term', 'Value'], ...englishBook.sheets.Terms!],
      Settings: [
        ['Setting', 'Value'],
        ['Base rate', 0.02],
        ['Factor variance', 0.8],
      ],
    },
  };
  const state = await decided(headed, { equity: '100,000', cash: '50,000', premium: '10,000', insertYear: true });
  expect(state.answers.settings).not.toBeNull();
  const plan = bookPlanOf(state);
  await calculated(headed, plan);
  expect(
    plan.sheets.flatMap(({ name }) =>
      everythingOn(name)
        .flat()
        .filter((value) => typeof value === 'object' && value !== null),
    ),
  ).toEqual([]);
  const { expected, overEquity } = lossFigures((await seen('loss', state)).answer);
  const page = everythingOn('Loss');
  expect(beside(page, yearWords.expected.en)[0]).toBeCloseTo(expected.without, 6);
  expect(beside(page, yearWords.overEquity.en)[0]).toBeCloseTo(overEquity!.without, 6);
});

test('a policy that nobody has priced leaves its worth out, and says which term to add', async () => {
  const state = await decided(englishBook, { insertYear: true });
  await calculated(englishBook, bookPlanOf(state));
  const cells = everythingOn('Loss').flat();
  expect(cells).toContain(sheetWords.unpriced.en);
  expect(cells.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
});

test('a level typed over on the sheet takes its loss with it, though it was no level of the wizard', async () => {
  const state = await decided(englishBook, { premium: '10,000', insertYear: true });
  await calculated(englishBook, bookPlanOf(state));
  const call = callFor('loss', state)!;
  const asked = (await computingHere.answer(call.name, { ...call.given, quantiles: [[0.943]] }, {})) as Answer;
  const found = asked.find(([name]) => name === 'Quantile 94.3%')!;
  const { row, column } = placeOfLevel(0.925);
  const sheet = book!.sheets.find('Loss')!.id;
  book!.cells.enter({ sheet, row, column, rows: 1, columns: 1 }, [[0.943]]);
  await book!.calculation.settled();
  const [, without, retained] = everythingOn('Loss')[row]!.slice(column);
  expect(without).toBeCloseTo(found[1] as number, 6);
  expect(retained).toBeCloseTo(found[2] as number, 6);
});

/** Where a level of the curve stands on the Loss sheet. */
function placeOfLevel(level: number): { readonly row: number; readonly column: number } {
  const cells = everythingOn('Loss');
  const row = cells.findIndex((values) => values.includes(level));
  return { row, column: cells[row]!.indexOf(level) };
}

describe('what the invoices exclude is left out of the year', () => {
  /** Delta owes 30,000 for 70 days; what was delivered five days ago came after the policy's stop, ten days ago. */
  const stopped = (start: number): MemoryBook => ({
    ...englishBook,
    sheets: {
      ...englishBook.sheets,
      'Open items': [
        ...englishBook.sheets['Open items']!.filter(([, customer]) => customer !== 'C-04'),
        ['I-7', 'C-04', 30_000, day - 100, day - 70, ''],
        ['I-8', 'C-04', 20_000, day - 5, day + 25, ''],
      ],
      Terms: [
        ...englishBook.sheets.Terms!.filter(([term]) => term !== 'Policy start' && term !== 'Policy end'),
        ['Policy start', start],
        ['Stop deliveries after', 60],
      ],
    },
  });
  const expectedLoss = async (state: State, without: readonly string[] = []) => {
    const call = callFor('loss', state)!;
    const given = Object.fromEntries(Object.entries(call.given).filter(([name]) => !without.includes(name)));
    return lossFigures((await computingHere.answer(call.name, given, {})) as Answer).expected;
  };

  test('the pane hands over the ledger and its day, and the sheets follow to the same numbers', async () => {
    const memory = stopped(day - 89);
    const state = await decided(memory, { equity: '100,000', insertYear: true });
    const call = callFor('loss', state)!;
    expect(Object.keys(call.given)).toEqual(expect.arrayContaining(['receivables', 'asOf']));
    const [judged, whole] = [await expectedLoss(state), await expectedLoss(state, ['receivables', 'asOf'])];
    // Two fifths of what Delta owes are not insured.
    expect(judged.without).toBe(whole.without);
    expect(judged.retained!).toBeGreaterThan(whole.retained!);
    await calculated(memory, bookPlanOf(state));
    expect(beside(everythingOn('Loss'), yearWords.expected.en)[1]).toBeCloseTo(judged.retained!, 6);
  });

  test('a policy that has not begun leaves the same out: which policy year an invoice falls into says nothing about the coming one', async () => {
    const [begun, later] = await Promise.all(
      [day - 89, day + 30].map((start) => decided(stopped(start), { equity: '100,000' })),
    );
    expect((await expectedLoss(later!)).retained).toBeCloseTo((await expectedLoss(begun!)).retained!, 6);
  });

  test('a quote with the terms of the policy is worth what the Result says, to the cent', async () => {
    const typed = { name: 'Same', terms: {}, startedFrom: null };
    const first = await decided(stopped(day - 89), { equity: '100,000', premium: '10,000', insertYear: true });
    const policy = quoteOfPolicy(first, 'en') ?? typed;
    const state = { ...first, answers: { ...first.answers, quotesTyped: [policy, { ...policy, name: 'Again' }] } };
    const [quotes, worth] = [quotesFound((await seen('quotes', state)).answer), await seen('worth', state)];
    const told = worthFound(worth.answer, 'en').figures;
    for (const key of ['cost', 'indemnity', 'retained', 'tailRetained', 'net', 'breakEvenPd'] as const)
      expect([key, quotes.quotes[0]![key]]).toEqual([key, told.find((one) => one.key === key)!.value]);
    expect(quotes.quotes[0]!.notes.join(' ')).toContain('Not insurable by the ledger: Delivered after the stop (1)');
  });
});
