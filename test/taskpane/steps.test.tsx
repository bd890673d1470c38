import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { policyTerms } from '../../src/engine/cover';
import type { Answers } from '../../src/taskpane/flow/answers';
import { Pane } from '../../src/taskpane/pane';
import { costWords } from '../../src/taskpane/policy/costWords';
import { termHelp } from '../../src/taskpane/policy/help';
import { foldedGroups, termFields } from '../../src/taskpane/policy/termFields';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { chineseBook, customersOnly, day, emptyBook, englishBook, ledgerOnly } from './books';
import { memorySpreadsheet, type MemoryBook, type MemorySpreadsheet } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);

let session: Session | null = null;

/** The pane follows its own clock: nothing here is rushed through React's. */
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

afterEach(() => {
  cleanup();
  session?.close();
});

/** The pane on a workbook, with its first look behind it and a step opened. */
async function shown(
  book: MemoryBook,
  answers: Partial<Answers> = {},
): Promise<{ session: Session; spreadsheet: MemorySpreadsheet }> {
  const spreadsheet = memorySpreadsheet(book);
  const opened = openSession(spreadsheet);
  session = opened;
  render(<Pane session={opened} />);
  await until(() => opened.state().survey !== null && opened.state().busy === null);
  opened.answer({ day, ...answers });
  await until(
    () =>
      opened.state().busy === null &&
      (!['result', 'insert'].includes(opened.state().answers.step) || opened.state().outcome !== null),
  );
  await until(() => document.querySelector('h2') !== null);
  return { session: opened, spreadsheet };
}

async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const steps = ['data', 'check', 'policy', 'result', 'insert'] as const;

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, book) => {
  const words = dictionaries[language];

  test.each(steps)('the step %s shows its question, the disclaimer and no accessibility violation', async (step) => {
    await shown(book, { step });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(words[`${step}.title`]);
    expect(screen.getByText(words.disclaimer)).toBeVisible();
    expect(document.documentElement.lang).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(await violations()).toEqual([]);
  });

  test('typed terms come by subject, with help for every one of them and no accessibility violation', async () => {
    await shown(book, { step: 'policy', policyFrom: 'typed' });
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(12);
    for (const group of foldedGroups) screen.getByText(words[`policy.group.${group}`]).closest('details')!.open = true;
    await until(() => screen.getAllByRole('button', { expanded: false }).length === termFields.length);
    for (const button of screen.getAllByRole('button', { expanded: false })) fireEvent.click(button);
    await until(() => screen.queryAllByRole('button', { expanded: false }).length === 0);
    expect(screen.getByText(termHelp.noticeWithin![language])).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('published terms fill the form and name their source, and folded subjects say how many terms are given', async () => {
    const { session } = await shown(book, { step: 'policy', policyFrom: 'typed', terms: {} });
    await userEvent.selectOptions(await screen.findByLabelText(words['policy.preset']), 'EXIM small business');
    expect(session.state().answers.terms).toMatchObject({ insuredPercentage: '95%', wording: 'percentage of loss' });
    expect(screen.getAllByRole('link', { name: /EXIM/ })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('https://'),
    );
    expect(screen.getByText(words['policy.group.notice']).parentElement).toHaveTextContent(words['policy.given']('3'));
    expect(await violations()).toEqual([]);
  });
});

test.each([
  ['a term of the policy', policyTerms.insuredPercentage.en],
  ['its price', costWords.rate.en],
])('a percentage without its sign is asked about, and taken at a press: %s', async (_, label) => {
  await shown(englishBook, { step: 'policy', policyFrom: 'typed', terms: {} });
  const field = (await screen.findAllByLabelText(label)).at(-1)!;
  expect(screen.queryByText(/expected/)).toBeNull();
  await userEvent.type(field, '90');
  await userEvent.click(await screen.findByRole('button', { name: 'Take it as 90%' }));
  expect(field).toHaveValue('90%');
  await until(() => screen.queryByRole('button', { name: /Take it as/ }) === null);
});

test('the keyboard alone goes through all the steps and inserts the sheets', async () => {
  const { session, spreadsheet } = await shown(englishBook);
  for (const step of steps.slice(1)) {
    const next = screen.getByRole('button', { name: 'Next' });
    await until(() => !(next as HTMLButtonElement).disabled);
    next.focus();
    await userEvent.keyboard('{Enter}');
    await until(
      () =>
        session.state().answers.step === step &&
        session.state().busy === null &&
        (step === 'data' || step === 'check' || step === 'policy' || session.state().outcome !== null),
    );
  }
  screen.getByRole('button', { name: 'Insert the sheets' }).focus();
  await userEvent.keyboard('{Enter}');
  await until(() => session.state().done !== null);
  expect(spreadsheet.plans).toHaveLength(1);
  expect(screen.getByRole('status')).toHaveTextContent('Inserted. The formulas are live.');
});

test('the question of a step takes the focus when the step opens, so that it is read out', async () => {
  const keyboard = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  await shown(englishBook, { step: 'check' });
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  keyboard.mockRestore();
});

test('a pane that opens while somebody types in the sheet leaves the keyboard where it is', async () => {
  const keyboard = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await shown(englishBook, { step: 'check' });
  expect(screen.getByRole('heading', { level: 2 })).not.toHaveFocus();
  keyboard.mockRestore();
});

test('the language is switched at once, and every answer stays', async () => {
  const { session } = await shown(englishBook, { step: 'policy' });
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'zh');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('保单如何承保？');
  expect(session.state().answers).toMatchObject({ customers: 'Customers[#All]', policyFrom: 'range', step: 'policy' });
});

