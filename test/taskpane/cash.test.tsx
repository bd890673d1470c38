import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { nextMonthEnd } from '../../src/taskpane/desk/cashInputs';
import { serialOf } from '../../src/engine/ledger';
import type { Session } from '../../src/taskpane/session/session';
import { deskWords, type DeskWord } from '../../src/taskpane/words/deskWords';
import { chineseBook, customersOnly, day, englishBook } from './books';
import type { MemoryBook } from './memorySpreadsheet';
import { paneShown } from './paneShown';
import { until } from './until';

jest.setTimeout(120_000);

const shown = (book: MemoryBook, change: Parameters<Session['answer']>[0] = {}) =>
  paneShown(book, { day, purpose: 'cash', step: 'cash', ...change });

test.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)(
  'in %s cash is asked for first, then every scenario is told, without an accessibility violation',
  async (language, book) => {
    const word = (name: DeskWord) => deskWords[name][language];
    await shown(book);
    expect(await screen.findByText(word('openingNeeded'))).toBeVisible();
    expect(screen.getByText(word('withoutFlows'))).toBeVisible();
    await userEvent.type(screen.getByLabelText(word('opening')), '50000');
    await userEvent.type(screen.getByLabelText(word('minimum')), '40000');
    await userEvent.type(screen.getByLabelText(word('monthlyOut')), '60000');
    expect(
      await screen.findByRole('img', {
        name: new RegExp(language === 'en' ? '^Line of cash from 50k' : '^现金折线，期初 5万'),
      }),
    ).toBeVisible();
    const table = within(screen.getByRole('table', { name: word('scenario') }));
    const lowest = () =>
      table
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[0]!.getAttribute('title'));
    await until(() => lowest().every((amount) => amount !== null));
    expect(lowest()).toHaveLength(3);
    const amounts = lowest().map((text) => Number(text!.replaceAll(',', '')));
    // Whoever pays later, or not at all, leaves no more cash than before.
    expect(amounts[1]).toBeLessThanOrEqual(amounts[0]!);
    expect(amounts[2]).toBeLessThanOrEqual(amounts[0]!);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  },
);

test('a range with receipts and payments is found by its headings, is no ledger, and is read instead of sums a month', async () => {
  const flows = [
    ['Item', 'Date', 'Amount', 'Repeats'],
    ['Payroll', day + 1, -30000, 'weekly'],
  ];
  const session = await shown(
    { ...englishBook, sheets: { ...englishBook.sheets, Payments: flows } },
    { cash: '20000', monthlyOut: '1' },
  );
  expect(session.state().answers).toMatchObject({ flows: 'Payments!$A$1:$D$2', receivables: 'Receivables[#All]' });
  expect(screen.queryByLabelText('Or: payments a month')).toBeNull();
  await until(() => Array.isArray(session.state().seen['cash base']?.answer));
  // The payroll of the first day leaves 20,000 − 30,000, and nothing is expected in that week.
  expect(await screen.findByText(/Cash falls below 0 in Week 1 \(2026-04-01\)/)).toBeVisible();
  expect(session.state().seen['cash base']!.formula).toContain(',20000,Payments!$A$1:$D$2,');
});

test('without a ledger the step says where to choose one', async () => {
  await shown(customersOnly);
  expect(await screen.findByText(/choose it in the step Data/)).toBeVisible();
});

test('what the user came for decides the next step after the result', async () => {
  const session = await shown(englishBook, { step: 'result', purpose: 'cover' });
  await userEvent.click(await screen.findByRole('radio', { name: deskWords['purpose.cash'].en }));
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(session.state().answers.step).toBe('cash');
  expect(within(screen.getByRole('navigation')).getAllByRole('listitem')).toHaveLength(6);
});

test.each([
  [
    [2026, 3, 31],
    [2026, 4, 30],
  ],
  [
    [2026, 3, 30],
    [2026, 3, 31],
  ],
  [
    [2026, 12, 31],
    [2027, 1, 31],
  ],
  [
    [2027, 12, 5],
    [2027, 12, 31],
  ],
] as const)('the end of a month after %j is %j', ([year, month, date], [endYear, endMonth, endDate]) => {
  expect(nextMonthEnd(serialOf(year, month, date)!)).toBe(serialOf(endYear, endMonth, endDate));
});

test('the forecast is kept as values when it is inserted: the step says where, the sheet is named, and it stays when the others are removed', async () => {
  const session = await shown(englishBook, { cash: '50,000' });
  expect(
    await screen.findByText(/as values on the sheet “Forecast 2026-03-31”/, {}, { timeout: 60_000 }),
  ).toBeVisible();
  session.answer({ step: 'insert' });
  expect(await screen.findByText(/Cash, Forecast 2026-03-31/, {}, { timeout: 60_000 })).toBeVisible();
  await session.insert();
  expect(session.state().inserted).toEqual(['Cash']);
  await session.removeInserted();
  expect(session.state().survey!.sheets).toContain('Forecast 2026-03-31');
  expect(session.state().survey!.sheets).not.toContain('Cash');
});
