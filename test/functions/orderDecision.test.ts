import { asProblem } from '../../src/engine/attempt';
import { orderDecision } from '../../src/functions/catalogue/orderDecision';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { orderDecisionLayout } from '../../src/functions/layouts/orderDecision';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const customers: Cells = [
  ['Customer', 'PD', 'LGD', 'Credit limit', 'Terms', 'Parent'],
  ['Harbour', 0.01, 0.8, 1000, 30, null],
  ['Hill', 0.01, 0.8, 500, 30, null],
  ['Hill North', 0.01, 0.8, null, 30, 'Hill'],
];
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ['Harbour', 600, '2026-05-01', '2026-05-31', null],
  ['Hill', 100, '2026-05-01', '2026-05-31', null],
];
const late: Cells = [ledger[0]!, ['Hill', 100, '2026-01-01', '2026-01-31', null]];
const settings: Cells = [
  ['Margin', '20%'],
  ['Cost of funds', '6%'],
  ['Usual delay', '10 days'],
];

interface Asked {
  readonly customers?: Cells;
  readonly ledger?: Cells;
  readonly policy?: Cells | null;
  readonly settings?: Cells;
}
const call = (orders: Cells, more: Asked = {}): Promise<Answer> =>
  Promise.resolve().then(() =>
    invoke(orderDecision, [
      orders,
      more.customers ?? customers,
      more.ledger ?? ledger,
      [['2026-05-15']],
      more.policy ?? null,
      more.settings ?? settings,
    ]),
  );
const rows = (answer: Answer) => answer.slice(1).map((_, at) => reader(orderDecisionLayout, answer).row(at + 1));
const message = async (orders: Cells, more?: Asked) => {
  const answer = await call(orders, more).catch(asProblem);
  return answer instanceof Error ? answer.message : answer.at(-1)!.at(-1);
};

test('orders of one customer stand on each other: the second finds the limit used by the first', async () => {
  const answer = await call([
    ['Customer', 'Amount'],
    ['Harbour', 300],
    [null, null],
    ['Harbour', 300],
  ]);
  const [first, blank, second] = rows(answer);
  expect([first!.choice('verdict'), first!.number('owed'), first!.number('owedWith')]).toEqual(['accept', 600, 900]);
  expect(blank!.text('note')).toBe('');
  expect([second!.choice('verdict'), second!.number('owed'), second!.number('over')]).toEqual([
    'part payment',
    900,
    200,
  ]);
  expect(second!.number('depositNeeded')).toBeCloseTo(2 / 3, 9);
});

test('who shares a limit is weighed with what the others owe; the delay of the settings counts where nobody paid yet', async () => {
  const [one] = rows(
    await call([
      ['Customer', 'Amount', 'Terms'],
      ['Hill North', 450, 'Net 60'],
    ]),
  );
  expect([one!.number('owed'), one!.number('over'), one!.number('days')]).toEqual([100, 50, 70]);
});

test('a limit that lacks room has it when the customer is expected to pay: on the Monday after a Sunday', async () => {
  const [one] = rows(
    await call([
      ['Customer', 'Amount'],
      ['Harbour', 900],
    ]),
  );
  expect([one!.number('over'), one!.text('fitsFrom')]).toEqual([500, '2026-06-01']);
});

test('deliveries that the policy has stopped are sold in advance alone, and terms beyond the policy are not covered', async () => {
  const policy: Cells = [
    ['Insured percentage', '90%'],
    ['Premium rate', '0.3%'],
    ['Maximum extension period', '60 days'],
    ['Maximum payment term', '90 days'],
  ];
  const [stopped, long, short] = rows(
    await call(
      [
        ['Customer', 'Amount', 'Terms'],
        ['Hill', 10, '30'],
        ['Harbour', 10, 'Net 120'],
        ['Harbour', 10, 'Net 90'],
      ],
      { policy, ledger: late },
    ),
  );
  expect(stopped!.choice('verdict')).toBe('prepayment');
  expect(stopped!.text('note')).toContain('new deliveries are uninsured since 2026-04-01');
  expect([long!.number('insured'), long!.number('premium')]).toEqual([0, 0]);
  expect(long!.text('note')).toContain('the policy covers no terms of 120 days');
  expect(short!.number('insured')).toBeCloseTo(9, 9);
});

test('where no base rate is known and nothing is stated the answer says so', async () => {
  const [one] = rows(
    await call(
      [
        ['Customer', 'Amount', 'Terms'],
        ['Neu', 10, 30],
      ],
      { customers: [['Customer'], ['Neu']] },
    ),
  );
  expect(one!.text('note')).toContain('placeholder of 3%');
});

test.each<[string, Cells, Asked, string]>([
  [
    'a customer who is not listed',
    [
      ['Customer', 'Amount'],
      ['Nobody', 5],
    ],
    {},
    'Orders row 2: “Nobody” is not among',
  ],
  [
    'no amount',
    [
      ['Customer', 'Amount'],
      ['Hill', null],
    ],
    {},
    'Orders row 2, "Amount": expected an amount above 0',
  ],
  [
    'an amount below 0',
    [
      ['Customer', 'Amount'],
      ['Hill', -5],
    ],
    {},
    'found "-5"',
  ],
  [
    'no customer',
    [
      ['Customer', 'Amount'],
      [null, 5],
    ],
    {},
    'Orders row 2, "Customer": expected a customer',
  ],
  [
    'words for a margin',
    [
      ['Customer', 'Amount', 'Margin'],
      ['Hill', 5, 'good'],
    ],
    {},
    'found "good"',
  ],
  [
    'no margin anywhere',
    [
      ['Customer', 'Amount'],
      ['Hill', 5],
    ],
    { settings: [['Cost of funds', '6%']] },
    'needed: Margin',
  ],
  [
    'no cost of funds',
    [
      ['Customer', 'Amount'],
      ['Hill', 5],
    ],
    { settings: [['Margin', '6%']] },
    'needed: Cost of funds',
  ],
  [
    'no terms anywhere',
    [
      ['Customer', 'Amount'],
      ['Neu', 5],
    ],
    {
      customers: [
        ['Customer', 'PD', 'LGD'],
        ['Neu', 0.1, 0.5],
      ],
    },
    'Orders row 2: needed: Terms of the order or of the customer',
  ],
  [
    'an invoice of the customer that cannot be read',
    [
      ['Customer', 'Amount'],
      ['Hill', 5],
    ],
    {
      ledger: [
        ['Customer', 'Amount', 'Due date'],
        ['Hill', 'n/a', '2026-05-31'],
      ],
    },
    'Receivables row 2',
  ],
  [
    'another currency',
    [
      ['Customer', 'Amount'],
      ['Hill', 'USD 5'],
    ],
    {
      ledger: [
        ['Customer', 'Amount', 'Due date'],
        ['Hill', 'EUR 5', '2026-05-31'],
      ],
    },
    'USD',
  ],
])('%s is told in its place', async (_, orders, more, sentence) => {
  expect(await message(orders, more)).toContain(sentence);
});

test('in Chinese every sentence is Chinese', async () => {
  const answer = await call([
    ['客户', '订单金额', '账期'],
    ['Hill', 1000, 30],
  ]);
  expect(answer[1]!.at(-1)).toBe(
    '违约概率 1%，盈亏平衡点 92%：有利润；超限额（批复）600：限额 1,100 即可；预付 60% 即可接受',
  );
});