test('a workbook without customers offers the sample, which is taken with one press', async () => {
  const { session } = await shown(emptyBook);
  await userEvent.click(screen.getByRole('button', { name: 'Insert the sample' }));
  await until(() => session.state().answers.customers !== null && session.state().busy === null);
  expect(screen.getByLabelText(/^Customers/)).toHaveValue('Customers[#All]');
});

test('what must be decided stops Next, which says so; the answer given in the pane lets it go on', async () => {
  const twice = englishBook.sheets['Open items']!.map((row, at) => [...row, at === 0 ? 'Maturity' : day + at]);
  const { session, spreadsheet } = await shown(
    { ...englishBook, sheets: { ...englishBook.sheets, 'Open items': twice }, tables: { ...englishBook.tables, Receivables: { sheet: 'Open items', address: 'A1:G9' } } }, // prettier-ignore
    { step: 'check' },
  );
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  expect(screen.getByRole('status')).toHaveTextContent('1 thing is to be decided above');
  await userEvent.click(screen.getByText(/two columns mean Due date/));
  expect(spreadsheet.selected).toEqual(["'Open items'!E1"]);
  await userEvent.selectOptions(screen.getByLabelText('Which column is “Due date”?'), 'Maturity');
  await until(() => session.state().books?.receivables?.range !== null && session.state().busy === null);
  expect(session.state().answers.headings).toEqual({ Maturity: 'Due date' });
  await until(() => !(screen.getByRole('button', { name: 'Next' }) as HTMLButtonElement).disabled);
  expect(screen.queryByText(/to be decided/)).toBeNull();
});

test('a finding goes to its cell when it is pressed', async () => {
  const { session, spreadsheet } = await shown(englishBook, { step: 'check' });
  spreadsheet.change('Open items', 'C5', 'n.a.');
  await until(() => (session.state().books?.receivables?.findings.length ?? 0) > 0);
  await userEvent.click(await screen.findByText(/expected an amount/));
  expect(spreadsheet.selected).toEqual(["'Open items'!C5"]);
});

test('a heading is read differently when another one is chosen for it', async () => {
  const { session } = await shown(englishBook, { step: 'check' });
  await userEvent.selectOptions(screen.getByLabelText('Read “Paid date” as', { exact: true }), '');
  await until(() => session.state().answers.headings['Paid date'] === '–' && session.state().busy === null);
  expect(screen.getByText('Receivables: 5 of 6 headings recognised')).toBeInTheDocument();
});

