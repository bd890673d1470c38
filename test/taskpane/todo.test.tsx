import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { todoWords } from '../../src/taskpane/words/todoWords';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: object = {}) =>
  paneShown(book, { day, step: 'result', policyFrom: 'range', ...change });

const list = async (title: string) => {
  const section = await screen.findByRole('region', { name: title }, { timeout: 60_000 });
  return within(section).findAllByRole('listitem', {}, { timeout: 60_000 });
};

test.each([
  ['en', englishBook, 'stop deliveries', 'Cobalt Marine', /80 days past due/],
  ['zh', chineseBook, '停止发货', '钴蓝海事', /已逾期 80 天/],
] as const)(
  'in %s the invoice with the most money at stake stands first, by the customer’s name, with its reason and without an accessibility violation',
  async (language, book, what, name, reason) => {
    await shown(book, { policyFrom: 'none' });
    const [first, second] = await list(todoWords.title[language]);
    // Cobalt Marine's 140,000, due 80 days ago, is the largest invoice that is late; Birch's 110,000 comes after it.
    expect(first).toHaveTextContent(what);
    expect(first).toHaveTextContent(name);
    expect(first).toHaveTextContent('I-5');
    expect(first).toHaveTextContent(reason);
    expect(within(first!).getByTitle('140,000')).toBeVisible();
    expect(second).toBeVisible();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('a line goes to the row it comes from: an invoice to the ledger, a customer to its list', async () => {
  const session = await shown(englishBook, { policyFrom: 'none' });
  const show = jest.spyOn(session, 'show');
  const lines = await list('What to do now');
  await userEvent.click(within(lines[0]!).getByRole('button'));
  expect(show).toHaveBeenLastCalledWith("'Open items'!A6:F6");
  const reduced = lines.find((line) => /Bring it down to 120,000/.test(line.textContent))!;
  await userEvent.click(within(reduced).getByRole('button'));
  expect(show).toHaveBeenLastCalledWith('Customers!A4:G4');
});

test('the formula beside it is what a cell would compute', async () => {
  const session = await shown(englishBook);
  await list('What to do now');
  await until(() => Array.isArray(session.state().seen.todo?.answer));
  expect(session.state().seen.todo!.formula).toBe(
    '=ACTIONS(Customers[#All],Receivables[#All],DATE(2026,3,31),Terms!$A$1:$B$8)',
  );
});

test('an invoice that cannot be read is told, and the others are listed', async () => {
  const [head, ...rows] = englishBook.sheets['Open items']!;
  const at = head!.indexOf('Amount');
  const spoiled = [head!, ...rows.map((row, place) => (place === 3 ? row.with(at, 'see mail') : row))];
  await shown({ ...englishBook, sheets: { ...englishBook.sheets, 'Open items': spoiled } }, { policyFrom: 'none' });
  expect((await list('What to do now'))[0]).toHaveTextContent('I-5');
  const section = screen.getByRole('region', { name: 'What to do now' });
  expect(within(section).getByText(/found "see mail"/)).toBeVisible();
});

test('without invoices there is no list', async () => {
  await shown(customersOnly, { policyFrom: 'none' });
  await screen.findByRole('heading', { name: 'What did you come for?' });
  expect(screen.queryByRole('region', { name: 'What to do now' })).toBeNull();
});
