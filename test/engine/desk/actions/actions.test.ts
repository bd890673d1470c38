import fc from 'fast-check';
import {
  freesMost,
  inOrder,
  invoiceActions,
  withDisputes,
  type Action,
  type Dispute,
} from '../../../../src/engine/desk';
import { disputeClock } from '../../../../src/engine/desk/disputes/disputeClock';
import { accountsFrom, owedOn } from '../../../../src/engine/ledger';
import { dunningSteps } from '../../../../src/engine/tables';
import { bookOf, type Invoice } from '../../ledger/book';

const asOf = 46_000;
const dispute: Dispute = {
  entry: 0,
  part: null,
  reason: null,
  owner: null,
  opened: asOf,
  promised: null,
  closed: false,
  decided: null,
};

function actionsOf(invoices: readonly Invoice[], log: readonly Dispute[] = []): readonly Action[] {
  const book = withDisputes(bookOf(invoices), log);
  return invoiceActions(book, { asOf, accounts: accountsFrom(book, asOf), steps: dunningSteps.rows, log });
}

test.each([
  ['2 days ago', { opened: asOf - 2 }, 'confirm', asOf],
  ['3 days ago', { opened: asOf - 3 }, 'settle', asOf + 18],
  ['21 days ago', { opened: asOf - 21 }, 'settle', asOf],
  ['22 days ago', { opened: asOf - 22 }, 'overdue', asOf - 1],
  ['on a day that nobody knows', { opened: null }, 'no day', asOf],
  ['22 days ago, an answer promised for today', { opened: asOf - 22, promised: asOf }, 'settle', asOf],
  ['today, an answer promised for yesterday', { promised: asOf - 1 }, 'promise passed', asOf - 1],
])('a dispute opened %s: %j comes to %s', (_, more, step, by) => {
  expect(disputeClock.of({ ...dispute, ...more }, asOf)).toEqual({ step, by });
});

test.each([
  ['two days late: not yet', { dueDate: asOf - 2 }, []],
  ['three days late', { dueDate: asOf - 3 }, [['chase', asOf]]],
  ['fourteen days late: since the seventh', { dueDate: asOf - 14 }, [['chase', asOf - 7]]],
  ['promised for yesterday', { dueDate: asOf - 30, promisedDate: asOf - 1 }, [['promise', asOf - 1]]],
  ['promised for today', { dueDate: asOf - 30, promisedDate: asOf }, []],
  ['of an insolvent customer', { dueDate: asOf + 30, insolvent: asOf - 5 }, [['insolvent', asOf]]],
  ['wholly contested', { dueDate: asOf - 30, disputed: 100 }, [['dispute', asOf]]],
  [
    'contested in part',
    { dueDate: asOf - 30, disputed: 40 },
    [
      ['dispute', asOf],
      ['chase', asOf],
    ],
  ],
  ['paid', { dueDate: asOf - 30, paidDate: asOf - 10 }, []],
])('an invoice %s', (_, more, expected) => {
  expect(actionsOf([{ amount: 100, ...more }]).map(({ kind, by }) => [kind, by])).toEqual(expected);
});

test('what the log says counts instead of the invoice: parts add up, an outcome ends the dispute', () => {
  const book = bookOf([{ amount: 100, dueDate: asOf - 30, disputed: 100 }]);
  const parts = (...log: readonly Partial<Dispute>[]) =>
    withDisputes(
      book,
      log.map((one) => ({ ...dispute, ...one })),
    ).disputed[0];
  expect(parts({ part: 30 }, { part: 20 })).toBe(50);
  expect(parts({ part: 30, closed: true }, { part: 20 })).toBe(20);
  expect(parts({ part: 30 }, {})).toBe(100);
  expect(parts({ closed: true })).toBe(0);
});

const invoices = fc.array(
  fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount: fc.integer({ min: -300, max: 5_000 }).filter((amount) => amount !== 0),
    invoiceDate: fc.integer({ min: asOf - 400, max: asOf }),
    dueDate: fc.integer({ min: asOf - 300, max: asOf + 120 }),
    paidDate: fc.oneof(fc.constant(NaN), fc.integer({ min: asOf - 300, max: asOf + 20 })),
    promisedDate: fc.oneof(fc.constant(NaN), fc.integer({ min: asOf - 30, max: asOf + 30 })),
    disputed: fc.constantFrom(0, 0, 100),
  }),
  { minLength: 1, maxLength: 30 },
);

test('nothing is at stake that is not owed; of no invoice more than its balance; the order of rows changes no sum', () => {
  fc.assert(
    fc.property(invoices, (rows) => {
      const owed = owedOn(bookOf(rows), asOf).amounts;
      const perEntry = new Map<number, number>();
      const actions = actionsOf(rows);
      for (const { entry, atStake } of actions) perEntry.set(entry!, (perEntry.get(entry!) ?? 0) + atStake);
      perEntry.forEach((sum, entry) => expect(sum).toBeLessThanOrEqual(owed[entry]! + 1e-9));
      const ordered = inOrder(actions).map(({ atStake }) => atStake);
      expect(ordered).toEqual([...ordered].sort((one, other) => other - one));
    }),
  );
});

test('an invoice that is chased and claimed brings its money once', () => {
  const [chase] = actionsOf([{ customer: 'A', amount: 100, dueDate: asOf - 30 }]);
  const claim: Action = { ...chase!, kind: 'duty', duty: 'claim', atStake: 90, frees: 90 };
  expect(freesMost([claim, chase!])).toEqual({ customer: 0, amount: 100 });
  expect(freesMost([])).toBeNull();
});