test('the result says what would be lost and paid, and opens to reasons and clauses', async () => {
  await shown(englishBook, { step: 'result' });
  expect(screen.getByText('If Aurora Tools fails, 260k is lost and the policy pays 229k.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Why? Aurora Tools' }));
  const clauses = screen.getByText('How the policy pays').parentElement!;
  expect(
    within(clauses)
      .getAllByRole('row')
      .map((row) => Array.from(row.children, (cell) => cell.textContent)),
  ).toEqual([
    ['Clause', 'takes', 'leaves'],
    ['Loss', '', '260,000'],
    ['Exclusions', '–', '260,000'],
    ['Credit limit', '–', '260,000'],
    ['Insured percentage 90%', '−26,000', '234,000'],
    ['Each-loss deductible', '−5,000', '229,000'],
    ['Maximum liability', '–', '229,000'],
  ]);
});

/** The English book under a policy with these days. */
function withPeriod(start: number, end: number): MemoryBook {
  const terms = englishBook.sheets.Terms!.map(([term, value]) =>
    term === 'Policy start' ? [term, start] : term === 'Policy end' ? [term, end] : [term, value],
  );
  return { ...englishBook, sheets: { ...englishBook.sheets, Terms: terms } };
}

test('a policy that has not begun on the day of the books says so in the headline, the cost and the year', async () => {
  await shown(withPeriod(day + 1, day + 365), { step: 'result', premium: '1,000' });
  expect(
    screen.getByText(
      'If Aurora Tools fails on the day of the books, 260k is lost and nothing is paid: the policy does not begin until 2026-04-01. The year below counts it in full.',
    ),
  ).toBeVisible();
  expect(screen.getByText(/^The policy begins on 2026-04-01\. The year here is a year of the policy/)).toBeVisible();
  expect(screen.getByText(/outside the policy period/)).toBeVisible();
  expect(screen.queryByText(/more than it brings back/)).not.toBeInTheDocument();
});

test('on its first day the policy pays', async () => {
  await shown(withPeriod(day, day + 364), { step: 'result' });
  expect(screen.getByText('If Aurora Tools fails, 260k is lost and the policy pays 229k.')).toBeVisible();
});

test('a policy that ended the day before the books says so', async () => {
  await shown(withPeriod(day - 365, day - 1), { step: 'result' });
  expect(screen.getByText(/nothing is paid: the policy ended on 2026-03-30\./)).toBeVisible();
  expect(screen.getByText(/as if it were renewed on the same terms/)).toBeVisible();
});

test('where the policy pays nothing of the largest loss for another reason, the headline gives the reason', async () => {
  const terms = [...englishBook.sheets.Terms!, ['Maximum payment term', '30 days']];
  const book = { ...englishBook, sheets: { ...englishBook.sheets, Terms: terms } };
  await shown(book, { step: 'result' });
  expect(
    screen.getByText(
      /^If Aurora Tools fails, 260k is lost and the policy pays nothing\. Loss: unpaid balance\. .*payment term/i,
    ),
  ).toBeVisible();
});

test('equity shows the largest names as a share of it', async () => {
  // 2.4m × (60 days + 5 that it pays late) ÷ 365.
  await shown(englishBook, { step: 'result', equity: '4,273,973' });
  expect(screen.getByText('427k · 10% of equity')).toBeVisible();
});

test('without a policy the result says so and leaves out what would be paid', async () => {
  await shown(customersOnly, { step: 'result', policyFrom: 'none' });
  expect(screen.getByText('No policy: what would be paid is unknown.')).toBeVisible();
  expect(screen.queryByText('paid by the policy')).not.toBeInTheDocument();
});

test('a cell being edited is told as a sentence with what to do', async () => {
  const { session, spreadsheet } = await shown(englishBook, { step: 'insert' });
  spreadsheet.refuseNext('being edited');
  await userEvent.click(screen.getByRole('button', { name: 'Insert the sheets' }));
  await until(() => session.state().trouble !== null);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'A cell is being edited. Press Enter in the sheet, then try again.',
  );
});

