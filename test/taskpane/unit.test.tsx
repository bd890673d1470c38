import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { chineseBook, day, englishBook } from './books';
import { memorySpreadsheet } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let session: Session;
afterEach(() => {
  cleanup();
  session.close();
});

test.each([
  ['en', englishBook, 'Receivables: amounts stand in', 'thousands', { Amount: 'in thousands' }],
  ['zh', chineseBook, '应收账款：金额单位', '万元', { 金额: '单位：万' }],
] as const)('%s: Check names the unit of the amounts, and another one is read at once', async (...given) => {
  const [language, book, label, choice, headings] = given;
  const settled = () => until(() => session.state().survey !== null && session.state().busy === null);
  session = openSession(memorySpreadsheet(book));
  render(<Pane session={session} />);
  await settled();
  session.answer({ day, language, step: 'check' });
  await settled();
  const unit = await screen.findByLabelText<HTMLSelectElement>(label);
  expect(unit.value).toBe('1');
  await userEvent.selectOptions(unit, choice);
  const times = language === 'en' ? 1000 : 10_000;
  await until(() => session.state().books?.receivables?.range?.amount[0] === 180_000 * times);
  expect(session.state().answers.headings).toEqual(headings);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
