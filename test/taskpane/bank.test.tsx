import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
import { baseRuleHeadings } from '../../src/workbook/headings/financing';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: Parameters<Session['answer']>[0] = {}) =>
  paneShown(book, { day, purpose: 'bank', step: 'bank', policyFrom: 'range', ...change });

const amounts = (table: HTMLElement) =>
  Object.fromEntries(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        row.firstElementChild!.firstChild!.textContent,
        row.children[1]!.getAttribute('title')?.replaceAll(',', ''),
      ]),
  );

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s usual rules stand there to be replaced, and give the base and what the money costs without an accessibility violation',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    const field = (key: keyof typeof baseRuleHeadings) => screen.getByLabelText(baseRuleHeadings[key].words[language]);
    await shown(book);
    expect(await screen.findByText(word('interestNeeded'))).toBeVisible();
    expect([field('advanceRate'), field('advanceRateInsured')].map((one) => (one as HTMLInputElement).value)).toEqual([
      '75%',
      '90%',
    ]);
    await userEvent.clear(field('pastDueAfter'));
    await userEvent.type(field('pastDueAfter'), '60');
    await userEvent.type(field('interest'), '8%');
    await userEvent.type(field('interestInsured'), '6%');
    const base = await screen.findByRole('table', { name: word('base') });
    // Cobalt's 140,000 are 80 days late; of the other 400,000 all are within their limits.
    await until(() => amounts(screen.getByRole('table', { name: word('base') }))[word('eligible')] === '400000');
    expect(amounts(base)[word('openReceivables')]).toBe('540000');
    const cost = await screen.findByRole('table', { name: word('financing') });
    await until(() => within(cost).getAllByRole('row').length === 4);
    expect(amounts(cost)[word('way.plain')]).toBe('405000');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('what would free most is told first', async () => {
  await shown(englishBook, { bank: { pastDueAfter: '60' } });
  // Cobalt's 120,000 within its limit at 90 %, and of the 20,000 above it 15,000, up to a quarter of 540,000, at 75 %: 119,250.
  expect(await screen.findByText(/^Most money: past due. Without it 119k more could be drawn.$/)).toBeVisible();
});

test('a rule that cannot be read says so below its field and is left out', async () => {
  const session = await shown(englishBook, { bank: { crossAge: 'a lot' } });
  expect(await screen.findByText(/found "a lot"/)).toBeVisible();
  await until(() => Array.isArray(session.state().seen.bank?.answer));
  expect(session.state().seen.bank!.formula).not.toContain('Cross-age');
});

test('without a policy nothing about cover is asked', async () => {
  await shown(englishBook, { policyFrom: 'none' });
  expect(await screen.findByLabelText('Advance rate now')).toBeVisible();
  expect(screen.queryByLabelText('Advance rate insured')).toBeNull();
  expect(screen.queryByLabelText('Dilution allowed')).toBeNull();
});

test('an invoice that cannot be read is named with what to do, and what can be read stands beside', async () => {
  const [head, ...rows] = englishBook.sheets['Open items']!;
  const at = head!.indexOf('Amount');
  const spoiled = [head!, ...rows.map((row, place) => (place === 3 ? row.with(at, 'see mail') : row))];
  await shown({ ...englishBook, sheets: { ...englishBook.sheets, 'Open items': spoiled } }, { policyFrom: 'none' });
  expect(await screen.findByText(/found "see mail"/)).toBeVisible();
  expect(screen.getByText(/What can be read alone comes to/)).toBeVisible();
});

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});
