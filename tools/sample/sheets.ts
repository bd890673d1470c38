import type { Language, Words } from '../../src/engine/words';
import type { CellValue } from '../../src/host/grid/document';
import { type SampleCustomer, asOf, customersFrom } from './customers';
import { diceFrom } from './dice';
import { type SampleInvoice, invoicesFrom } from './invoices';
import { policyTerms, settings, wordsIn } from './words';

/** One sheet of the sample as it stands: headings in the first row, and how its columns look. */
export interface SampleSheet {
  readonly name: string;
  readonly table: string | null;
  readonly cells: readonly (readonly CellValue[])[];
  /** Wide enough for a heading with the button of its filter. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly numberFormats: Readonly<Record<string, string>>;
  /** Where single cells look different from their column, by address. */
  readonly cellFormats: Readonly<Record<string, string>>;
}

const seed = 20_260_630;
const day = 'yyyy-mm-dd';

export { asOf };

export function sampleSheets(language: Language): readonly SampleSheet[] {
  const dice = diceFrom(seed);
  const customers = customersFrom(dice);
  const invoices = invoicesFrom(dice, customers);
  return [
    customersSheet(customers, language),
    receivablesSheet(invoices, customers, language),
    pairsSheet('policy', policyTerms, language),
    pairsSheet('settings', settings, language),
  ];
}

function customersSheet(customers: readonly SampleCustomer[], language: Language): SampleSheet {
  const word = wordsIn(language);
  const headings = (
    [
      'customer',
      'name',
      'country',
      'sector',
      'since',
      'grade',
      'creditLimit',
      'annualSales',
      'terms',
      'pastDefaults',
    ] as const
  ).map(word);
  const rows = customers.map((one) => [
    one.id,
    one.name[language],
    one.country[language],
    one.sector[language],
    one.since,
    one.grade,
    one.creditLimit === 0 ? word('nil') : one.creditLimit,
    one.annualSales,
    one.terms,
    one.pastDefaults || null,
  ]);
  return {
    name: word('customers'),
    table: 'Customers',
    cells: [headings, ...rows],
    cellFormats: {},
    columnWidths: { A: 13, B: 38, C: 20, D: 18, E: 12, F: 10, G: 16, H: 17, I: 11, J: 18 },
    numberFormats: { A: '@', E: day, G: '#,##0', H: '#,##0', I: '0', J: '0' },
  };
}

function receivablesSheet(
  invoices: readonly SampleInvoice[],
  customers: readonly SampleCustomer[],
  language: Language,
): SampleSheet {
  const word = wordsIn(language);
  const headings = (
    [
      'invoice',
      'customer',
      'amount',
      'invoiceDate',
      'dueDate',
      'paidDate',
      'paid',
      'disputed',
      'currency',
      'insolvent',
    ] as const
  ).map(word);
  const untidy = untidyAmounts(invoices, customers);
  const rows = invoices.map((one) => [
    one.number,
    one.customer.id,
    untidy.get(one) ?? one.amount,
    one.invoiceDate,
    one.dueDate,
    one.paidDate,
    one.paid,
    one.disputed ? word('yes') : null,
    'USD',
    one.insolvent,
  ]);
  return {
    name: word('receivables'),
    table: 'Receivables',
    cells: [headings, ...rows],
    cellFormats: {},
    columnWidths: { A: 13, B: 13, C: 15, D: 17, E: 14, F: 14, G: 15, H: 13, I: 13, J: 14 },
    numberFormats: { B: '@', C: '#,##0.00', D: day, E: day, F: day, G: '#,##0.00', J: day },
  };
}

/** Untidy cells of three customers, so that only what depends on them is touched. */
function untidyAmounts(
  invoices: readonly SampleInvoice[],
  customers: readonly SampleCustomer[],
): ReadonlyMap<SampleInvoice, CellValue> {
  const of = (index: number) => invoices.filter(({ customer, amount }) => customer === customers[index] && amount > 0);
  const [asText, fullWidth, broken] = [of(20).slice(1, 4), of(21).slice(2, 4), of(22).slice(3, 4)];
  return new Map<SampleInvoice, CellValue>([
    ...asText.map((one): [SampleInvoice, CellValue] => [one, withCommas(one.amount)]),
    ...fullWidth.map((one): [SampleInvoice, CellValue] => [
      one,
      one.amount.toFixed(2).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ]),
    ...broken.map((one): [SampleInvoice, CellValue] => [one, { error: '#N/A' }]),
  ]);
}

function withCommas(amount: number): string {
  return amount.toFixed(2).replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}

function pairsSheet(
  key: 'policy' | 'settings',
  pairs: readonly (readonly [Words, Words | number, string?])[],
  language: Language,
): SampleSheet {
  const word = wordsIn(language);
  const rows = pairs.map(([term, value]) => [term[language], typeof value === 'number' ? value : value[language]]);
  return {
    name: word(key),
    table: null,
    cells: [[word(key === 'policy' ? 'term' : 'setting'), word('value')], ...rows],
    columnWidths: { A: 26, B: 24 },
    numberFormats: {},
    cellFormats: Object.fromEntries(
      pairs.flatMap(([, , format], index) => (format ? [[`B${index + 2}`, format]] : [])),
    ),
  };
}
