import fc from 'fast-check';
import { asProblem } from '../../src/engine/attempt';
import { Problem } from '../../src/engine/problem';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { invoke } from '../../src/functions/invoke';
import type { Answer } from '../../src/functions/definition';
import type { Cells } from '../../src/workbook/values/cells';

/** A call by the names of its parameters; what is left out is not given. */
function call(name: string, given: Readonly<Record<string, Cells>>): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  const args = Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null);
  return Promise.resolve(invoke(definition, args));
}

async function refusal(name: string, given: Readonly<Record<string, Cells>>): Promise<string> {
  const answer = await Promise.resolve()
    .then(() => call(name, given))
    .catch(asProblem);
  if (!(answer instanceof Problem)) throw new Error('was answered');
  return answer.message;
}

const rates: Cells = [
  ['Currency', 'Day', 'CNY per unit'],
  ['USD', '2026-05-29', 7.1],
  ['USD', '2026-06-30', 7.2],
  ['EUR', '2026-06-30', 7.8],
  ['USD', '2026-07-31', 9],
];
const asOf = [['2026-06-30']];
const ledger: Cells = [
  ['Customer', 'Amount', 'Currency', 'Invoice date', 'Due date'],
  ['A', 1000, 'USD', '2026-05-29', '2026-06-20'],
  ['B', 500, 'EUR', '2026-06-30', '2026-07-31'],
  ['A', 2000, 'CNY', '2026-06-01', '2026-07-15'],
];

test('an ageing of three currencies is one table, at the last rates on or before the day, and says so below', async () => {
  expect(await call('AGEING', { receivables: ledger, asOf, rates })).toEqual([
    ['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'],
    ['A', 2000, 7200, 0, 0, 0, 9200],
    ['B', 3900, 0, 0, 0, 0, 3900],
    ['Total', 5900, 7200, 0, 0, 0, 13_100],
    ['Converted to CNY: 1 USD = 7.2 CNY (2026-06-30); 1 EUR = 7.8 CNY (2026-06-30).', '', '', '', '', '', ''],
  ]);
});

test('a rate after the day is never used, and all that is missing is told in one sentence', async () => {
  expect(
    await refusal('AGEING', {
      receivables: [...ledger, ['C', 5, 'GBP', null, '2026-07-01']],
      asOf: [['2026-06-15']],
      rates,
    }),
  ).toBe('Rates: no rate for EUR into CNY on or before 2026-06-15, GBP into CNY.');
});

test('a rate older than a month says how old it is', async () => {
  const given = { receivables: ledger.slice(0, 2), asOf: [['2026-07-30']], rates: rates.slice(0, 2) };
  expect((await call('AGEING', given)).at(-1)![0]).toBe('Converted to CNY: 1 USD = 7.1 CNY (2026-05-29, 62 days old).');
});

test('without rates two currencies stay refused, both named', async () => {
  expect(await refusal('AGEING', { receivables: ledger.slice(0, 3), asOf })).toContain(
    'two currencies, USD (Receivables row 2) and EUR (Receivables row 3)',
  );
});

test('of several currencies all are named, each where it first stands', async () => {
  const book = [...ledger, ['C', 5, 'GBP', null, '2026-07-01'], ['C', 5, 'USD', null, '2026-07-01']];
  expect(await refusal('AGEING', { receivables: book, asOf })).toBe(
    '4 currencies, USD (Receivables row 2), EUR (Receivables row 3), CNY (Receivables row 4) and GBP (Receivables row 5): give their exchange rates (rates), or convert to one first.',
  );
});

test('another base crosses through that of the table', async () => {
  const inDollars = [...rates, ['Base currency', 'USD', null]];
  const answer = await call('AGEING', { receivables: ledger, asOf, rates: inDollars });
  expect(answer[1]!.at(-1)).toBeCloseTo(1000 + 2000 / 7.2, 9);
  expect(answer[2]!.at(-1)).toBeCloseTo((500 * 7.8) / 7.2, 9);
  expect(answer.at(-1)![0]).toContain(
    'Converted to USD: 1 EUR = 1.0833333 USD (2026-06-30); 1 CNY = 0.13888889 USD (2026-06-30).',
  );
});

test('the setting Base currency counts where the rates name none', async () => {
  const given = {
    customers: [['Customer'], ['B']],
    receivables: ledger,
    asOf,
    settings: [['Base currency', 'USD']],
    rates,
  };
  const [headings, row] = await call('CREDITRISK', given);
  expect(row![headings!.indexOf('Exposure')]).toBeCloseTo((500 * 7.8) / 7.2, 9);
  expect(row!.at(-1)).toContain('Converted to USD: 1 EUR');
});

