import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import type { Book } from '../../src/host/grid/book';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import type { Answers } from '../../src/taskpane/flow/answers';
import { callFor } from '../../src/taskpane/year/call';
import { worthFound } from '../../src/taskpane/year/worth';
import { chineseBook, englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(120_000);

let book: Book | null = null;

afterEach(() => {
  book?.dispose();
  book = null;
});

const share = (value: number) => `${(100 * value).toFixed(2)}%`;

/** The workbook with the report in it, what the report says, and what the pane says of the worth. */
async function inserted(memory: MemoryBook, change: Partial<Answers>, language: 'en' | 'zh' = 'en') {
  const state = await decided(memory, change);
  const plan = bookPlanOf(state);
  book = await calculatedBook(memory, plan);
  const call = callFor('worth', state)!;
  const worth = async () => {
    const { figures, verdict } = worthFound(
      (await computingHere.answer(call.name, call.given, {})) as Answer,
      language,
    );
    return {
      verdict,
      figure: (key: (typeof figures)[number]['key']) => figures.find((one) => one.key === key)!.value!,
    };
  };
  const inError = () =>
    plan.sheets.flatMap(({ name }) =>
      everythingOn(book!, name)
        .flat()
        .filter((value) => typeof value === 'object' && value !== null),
    );
  const name = sheetWords.report[language];
  const said = () =>
    everythingOn(book!, name)
      .flatMap((row) => row.slice(1, 8))
      .filter((value): value is string => typeof value === 'string');
  return { plan, name, worth, inError, said };
}

async function type(sheet: string, cell: { row: number; column: number }, value: number): Promise<void> {
  book!.cells.enter({ sheet: book!.sheets.find(sheet)!.id, ...cell, rows: 1, columns: 1 }, [[value]]);
  await book!.calculation.settled();
}

describe.each([
  ['en', englishBook, /^Is the cover worth its cost\? (.+?)\. /, 'Chance of losing more than equity'],
  ['zh', chineseBook, /^投保是否划算：(.+?)。/, '一年内损失超过净资产的概率'],
] as const)('the report alone, in %s', (language, memory, verdictSaid, chanceSaid) => {
  test('says the verdict, the break-even and the chances of losing equity and cash that the pane says', async () => {
    const { worth, inError, said, plan } = await inserted(
      memory,
      { equity: '100,000', cash: '50,000', premium: '10,000', grossMargin: '25%' },
      language,
    );
    expect(plan.sheets.map(({ name }) => name)).not.toContain(sheetWords.loss[language]);
    expect(inError()).toEqual([]);
    const { verdict, figure } = await worth();
    const told = said().find((one) => verdictSaid.test(one))!;
    expect(verdictSaid.exec(told)![1]).toBe(verdict);
    for (const key of ['breakEvenPd', 'averagePd'] as const) expect(told).toContain(share(figure(key)));
    const chances = said().find((one) => one.startsWith(chanceSaid))!;
    expect(chances.match(/[\d.]+%/g)).toEqual(
      (['overEquity', 'overEquityCovered', 'overCash', 'overCashCovered'] as const).map((key) => share(figure(key))),
    );
    expect(figure('overEquity')).toBeGreaterThan(figure('overEquityCovered'));
  });
});

test('without a premium the report asks for it and says up to which cost the cover pays; typed there, the verdict follows', async () => {
  const { name, said, inError } = await inserted(englishBook, { equity: '100,000' });
  expect(inError()).toEqual([]);
  const asked = said().find((one) => one.startsWith('What the cover costs is not known'))!;
  const [, cell, most] = /into ([A-Z]+\d+)\. On average it pays up to a cost of ([\d,]+) a year\.$/.exec(asked)!;
  expect(said()).toContainEqual(expect.stringMatching(/–.* “With it” leaves out what the cover costs\.$/));
  const row = Number(cell!.slice(1)) - 1;
  const premium = Number(most!.replaceAll(',', '')) - 1000;
  expect(premium).toBeGreaterThan(0);
  await type(name, { row, column: 1 }, premium);
  expect(said()).toContainEqual(expect.stringMatching(/^Is the cover worth its cost\? Buy/));
  await type(name, { row, column: 1 }, premium + 500_000);
  expect(said()).toContainEqual(expect.stringMatching(/^Is the cover worth its cost\? Don't buy/));
});

test('equity and cash typed over on the page move their chances', async () => {
  const { name, said } = await inserted(englishBook, { equity: '100,000', premium: '10,000' });
  const chances = () => said().find((one) => one.startsWith('Chance of losing'))!;
  expect(chances()).toContain('more than cash: – without, – with it');
  const before = chances();
  const row = everythingOn(book!, name).findIndex((cells) => cells.includes('Your cash'));
  await type(name, { row, column: 5 }, 50_000);
  expect(chances()).toMatch(/more than cash: [\d.]+% without, [\d.]+% with it/);
  await type(name, { row, column: 7 }, 1_000_000_000);
  expect(chances().startsWith(before.slice(0, 50))).toBe(false);
  expect(chances()).toContain('0.00% without cover');
});

test.each([
  ['on the page', false],
  ['on the sheets of the year', true],
])('a typed policy with its premium is weighed %s without an error', async (_, insertYear) => {
  const { inError, said, worth } = await inserted(englishBook, {
    policyFrom: 'typed',
    terms: { insuredPercentage: '90%', waitingPeriod: '180' },
    equity: '100,000',
    premium: '10,000',
    insertYear,
  });
  expect(inError()).toEqual([]);
  expect(said()).toContainEqual(
    expect.stringMatching(new RegExp(`^Is the cover worth its cost\\? ${(await worth()).verdict}`)),
  );
});

test('a policy that can no longer be read: the report names the cell that says why, and no chance', async () => {
  const { said, plan } = await inserted(englishBook, { equity: '100,000', premium: '10,000', insertYear: true });
  expect(plan.sheets.map(({ name }) => name)).toContain('Loss');
  const terms = book!.sheets.find('Terms')!.id;
  const at = englishBook.sheets.Terms!.findIndex(([term]) => term === 'Insured percentage');
  book!.cells.enter({ sheet: terms, row: at, column: 1, rows: 1, columns: 1 }, [['nine tenths']]);
  await book!.calculation.settled();
  expect(said()).toContainEqual(
    expect.stringMatching(/^Whether the cover is worth its cost cannot be told: the cell Loss!A\d+ says why\.$/),
  );
  expect(said().filter((one) => one.startsWith('Chance of losing'))).toEqual([]);
});
