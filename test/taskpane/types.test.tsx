import '@testing-library/jest-dom';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { policyTypes } from '../../src/engine/plan';
import { answerOf } from '../../src/functions/computing/answerOf';
import { computingHere, type Computing } from '../../src/functions/computing/computing';
import type { FunctionName, HeavyName } from '../../src/functions/computing/functionCall';
import { policyTypeLayout } from '../../src/functions/layouts/policyType';
import { reader } from '../../src/functions/reader';
import type { Answer } from '../../src/functions/definition';
import type { Answers } from '../../src/taskpane/flow/answers';
import { Pane } from '../../src/taskpane/pane';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { startingTerms } from '../../src/taskpane/policy/startingTerms';
import type { Rectangle } from '../../src/taskpane/port/spreadsheet';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { typesWords } from '../../src/taskpane/words/typesWords';
import { callFor } from '../../src/taskpane/year/call';
import { typesFound } from '../../src/taskpane/year/typesFound';
import { chineseBook, day, englishBook } from './books';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(120_000);

const typesName = { en: 'Policy types', zh: '保单类型' };
const ratedName = { en: 'Rated customers', zh: '客户评定' };

let session: Session | null = null;
const asked: string[] = [];

/** The pane follows its own clock: nothing here is rushed through React's. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

afterEach(() => {
  cleanup();
  session?.close();
  asked.length = 0;
});

/** A question that was answered once in these tests is not computed again. */
const known = new Map<string, ReturnType<Computing['answer']>>();

const counting = <Name extends string>(): Computing<Name> => ({
  answer(name, given, ...rest) {
    asked.push(name);
    const question = JSON.stringify([name, given]);
    const answer = known.get(question) ?? computingHere.answer(name, given, ...rest);
    known.set(question, answer);
    return answer;
  },
  end: () => undefined,
});

/** The step Policy with its types opened, once they are computed. */
async function typesOf(book: MemoryBook, language: 'en' | 'zh', answers: Partial<Answers> = {}): Promise<Session> {
  const opened = openSession(memorySpreadsheet(book), counting<FunctionName>(), counting<HeavyName>());
  session = opened;
  render(<Pane session={opened} />);
  await until(() => opened.state().survey !== null && opened.state().busy === null);
  opened.answer({ day, ...answers, step: 'policy' });
  await userEvent.click(await screen.findByText(typesWords.title[language], { selector: 'summary *' }));
  await until(() => Array.isArray(opened.state().seen.types?.answer));
  await screen.findByRole('list', { name: typesWords.title[language] });
  return opened;
}

test('the types rate the book once, and no failure of a customer is computed for them', async () => {
  const session = await typesOf(englishBook, 'en', { policyFrom: 'none' });
  expect(asked).toEqual(['CREDITRISK', 'POLICYTYPE']);
  expect(session.state().outcome!.fails).toBeNull();
  session.answer({ policyFrom: 'typed', terms: { insuredPercentage: '90%' }, step: 'result' });
  await until(() => session.state().outcome?.fails !== undefined && session.state().outcome?.fails !== null);
  expect(asked.filter((name) => name === 'CREDITRISK')).toHaveLength(1);
  expect(asked).toContain('INDEMNITYIFFAILS');
});

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s every type stands with its verdict, reason and figures, no policy first', async (language, book) => {
  await typesOf(book, language);
  const cards = within(screen.getByRole('list', { name: typesWords.title[language] })).getAllByRole('listitem');
  expect(cards.map(({ textContent }) => textContent!)).toEqual([
    expect.stringContaining(language === 'en' ? 'No policy' : '不投保'),
    ...policyTypes.map(({ name }) => expect.stringContaining(name[language])),
  ]);
  for (const card of cards.slice(1)) expect(card.textContent).toContain(typesWords.cost[language]);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a chosen type fills the form with its published terms, and what was typed before stays', async () => {
  const session = await typesOf(englishBook, 'en', { policyFrom: 'typed', terms: { waitingPeriod: '120 days' } });
  await userEvent.click(screen.getByRole('button', { name: 'Start from these terms: Whole turnover' }));
  const { policyFrom, terms, startedFrom, premium } = session.state().answers;
  expect({ policyFrom, startedFrom, premium }).toEqual({
    policyFrom: 'typed',
    startedFrom: 'Whole turnover',
    premium: '',
  });
  expect(terms).toMatchObject({ waitingPeriod: '120 days', insuredPercentage: '90%', premiumRate: '0.25%' });
  expect(await screen.findByText('taken over into the form below')).toBeVisible();
});

test('a type without a published rate brings the price, first loss and maximum that it was weighed with', async () => {
  const session = await typesOf(englishBook, 'en', { policyFrom: 'none' });
  const found = typesFound(session.state().seen.types!.answer as Answer).types.find(
    ({ type }) => type?.type === 'excess of loss',
  )!;
  await userEvent.click(screen.getByRole('button', { name: 'Start from these terms: Excess of loss' }));
  const { terms, premium } = session.state().answers;
  const typed = [premium, terms.aggregateFirstLoss, terms.maximumLiability].map(Number);
  expect(typed).toEqual([found.cost, found.firstLoss, found.maximum].map((amount) => Math.round(amount!)));
  expect(Math.min(...typed)).toBeGreaterThan(0);
});

test('key accounts say that the customers who are not named need the limit 0; no policy can be taken as well', async () => {
  const session = await typesOf(englishBook, 'en');
  await userEvent.click(screen.getByRole('button', { name: 'Start from these terms: Key accounts' }));
  expect(await screen.findByText(/^It names 10 customers\. Give every other customer the limit 0/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on without a policy' }));
  expect(session.state().answers.policyFrom).toBe('none');
});

test('no two published sets of terms have one name, by which the form remembers them', () => {
  const names = startingTerms.map(({ name }) => name.en);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'the inserted sheet in %s, its terms as they stand, says the figures of the pane',
  async (language, book) => {
    const session = await typesOf(book, language);
    const state = session.state();
    const plan = bookPlanOf({ ...state, answers: { ...state.answers, insertTypes: true } });
    const [sheet, rated] = [typesName[language], ratedName[language]].map((name) =>
      plan.sheets.find((one) => one.name === name)!,
    );
    expect(rated!.blocks.at(-1)!.cells[0]![0]).toEqual({ formula: expect.stringContaining('CREDITRISK(') });
    const terms = sheet!.blocks.at(-1)!.cells.slice(2);
    const call = callFor('types', state)!;
    const typed = await answerOf('POLICYTYPE', { ...call.given, types: terms as Rectangle }, { date1904: false });
    const [published, own] = [state.seen.types!.answer as Answer, typed as Answer].map((answer) =>
      reader(policyTypeLayout, answer),
    );
    for (const [at, { name }] of policyTypes.entries()) {
      const [one, other] = [published!.line(name)!, own!.row(2 + at)];
      for (const key of ['cost', 'retained', 'tail', 'count', 'net'] as const)
        expect({ name: name.en, key, amount: other.number(key) }).toEqual({
          name: name.en,
          key,
          amount: expect.closeTo(one.number(key)!, 6),
        });
    }
  },
);
