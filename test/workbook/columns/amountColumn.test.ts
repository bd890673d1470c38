import fc from 'fast-check';
import type { Problem } from '../../../src/engine/problem';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import type { Cells } from '../../../src/workbook/values/cells';

const plainly = { date1904: false, mapping: new Map<string, string>() };
const due = '2025-05-10';
/** A ledger with one column of amounts, as its reader gives them. */
const book = (amounts: readonly unknown[], heading = 'Amount') =>
  readReceivables([['Customer', heading, 'Due date'], ...amounts.map((amount) => ['Hill', amount, due])], plainly);
const amountsOf = (amounts: readonly unknown[], heading?: string) => {
  const { amount, problems } = book(amounts, heading);
  return [...amount].map((value, entry) => (problems.has(entry) ? 'refused' : value));
};
const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error('it was read');
};

test.each([
  // Case c08: the decimal comma of two rows decides the third; lakhs and crores.
  [
    ['1.250', '1.250,75', '980,00'],
    [1250, 1250.75, 980],
  ],
  [
    ['1,23,456.00', '12,34,567'],
    [123_456, 1_234_567],
  ],
  [
    ['1,250', '980.00'],
    [1250, 980],
  ],
  [
    ['1,250', '980,00'],
    [1.25, 980],
  ],
  [
    ['1,250', '0,500'],
    [1.25, 0.5],
  ],
  [
    ['1,250', '12,000'],
    [1250, 12_000],
  ],
  [
    ['1.250', '1.234.567'],
    [1250, 1_234_567],
  ],
  [
    ['1 234,56', '12.345'],
    [1234.56, 12_345],
  ],
  [
    ['1.250', '12.50'],
    [1.25, 12.5],
  ],
  [
    ['1,250.75', '1.250,75'],
    [1250.75, 1250.75],
  ],
  [
    [1000, '1.250,00', '(3.000)'],
    [1000, 1250, -3000],
  ],
  [
    ['€ 1.250', '€ 980,50'],
    [1250, 980.5],
  ],
  [
    ['1.250-', '12,30-'],
    [-1250, -12.3],
  ],
  [
    ['1,000.00', ' -   ', '–', ' 800.00 '],
    [1000, 0, 0, 800],
  ],
  [
    ['12-5', '100\n200', '1e999', '1,2345', 1e16, '10.00'],
    ['refused', 'refused', 'refused', 'refused', 'refused', 10],
  ],
])('the amounts %p are read as %p', (written, values) => expect(amountsOf(written)).toEqual(values));

test('an amount that the whole column leaves open is refused once, with both readings and its cell (case c08)', () => {
  const problem = refusal(() => book(['980', '1.250', '12.500']));
  expect(problem.message).toBe(
    'Receivables row 3, "Amount": "1.250" can be 1,250 or 1.25, and no other amount shows which: write one of them with two decimals, or turn the texts into numbers.',
  );
  expect(problem.in('zh')).toContain('应收账款第 3 行 “Amount”：“1.250”可以是 1,250，也可以是 1.25');
});

test('another column of amounts in the table decides; a column of months does not', () => {
  const beside = (heading: string, cell: string) => () =>
    readReceivables(
      [
        ['Customer', 'Amount', 'Due date', heading],
        ['Hill', '1.250', due, cell],
      ],
      plainly,
    ).amount[0];
  expect(beside('Paid', '980,00')()).toBe(1250);
  expect(beside('Paid', '0.50')()).toBe(1.25);
  expect(beside('Umsatz', '1.980,00')()).toBe(1250);
  expect(refusal(beside('Period', '2025.01')).message).toContain('can be 1,250 or 1.25');
  expect(refusal(beside('Text', 'Lieferung 1,50')).message).toContain('can be 1,250 or 1.25');
});

test('limits are judged by the amounts beside them and the word nil stays no cover', () => {
  const { rows } = readCustomers(
    [
      ['Customer', 'Credit limit', 'Annual sales'],
      ['Hill', '1.250', '9.800,50'],
      ['Dale', 'nil', '-'],
      ['Moor', '-', 'n/a'],
    ],
    plainly,
  );
  expect(rows.slice(0, 2)).toMatchObject([
    { creditLimit: 1250, annualSales: 9800.5 },
    { creditLimit: 0, annualSales: null },
  ]);
  expect((rows[2] as Problem).message).toBe('Customers row 4, "Annual sales": expected an amount, found "n/a".');
});

test('a word for nothing is a blank where a blank may stand, and none where an amount is needed', () => {
  const { paid, problems } = readReceivables(
    [
      ['Customer', 'Amount', 'Paid', 'Due date'],
      ['Hill', 100, 'n/a', due],
      ['Dale', 'n/a', 5, due],
    ],
    plainly,
  );
  expect([paid[0], [...problems.keys()]]).toEqual([NaN, [1]]);
});

