import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import { baseLines, financingCostLayout } from '../../src/functions/layouts/financing';
import { dilutionLines } from '../../src/functions/layouts/dilution';
import { topDebtorsLines } from '../../src/functions/layouts/topDebtors';
import { lineName } from '../../src/functions/line';
import { reader } from '../../src/functions/reader';
import type { Book } from '../../src/host/grid/book';
import { bankFound, freeing } from '../../src/taskpane/desk/bank';
import { bankCall } from '../../src/taskpane/desk/bankCall';
import { financingCall } from '../../src/taskpane/desk/financingWays';
import type { Answers } from '../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { deskWords } from '../../src/taskpane/words/deskWords';
import { chineseBook, englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(180_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

const typed = {
  purpose: 'bank',
  policyFrom: 'range',
  bank: { interest: '8%', interestInsured: '6%', costOfCover: '4,000', concentration: '60%' },
} as const satisfies Partial<Answers>;

async function inserted(memory: MemoryBook, given: Partial<Answers>) {
  const state = await decided(memory, given);
  const plan = bookPlanOf(state);
  book = await calculatedBook(memory, plan);
  const { name, given: asked } = bankCall(state)!;
  const found = bankFound((await computingHere.answer(name, asked, {})) as Answer);
  return { state, plan, found, on: (sheet: string) => everythingOn(book!, sheet) };
}

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  test('the inserted sheets say what the pane says: base, what cover adds, what frees most, what the money costs', async () => {
    const { state, plan, found, on } = await inserted(memory, {
      ...typed,
      bank: { ...typed.bank, pastDueAfter: '60' },
    });
    const names = (['bank', 'financing', 'debtors', 'dilution', 'ageing'] as const).map(
      (key) => sheetWords[key][language],
    );
    expect(plan.sheets.map(({ name }) => name)).toEqual(names);
    const [page, costs, debtors, diluted, ages] = names.map((name) => on(name));
    const errors = [...page!, ...costs!, ...debtors!, ...diluted!, ...ages!]
      .flat()
      .filter((value) => typeof value === 'object' && value !== null);
    expect(errors).toEqual([]);
    const total = debtors!.find(([name]) => name === topDebtorsLines.total.words[language])!;
    expect([total[2], total[5], total[6]]).toEqual([540_000, 250_000, 0]);
    // Aurora 260,000 of 540,000, 500,000 limit.
    expect(debtors![6]!.slice(2, 5)).toEqual([260_000, expect.closeTo(26 / 54, 9), expect.closeTo(26 / 54, 9)]);
    expect(debtors![6]!.slice(7, 9)).toEqual([500_000, 0.52]);
    const months = diluted!.find(([name]) => name === lineName(dilutionLines.all, { count: 11 })[language])!;
    expect(months.slice(1, 5)).toEqual([915_000, 0, 0, 0]);
    const line = (key: keyof typeof baseLines, at = 0) =>
      page!.find((row) => row[at] === baseLines[key].words[language])?.[at + 1];
    expect([line('available'), line('uninsured'), line('added')]).toEqual([
      found.available,
      found.uninsured,
      found.added,
    ]);
    expect([line('gain'), line('net')]).toEqual([found.gain, found.net]);
    // At a glance, and the base without cover beside it: its availability is that of the line.
    expect(line('available', 6)).toBe(found.available);
    const last = page!.filter((row) => row[6] === baseLines.available.words[language]).at(-1)!;
    expect(last[7]).toBeCloseTo(found.uninsured!, 9);
    const [most] = freeing(found);
    const ranked = page!.findIndex((row) => row[6] === sheetWords.freesMost[language]);
    expect(page![ranked + 1]!.slice(6, 8)).toEqual([most!.name, most!.frees]);
    const cost = financingCall(found.receivables, language)(state)!;
    const told = reader(financingCostLayout, (await computingHere.answer(cost.name, cost.given, {})) as Answer);
    for (const [at, way] of (['plain', 'insured', 'factoring'] as const).entries()) {
      const row = costs!.find(([name]) => name === deskWords[`way.${way}`][language])!;
      for (const [column, key] of (['cash', 'cost', 'yearly', 'compounded', 'dearer'] as const).entries())
        expect(Number(row[8 + column] || 0)).toBeCloseTo(told.row(at + 1).number(key) ?? 0, 6);
    }
  });
});

test('the base by hand: 90% of what the limits cover, 75% of nothing else within the customer’s share', async () => {
  const { found } = await inserted(englishBook, { ...typed, bank: { ...typed.bank, concentration: '' } });
  // Open: Aurora 260,000 within 500,000, Birch 110,000 within 200,000, Cobalt 120,000 of 140,000 insured and 80 days late, Delta 30,000 within 80,000.
  expect(found.receivables).toBe(540_000);
  expect(found.insured).toBe(260_000 + 110_000 + 120_000 + 30_000);
  expect(found.available).toBeCloseTo(0.9 * 520_000 + 0.75 * 20_000, 6);
  expect(found.uninsured).toBeCloseTo(0.75 * 540_000, 6);
  expect(found.gain).toBeCloseTo(0.02 * found.available!, 6);
  expect(found.net).toBeCloseTo(0.02 * found.available! - 4000, 6);
});

test('without a policy there is one base, nothing about cover, and no way with it', async () => {
  const { plan, found, on } = await inserted(englishBook, { ...typed, policyFrom: 'none' });
  expect([found.uninsured, found.added]).toEqual([null, null]);
  const bank = plan.sheets[0]!;
  const formulas = bank.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'object' && cell);
  expect(formulas.filter((cell) => JSON.stringify(cell).includes('BORROWINGBASE'))).toHaveLength(1);
  const costs = on('Financing cost').map(([name]) => name);
  expect(costs).toContain(deskWords['way.plain'].en);
  expect(costs).not.toContain(deskWords['way.insured'].en);
});

test('a way of whose interest nothing is known is left out, and not taken for free', async () => {
  const { on } = await inserted(englishBook, { ...typed, bank: {} });
  const costs = on('Financing cost');
  const row = (name: string) => costs.find(([first]) => first === name)!;
  expect(
    row(deskWords['way.plain'].en)
      .slice(8, 12)
      .every((cell) => (cell ?? '') === ''),
  ).toBe(true);
  // 85 % of the receivables at 2 % a month for 60 days, and 0.5 % of all.
  expect(row(deskWords['way.factoring'].en)[9]).toBeCloseTo(540_000 * (0.85 * 0.04 + 0.005), 6);
});

test('an emptied field is not applied, and a changed one is', async () => {
  const { found } = await inserted(englishBook, {
    ...typed,
    bank: { concentration: '', crossAge: '', pastDueAfter: '60' },
  });
  expect(found.reasons.filter(({ amount }) => amount > 0).map(({ name }) => name)).toEqual(['Less: past due']);
  expect(found.reasons[0]!.amount).toBe(140_000);
});
