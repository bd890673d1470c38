import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import { proposalFormLines } from '../../src/functions/layouts/proposalForm';
import type { Book } from '../../src/host/grid/book';
import { formFound } from '../../src/taskpane/desk/form';
import { formCall } from '../../src/taskpane/desk/formCall';
import type { Answers } from '../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { firmHeadings } from '../../src/workbook/headings/firm';
import { chineseBook, englishBook } from '../taskpane/books';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(180_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

const typed = {
  purpose: 'form',
  policyFrom: 'range',
  firm: { name: 'Seaside Ltd', homeCountry: 'DE', nextTurnover: '5,000,000' },
} as const satisfies Partial<Answers>;

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  test('the inserted form says what the pane says, field by field, and the list of buyers what is owed', async () => {
    const state = await decided(memory, typed);
    const plan = bookPlanOf(state);
    book = await calculatedBook(memory, plan);
    const { name, given } = formCall(state)!;
    const found = formFound((await computingHere.answer(name, given, {})) as Answer);
    const names = (['form', 'buyers', 'firmSheet'] as const).map((key) => sheetWords[key][language]);
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(names);
    const [form, buyers, firm] = names.map((sheet) => everythingOn(book!, sheet));
    const errors = [...form!, ...buyers!, ...firm!].flat().filter((value) => typeof value === 'object' && value);
    expect(errors).toEqual([]);
    for (const field of [...found.filled, ...found.lacking]) {
      const row = form!.find(([first]) => first === field.name)!;
      expect([row[2] ?? '', row[3] ?? '']).toEqual([field.value, field.more]);
    }
    const blanks = form!.find(([first]) => first === proposalFormLines.blanks.words[language])!;
    expect(blanks[2]).toBe(found.blankCount);
    expect(found.filledCount).toBeGreaterThan(30);
    // 260,000, 110,000, 140,000 and 30,000 open.
    const total = buyers!.find(([first]) => first === (language === 'en' ? 'Total' : '合计'))!;
    expect(total[5]).toBe(540_000);
    expect(firm!.find(([first]) => first === firmHeadings.nextTurnover.words[language])![1]).toBe(5_000_000);
  });
});

test('what is typed on the sheet of the firm fills the form', async () => {
  const state = await decided(englishBook, { ...typed, firm: {} });
  book = await calculatedBook(englishBook, bookPlanOf(state));
  const company = () => everythingOn(book!, 'Proposal form').find(([first]) => first === 'Company')!;
  expect(company().slice(2, 5)).toEqual(['', '', 'BLANK']);
  book.dispose();
  const other = await decided(englishBook, typed);
  book = await calculatedBook(englishBook, bookPlanOf(other));
  expect(company().slice(2, 5)).toEqual(['Seaside Ltd', '', 'filled']);
});
