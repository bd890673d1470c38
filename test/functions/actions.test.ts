import { asProblem } from '../../src/engine/attempt';
import { actions } from '../../src/functions/catalogue/actions';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { actionsLayout } from '../../src/functions/layouts/actions';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const customers: Cells = [
  ['Customer', 'Credit limit'],
  ['Harbour', 1000],
  ['Hill', 500],
];
const headings = [
  'Invoice',
  'Customer',
  'Amount',
  'Invoice date',
  'Due date',
  'Promised date',
  'Disputed',
  'Claim date',
];
const ledger: Cells = [
  headings,
  ['A1', 'Harbour', 900, '2026-05-01', '2026-05-31', null, null, null],
  ['A2', 'Harbour', 100, '2026-05-01', '2026-05-31', null, 'yes', null],
  ['B1', 'Hill', 600, '2026-05-10', '2026-06-09', null, null, null],
];

interface Asked {
  readonly customers?: Cells;
  readonly ledger?: Cells;
  readonly policy?: Cells;
  readonly disputes?: Cells;
  readonly settings?: Cells;
  readonly asOf?: string;
}
const call = (more: Asked = {}): Promise<Answer> =>
  Promise.resolve().then(() =>
    invoke(actions, [
      more.customers ?? customers,
      more.ledger ?? ledger,
      [[more.asOf ?? '2026-06-04']],
      more.policy ?? null,
      more.disputes ?? null,
      more.settings ?? null,
    ]),
  );
const rows = (answer: Answer) =>
  answer.slice(1).map((_, at) => {
    const row = reader(actionsLayout, answer).row(at + 1);
    return { row, told: [row.text('what'), row.text('invoice'), row.number('atStake'), row.text('by')] };
  });
const message = async (more: Asked) => {
  const answer = await call(more).catch(asProblem);
  return answer instanceof Error ? answer.message : answer.map((row) => row.at(-1)).join(' | ');
};

test('collect, ask for a limit and settle, each with its row; nobody frees more cash than the first', async () => {
  const told = rows(await call());
  expect(told.map((one) => one.told)).toEqual([
    ['Personal call', 'A1', 900, '2026-06-03'],
    ['Settle the dispute', 'A2', 100, '2026-06-04'],
    ['Ask for a limit of 600', '', 100, '2026-06-04'],
  ]);
  expect(told.map(({ row }) => row.text('from'))).toEqual([
    'Receivables row 2',
    'Receivables row 3',
    'Customers row 3',
  ]);
  expect(told[0]!.row.text('note')).toContain('nobody frees more cash: 1,000 from this customer');
});

test('the log tells since when, by whom and by when: a promise that has run out is asked for, what has an outcome is collected', async () => {
  const disputes: Cells = [
    ['Invoice', 'Disputed amount', 'Reason', 'Opened', 'Owner', 'Promised', 'Outcome'],
    ['A2', null, 'price', '2026-05-10', null, null, 'credit note refused'],
    ['B1', 250, 'damaged goods', '2026-05-20', 'Li', '2026-06-01', 'open'],
  ];
  const told = rows(await call({ disputes }));
  expect(told.map((one) => one.told)).toContainEqual([
    'Ask for the outcome that was promised',
    'B1',
    250,
    '2026-06-01',
  ]);
  expect(told.map((one) => one.told)).toContainEqual(['Personal call', 'A2', 100, '2026-06-03']);
  expect(told.find(({ row }) => row.text('invoice') === 'B1')!.row.text('note')).toBe(
    'the day promised has passed; damaged goods; Li',
  );
});

test('a claim that is due brings what the policy pays; days ahead decide which duties are told', async () => {
  const policy: Cells = [
    ['Insured percentage', '90%'],
    ['Waiting period', '60 days'],
    ['Claim within', '30 days'],
  ];
  const asked = { policy, ledger: [headings, ['A1', 'Harbour', 900, '2026-01-01', '2026-03-02', null, null, null]] };
  const told = rows(await call({ ...asked, asOf: '2026-05-25' }));
  expect(told.map((one) => one.told)).toContainEqual(['File the claim', 'A1', 810, '2026-05-31']);
  const short = rows(await call({ ...asked, asOf: '2026-05-25', settings: [['Days ahead', '5 days']] }));
  expect(short.map(({ row }) => row.choice('kind'))).not.toContain('duty');
});

