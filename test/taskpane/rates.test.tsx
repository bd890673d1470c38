import '@testing-library/jest-dom';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { Pane } from '../../src/taskpane/pane';
import { openSession } from '../../src/taskpane/session/openSession';
import type { Session } from '../../src/taskpane/session/session';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { callFor } from '../../src/taskpane/year/call';
import { day, englishBook } from './books';
import { memorySpreadsheet, type MemoryBook } from './memorySpreadsheet';
import { until } from './until';

jest.setTimeout(60_000);
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

const words = dictionaries.en;
const { Customers, Terms, 'Open items': items } = englishBook.sheets;

/** The company's ledger, its last invoice in dollars and all others in euros, and the rates beside it. */
const book: MemoryBook = {
  sheets: {
    Customers: Customers!.map((row, at) => [...row, at === 0 ? 'Currency' : 'EUR']),
    'Open items': items!.map((row, at) => [...row, at === 0 ? 'Currency' : at === 7 ? 'USD' : 'EUR']),
    Terms: Terms!,
    FX: [
      ['Currency', 'Day', 'EUR per unit'],
      ['USD', day - 1, 0.9],
    ],
  },
};

let session: Session;
afterEach(() => {
  cleanup();
  session.close();
});

async function opened(): Promise<void> {
  session = openSession(memorySpreadsheet(book));
  render(<Pane session={session} />);
  await settled();
  session.answer({ day, step: 'check' });
  await settled();
}

const settled = () => until(() => session.state().survey !== null && session.state().busy === null);

test('the Check step asks for rates where a ledger is in two currencies, and the range that is chosen goes into every formula', async () => {
  await opened();
  expect(session.state().roles.rates.map(({ sheet }) => sheet)).toEqual(['FX']);
  expect(session.state().books!.toDecide.map(({ needs }) => needs)).toEqual(['rates']);
  const choice = await screen.findByLabelText(words['check.rates']);
  await userEvent.selectOptions(choice, 'FX A1:C2');
  await until(() => session.state().books?.receivables?.range?.currency === 'EUR' && session.state().busy === null);
  expect(session.state().books!.toDecide).toEqual([]);
  const { amount } = session.state().books!.receivables!.range!;
  expect(amount[6]).toBeCloseTo(27_000, 6);

  const plan = bookPlanOf(session.state());
  const formulas = plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : [])),
    ),
  );
  const rates = session.state().answers.rates!;
  for (const name of ['CREDITRISK', 'INDEMNITYIFFAILS', 'AGEING', 'INDEMNITYSUMMARY'])
    expect(formulas.filter((formula) => formula.startsWith(`=${name}(`) && !formula.includes(rates))).toEqual([]);
  expect(formulas.some((formula) => formula.startsWith('=AGEING(') && formula.endsWith(`${rates})`))).toBe(true);

  session.answer({ step: 'result', policyFrom: 'none' });
  await until(() => Boolean(session.state().outcome?.risk) && session.state().busy === null);
  const delta = session.state().outcome!.rated!.find(({ id }) => id === 'C-04')!;
  expect(delta.onTheDay).toBeCloseTo(27_000, 6);
  // A year's: sales of 400,000 on 30 days, paid 2 days before them.
  expect(delta.exposure).toBeCloseTo((400_000 * 28) / 365, 6);
  const call = callFor('loss', session.state())!;
  expect(call.formula).toContain(`,${rates},`);
  // What is owed on the day, beside it, tells the models that the exposure is converted already.
  const [headings] = call.given.customers as readonly (readonly unknown[])[];
  expect(headings![headings!.indexOf('Exposure') + 1]).toBe('On the day');
});

test('a rate that is missing is told with its currency, and Next waits', async () => {
  await opened();
  session.answer({ rates: session.state().roles.rates[0]!.reference, day: day - 30 });
  await until(
    () =>
      session.state().busy === null &&
      session.state().books?.toDecide[0]?.problem.message.includes('USD into EUR') === true,
  );
  expect(session.state().facts.toDecide).toBe(1);
});