test('LEDGER says of each row from which currency it was converted', async () => {
  const [headings, ...rows] = await call('LEDGER', { export: ledger, asOf, rates });
  const column = (name: string) => rows.map((row) => row[headings!.indexOf(name)]);
  expect(column('Open')).toEqual([7200, 3900, 2000]);
  expect(column('Currency')).toEqual(['CNY', 'CNY', 'CNY']);
  expect(column('Note')).toEqual([
    'Converted: 1 USD = 7.2 CNY (2026-06-30).',
    'Converted: 1 EUR = 7.8 CNY (2026-06-30).',
    '',
  ]);
});

test('BOOKCHECK says the rates, the sum in each currency, and ties the book in the base currency', async () => {
  const answer = await call('BOOKCHECK', { export: ledger, control: [[13_100]], asOf, rates });
  expect(answer).toContainEqual([
    'Read',
    'Converted to CNY: 1 USD = 7.2 CNY (2026-06-30); 1 EUR = 7.8 CNY (2026-06-30).',
    '',
    '',
  ]);
  expect(answer).toContainEqual(['Total', 'Owed on 2026-06-30 CNY', 13_100, '']);
  expect(answer).toContainEqual(['Total', 'Of it owed in USD, in USD', 1000, '']);
  expect(answer).toContainEqual(['Total', 'The book ties to the control figure.', 0, '']);
});

test('the day of the title counts where no day is given', async () => {
  const titled = [['Open items as of 30 June 2026', null, null, null, null], ...ledger];
  const [headings, first] = await call('LEDGER', { export: titled, rates });
  expect(first![headings!.indexOf('Open')]).toBe(7200);
});

test('a limit in a currency of its own is converted, by its heading or its row', async () => {
  const customers = [
    ['Customer', 'Credit limit (USD)'],
    ['A', 1000],
  ];
  const [headings, row] = await call('LIMITUSE', { customers, receivables: ledger, asOf, rates });
  const value = (name: string) => row![headings!.indexOf(name)];
  expect([value('Outstanding'), value('Limit'), value('Over limit')]).toEqual([9200, 7200, 2000]);
});

const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Currency', 'USD'],
  ['Credit limit', 1000],
  ['Waiting period', '5 days'],
  ['Maximum liability', 'EUR 400'],
];

test('a policy in dollars pays for euros and yuan in the books of yuan', async () => {
  const given = { claims: ledger.slice(0, 2), policy: policy.slice(0, 4), asOf, rates };
  const [, row] = await call('INDEMNITY', given);
  expect(row!.slice(0, 3)).toEqual([7200, 6480, 720]);
  expect(row![3]).toContain('Converted to CNY: 1 USD = 7.2 CNY (2026-06-30).');
});

test('amounts of the policy may be in a currency of their own', async () => {
  const [, row] = await call('INDEMNITY', { claims: ledger.slice(0, 2), policy, asOf, rates });
  expect(row![1]).toBeCloseTo(400 * 7.8, 9);
});

test.each<[string, number]>([
  ['as of', (500 * 7.8) / 7.2],
  ['invoice date', (500 * 7.7) / 7.1],
  ['due date', (500 * 7.75) / 7.0],
  ['date of loss', (500 * 7.9) / 7.3],
])(
  'Conversion %s: what is claimed is converted into the policy’s currency at the rate of that day, and then at asOf',
  async (conversion, inDollars) => {
    const dated: Cells = [
      ['Currency', 'Day', 'CNY per unit'],
      ...[
        ['2026-03-01', 7.1, 7.7],
        ['2026-04-01', 7.0, 7.75],
        ['2026-05-01', 7.3, 7.9],
        ['2026-06-30', 7.2, 7.8],
      ].flatMap(([day, dollar, euro]) => [
        ['USD', day, dollar],
        ['EUR', day, euro],
      ]),
    ];
    const claims = [
      ['Customer', 'Amount', 'Currency', 'Invoice date', 'Due date'],
      ['A', 500, 'EUR', '2026-03-01', '2026-04-01'],
    ];
    const terms = [
      ...policy.slice(0, 2),
      ['Credit limit', 5000],
      ['Waiting period', '30 days'],
      ['Conversion', conversion],
    ];
    const [, row] = await call('INDEMNITY', { claims, policy: terms, asOf, rates: dated });
    expect(row![0]).toBeCloseTo(inDollars * 7.2, 6);
    expect(row![1]).toBeCloseTo(inDollars * 7.2 * 0.9, 6);
  },
);

test('COMPAREQUOTES tells of a quote that names a day of conversion that it is not applied, and only where there is something to convert', async () => {
  const customers = [
    ['Customer', 'Credit limit', 'PD', 'LGD'],
    ['A', 9000, 0.02, 0.75],
  ];
  const policies = [
    ['Term', 'North', 'South'],
    ['Insured percentage', '90%', '90%'],
    ['Waiting period', '30 days', '30 days'],
    ['Fixed premium', 100, 100],
    ['Conversion', 'as of', 'due date'],
  ];
  const line = (answer: Awaited<ReturnType<typeof call>>) => answer.find(([what]) => what === 'Day of conversion');
  const given = { customers, policies, receivables: ledger, asOf };
  expect(line(await call('COMPAREQUOTES', { ...given, rates }))!.slice(1, 3)).toEqual([
    '',
    'The receivables are converted at asOf here, not on the day that this quote names: COVERVALUE with it as the policy converts on that day',
  ]);
  expect(line(await call('COMPAREQUOTES', { customers, policies, rates }))).toBeUndefined();
});

