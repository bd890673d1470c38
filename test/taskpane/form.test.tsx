import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
import { firmHeadings } from '../../src/workbook/headings/firm';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: Parameters<Session['answer']>[0] = {}) =>
  paneShown(book, { day, purpose: 'form', step: 'form', policyFrom: 'range', ...change });

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s what the books lack is named, what is typed fills a field, without an accessibility violation',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    const session = await shown(book);
    const [before] = word('blankTyped').split('{fields}');
    const typedBlank = await screen.findByText((text) => text.startsWith(before!));
    expect(typedBlank.textContent).toContain(firmHeadings.name.words[language]);
    const lacking = language === 'en' ? /Kinds of sale – Blank: a column Kind of sale/ : /销售类型——空白：/;
    expect(screen.getByText(lacking)).toBeVisible();
    await userEvent.click(
      screen.getByText((text) => text.startsWith(`${word('firm.company')}${language === 'en' ? ':' : '：'}`)),
    );
    await userEvent.type(screen.getByLabelText(firmHeadings.name.words[language]), 'Seaside');
    await until(() => session.state().seen.form?.formula.includes('Seaside') ?? false);
    await until(
      () =>
        !screen
          .getByText((text) => text.startsWith(before!))
          .textContent!.includes(`${firmHeadings.name.words[language]},`),
    );
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('an amount that cannot be read says so below its field and is left out', async () => {
  const session = await shown(englishBook, { firm: { nextTurnover: 'a lot' } });
  await userEvent.click(screen.getByText(/^Turnover:/));
  expect(await screen.findByText(/found "a lot"/)).toBeVisible();
  await until(() => Array.isArray(session.state().seen.form?.answer));
  expect(session.state().seen.form!.formula).not.toContain('a lot');
});

test('an invoice that cannot be read is named with what to do', async () => {
  const [head, ...rows] = englishBook.sheets['Open items']!;
  const at = head!.indexOf('Amount');
  const spoiled = [head!, ...rows.map((row, place) => (place === 3 ? row.with(at, 'see mail') : row))];
  await shown({ ...englishBook, sheets: { ...englishBook.sheets, 'Open items': spoiled } });
  expect(await screen.findByText(/found "see mail"/)).toBeVisible();
  expect(screen.getByText(deskWords.formRefused.en)).toBeVisible();
});

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});
