import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { day, chineseBook, englishBook } from './books';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** The companies' customers and terms, and in place of their invoices what they owe by age. */
const english: MemoryBook = {
  sheets: {
    Customers: englishBook.sheets.Customers!,
    Ages: [
      ['Customer ID', 'Current', '1-30', '31-60', '61-90', 'Over 90', 'Total'],
      ['C-01', 260000, 0, 0, 0, 0, 260000],
      ['C-02', 0, 110000, 0, 0, 0, 110000],
      ['C-03', 0, 0, 0, 140000, 0, 140000],
      ['Total', 260000, 110000, 0, 140000, 0, 510000],
    ],
    Terms: englishBook.sheets.Terms!,
  },
};
const chinese: MemoryBook = {
  sheets: {
    客户: chineseBook.sheets.客户!,
    账龄: [
      ['客户编号', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '合计'],
      ['C-01', 260000, 0, 0, 0, 0, 260000],
      ['C-02', 0, 110000, 0, 0, 0, 110000],
      ['合计', 260000, 110000, 0, 0, 0, 370000],
    ],
    条款: chineseBook.sheets.条款!,
  },
};

let session: Session;
afterEach(() => {
  cleanup();
  session.close();
});

const settled = () => until(() => session.state().survey !== null && session.state().busy === null);

async function opened(book: MemoryBook, language: 'en' | 'zh' = 'en'): Promise<void> {
  session = openSession(memorySpreadsheet(book));
  render(<Pane session={session} />);
  await settled();
  session.answer({ day, language, step: 'check' });
  await settled();
}

test.each([
  ['in English', 'en', english, 'Position in bucket', 'middle', 'Ages'],
  ['中文', 'zh', chinese, '账龄段取值', '中点', '账龄'],
] as const)(
  '%s: a summarised ageing is read in Check, which asks where in its bucket an amount stands',
  async (...given) => {
    const [, language, book, name, choice, sheet] = given;
    await opened(book, language);
    expect(session.state().roles.receivables.map((block) => block.sheet)).toEqual([sheet]);
    expect(session.state().books!.toDecide).toEqual([]);
    const asked = await screen.findByLabelText(name);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.selectOptions(asked, choice);
    await until(
      () => session.state().books?.receivables?.range?.summary?.position === 'middle' && session.state().busy === null,
    );
    expect(session.state().answers.headings).toEqual({ [name]: choice });
  },
);

test('the result is told from the sums: what each customer owes is its exposure', async () => {
  await opened(english);
  session.answer({ step: 'result' });
  await until(() => session.state().busy === null && session.state().outcome !== null);
  const owed = session.state().books!.receivables!.range!;
  expect(owed.amount.reduce((sum, amount) => sum + amount, 0)).toBe(510000);
  expect(session.state().outcome).not.toBeNull();
  expect(document.body.textContent).not.toMatch(/needs the invoice list/);
});
