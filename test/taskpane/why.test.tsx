import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import { whyWords } from '../../src/taskpane/words/whyWords';
import { memorySpreadsheet } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);

beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
afterEach(cleanup);

const book = {
  sheets: {
    Losses: [
      ['Customer', 'Loss'],
      ['Harbour Foods', 50_000],
      ['Hill', 8_000],
    ],
    Policy: [
      ['Insured percentage', 0.9],
      ['Each-loss deductible', 5_000],
      ['Wording', 'deduct then percent'],
    ],
  },
};
const formula = '=INDEMNITY(A1:B3,Policy!$A$1:$B$3)';
/** The indemnity of a row: two columns to the right of the losses the answer begins. */
const indemnityOn = (row: number) => ({ sheet: 'Losses', address: `E${row + 1}`, formula, row, column: 1 });

function shown(language: 'en' | 'zh' = 'en') {
  const spreadsheet = memorySpreadsheet({ ...book, environment: { language } });
  const session = openSession(spreadsheet);
  render(<Pane session={session} />);
  return { spreadsheet, session };
}

const told = (text: string) => until(() => document.body.textContent!.includes(text));

test('it follows the selection: the clauses of this very row, its terms, and what would change it most', async () => {
  const { spreadsheet, session } = shown();
  await until(() => session.state().survey !== null);
  expect(screen.queryByText(whyWords.en.title)).toBeNull();
  spreadsheet.selectCell(indemnityOn(1));
  await told('Each-loss deductible: A fixed amount is taken off each loss');
  await told('50,000 → 45,000');
  await told('Loss 50,000 → 55,000');
  spreadsheet.selectCell(indemnityOn(2));
  await told('8,000 → 3,000');
  expect(document.body.textContent).not.toContain('50,000 → 45,000');
  session.close();
});

test('a term leads to its cell, also where the range is on the sheet of the formula', async () => {
  const { spreadsheet, session } = shown();
  spreadsheet.selectCell(indemnityOn(1));
  await told(whyWords.en.term);
  fireEvent.click(screen.getByRole('button', { name: 'Insured percentage' }));
  fireEvent.click(screen.getByRole('button', { name: 'Loss' }));
  expect(spreadsheet.selected).toEqual(['Policy!B1', 'Losses!B2']);
  session.close();
});

test('pinned it stays while another cell is selected, and follows the values of its own', async () => {
  const { spreadsheet, session } = shown();
  spreadsheet.selectCell(indemnityOn(1));
  await told('50,000 → 45,000');
  fireEvent.click(await screen.findByRole('button', { name: whyWords.en.pin }));
  spreadsheet.selectCell(indemnityOn(2));
  spreadsheet.change('Policy', 'B2', 6_000);
  await told('50,000 → 44,000');
  fireEvent.click(screen.getByRole('button', { name: whyWords.en.pinned }));
  await told('8,000 → 2,000');
  session.close();
});

test('a cell of somebody else leaves the last explanation where it is', async () => {
  const { spreadsheet, session } = shown();
  spreadsheet.selectCell(indemnityOn(1));
  await told('50,000 → 45,000');
  spreadsheet.selectCell(null);
  await new Promise((resume) => setTimeout(resume, 400));
  expect(document.body.textContent).toContain('50,000 → 45,000');
  session.close();
});

test('in Chinese over an English book it speaks Chinese', async () => {
  const { spreadsheet, session } = shown('zh');
  spreadsheet.selectCell(indemnityOn(1));
  await told('为何是这个数');
  await told('免赔额：每笔损失扣除固定金额，扣至零为止。');
  session.close();
});

test('inserted it is a live formula on a sheet of its own', async () => {
  const { spreadsheet, session } = shown();
  spreadsheet.selectCell(indemnityOn(1));
  await told('50,000 → 45,000');
  await until(() => session.state().busy === null);
  fireEvent.click(screen.getByRole('button', { name: whyWords.en.insert }));
  await until(() => spreadsheet.plans.length === 1);
  const [sheet] = spreadsheet.plans[0]!.sheets;
  expect(sheet!.blocks.flatMap(({ cells }) => cells.flat())).toEqual([
    'Why this number',
    'Cell Losses!E2',
    { formula: '=EXPLAIN("INDEMNITY",2,2,,Losses!$A$1:$B$3,Policy!$A$1:$B$3)' },
  ]);
  session.close();
});

test('what is worked out within the formula cannot be looked up, and the card says what to do', async () => {
  const { spreadsheet, session } = shown();
  spreadsheet.selectCell({ ...indemnityOn(1), formula: '=INDEMNITY(IF(TRUE,A1:B3,A1:B2),Policy!A1:B3)' });
  await told('put that part into cells of its own');
  session.close();
});
