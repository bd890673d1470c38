import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import type { Book } from '../../src/host/grid/book';
import { provisionCall } from '../../src/taskpane/desk/provisionCall';
import { provisionFound } from '../../src/taskpane/desk/provision';
import type { Answers } from '../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { chineseBook, englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(180_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

const typed = {
  purpose: 'provision',
  matrixFrom: 'typed',
  lossRates: { 'Not due': '1%', '1-30 days': '2%', '31-60 days': '10%', '61-90 days': '40%', 'Over 90 days': '100%' },
  openingAllowance: '20,000',
  writtenOff: '1,000',
  policyFrom: 'none',
} as const satisfies Partial<Answers>;

async function inserted(memory: MemoryBook, given: Partial<Answers>) {
  const state = await decided(memory, given);
  const plan = bookPlanOf(state);
  book = await calculatedBook(memory, plan);
  const { name, given: asked } = provisionCall(state)!;
  const found = provisionFound((await computingHere.answer(name, asked, {})) as Answer);
  return { plan, found, on: (sheet: string) => everythingOn(book!, sheet) };
}

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  test('the inserted sheet says what the pane says, line by line, and the ageing adds up to its balance', async () => {
    const { plan, found, on } = await inserted(memory, typed);
    const names = [sheetWords.provision[language], sheetWords.ageing[language]];
    expect(plan.sheets.map(({ name }) => name)).toEqual(names);
    const [page, ages] = names.map((name) => on(name!));
    expect([...page!, ...ages!].flat().filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    for (const line of [...found.lines, found.total])
      expect(
        page!
          .filter(([first]) => first === line.name)
          .at(-1)!
          .slice(1, 7),
      ).toContainEqual(line.net);
    for (const { name, amount } of found.movement)
      expect(page!.find((row) => row[0] === name && typeof row[6] === 'number')![6]).toBeCloseTo(amount, 6);
    const ageing = ages!.find(([first]) => first === (language === 'en' ? 'Total' : '合计'))!;
    expect(ageing[6]).toBeCloseTo(found.total.balance!, 6);
  });
});

test('the allowance is what the rates make of the buckets, and its movement closes at it', async () => {
  const { found } = await inserted(englishBook, typed);
  // Open on 31 March: Aurora 260,000 and Delta 30,000 not due, Birch 110,000 25 days, Cobalt 140,000 80 days past due.
  expect(found.lines.map(({ balance }) => balance).slice(0, 5)).toEqual([290_000, 110_000, 0, 140_000, 0]);
  expect(found.total.net).toBeCloseTo(0.01 * 290_000 + 0.02 * 110_000 + 0.4 * 140_000, 6);
  const move = Object.fromEntries(found.movement.map(({ key, amount }) => [key, amount]));
  expect(move.opening! + move.charge! - move.reversal! - move.writtenOff!).toBeCloseTo(move.closing!, 6);
  expect([move.opening, move.writtenOff, move.closing]).toEqual([20_000, 1000, found.total.net]);
});

test('with a policy the insurer’s part lowers the allowance, unless cover is not to count', async () => {
  const covered = { ...typed, policyFrom: 'range' } as const;
  const counted = (await inserted(englishBook, covered)).found.total;
  expect(counted.recovery).toBeGreaterThan(0);
  expect(counted.net).toBeCloseTo(counted.provision! - counted.recovery!, 6);
  book!.dispose();
  const not = (await inserted(englishBook, { ...covered, coverCounted: 'not' })).found.total;
  expect(not.net).toBeCloseTo(not.provision!, 6);
});
