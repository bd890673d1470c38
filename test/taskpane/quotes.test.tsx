import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { answerOf } from '../../src/functions/computing/answerOf';
import { coverValueLayout } from '../../src/functions/layouts/coverValue';
import { worthLines } from '../../src/functions/layouts/worthLines';
import { reader } from '../../src/functions/reader';
import type { Answer } from '../../src/functions/definition';
import type { Answers } from '../../src/taskpane/flow/answers';
import type { TypedQuote } from '../../src/taskpane/flow/typedQuote';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import type { Rectangle } from '../../src/taskpane/port/spreadsheet';
import { quotesFound, type QuoteFound } from '../../src/taskpane/quotes/quotesFound';
import type { Session } from '../../src/taskpane/session/session';
import { quotesWords } from '../../src/taskpane/words/quotesWords';
import { callFor } from '../../src/taskpane/year/call';
import { chineseBook, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const quote = (name: string, terms: TypedQuote['terms']): TypedQuote => ({ name, terms, startedFrom: null });
const north = quote('North', { insuredPercentage: '90%', fixedPremium: '20000', waitingPeriod: '6 months' });
const south = quote('South', {
  insuredPercentage: '80%',
  fixedPremium: '15,000',
  aggregateFirstLoss: '10000',
  firstLossCounted: 'before percentage',
});
const asked = { day, step: 'policy', compareQuotes: true, insertQuotes: true } as const;

/** The step Policy with the quotes compared. */
async function compared(book: MemoryBook, answers: Partial<Answers>): Promise<Session> {
  const session = await paneShown(book, { ...asked, ...answers });
  await until(() => Array.isArray(session.state().seen.quotes?.answer) && !session.state().seen.quotes!.computing);
  await screen.findByRole('table', { name: /Compare quotes|比较报价/ });
  return session;
}

const foundIn = (session: Session) => quotesFound(session.state().seen.quotes!.answer as Answer);
const amounts = ({ cost, indemnity, retained, tailRetained, net, breakEvenPd }: QuoteFound) => ({
  cost,
  indemnity,
  retained,
  tailRetained,
  net,
  breakEvenPd,
});

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s a quote that is the policy says to the cent what the Result says of the policy',
  async (language, book) => {
    const session = await paneShown(book, { ...asked, premium: '20000' });
    await userEvent.click(await screen.findByRole('button', { name: quotesWords.addPolicy[language] }));
    session.answer({ quotesTyped: [...session.state().answers.quotesTyped, south] });
    await until(() => Array.isArray(session.state().seen.quotes?.answer));
    const [policy] = foundIn(session).quotes;
    session.answer({ step: 'result' });
    await until(() => Boolean(session.state().outcome?.fails));
    const worth = callFor('worth', session.state())!;
    const told = reader(coverValueLayout, (await answerOf('COVERVALUE', worth.given, { date1904: false })) as Answer);
    const of = (key: keyof typeof worthLines) => told.line(worthLines[key].words)!.number('amount');
    const keys = ['cost', 'indemnity', 'retained', 'tailRetained', 'net', 'breakEvenPd'] as const;
    expect(amounts(policy!)).toEqual(Object.fromEntries(keys.map((key) => [key, of(key)])));
    expect(policy!.verdict).toBe(told.line({ en: 'Verdict', zh: '结论' })!.choice('amount'));
    expect(policy!.cost).toBe(20000);
    expect(policy!.indemnity).toBeGreaterThan(0);
  },
);