test('the worst single failure and the expected indemnity are held against the premium, in a sentence for each direction', async () => {
  const { session } = await shown(englishBook, { step: 'result', premium: '1,000' });
  expect(
    screen.getByText(
      /^On average the cover brings back more than it costs: the premium of 1k is .* less than the expected indemnity of/,
    ),
  ).toBeVisible();
  expect(
    screen.getByText(
      'In the worst single failure (Aurora Tools) the policy pays 229k: 229.0 times the yearly premium.',
    ),
  ).toBeVisible();
  session.answer({ premium: '300,000' });
  expect(
    await screen.findByText(
      /^On average the cover costs more than it brings back: the premium of 300k is .* above the expected indemnity of .* It pays in the tail\.$/,
    ),
  ).toBeVisible();
  expect(
    screen.getByText(
      'Even in the worst single failure (Aurora Tools) the policy pays 229k, less than one year’s premium.',
    ),
  ).toBeVisible();
});

test('the premium may be left out: then nothing is said about it', async () => {
  await shown(englishBook, { step: 'result' });
  expect(screen.queryByRole('heading', { name: 'What the cover costs' })).not.toBeInTheDocument();
});

test('turnover times a rate stands in for the premium, and a rate that cannot be read says why', async () => {
  const { session } = await shown(englishBook, { step: 'policy', turnover: '20,000,000', premiumRate: '0.25%' });
  expect(screen.getByText('Turnover × rate: 50,000 a year')).toBeVisible();
  session.answer({ premiumRate: '25' });
  expect(await screen.findByText(/found "?25/)).toBeVisible();
});

test('rows that were read are counted, and what is seldom meant selects its cell', async () => {
  const { session, spreadsheet } = await shown(englishBook, { step: 'check' });
  expect(screen.getByText('Receivables: 8 of 8 rows read')).toBeVisible();
  spreadsheet.change('Open items', 'A4', 'I-2');
  spreadsheet.change('Open items', 'B4', 'C-01');
  await until(() => (session.state().books?.doubts.length ?? 0) > 0);
  await userEvent.click(await screen.findByText('Invoice I-2 stands in rows 3 and 4: both are counted.'));
  expect(spreadsheet.selected).toEqual(["'Open items'!A4"]);
});

test('removing names the cells in which the user has typed, and can keep his sheet with what it reads', async () => {
  const { session, spreadsheet } = await shown(englishBook, { step: 'insert' });
  await session.insert();
  spreadsheet.change('Ageing', 'M3', 2_000_000);
  spreadsheet.change('Ageing', 'M4', 'Ask for a higher limit.');
  await userEvent.click(screen.getByRole('button', { name: 'Remove what was inserted' }));
  expect(await screen.findByText('Ageing: M3, M4')).toBeVisible();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Keep Coverage, Ageing' }));
  await until(() => session.state().done?.what === 'removed');
  expect(session.state().inserted).toEqual(['Coverage', 'Ageing']);
  expect(screen.queryByText('Ageing: M3, M4')).not.toBeInTheDocument();
});

test.each([
  ['en', ledgerOnly(englishBook), 'Customers from the ledger', /4 names of the ledger, in order of first appearance/],
  ['zh', ledgerOnly(chineseBook), '取自应收账款明细', /取自应收账款明细，共 4 个名称，按首次出现排列/],
] as const)(
  'in %s a ledger alone is offered for the customers, and Check says so',
  async (language, book, group, sentence) => {
    const { session } = await shown(book, { step: 'data', language });
    expect(document.querySelector(`optgroup[label="${group}"] option`)).not.toBeNull();
    expect(screen.getAllByRole('combobox')[0]).toHaveValue(session.state().answers.receivables!);
    expect(await violations()).toEqual([]);
    session.answer({ step: 'check' });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  },
);
