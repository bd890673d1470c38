import { cashForecast } from '../../src/functions/catalogue/cashForecast';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2025-06-30']];
const customers: Cells = [
  ['Customer', 'Credit limit', 'Parent'],
  ['Harbour', 1000, null],
  ['Dale', 500, 'Harbour'],
  ['Hill', 500, null],
];
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Disputed amount', 'Promised date'],
  ['Harbour', 900, '2025-06-01', '2025-07-15', null, null],
  ['Dale', 700, '2025-06-10', '2025-08-15', 50, null],
  ['Hill', 600, '2025-01-10', '2025-02-10', null, null],
];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Waiting period', '150 days'],
  ['Maximum liability', 1000],
  ['Settlement within', '30 days'],
];
const settings: Cells = [['Base rate', '2%']];

interface Asked {
  readonly ledger?: Cells;
  readonly customers?: Cells;
  readonly flows?: Cells | null;
  readonly policy?: Cells | null;
  readonly scenario?: string;
  readonly settings?: Cells;
  readonly weeks?: unknown;
  readonly disputes?: Cells;
}
const asked = (more: Asked = {}) => [
  more.ledger ?? ledger,
  more.customers ?? customers,
  [[500]],
  more.flows ?? null,
  asOf,
  [[more.weeks ?? null]],
  more.policy === undefined ? policy : more.policy,
  more.scenario === undefined ? null : [[more.scenario]],
  more.settings ?? settings,
  more.disputes ?? null,
];
const call = async (more?: Asked): Promise<Answer> => invoke(cashForecast, asked(more));
const refused = (more: Asked) =>
  call(more).then(
    () => null,
    (problem: Error) => problem.message,
  );
const column = (answer: Answer, heading: string) => {
  const at = answer[0]!.indexOf(heading);
  return new Map(answer.slice(1).map((row) => [row[0], row[at]]));
};
const total = (values: Iterable<unknown>) =>
  [...values].reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
const inPeriods = (told: Map<unknown, unknown>) =>
  [...told].filter(([name]) => /^(Week|Month) |^Later$/.test(String(name))).map(([, value]) => value);

test('what the policy pays in the largest failure is what INDEMNITY pays with the group insolvent and the year’s maximum shared', async () => {
  const answer = await call({ scenario: 'largest fails' });
  const failed = ledger.map((row, at) => [...row, at === 0 ? 'Insolvent' : row[0] === 'Hill' ? null : 'yes']);
  const paid = await invoke(indemnity, [failed, policy, customers, asOf]);
  const indemnities = paid.slice(1).map((row) => row[paid[0]!.indexOf('Indemnity')]);
  expect(total(indemnities)).toBeCloseTo(1000, 9);
  expect(total(inPeriods(column(answer, 'Indemnity')))).toBeCloseTo(total(indemnities), 9);
});

test('the money for a failure on the day comes after settlement, that for Hill 150 and 30 days after its due date', async () => {
  const told = column(await call({ scenario: 'Harbour', policy: [...policy.slice(0, 2), policy[3]!] }), 'Indemnity');
  // Harbour 900 and Dale 500 within its limit at 90 %: 1,260 by 30 July (week 5); Hill 500: 450, lost on 10 July, by 9 August (week 6).
  expect(told.get('Week 5')).toBeCloseTo(1260, 9);
  expect(told.get('Week 6')).toBeCloseTo(450, 9);
});

test('who is in default, what is disputed and who fails are not counted as receipts', async () => {
  const base = column(await call(), 'Not counted');
  expect([base.get('Disputed'), base.get('In default or failing')]).toEqual([50, 600]);
  const failing = column(await call({ scenario: 'largest fails' }), 'Not counted');
  expect(failing.get('In default or failing')).toBe(600 + 900 + 650);
});

test('a promise moves an invoice; one that cannot be read moves nothing and costs no row', async () => {
  const promised = (cell: unknown) => ledger.map((row, at) => (at === 1 ? [...row.slice(0, 5), cell] : row));
  const week = async (cell: unknown) => column(await call({ ledger: promised(cell) }), 'Receipts');
  expect((await week('2025-07-02')).get('Week 1')).toBeGreaterThan(890);
  const unread = await week('soon');
  expect(unread.get('Week 1')).toBe(0);
  expect(unread.get('Week 3')).toBeGreaterThan(890);
});

test('a row that cannot be read is in no figure and is named; the customer’s other invoices count', async () => {
  const spoilt = [...ledger, ['Harbour', '#N/A', '2025-06-01', '2025-07-15', null, null]];
  const answer = await call({ ledger: spoilt });
  expect(column(answer, 'Receipts').get('Week 3')).toBeGreaterThan(890);
  expect(String(column(answer, 'Note').get('Not read'))).toContain('Receivables row 5, "Amount"');
});