test('typed quotes stand side by side, each held against the first clause by clause, without an accessibility violation', async () => {
  const session = await compared(englishBook, { quotesTyped: [north, south] });
  const table = screen.getByRole('table', { name: quotesWords.title.en });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['North', 'South']);
  expect(within(table).getByRole('row', { name: /^Premium and fees/ }).textContent).toBe('Premium and fees20k15k');
  const [one, other] = within(screen.getByRole('list', { name: quotesWords.title.en })).getAllByRole('listitem');
  expect(one!.textContent).not.toContain('Against');
  expect(other!.textContent).toContain(
    'Against North: Insured percentage 80% instead of 90%; Waiting period none instead of 6 months; Aggregate first loss 10,000 instead of none; First loss counted before percentage instead of none; Fixed premium 15,000 instead of 20,000. Together it costs 5,000 less, leaves ',
  );
  const { quotes } = foundIn(session);
  expect(quotes[1]!.retained).toBeGreaterThan(quotes[0]!.retained!);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a quote is taken as the policy; what was typed before is kept, told, and comes back at a press', async () => {
  const own = { insuredPercentage: '85%', waitingPeriod: '120 days' };
  const session = await compared(englishBook, {
    policyFrom: 'typed',
    terms: own,
    premium: '18000',
    quotesTyped: [north, south],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Take this quote: South' }));
  expect(session.state().answers).toMatchObject({ policyFrom: 'typed', terms: south.terms, premium: '' });
  expect(await screen.findByText(quotesWords.taken.en)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Insured percentage' })).toHaveValue('80%');
  expect(screen.getByRole('button', { name: 'Take this quote: South' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Take this quote: North' }));
  expect(session.state().answers.terms).toEqual(north.terms);
  expect(session.state().answers.termsBefore).toHaveLength(1);
  await userEvent.click(await screen.findByRole('button', { name: quotesWords.putBack.en }));
  expect(session.state().answers).toMatchObject({ terms: own, premium: '18000', termsBefore: [] });
  expect(screen.queryByText(quotesWords.kept.en)).toBeNull();
});

test('terms edited after a quote was taken are kept too when another is taken', async () => {
  const session = await compared(englishBook, { policyFrom: 'none', quotesTyped: [north, south] });
  await userEvent.click(screen.getByRole('button', { name: 'Take this quote: North' }));
  expect(session.state().answers.termsBefore).toEqual([]);
  session.answer({ terms: { ...north.terms, insuredPercentage: '95%' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Take this quote: South' }));
  expect(session.state().answers.termsBefore.map(({ terms }) => terms.insuredPercentage)).toEqual(['95%']);
});

test('what a quote lacks is said in its card and beside the term in its form, and the other is told all the same', async () => {
  const lacking = quote('East', { insuredPercentage: '90%', fixedPremium: '9000', aggregateFirstLoss: '10000' });
  const session = await compared(englishBook, { quotesTyped: [north, lacking] });
  const [, card] = within(screen.getByRole('list', { name: quotesWords.title.en })).getAllByRole('listitem');
  expect(card!.textContent).toContain('"First loss counted": needed: do losses use up the first loss');
  expect(foundIn(session).quotes.map(({ cost }) => cost)).toEqual([20000, null]);
  await userEvent.click(screen.getByText('East', { selector: 'summary *' }));
  const form = within(await screen.findByRole('group', { name: 'East' }));
  expect(await form.findByRole('combobox', { name: 'First loss counted' })).toHaveAccessibleDescription(
    /needed: do losses/,
  );
});

test('up to four quotes are typed, copied and removed; one form is open at a time', async () => {
  const session = await paneShown(englishBook, { ...asked, policyFrom: 'none' });
  await screen.findByText(quotesWords.needsTwo.en);
  await userEvent.click(await screen.findByRole('button', { name: quotesWords.add.en }));
  const form = within(await screen.findByRole('group', { name: 'Quote 1' }));
  await userEvent.type(form.getByRole('textbox', { name: 'Insured percentage' }), '90%');
  await userEvent.type(form.getByRole('textbox', { name: 'Fixed premium' }), '9000');
  await userEvent.type(form.getByRole('textbox', { name: quotesWords.name.en }), 'West');
  await userEvent.click(await screen.findByRole('button', { name: 'Copy: West' }));
  expect(screen.getAllByRole('group', { name: /West/ })).toHaveLength(1);
  await userEvent.click(await screen.findByRole('button', { name: 'Copy: West, copy' }));
  await userEvent.click(screen.getByRole('button', { name: quotesWords.add.en }));
  const { quotesTyped } = session.state().answers;
  expect(quotesTyped.map(({ name, terms }) => [name, terms.fixedPremium])).toEqual([
    ['West', '9000'],
    ['West, copy', '9000'],
    ['West, copy, copy', '9000'],
    ['', undefined],
  ]);
  expect(screen.queryByRole('button', { name: quotesWords.add.en })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Quote 4' }));
  expect(session.state().answers.quotesTyped).toHaveLength(3);
});

const quotesRange: Rectangle = [
  ['Term', 'Harbour Re', 'Alpine'],
  ['Insured percentage', 0.9, 0.85],
  ['Premium rate', 0.003, 0.0025],
  ['Estimated turnover', 4_400_000, 4_400_000],
  ['Waiting period', '6 months', '4 months'],
  ['Policy start', day + 1, day + 1],
  ['Not covered', 'consignment, leasing', 'consignment'],
];
const withRange = (range: Rectangle): MemoryBook => ({
  ...englishBook,
  sheets: { ...englishBook.sheets, Offers: range },
});

test.each([
  ['a column each', quotesRange],
  ['a row each', quotesRange[0]!.map((_, at) => quotesRange.map((row) => row[at]))],
])('quotes in a range, %s, are found, are no policy, and are taken with all their terms', async (_, range) => {
  const session = await compared(withRange(range), {});
  const { answers, roles } = session.state();
  expect(answers).toMatchObject({ quotesFrom: 'range', policy: 'Terms!$A$1:$B$8' });
  expect(roles.quotes).toHaveLength(1);
  expect(session.state().seen.quotes!.formula).toContain(answers.quotes!);
  const before = foundIn(session).quotes;
  expect(before.map(({ name }) => name)).toEqual(['Harbour Re', 'Alpine']);
  await userEvent.click(screen.getByRole('button', { name: 'Take this quote: Alpine' }));
  expect(session.state().answers.terms).toMatchObject({
    insuredPercentage: '85%',
    premiumRate: '0.25%',
    policyStart: '2026-04-01',
    notCovered: 'consignment',
  });
  session.answer({ step: 'result' });
  await until(() => Boolean(session.state().outcome?.fails));
  const worth = callFor('worth', session.state())!;
  const told = reader(coverValueLayout, (await answerOf('COVERVALUE', worth.given, { date1904: false })) as Answer);
  expect(told.line(worthLines.indemnity.words)!.number('amount')).toBe(before[1]!.indemnity);
  expect(told.line(worthLines.cost.words)!.number('amount')).toBe(before[1]!.cost);
});

test.each([
  ['en', englishBook, 'Quotes'],
  ['zh', chineseBook, '报价比较'],
] as const)(
  'the inserted sheet in %s compares the quotes that stand on it, to be edited',
  async (language, book, name) => {
    const session = await compared(book, { quotesTyped: [north, south] });
    const state = session.state();
    const { sheets } = bookPlanOf(state);
    const sheet = sheets.find((one) => one.name === name)!;
    const terms = sheet.blocks.find(
      ({ cells }) => cells[0]?.[0] === (language === 'en' ? 'The quotes, to be edited' : '各份报价（可修改）'),
    )!;
    expect(terms.cells[2]!.slice(1)).toEqual(['North', 'South']);
    const call = callFor('quotes', state)!;
    const typed = await answerOf(
      'COMPAREQUOTES',
      { ...call.given, policies: terms.cells.slice(2) },
      { date1904: false },
    );
    expect(quotesFound(typed as Answer).quotes.map(amounts)).toEqual(foundIn(session).quotes.map(amounts));
    const all = sheet.blocks.at(-1)!.cells[0]![0] as { readonly formula: string };
    expect(all.formula).toMatch(/^=COMPAREQUOTES\(/);
    expect(sheets.map((one) => one.name)).toContain(language === 'en' ? 'Rated customers' : '客户评定');
    expect(bookPlanOf({ ...state, answers: { ...state.answers, insertQuotes: false } }).sheets).toHaveLength(
      sheets.length - 2,
    );
  },
);

test('quotes in a range of the workbook are compared on the sheet where they stand', async () => {
  const session = await compared(withRange(quotesRange), {});
  const sheet = bookPlanOf(session.state()).sheets.find((one) => one.name === 'Quotes')!;
  const { formula } = sheet.blocks.at(-1)!.cells[0]![0] as { readonly formula: string };
  expect(formula).toContain(session.state().answers.quotes!);
  expect(sheet.blocks.flatMap(({ cells }) => cells.flat())).toContain(
    `The quotes stand in ${session.state().answers.quotes!}.`,
  );
});

test('taken in place of a range, which has the books read anew, the comparison stays where it is and keeps the focus', async () => {
  const session = await compared(englishBook, { quotesTyped: [north, south] });
  expect(session.state().answers.policyFrom).toBe('range');
  const list = screen.getByRole('list', { name: quotesWords.title.en });
  await userEvent.click(screen.getByRole('button', { name: 'Take this quote: South' }));
  await until(() => session.state().outcome === null);
  expect(list).toBeInTheDocument();
  await until(() => session.state().outcome !== null);
  expect(screen.getByRole('list', { name: quotesWords.title.en })).toBe(list);
  expect(screen.getByRole('button', { name: 'Take this quote: South' })).toHaveFocus();
});