test('a long list ends with what the rest comes to, an empty one says so', async () => {
  const told = rows(await call({ settings: [['Actions shown', 1]] }));
  expect(told.map((one) => one.told)).toEqual([
    ['Personal call', 'A1', 900, '2026-06-03'],
    ['2 more', '', 200, ''],
  ]);
  const quiet = rows(
    await call({ ledger: [headings, ['B1', 'Hill', 100, '2026-05-10', '2026-06-09', null, null, null]] }),
  );
  expect(quiet.map((one) => one.told[0])).toEqual(['Nothing to do']);
});

test.each<[string, Asked, string]>([
  [
    'an invoice of the log that is not there',
    {
      disputes: [
        ['Invoice', 'Reason'],
        ['Z9', 'price'],
      ],
    },
    'Disputes row 2: invoice “Z9” is not in the receivables',
  ],
  [
    'a dispute without an invoice',
    {
      disputes: [
        ['Invoice', 'Reason'],
        [null, 'price'],
        ['A2', 'price'],
      ],
    },
    'Disputes row 2, "Invoice": expected the number of the invoice',
  ],
  [
    'a day that is none',
    {
      disputes: [
        ['Invoice', 'Opened'],
        ['A2', 'soon'],
      ],
    },
    'Disputes row 2, "Opened"',
  ],
  [
    'a ledger without numbers beside a log',
    {
      disputes: [['Invoice'], ['A2']],
      ledger: [
        ['Customer', 'Amount', 'Due date'],
        ['Hill', 5, '2026-05-31'],
      ],
    },
    'a log of disputes needs invoice numbers in the receivables',
  ],
  [
    'an invoice that cannot be read',
    { ledger: [headings, ['A1', 'Harbour', 'n/a', '2026-05-01', '2026-05-31', null, null, null]] },
    'Receivables row 2, "Amount"',
  ],
  [
    'a summarised ageing',
    {
      ledger: [
        ['Customer', 'Current', '1-30', '31-60'],
        ['Hill', 5, 6, 7],
      ],
    },
    'invoice',
  ],
])('%s is told in its place', async (_, more, sentence) => {
  expect(await message(more)).toContain(sentence);
});

test('nobody asks for more cover on a customer in default: what it owes is brought down', async () => {
  const late: Cells = [headings, ['A1', 'Hill', 900, '2026-01-01', '2026-02-01', null, null, null]];
  const told = rows(await call({ ledger: late }));
  expect(told.map((one) => one.told)).toContainEqual(['Bring it down to 500', '', 400, '2026-06-04']);
  const within: Cells = [headings, ['A1', 'Hill', 300, '2026-01-01', '2026-02-01', null, null, null]];
  const cut = rows(await call({ ledger: within, settings: [['Default above amount', 100]] }));
  expect(cut.map((one) => one.told)).toContainEqual(['Cut the limit to 300', '', 200, '2026-06-04']);
});

test('in Chinese the list is Chinese', async () => {
  const answer = await call({
    customers: [
      ['客户', '信用限额'],
      ['华东', 500],
    ],
    ledger: [
      ['发票号', '客户', '金额', '开票日期', '到期日', '承诺付款日'],
      ['1', '华东', 600, '2026-05-01', '2026-05-31', '2026-06-02'],
    ],
  });
  expect(answer.slice(1).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['致电：未履行付款承诺', '承诺', '承诺于 2026-06-02 付款；该客户可收回现金最多：600'],
    ['申请限额 600', '申请限额', '现限额 500'],
  ]);
});

test('what was settled against the seller is not chased: its credit note is to be issued; what was settled for it is', async () => {
  const told = async (outcome: string) =>
    rows(
      await call({
        disputes: [
          ['Invoice', 'Outcome'],
          ['A1', outcome],
        ],
      }),
    )
      .map((one) => one.told)
      .filter(([, invoice]) => invoice === 'A1');
  expect(await told('against seller')).toEqual([['Issue the credit note', 'A1', 900, '2026-06-04']]);
  expect(await told('in our favour')).toEqual([['Personal call', 'A1', 900, '2026-06-03']]);
});