test('an invoice in the currency of its limit stays at its limit, whatever the day of conversion', async () => {
  const terms = [...policy.slice(0, 4), ['Conversion', 'invoice date']];
  const [, row] = await call('INDEMNITY', { claims: ledger.slice(0, 2), policy: terms, asOf, rates });
  expect(row!.slice(0, 3)).toEqual([7200, 6480, 720]);
});

test('a policy that converts on a day that is not given says which', async () => {
  const claims = [
    ['Customer', 'Amount', 'Currency', 'Due date'],
    ['A', 500, 'EUR', '2026-06-01'],
  ];
  const answer = await call('INDEMNITY', {
    claims,
    policy: [...policy.slice(0, 4), ['Conversion', 'invoice date']],
    asOf,
    rates,
  });
  expect(answer[1]![3]).toBe(
    'Receivables row 2, "Amount": the policy converts at the rate of the invoice date, and none is given.',
  );
});

test('budgets, turnover and recoveries are converted too', async () => {
  const premium = await call('PREMIUM', {
    policy: [
      ['Premium rate', '1%'],
      ['Currency', 'USD'],
    ],
    turnover: [
      ['Turnover', 'Currency'],
      [1000, 'USD'],
      [100, 'EUR'],
    ],
    rates: rates.slice(0, 4),
  });
  expect(premium.find(([clause]) => clause === 'Total')![3]).toBeCloseTo(79.8, 9);
  const recovered = await call('RECOVERY', {
    recoveries: [
      ['Customer', 'Debt', 'Recovered', 'Currency'],
      ['A', 1000, 500, 'USD'],
    ],
    policy: [
      ['Insured percentage', '90%'],
      ['Recoveries after loss', 'pro rata'],
    ],
    rates: rates.slice(0, 4),
  });
  expect(recovered[1]![0]).toBe(3600);
});

test('a ledger converted by its rates has the ageing of one that was converted by hand before', async () => {
  const worth = { USD: 7.2, EUR: 7.8, CNY: 1 } as const;
  const row = fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount: fc.integer({ min: -50_000, max: 100_000 }).map((cents) => cents / 100),
    currency: fc.constantFrom('USD' as const, 'EUR' as const, 'CNY' as const),
    due: fc.integer({ min: 46_000, max: 46_300 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const book = [
        ['Customer', 'Amount', 'Currency', 'Due date'],
        ...rows.map(({ customer, amount, currency, due }) => [customer, amount, currency, due]),
      ];
      const byHand = [
        ['Customer', 'Amount', 'Due date'],
        ...rows.map(({ customer, amount, currency, due }) => [customer, amount * worth[currency], due]),
      ];
      const converted = await call('AGEING', { receivables: book, asOf, rates: rates.slice(0, 4) });
      const expected = await call('AGEING', { receivables: byHand, asOf });
      expected.forEach((line, at) =>
        line.forEach((cell, column) => {
          if (typeof cell === 'number') expect(converted[at]![column]).toBeCloseTo(cell, 6);
          else expect(converted[at]![column]).toEqual(cell);
        }),
      );
    }),
    { numRuns: 40 },
  );
});

const takesRates = catalogue.filter(({ parameters }) => 'rates' in parameters);

test('every function that adds amounts up takes rates', () => {
  const others = catalogue.filter(({ parameters }) => !('rates' in parameters)).map(({ name }) => name);
  expect(others.sort()).toEqual([
    'COUNTRYRISK',
    'DEFAULTRATES',
    'DISCOUNTCOST',
    'EXPLAIN',
    'FINANCIALSCORE',
    'PDMAP',
    'SALESTORECOVER',
  ]);
});

test.each(
  takesRates.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example, title: `${definition.name}: ${example.title.en}` })),
  ),
)('a book all in the base currency gives the same answers with rates: $title', async ({ definition, example }) => {
  const one = [
    ['Currency', 'CNY per unit'],
    ['CNY', 1],
  ];
  const args = Object.keys(definition.parameters).map((name, at) =>
    name === 'rates' ? one : (example.arguments[at] ?? null),
  );
  const shown = (answer: Answer) =>
    answer.map((row) =>
      row.map((cell) =>
        cell instanceof Problem ? cell.message : typeof cell === 'string' ? cell.replace(/ ?CNY/, '') : cell,
      ),
    );
  expect(shown(await invoke(definition, args))).toEqual(shown(await invoke(definition, example.arguments)));
});
