import { asProblem } from '../../src/engine/attempt';
import { countryNamed } from '../../src/engine/tables';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

/** What calls with odd cells have found (test/fuzz), each in its smallest form. */
async function ask(name: string, given: Readonly<Record<string, Cells>>): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  return invoke(
    definition,
    Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null),
  );
}

const book: Cells = [
  ['客户', '违约概率', '违约损失率', '风险敞口'],
  ['甲', 0.07, 0.8, 500],
  ['乙', 0.01, 0.5, 300],
];

test.each([
  ['once more', book[0]!],
  ['in the other language', ['Customer', 'PD', 'LGD', 'Exposure']],
])(
  'headings that stand %s below the headings of the customers shift nobody to the figures of another',
  async (_, row) => {
    const headed = [book[0]!, row, ...book.slice(1)];
    const settings: Cells = [
      ['毛利率', 0.04],
      ['资金成本率', 0.06],
    ];
    const [terms] = [(await ask('CREDITTERMS', { customers: book, settings })).slice(1)];
    expect((await ask('CREDITTERMS', { customers: headed, settings })).slice(2)).toEqual(terms);
    expect(await ask('CONCENTRATION', { customers: headed })).toEqual(await ask('CONCENTRATION', { customers: book }));
  },
);

test('RECOVERY asks how receipts are shared where the policy does not say', async () => {
  const recoveries: Cells = [
    ['Customer', 'Debt', 'Recovered'],
    ['Harbour Foods', 30_000, 12_000],
  ];
  expect(await ask('RECOVERY', { recoveries, policy: [['Insured percentage', '90%']] }).catch(asProblem)).toMatchObject(
    {
      message: '"Recoveries after loss": needed: how insurer and policyholder share what comes in after the loss.',
    },
  );
});

test('a term of the length of a novel is quoted in part', async () => {
  const policy: Cells = [['x'.repeat(32_767), 1]];
  const claims: Cells = [
    ['Customer', 'Loss'],
    ['Harbour Foods', 50_000],
  ];
  const problem = asProblem(await ask('INDEMNITY', { claims, policy }).catch((thrown: unknown) => thrown));
  expect(problem?.message.length).toBeLessThan(1_000);
  expect(problem?.message).toMatch(/^Policy row 1: "x{400,} … x{200,}" is not a known term\.$/);
});

test('no country has a name of thousands of brackets', () => {
  expect(countryNamed('('.repeat(32_767))).toBeNull();
});

test('an amount in full-width digits is no word: its row is an entry, whatever its day', async () => {
  const receivables: Cells = [
    ['到期日', '发票金额', '客户'],
    ['拒保', '１，２００．５', '华东贸易'],
    ['2025/7/31', '800元', '华东贸易'],
  ];
  const answer = await ask('AGEING', { receivables, asOf: [['2025-06-30']] });
  expect(answer.at(-1)![0]).toBe('合计未计入：1 个客户（华东贸易）');
});

test.each([
  ['Customer', 'Credit limit', 'no limit: not covered'],
  ['客户', '信用限额', '未批限额，不予承保'],
  ['Debtor', 'Limit', 'no limit: not covered'],
])('a limit that cannot be read is one, whatever its column is called: %s, %s', async (customer, limit, source) => {
  const customers: Cells = [
    [customer, limit],
    ['Harbour', -250],
    ['Dale', null],
  ];
  const receivables: Cells = [
    [customer, customer === '客户' ? '金额' : 'Amount', customer === '客户' ? '到期日' : 'Due date'],
    ['Dale', 40_000, '2025-07-31'],
  ];
  const answer = await ask('LIMITUSE', { customers, receivables, asOf: [['2025-06-30']] });
  expect(answer[2]!.slice(0, 3)).toEqual([40_000, 0, 40_000]);
  expect(answer[2]![6]).toBe(source);
});

test('OUTSTANDING refuses two limits of one customer, as every other function does', async () => {
  const receivables: Cells = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Credit limit'],
    ['Harbour Foods', 400, '2025-05-10', '2025-06-09', 350],
    ['Harbour Foods', 400, '2025-06-15', '2025-07-15', 2000],
    ['Hill & Co', 200, '2025-04-21', '2025-05-21', 150],
  ];
  const [, harbour, hill, total] = await ask('OUTSTANDING', { receivables, asOf: [['2025-06-30']] });
  const said = '"Harbour Foods": two limits stand beside its invoices, 350 and 2000: keep one.';
  expect([harbour![3], harbour![4], total![4]]).toMatchObject([
    { message: said },
    { message: said },
    { message: said },
  ]);
  expect(hill!.slice(3, 5)).toEqual([150, 50]);
});

test.each(['#N/A', 'see mail'])(
  '%s where an amount should stand is told, wherever the customer stands',
  async (odd) => {
    const claims: Cells = [
      ['Loss', 'Customer'],
      [odd, 'Harbour Foods'],
      [100, 'Dale'],
    ];
    const [, harbour, dale] = await ask('INDEMNITY', { claims, policy: [['Insured percentage', 0.9]] });
    expect(harbour![0]).toMatchObject({ message: `Losses row 2, "Loss": expected an amount, found "${odd}".` });
    expect(dale![1]).toBe(90);
  },
);

test('a customer beside whose name Total stands somewhere is none', async () => {
  const customers: Cells = [
    ['Customer', 'Annual sales', 'Terms'],
    ['Harbour Foods', 365_000, 'Total'],
  ];
  expect((await ask('CREDITRISK', { customers }))[1]![0]).toMatchObject({
    message: 'Customers row 2, "Terms": expected a number of days or months, found "Total".',
  });
});

test('CASHFORECAST tells at most ten years of months', async () => {
  const given = {
    receivables: [
      ['Customer', 'Amount', 'Due date'],
      ['Harbour Foods', 1000, '2025-07-15'],
    ],
    customers: [['Customer'], ['Harbour Foods']],
    opening: [[400]],
    asOf: [['2025-06-30']],
  };
  const told = (months: number) => ask('CASHFORECAST', { ...given, settings: [['Months after weeks', months]] });
  expect(await told(45_000).catch(asProblem)).toMatchObject({
    message: '"Months after weeks": expected a whole number of months, 0 to 120, found "45000".',
  });
  expect((await told(120)).length).toBeGreaterThan(1);
});

test('a text longer than a cell of Excel ends where a cell does', async () => {
  const [customers, name]: [Cells, string] = [
    [
      ['Customer', 'Credit limit'],
      ['Dale', 100],
    ],
    'x'.repeat(32_767),
  ];
  const receivables: Cells = [
    ['Customer', 'Amount', 'Due date'],
    [name, 40_000, '2025-07-31'],
  ];
  const answer = await ask('LIMITUSE', { customers, receivables, asOf: [['2025-06-30']] });
  expect(String(answer[1]![6])).toHaveLength(32_767);
});

test('a ledger of which no row has an invoice date that can be read says what it needs', async () => {
  const receivables: Cells = [
    ['Customer', 'Amount', 45_000.75, 'Due date', 'Paid date', 'Written off'],
    ['Harbour Foods', 50, 45_000.75, 1e16, '2025-05-15', null],
    ['Harbour Foods', 20, '2025-03-31', '2025-04-30', '2025-06-15', 20],
    ['Hill & Co', 15, '2025-03-31', '2025-04-30', '2025-06-15', null],
    ['Hill & Co', '不适用', '2025-03-31', '2025-04-30', null, null],
  ];
  const problem = await ask('ROLLRATES', { receivables, asOf: [['2025-06-30']], months: [[3]] }).catch(asProblem);
  expect(String(problem)).not.toContain('NaN');
});
