import '@testing-library/jest-dom';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Answers } from '../../src/taskpane/flow/answers';
import { type Computing, computingHere } from '../../src/functions/computing/computing';
import type { HeavyName } from '../../src/functions/computing/functionCall';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { refusal } from '../../src/taskpane/port/spreadsheet';
import { yearWords } from '../../src/taskpane/words/yearWords';
import { chineseBook, customersOnly, day, englishBook } from './books';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);

let session: Session | null = null;

/** The pane follows its own clock: nothing here is rushed through React's. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

afterEach(() => {
  cleanup();
  session?.close();
});

/** The result of a book, before anything about the whole book was opened. */
async function result(
  book: MemoryBook,
  answers: Partial<Answers> = {},
  heavy: Computing<HeavyName> = computingHere,
): Promise<Session> {
  const opened = openSession(memorySpreadsheet(book), computingHere, heavy);
  session = opened;
  render(<Pane session={opened} />);
  await until(() => opened.state().survey !== null && opened.state().busy === null);
  opened.answer({ day, ...answers, step: 'result' });
  await until(() => opened.state().outcome !== null && document.querySelector('h2') !== null);
  return opened;
}

/** Opens a part by its title, and waits for its answer. */
async function opened(title: string, view: 'loss' | 'causes' | 'plans' | 'worth'): Promise<void> {
  await userEvent.click(await screen.findByText(title, { selector: 'summary *' }));
  await until(() => session!.state().seen[view]?.answer !== undefined && session!.state().seen[view]?.answer !== null);
}

async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const row = (label: string) => screen.getAllByRole('rowheader', { name: new RegExp(`^${label}`) })[0]!.closest('tr')!;

test('nothing about the whole book is computed before its part is opened', async () => {
  const asked: HeavyName[] = [];
  const session = await result(
    englishBook,
    {},
    { answer: (name, ...rest) => (asked.push(name), computingHere.answer(name, ...rest)), end: () => undefined },
  );
  // What to do now is about invoices, and stands there at once.
  await until(() => Array.isArray(session.state().seen.todo?.answer));
  expect(asked).toEqual(['ACTIONS']);
  await opened('A year’s loss', 'loss');
  expect(asked).toEqual(['ACTIONS', 'LOSSDISTRIBUTION']);
  expect(Object.keys(session.state().seen)).toEqual(['todo', 'loss']);
});

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, book) => {
  const word = (name: keyof typeof yearWords) => yearWords[name][language];

  test('all four parts open to their numbers and formulas, without an accessibility violation', async () => {
    await result(book, { equity: '100,000', premium: '10,000' });
    for (const view of ['loss', 'causes', 'plans', 'worth'] as const) await opened(word(view), view);
    await until(() => screen.queryAllByRole('progressbar').length === 0);
    await screen.findByText(word('curveTable'));
    const formulas = screen
      .getAllByRole('textbox', { name: word('formula'), hidden: true })
      .map((box) => (box as HTMLTextAreaElement).value);
    expect(formulas.map((one) => one.slice(1, one.indexOf('(')))).toEqual([
      'ACTIONS',
      'LOSSDISTRIBUTION',
      'LOSSCONTRIBUTIONS',
      'COVERAGEPLAN',
      'COVERVALUE',
    ]);
    expect(await violations()).toEqual([]);
  });
});

test('the loss of a year is told without cover and retained, down to the chance of losing more than equity', async () => {
  const session = await result(englishBook, { equity: '100,000' });
  await opened('A year’s loss', 'loss');
  const expected = session.state().outcome!.rated!.reduce((sum, { expectedLoss }) => sum + expectedLoss!, 0);
  expect(within(row('Expected loss')).getAllByRole('cell')[0]).toHaveAttribute(
    'title',
    Math.round(expected).toLocaleString('en-GB'),
  );
  const [without, retained] = within(row('Chance of losing more than equity'))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  // 75% is lost of sales × (terms + days late) ÷ 365: of Aurora 320,548 (2.4m, 65 days), of Cobalt and Birch more than 100,000 too. So Cobalt (80 days past due: 25%), Birch or Aurora (0.09%) fails. Retained above 100,000 is only Cobalt, of whose debt of more than 300,000 its limit covers 120,000.
  const rated = session.state().outcome!.rated!.filter(({ name }) => name !== 'Delta Foods');
  // They would fail apart a little more often than with a factor in common.
  const apart = 100 * (1 - rated.reduce((none, { pd }) => none * (1 - pd!), 1));
  expect(parseFloat(without!)).toBeLessThanOrEqual(apart);
  expect(parseFloat(without!)).toBeGreaterThan(apart - 0.2);
  expect(retained).toBe('25%');
  expect(screen.getByRole('img', { name: /^Loss curve\. 1 year in 100 loses more than / })).toBeInTheDocument();
});

