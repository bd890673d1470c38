import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: Parameters<Session['answer']>[0] = {}) =>
  paneShown(book, { day, purpose: 'provision', step: 'provision', policyFrom: 'none', ...change });

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s typed rates are asked for one by one, and give the allowance without an accessibility violation',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    await shown(book, { lossRates: { 'Not due': '1%', '1-30 days': '2%', '31-60 days': '10%', '61-90 days': '40%' } });
    await userEvent.click(await screen.findByRole('radio', { name: word('ratesFrom.typed') }));
    expect(await screen.findByText(word('ratesNeeded'))).toBeVisible();
    await userEvent.type(screen.getByLabelText(language === 'en' ? 'Over 90 days' : '90 天以上'), '100%');
    const table = within(await screen.findByRole('table', { name: word('allowance') }));
    // 1 % of 290,000, 2 % of 110,000, 40 % of 140,000.
    await until(
      () => table.getAllByRole('row').at(-1)!.lastElementChild!.getAttribute('title')?.replaceAll(',', '') === '61100',
    );
    expect(screen.getByText(word('withoutOpening'))).toBeVisible();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('a rate below that of an earlier bucket is remarked, and an outlook without its reason is not taken', async () => {
  const session = await shown(englishBook, {
    matrixFrom: 'typed',
    lossRates: { 'Not due': '5%', '1-30 days': '2%' },
    outlook: '1.2',
  });
  expect(await screen.findByText(/1-30 days is below Not due/)).toBeVisible();
  expect(screen.getByText(deskWords.outlookNeeded.en)).toBeVisible();
  expect(session.state().seen.provision).toBeUndefined();
});

test('a matrix in the workbook is found by its headings and taken rather than roll rates', async () => {
  const matrix = [
    ['Bucket', 'Loss rate'],
    ['Not due', 0.01],
    ['1-30 days', 0.02],
    ['Over 30 days', 0.5],
  ];
  const session = await shown({ ...englishBook, sheets: { ...englishBook.sheets, Matrix: matrix } });
  expect(session.state().answers).toMatchObject({ matrixFrom: 'range', matrix: 'Matrix!$A$1:$B$4' });
  await until(() => Array.isArray(session.state().seen.provision?.answer));
  expect(session.state().seen.provision!.formula).toMatch(/^=PROVISION\(Receivables\[#All\],Matrix!\$A\$1:\$B\$4,/);
});

test('an invoice that cannot be read is named with what to do; what the others are provided stands, without a total', async () => {
  const [head, ...rows] = englishBook.sheets['Open items']!;
  const at = head!.indexOf('Amount');
  const spoiled = [head!, ...rows.map((row, place) => (place === 0 ? row.with(at, 'see mail') : row))];
  await shown(
    { ...englishBook, sheets: { ...englishBook.sheets, 'Open items': spoiled } },
    { matrixFrom: 'typed', lossRates: Object.fromEntries(usualRates) },
  );
  expect(await screen.findByText(/Receivables row 2, "Amount": expected an amount, found "see mail"/)).toBeVisible();
  expect(screen.getByText(deskWords.provisionRefused.en)).toBeVisible();
  const table = within(screen.getByRole('table', { name: deskWords.allowance.en }));
  const last = table.getAllByRole('row').at(-1)!;
  expect(last.firstElementChild!.textContent).toBe('Total');
  expect(last.lastElementChild!.textContent).toBe('');
  expect(screen.queryByText(deskWords.withoutOpening.en)).toBeNull();
});

const usualRates = ['Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days'].map((bucket) => [bucket, '1%']);

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});
