import { selfQuestions } from '../../src/engine/desk';
import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import { growthScenarioLayout, growthScenarioLines } from '../../src/functions/layouts/growthScenario';
import { ownRatingLines } from '../../src/functions/layouts/ownRating';
import { selfAssessmentLines } from '../../src/functions/layouts/selfAssessment';
import { strategiesLayout } from '../../src/functions/layouts/strategies';
import type { Book } from '../../src/host/grid/book';
import { ownCall } from '../../src/taskpane/desk/ownCalls';
import { selfFound } from '../../src/taskpane/desk/self';
import { selfCall } from '../../src/taskpane/desk/selfCall';
import type { Answers } from '../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { numberFormat } from '../../src/taskpane/plan/look';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { chineseBook, englishBook } from '../taskpane/books';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(180_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

/** A number as the sheet has it, but for the last digits. */
const nearly = (value: unknown) => (typeof value === 'number' ? (expect.closeTo(value, 6) as unknown) : value);

const typed = {
  purpose: 'manage',
  policyFrom: 'range',
  self: { policyWritten: 'yes', newChecked: 'partly', stop: 'no' },
  costOfCapital: '10%',
  own: {
    ...{ growth: '50%', sales: '2,000,000', grossMargin: '20%', inventory: '100,000', payables: '80,000' },
    ...{ monitoringCost: '600', collectionCost: '9,000', shorterBy: '10', salesLost: '0' },
  },
} as const satisfies Partial<Answers>;

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  test('the inserted sheets say what the pane says: every answer, the score, the next steps', async () => {
    const state = await decided(memory, typed);
    const plan = bookPlanOf(state);
    book = await calculatedBook(memory, plan);
    const { name, given } = selfCall(state)!;
    const found = selfFound((await computingHere.answer(name, given, {})) as Answer);
    const names = (['self', 'selfAnswers'] as const).map((key) => sheetWords[key][language]);
    expect(plan.sheets.slice(0, 2).map((sheet) => sheet.name)).toEqual(names);
    const pages = plan.sheets.map((sheet) => everythingOn(book!, sheet.name));
    expect(pages.flat(2).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const [page] = pages;
    for (const { key, evidence } of found.lines) {
      const row = page!.find(([first]) => first === selfQuestions[key].asks[language])!;
      expect(row[7] ?? '').toBe(evidence);
    }
    const [register, rating] = [pages[2]!, pages[3]!];
    // Each line of the own rating as what it is: money, notches and shares are no ratios.
    for (const [key, format] of [
      ['lost', numberFormat.amount],
      ['notches', numberFormat.amount],
      ['equityShare', numberFormat.share],
      ['EM', numberFormat.ratio],
    ] as const) {
      const at = rating.findIndex(([first]) => first === ownRatingLines[key].words[language]) + 1;
      expect(plan.sheets[3]!.styles.find(({ range }) => range === `B${at}:E${at}`)?.numberFormat).toBe(format);
    }
    const who = language === 'en' ? 'Cobalt Marine' : '钴蓝海事';
    const cobalt = register.find(([first]) => first === who)!;
    // 140,000 owed, 120,000 of it insured at 90% less 5,000; 75% of the rest is lost for good.
    expect(cobalt[3]).toBe(140_000);
    expect(register[4 - 1]![0]).toBe(sheetWords.ownEquity[language]);
    const grade = rating.find(([first]) => first === ownRatingLines.grade.words[language])!;
    expect(String(grade[5])).toContain(language === 'en' ? 'needs Total assets' : '需要：资产总计');
    const lost = rating.find(([first]) => first === ownRatingLines.lost.words[language])!;
    // Aurora owes 260,000 within its limit: 234,000 less 5,000 are paid.
    expect([lost[3], lost[4]]).toEqual([260_000, 31_000]);
    const score = page!.find(([first]) => first === selfAssessmentLines.score.words[language])!;
    expect(score[3]).toBe(found.whole.earned);
    // yes 4, partly 3 of 6; the books: 250,000 of 540,000 past due and the five largest owe everything, 20,000 above limits (3.7%), the rest yes.
    const of = (key: keyof typeof selfQuestions) => found.lines.find((line) => line.key === key)!.answer;
    expect([of('overdue'), of('concentration'), of('withinLimits'), of('limitsSet'), of('graded')]).toEqual([
      'no',
      'no',
      'partly',
      'yes',
      'yes',
    ]);
    expect(found.whole.earned).toBe(4 + 3 + 5 + 7 + 3 + 4 + 4 + 3 + 5);
    // What the pane shows of the strategies and of growth is what stands on their sheets, from the same figures.
    for (const [at, part, layout] of [
      [4, 'strategies', strategiesLayout],
      [5, 'growth', growthScenarioLayout],
    ] as const) {
      const { name: asked, given: by } = ownCall(part)(state)!;
      const told = (await computingHere.answer(asked, by, {})) as Answer;
      const head = pages[at]!.findIndex(([first]) => first === layout[0]!.words[language]);
      const shown = pages[at]!.slice(head, head + told.length).map((row) => row.slice(0, layout.length));
      expect(pages[at]![0]![0]).toBe(sheetWords[`${part}Title`][language]);
      expect(shown.map((row) => row.map((cell) => cell ?? ''))).toEqual(told.map((row) => row.map(nearly)));
    }
    const grown = pages[5]!.find(([first]) => first === growthScenarioLines.capital.words[language])!;
    // 540,000 open, 100,000 of inventory, 80,000 of payables; half more.
    expect(grown.slice(1, 3)).toEqual([560_000, 840_000]);
    const next = page!.filter(([first]) => /^(Next step|下一步) \d$/.test(String(first)));
    expect(next.map((row) => row[8])).toEqual(found.next.map(({ step }) => step));
  });
});

test('an answer changed on the sheet of answers changes the score', async () => {
  const score = () => everythingOn(book!, 'Self-assessment').find(([first]) => String(first).startsWith('Score ('))![3];
  book = await calculatedBook(englishBook, bookPlanOf(await decided(englishBook, { ...typed, self: {} })));
  const before = score() as number;
  book.dispose();
  book = await calculatedBook(englishBook, bookPlanOf(await decided(englishBook, { ...typed, self: { stop: 'yes' } })));
  expect(score()).toBe(before + 4);
});