test('the year pointed at moves by the keyboard, and says what it loses', async () => {
  await result(englishBook);
  await opened('A year’s loss', 'loss');
  const slider = await screen.findByRole('slider', { name: 'How bad a year' });
  expect(slider).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/^1 year in 100 is worse: 2\d\dk without cover, \d+k retained$/),
  );
});

test('the parts of all customers add up to the whole, the largest first', async () => {
  await result(englishBook);
  await opened('Who causes it', 'causes');
  const bars = within(
    await screen.findByRole('list', { name: 'Bars of the 4 customers with the largest parts of a bad year.' }),
  )
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(bars[0]).toMatch(/^Cobalt Marine/);
  expect(screen.getByText(/4 of 4 customers cause 100% of it\./)).toBeVisible();
});

test('another plan is chosen, and shows its percentages with their reasons', async () => {
  const session = await result(englishBook);
  await opened('What to insure', 'plans');
  await userEvent.click(screen.getByRole('radio', { name: /^Whole turnover/ }));
  expect(session.state().answers.planMode).toBe('whole turnover');
  await userEvent.click(screen.getByText('Whom at what percentage'));
  expect((await screen.findAllByText(/^one percentage for all: 90%/))[0]).toBeVisible();
});

test('a policy without a price says which term is missing; the premium typed there is weighed', async () => {
  const session = await result(englishBook);
  await opened('Is the policy worth it?', 'worth');
  expect(
    screen.getByText(/add a row to the policy: “Fixed premium”, or “Premium rate” with “Estimated turnover”/),
  ).toBeVisible();
  await userEvent.type(screen.getByLabelText('Yearly premium'), '300000');
  await until(() => Array.isArray(session.state().seen.worth?.answer));
  expect(await screen.findByText("Don't buy")).toBeVisible();
  const formula = screen.getAllByRole('textbox', { name: 'The formula', hidden: true }).at(-1) as HTMLTextAreaElement;
  expect(formula.value).toContain('VSTACK(Terms!$A$1:$B$8,{"Fixed premium",300000})');
});

test('without a policy there is nothing to weigh, and the loss stands alone', async () => {
  await result(customersOnly, { policyFrom: 'none' });
  await userEvent.click(screen.getByText('Is the policy worth it?'));
  expect(await screen.findByText(/No policy yet: there is nothing to weigh/)).toBeVisible();
  await opened('A year’s loss', 'loss');
  expect(within(row('Expected loss')).getAllByRole('cell')).toHaveLength(1);
});

test('what takes too long is stopped, says so, and is computed on demand', async () => {
  const silent: Computing<HeavyName> = {
    answer: (_name, _given, _circumstances, signal) =>
      new Promise((_, fail) => signal!.addEventListener('abort', () => fail(refusal('cancelled')))),
    end: () => undefined,
  };
  const session = await result(englishBook, {}, silent);
  await userEvent.click(screen.getByText('A year’s loss'));
  // Both wait: what to do now, and below it the loss.
  await until(() => screen.queryAllByRole('button', { name: 'Stop' }).length === 2);
  await userEvent.click(screen.getAllByRole('button', { name: 'Stop' })[1]!);
  expect(await screen.findByText(/Stopped\. Nothing was computed\./)).toBeVisible();
  expect(session.state().seen.loss).toMatchObject({ computing: false, stopped: true });
  expect(session.state().trouble).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Compute' }));
  expect(session.state().seen.loss).toMatchObject({ computing: true });
});

test('a customer with an unreadable invoice is rated by its own row, and named', async () => {
  const invoices = englishBook.sheets['Open items']!;
  const spoilt = {
    ...englishBook,
    sheets: {
      ...englishBook.sheets,
      'Open items': invoices.map((cells) =>
        cells[0] === 'I-4' ? cells.map((cell, column) => (column === 2 ? 'n.a.' : cell)) : cells,
      ),
    },
  };
  await result(spoilt);
  await opened('A year’s loss', 'loss');
  expect(
    await screen.findByText('Birch & Sons: rated by the customer’s own row, because an invoice cannot be read.'),
  ).toBeVisible();
});