test.each([
  ['应收金额（万元）', 120, 1_200_000, 'CNY'],
  ['金额(千元)', '1,5', 1500, 'CNY'],
  ['应收金额（元）', 120, 120, 'CNY'],
  ['应收金额（单位：万元）', 0.07, 700, 'CNY'],
  ['应收金额（万美元）', 2, 20_000, 'USD'],
  ['应收金额（亿元）', 0.5, 5e7, 'CNY'],
  ["Amount (USD '000)", 12, 12_000, 'USD'],
  ['Amount (USD 000s)', 12, 12_000, 'USD'],
  ['Amount in thousands', 12, 12_000, null],
  ['Amount (in millions)', 1.5, 1_500_000, null],
  ['Amount in EUR thousands', 12, 12_000, 'EUR'],
  ['Amount (TEUR)', 12, 12_000, 'EUR'],
  ['Amount (k€)', 12, 12_000, 'EUR'],
  ['Amount (EUR m)', 12, 12_000_000, 'EUR'],
  ['Amount (Rs. in lakhs)', 1.5, 150_000, 'RS'],
  ['Amount [$]', 12, 12, '$'],
  ['Amount USD', 12, 12, 'USD'],
  ['Amount (incl. VAT)', 12, 12, null],
  ['金额 Amount (CNY)', 12, 12, 'CNY'],
])('under the heading %p the amount %p is %d in %p', (heading, cell, value, currency) => {
  const { amount, currency: read } = book([cell], heading);
  expect([amount[0], read]).toEqual([value, currency]);
});

test('a unit is said, and a cell with a unit of its own is not multiplied again', () => {
  const { amount, remarks } = book([120, '1.2万'], '应收金额（万元）');
  expect([...amount]).toEqual([1_200_000, 12_000]);
  expect(remarks.filter(({ about }) => about === 'unit')).toEqual([
    {
      weight: 'said',
      about: 'unit',
      at: { row: 0, column: 1 },
      sentence: {
        en: '"应收金额（万元）" is given in units of 10,000 and is read as whole amounts.',
        zh: '“应收金额（万元）”以万为单位，已换算后读取。',
      },
    },
  ]);
});

test.each(['Amount (overdue)', 'Amount (last year)', 'Amount (net of VAT)', '金额（预计）', 'Amount (budget)'])(
  'brackets that make %p something else are not passed over',
  (heading) => expect(refusal(() => book([1], heading)).message).toBe('Receivables: no column "Amount" found.'),
);

test('a currency in a heading counts: two are refused, both named with their place (case c07)', () => {
  expect(
    refusal(() =>
      readReceivables(
        [
          ['Customer', 'Amount (USD)', 'Due date', 'Credit limit (EUR)'],
          ['Hill', 1, due, 2],
        ],
        plainly,
      ),
    ).message,
  ).toBe(
    'two currencies, USD (Receivables row 1, "Amount (USD)") and EUR (Receivables row 1, "Credit limit (EUR)"): give their exchange rates (rates), or convert to one first.',
  );
  expect(
    readCustomers(
      [
        ['Customer', 'Credit limit (EUR)'],
        ['Hill', 800],
      ],
      plainly,
    ).currency,
  ).toBe('EUR');
});

test('the terms of a policy speak of currency and unit as well', () => {
  const policy = (term: string, cell: unknown) => readPolicy([[term, cell]], { date1904: false });
  expect(policy('最高赔偿限额（万元）', 50)).toMatchObject({ maximumLiability: 500_000, currency: 'CNY' });
  expect(policy('Maximum liability (USD)', '1.250,50')).toMatchObject({ maximumLiability: 1250.5, currency: 'USD' });
  expect(
    refusal(() =>
      readPolicy(
        [
          ['Maximum liability (USD)', 5],
          ['Currency', 'EUR'],
        ],
        { date1904: false },
      ),
    ).message,
  ).toContain('EUR and USD');
});

const styles = [
  { print: (text: string) => grouped(text, ',').join('.') },
  { print: (text: string) => grouped(text, '.').join(',') },
  { print: (text: string) => grouped(text, ' ').join(',') },
  { print: (text: string) => grouped(text, '\u202f').join(',') },
  { print: (text: string) => grouped(text, '’').join('.') },
  { print: (text: string) => grouped(text, '').join('.') },
] as const;
const signs = [
  (text: string) => `-${text}`,
  (text: string) => `${text}-`,
  (text: string) => `(${text})`,
  (text: string) => `${text} Cr`,
];

/** Whole part with its groups, and cents. */
function grouped(cents: string, group: string): readonly [string, string] {
  const padded = cents.padStart(3, '0');
  return [padded.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group), padded.slice(-2)];
}

test('amounts printed in any one style read back, whatever the style', () => {
  const amount = fc.record({ cents: fc.integer({ min: 1, max: 1e12 }), sign: fc.option(fc.constantFrom(...signs)) });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.constantFrom(...styles), (amounts, { print }) => {
      const written = amounts.map(({ cents, sign }) => (sign ?? ((text) => text))(print(String(cents))));
      expect(amountsOf(written)).toEqual(amounts.map(({ cents, sign }) => (sign ? -cents : cents) / 100));
    }),
  );
});

test('no text of any kind takes long or becomes an amount without its digits', () => {
  const cells: Cells = [['Customer', 'Amount', 'Due date']];
  const hostile = [
    '('.repeat(32_767),
    '万'.repeat(32_766) + '1',
    '【'.repeat(32_767),
    '1,'.repeat(16_000),
    ' '.repeat(32_767),
  ];
  const before = performance.now();
  for (const text of hostile) {
    book([text]);
    readReceivables([[text, 'Customer'], ...cells], plainly);
  }
  expect(performance.now() - before).toBeLessThan(1000);
});
