import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { creditTasks, selfQuestions } from '../../src/engine/desk';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
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

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});