test('who is not in the list is rated by his payments, and that is said', async () => {
  const note = String(column(await call({ customers: customers.slice(0, 3) }), 'Note').get('Week 1'));
  expect(note).toContain('1 customer owing 600 is not in the customers range: Hill: rated by how they pay');
});

test('without a base rate the answer says for whom of those who are not in default one stands in', async () => {
  const note = column(await call({ settings: [['Minimum cash', 1]] }), 'Note');
  expect(String(note.get('Week 1'))).toContain('No base rate is known: 3% stands in for 2 of 3 customers.');
});

test('flows: receipts and payments in columns of their own, a flow of the past is said to be done', async () => {
  const flows: Cells = [
    ['Item', 'Date', 'Receipt', 'Payment', 'Repeats'],
    ['Payroll', '2025-07-04', null, 100, 'weekly'],
    ['Grant', '2025-07-03', 60, null, null],
    ['Rent', '2025-06-30', null, 80, null],
  ];
  const answer = await call({ flows, policy: null, weeks: 2 });
  expect([column(answer, 'Payments').get('Week 1'), column(answer, 'Other receipts').get('Week 1')]).toEqual([100, 60]);
  expect(column(answer, 'Cash').get('Week 1')).toBe(460);
  expect(String(column(answer, 'Note').get('Week 1'))).toContain(
    '1 flow dated on or before 2025-06-30: taken as done.',
  );
});

test.each([
  [
    'a customer who owes nothing',
    { scenario: 'Nobody' },
    '"scenario": expected base, slow, largest fails, or the name of a customer in the receivables, found "Nobody"',
  ],
  ['half a week', { weeks: 0.5 }, '"weeks": expected a whole number of weeks, 1 to 104, found "0.5"'],
  [
    'a flow without its day',
    {
      flows: [
        ['Item', 'Date', 'Amount'],
        ['Rent', null, -80],
      ],
    },
    'Flows row 2, "Date": expected the day on which it is first paid, found nothing',
  ],
  [
    'a word for how often',
    {
      flows: [
        ['Item', 'Date', 'Amount', 'Repeats'],
        ['Rent', '2025-07-31', -80, 'now and then'],
      ],
    },
    'expected once, weekly, fortnightly, monthly, quarterly or yearly',
  ],
  [
    'flows without a date',
    {
      flows: [
        ['Item', 'Amount'],
        ['Rent', -80],
      ],
    },
    'Date',
  ],
] as const)('refused by name: %s', async (_, more, sentence) => {
  expect(await refused(more as Asked)).toContain(sentence);
});

const numbered: Cells = [
  ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date'],
  ['A1', 'Harbour', 900, '2025-06-01', '2025-07-15'],
];
const log = (promised: string | null, outcome: string | null): Cells => [
  ['Invoice', 'Disputed amount', 'Promised', 'Outcome'],
  ['A1', 300, promised, outcome],
];

test('a contested part is expected when the log promises an end of the dispute, else in no period; an outcome frees it', async () => {
  const told = async (disputes: Cells) => {
    const answer = await call({ ledger: numbered, policy: null, settings: [['Base rate', '0.001%']], disputes });
    const receipts = inPeriods(column(answer, 'Receipts'));
    return { receipts: Math.round(total(receipts)), apart: column(answer, 'Not counted').get('Disputed') };
  };
  expect(await told(log('2025-08-20', 'open'))).toEqual({ receipts: 900, apart: undefined });
  expect(await told(log(null, 'open'))).toEqual({ receipts: 600, apart: 300 });
  expect(await told(log('2025-06-20', 'open'))).toEqual({ receipts: 600, apart: 300 });
  expect(await told(log(null, 'price accepted'))).toEqual({ receipts: 900, apart: undefined });
});

test('the contested part comes on the day promised and not with the invoice; a row of the log that fits no invoice is told', async () => {
  const disputes: Cells = [...log('2025-08-20', 'open'), ['Z9', 5, null, null]];
  const answer = await call({ ledger: numbered, policy: null, settings: [['Base rate', '0.001%']], disputes });
  const receipts = column(answer, 'Receipts');
  expect(Math.round(receipts.get('Week 3') as number)).toBe(600);
  expect(Math.round(receipts.get('Week 8') as number)).toBe(300);
  expect(column(answer, 'Note').get('Not read')).toContain('Disputes row 3: invoice “Z9” is not in the receivables');
});
