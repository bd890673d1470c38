import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { creditTasks, selfQuestions, strategies } from '../../src/engine/desk';
import { growthScenarioLines } from '../../src/functions/layouts/growthScenario';
import { ownRatingLines } from '../../src/functions/layouts/ownRating';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
import { capitalHeadings } from '../../src/workbook/headings/capital';
import { strategyHeadings } from '../../src/workbook/headings/strategies';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: Parameters<Session['answer']>[0] = {}) =>
  paneShown(book, { day, purpose: 'manage', step: 'manage', policyFrom: 'range', ...change });

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s what the books cannot tell is asked, an answer moves the score, without an accessibility violation',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    const session = await shown(book);
    const parts = await screen.findByRole('table', { name: word('byPart') });
    const assess = () =>
      within(screen.getByRole('table', { name: word('byPart') }))
        .getByRole('row', { name: new RegExp(`^${creditTasks.assess[language]}`) })
        .querySelector('td')!.textContent;
    expect(within(parts).getAllByRole('row')).toHaveLength(7);
    // All of what is owed is graded: 5 of 21.
    expect(assess()).toBe('5');
    await userEvent.click(screen.getByText((text) => text.startsWith(creditTasks.assess[language]) && /\d/.test(text)));
    const field = screen.getByLabelText(selfQuestions.policyWritten.asks[language]);
    await userEvent.selectOptions(field, 'yes');
    await until(() => assess() === '9');
    expect(session.state().seen.self!.formula).toContain(language === 'en' ? '"yes"' : '"是"');
    // What the books answer is not asked.
    expect(screen.queryByLabelText(selfQuestions.overdue.asks[language])).toBeNull();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('what to do next is told with what it gains', async () => {
  await shown(englishBook);
  expect(await screen.findByText('Paid in time: 6 points to gain')).toBeVisible();
});

test('an invoice that cannot be read is named, and the books answer without its customer', async () => {
  const [head, ...rows] = englishBook.sheets['Open items']!;
  const at = head!.indexOf('Amount');
  const spoiled = [head!, ...rows.map((row, place) => (place === 3 ? row.with(at, 'see mail') : row))];
  await shown({ ...englishBook, sheets: { ...englishBook.sheets, 'Open items': spoiled } });
  expect(await screen.findByText(/found "see mail"/)).toBeVisible();
  expect(screen.getByText(deskWords.manageRefused.en)).toBeVisible();
  expect(screen.queryByLabelText(selfQuestions.overdue.asks.en)).toBeNull();
});

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s strategies, growth, risks and the own rating are computed when they are opened, from what is typed where it is asked',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    const session = await shown(book, { costOfCapital: '10%' });
    await screen.findByRole('table', { name: word('byPart') });
    expect(session.state().seen.strategies).toBeUndefined();
    const open = async (part: 'strategies' | 'growth' | 'register' | 'rating') => {
      await userEvent.click(screen.getAllByText(word(`${part}.title`))[0]!);
      return screen.findByRole('table', { name: word(`${part}.title`) }, { timeout: 60_000 });
    };
    const valuesOf = (table: HTMLElement, label: string) =>
      [
        ...within(table)
          .getByRole('row', { name: new RegExp(`^${label}`) })
          .querySelectorAll('td'),
      ].map(({ textContent }) => textContent);
    const paid = await open('strategies');
    expect(within(paid).getAllByRole('row')).toHaveLength(7);
    // Said in an earlier step.
    expect(screen.getByLabelText(strategyHeadings.capitalCost.words[language])).toHaveValue('10%');
    await userEvent.type(screen.getByLabelText(strategyHeadings.monitoringCost.words[language]), '600');
    await until(
      () =>
        valuesOf(screen.getByRole('table', { name: word('strategies.title') }), strategies.monitor[language])[0] ===
        '600',
    );
    const grown = await open('growth');
    await userEvent.type(screen.getAllByLabelText(capitalHeadings.sales.words[language])[0]!, '2000000');
    await until(
      () =>
        session.state().seen.growth?.computing === false && session.state().seen.growth!.formula.includes('2000000'),
    );
    expect(valuesOf(grown, growthScenarioLines.sales.words[language])).toEqual(
      language === 'en' ? ['2m', '2.2m'] : ['200万', '220万'],
    );
    const risks = await open('register');
    expect(within(risks).getAllByRole('row').length).toBeGreaterThan(2);
    const rated = await open('rating');
    // Aurora owes most: of 260,000 the policy pays 229,000.
    expect(valuesOf(rated, ownRatingLines.lost.words[language]).slice(2)).toEqual(
      language === 'en' ? ['260k', '31k'] : ['26万', '3.1万'],
    );
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});
