import { Problem } from '../../src/engine/problem';
import { ageing } from '../../src/functions/catalogue/ageing';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import type { AnswerCell } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';

const asOf = 45838;
const customers = [
  ['Customer', 'Grade'],
  ['Hill', 'BB'],
  ['Dale', null],
];
const receivables = [
  ['Customer', 'Amount', 'Due date'],
  ['Hill', 100, asOf - 10],
  ['Dale', 200, asOf + 10],
];
const told = (cell: AnswerCell | undefined) => (cell instanceof Problem ? cell.message : cell);

test('CREDITRISK is as high as the customers range, blank rows and a title included', async () => {
  const answer = await invoke(creditRisk, [
    [
      ['My customers', null],
      ['Customer', 'Grade'],
      ['Hill', 'BB'],
      [null, null],
      ['Dale', null],
      [null, null],
    ],
    receivables,
    [[asOf]],
  ]);
  expect(answer.map((row) => (row[0] === '' ? 'blank' : typeof row[0]))).toEqual([
    'blank',
    'string',
    'number',
    'blank',
    'number',
    'blank',
  ]);
});

test('a customer that cannot be read shows the error in its numbers and the sentence as its reason', async () => {
  const answer = await invoke(creditRisk, [
    [
      ['Customer', 'Grade'],
      ['Hill', 'Q9'],
      ['Dale', null],
    ],
    receivables,
    asOf,
  ]);
  expect(answer[1]!.map(told)).toEqual(
    Array.from(
      { length: 8 },
      () => 'Customers row 2, "Grade": expected an S&P grade (AAA to D) or an EU step (1 to 6), found "Q9".',
    ),
  );
  expect(typeof answer[2]![2]).toBe('number');
});

test('an invoice that cannot be read spoils its own customer only', async () => {
  const answer = await invoke(creditRisk, [customers, [...receivables, ['Dale', 'n/a', asOf]], asOf]);
  expect([typeof answer[1]![2], answer[2]![7]]).toEqual([
    'number',
    'Receivables row 4, "Amount": expected an amount, found "n/a".',
  ]);
});

test('an invoice of which not even the customer can be told is mentioned on every row', async () => {
  const answer = await invoke(creditRisk, [customers, [...receivables, ['#N/A', 5, asOf]], asOf]);
  expect(answer[1]![7]).toContain(
    'Not counted anywhere: Receivables row 4, "Customer": expected a customer, found "#N/A".',
  );
});

test('receivables without a day are #N/A with the sentence, whether asOf is left out, blank or 0', async () => {
  for (const blank of [undefined, null, '', 0, [[null]], [[0]]]) {
    for (const call of [
      () => invoke(creditRisk, [customers, receivables, blank]),
      () => invoke(ageing, [receivables, blank]),
      () => invoke(paymentBehaviour, [receivables, blank]),
    ]) {
      expect(await problemOf(call)).toMatchObject({ kind: 'missing', message: expect.stringContaining('asOf') });
    }
  }
});

test('customers in one currency and receivables in another are refused, both named', async () => {
  const problem = await problemOf(() =>
    invoke(creditRisk, [
      [
        ['Customer', 'Currency'],
        ['Hill', 'EUR'],
      ],
      [
        ['Customer', 'Amount', 'Due date', 'Currency'],
        ['Hill', 1, asOf, 'USD'],
      ],
      asOf,
    ]),
  );
  expect(problem.message).toBe(
    'two currencies, EUR (Customers) and USD (Receivables): give their exchange rates (rates), or convert to one first.',
  );
});

test('customers are found in the ledger by id, else by name', async () => {
  const answer = await invoke(creditRisk, [
    [
      ['Customer ID', 'Customer name'],
      ['001', 'Hill'],
      ['Dale', 'x'],
    ],
    receivables,
    asOf,
  ]);
  expect(answer.slice(1).map((row) => row[4])).toEqual([100, 200]);
});

test('settings are read from names in both languages and change the answer', async () => {
  const risk = async (settings: unknown) =>
    (await invoke(creditRisk, [[['Customer'], ['Moor']], receivables, asOf, settings]))[1]!;
  expect(
    (
      await risk([
        ['Base rate', '5%'],
        ['LGD', 0.4],
      ])
    )
      .slice(2, 4)
      .map((cell) => Number(cell).toFixed(4)),
  ).toEqual(['0.0500', '0.4000']);
  expect(
    (
      await risk([
        ['基准违约率', '５％'],
        ['违约损失率', '40%'],
      ])
    )
      .slice(2, 4)
      .map((cell) => Number(cell).toFixed(4)),
  ).toEqual(['0.0500', '0.4000']);
  expect(
    (
      await risk([
        ['Setting', 'Value'],
        ['Base rate', 0.05, 'a note'],
      ])
    )[2],
  ).toBeCloseTo(0.05, 12);
});

test('a factor is switched off by the word none', async () => {
  const late = [
    ['Customer', 'Amount', 'Due date', 'Paid date'],
    ['Hill', 100, asOf - 60, asOf - 20],
  ];
  const probability = async (settings: unknown) =>
    (await invoke(creditRisk, [[['Customer'], ['Hill']], late, asOf, settings]))[1]![2] as number;
  expect(await probability([['Weight day late', 'none']])).toBeLessThan(await probability(null));
  expect(await probability([['逾期每天权重', '无']])).toBe(await probability([['Weight day late', 'none']]));
});

