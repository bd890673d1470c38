import { concentration } from '../../src/functions/catalogue/concentration';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { invoke } from '../../src/functions/invoke';
import { readCustomers } from '../../src/workbook/ranges/customers';
import type { Cells } from '../../src/workbook/values/cells';

const day = '2025-06-30';
const options = { date1904: false, mapping: new Map<string, string>() };

const ledger: Cells = [
  ['Customer', 'Country', 'Rating', 'Industry', 'Region', 'Due date', 'Amount'],
  ['Harbour', 'Germany', 'BBB', 'Food', 'North', '2025-07-31', 100],
  ['Hill', 'France', 'CCC', '', 'South', '2025-07-31', 200],
  ['Hill', 'Italy', 'CCC', 'Tools', 'South', '2025-07-31', 300],
];

describe('what a ledger says of its customers beside their invoices', () => {
  test('country, sector and grade are theirs; a second country is a doubt', () => {
    const { rows, remarks } = readCustomers(ledger, options);
    expect(rows).toMatchObject([
      { id: 'Harbour', country: 'Germany', grade: 'BBB', sector: 'Food' },
      { id: 'Hill', country: 'France', grade: 'CCC', sector: 'Tools' },
    ]);
    expect(remarks.map(({ weight, sentence }) => [weight, sentence.en])).toEqual([
      ['said', '“Country” is taken for the customers from their rows.'],
      ['doubt', '“Hill” has two different entries in “Country”: the first counts.'],
      ['said', '“Industry” is taken for the customers from their rows.'],
      ['said', '“Rating” is taken for the customers from their rows.'],
    ]);
  });

  test('CREDITRISK rates them as it rates a list that says the same', async () => {
    const list = [
      ['Customer', 'Country', 'Grade', 'Sector'],
      ['Harbour', 'Germany', 'BBB', 'Food'],
      ['Hill', 'France', 'CCC', 'Tools'],
    ];
    expect(await invoke(creditRisk, [ledger, null, day])).toEqual(await invoke(creditRisk, [list, ledger, day]));
  });
});

test('a customer whose row cannot be read is not “not in the customers range”', async () => {
  const spoiled = [
    ['Customer', 'Invoice date', 'Due date', 'Amount'],
    ['Harbour', '2025-05-01', '2025-05-31', 100],
    ['Hill', '2025-05-01', '2025-03-31', 100],
    ['Hill', '2025-05-01', '2025-05-31', 70],
  ];
  const answer = await invoke(creditRisk, [spoiled, null, day]);
  expect(String(answer[1]!.at(-1))).not.toContain('Left out');
});

/** Invented: 900 and 500 EUR owed; what is B's may be USD. */
const ageing = (currency: string): Cells => [
  ['Customer', 'Currency', 'Current', '1-30', '31-60', 'Total'],
  ['A', 'EUR', 400, 300, 200, 900],
  ['B', currency, 500, 0, 0, 500],
];
const rates: Cells = [
  ['Currency', 'EUR per unit'],
  ['USD', 0.9],
];
const total = async (...given: readonly unknown[]) => (await invoke(concentration, given))[1]![1];

describe('a summarised ageing as the whole book', () => {
  test('CONCENTRATION and LOSSDISTRIBUTION take what is owed', async () => {
    expect(await total(ageing('EUR'))).toBe(1400);
    const law = await invoke(lossDistribution, [ageing('EUR')]);
    // The placeholder of 3 % for two customers, LGD 75 %.
    expect(law.find(([name]) => name === 'Expected loss')![1]).toBeCloseTo(1400 * 0.03 * 0.75, 6);
  });

  test('in two currencies it is refused with both, or converted and said', async () => {
    await expect(total(ageing('USD'))).rejects.toThrow(/EUR.*USD/);
    expect(await total(ageing('USD'), null, null, rates)).toBe(900 + 450);
    const answer = await invoke(concentration, [ageing('USD'), null, null, rates]);
    expect(answer.at(-1)![0]).toBe('Converted to EUR: 1 USD = 0.9 EUR.');
  });
});

test('exposures in another currency than limits are refused, both named, or converted', async () => {
  const book: Cells = [
    ['Customer', 'Credit limit (USD)', 'Exposure (EUR)'],
    ['A', 100, 900],
    ['B', 100, 100],
  ];
  await expect(total(book)).rejects.toThrow('two currencies, USD (Customers) and EUR (“Exposure (EUR)”)');
  expect(await total(book, null, null, rates)).toBe(1000);
  await expect(
    total([
      ['Customer', 'Credit limit', 'Currency', 'Exposure (EUR)'],
      ['A', 100, 'USD', 900],
    ]),
  ).rejects.toThrow(/USD.*EUR/);
});