test.each([
  [[['Base rate', 5]], 'Settings row 1, "Base rate": expected 5% or 0.05, found "5".'],
  [
    [
      ['Base rate', 0.05],
      ['Bas rate', 0.05],
    ],
    'Settings row 2: "Bas rate" is not a known term.',
  ],
  [
    [
      ['Base rate', 0.05],
      ['基准违约率', 0.05],
    ],
    'Settings row 2: "基准违约率" is given twice.',
  ],
  [
    [['Grade scale', 'Moody']],
    'Settings row 1, "Grade scale": expected S&P, CQS, D&B, Allianz illustrative, Coface illustrative, Creditsafe illustrative, or a column "Grade PD" beside the grades, found "Moody".',
  ],
  [[['Base rate', '#REF!']], 'Settings row 1, "Base rate": expected a percentage, found "#REF!".'],
])('the settings %j are refused: %s', async (settings, sentence) => {
  expect((await problemOf(() => invoke(creditRisk, [customers, null, null, settings]))).message).toBe(sentence);
});

test('a row that cannot be read shows its reason, the other rows stand, and the total says what it leaves out', async () => {
  const answer = await invoke(ageing, [[...receivables, ['Hill', 'n/a', asOf]], asOf]);
  expect(answer.map((row) => told(row[6]))).toEqual([
    'Total',
    'Receivables row 4, "Amount": expected an amount, found "n/a".',
    200,
    200,
    '',
  ]);
  expect(answer.at(-1)![0]).toBe('Left out of the total: 1 customer (Hill)');
});

test.each([[[[60, 30]]], [[[30, 30]]], [[['thirty']]], [[[30.5]]], [[[-5]]]])(
  'the buckets %j are refused: they must be ascending whole days',
  async (buckets) => {
    expect((await problemOf(() => invoke(ageing, [receivables, asOf, buckets]))).message).toMatch(
      /^"buckets": expected ascending whole days, found /,
    );
  },
);

test('buckets may stand in a column, blank cells are passed over', async () => {
  expect((await invoke(ageing, [receivables, asOf, [[15], [null], [45], [0]]]))[0]).toEqual([
    'Customer',
    'Not due',
    '1-15 days',
    '16-45 days',
    'Over 45 days',
    'Total',
  ]);
});

test('the answer speaks the language of most headings in the first range', async () => {
  const headings = async (row: readonly string[]) => (await invoke(ageing, [[row, ['Hill', 1, asOf]], asOf]))[0]![0];
  expect([await headings(['客户', '金额', 'Due date']), await headings(['Customer', '金额', 'Due date'])]).toEqual([
    '客户',
    'Customer',
  ]);
});

test("headings of the user's own are read where the mapping names them", async () => {
  const answer = await invoke(ageing, [
    [
      ['Wer', 'Betrag', 'Fällig'],
      ['Hill', 7, asOf - 1],
    ],
    asOf,
    null,
    [
      ['Wer', 'Customer'],
      ['Betrag', 'Amount'],
      ['Fällig', '到期日'],
    ],
  ]);
  expect(answer[1]).toEqual(['Hill', 0, 7, 0, 0, 0, 7]);
});

test('a workbook of 1904 is told by the circumstances, a Date system setting overrides them', async () => {
  const shifted = [
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 1000, asOf - 1462],
  ];
  const late = async (book: unknown, day: number, settings: unknown, date1904: boolean) =>
    (await invoke(creditRisk, [[['Customer'], ['Hill']], book, day, settings], { date1904 }))[1]![2];
  expect(await late(shifted, asOf - 1462 + 90, null, true)).toBe(1);
  expect(
    await late(
      [
        ['Customer', 'Amount', 'Due date'],
        ['Hill', 1000, '2025-07-01'],
      ],
      45839 + 90 - 1462,
      [['日期系统', 1904]],
      false,
    ),
  ).toBe(1);
  expect(
    await late(
      [
        ['Customer', 'Amount', 'Due date'],
        ['Hill', 1000, '2025-07-01'],
      ],
      45839 + 89,
      [['Date system', 1900]],
      true,
    ),
  ).toBeLessThan(1);
});

test('an argument that is needed and left out is #N/A and named', async () => {
  expect((await problemOf(() => invoke(ageing, []))).message).toMatch(/^receivables is needed: /);
});

async function problemOf(call: () => unknown): Promise<Problem> {
  try {
    await call();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
  }
  throw new Error('no Problem was thrown');
}

test('CREDITRISK shifts the whole book to a central tendency and says so', async () => {
  const answer = await invoke(creditRisk, [
    [
      ['Customer', 'Grade'],
      ['Hill', 'BB'],
      ['Dale', 'B'],
      ['Moor', 'Q9'],
    ],
    null,
    null,
    [
      ['Base rate', '3%'],
      ['Central tendency', '8%'],
    ],
  ]);
  expect(((answer[1]![2] as number) + (answer[2]![2] as number)) / 2).toBeCloseTo(0.08, 12);
  expect(answer[1]![7]).toContain('level of the book set to a mean of 8%');
  expect(answer[3]![2]).toBeInstanceOf(Problem);
});

test('the settings can give irregular orders a weight; the ledger then tells when customers order', async () => {
  const days = [0, 10, 20, 30, 40, 300, 310].map((day) => asOf - 320 + day);
  const book = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ...days.map((day) => ['Hill', 100, day, day + 5, day + 5]),
  ];
  const probability = async (weight: unknown) =>
    (
      await invoke(creditRisk, [
        [['Customer'], ['Hill']],
        book,
        asOf,
        [
          ['Base rate', '3%'],
          ['Weight irregular orders', weight],
        ],
      ])
    )[1]![2] as number;
  expect(await probability('none')).toBe(await probability(null));
  expect(await probability(0.4)).toBeGreaterThan(await probability(null));
});
