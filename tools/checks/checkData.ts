import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ageing } from '../../src/functions/catalogue/ageing';
import { collectionIndex } from '../../src/functions/catalogue/collectionIndex';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { dso } from '../../src/functions/catalogue/dso';
import type { Answer, Definition, Parameters } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { outstanding } from '../../src/functions/catalogue/outstanding';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { serialOf } from '../../src/engine/ledger';
import { rowsOf } from './csv';

/** IBM's sample of 2,466 settled invoices. Its licence is not stated, so it lies beside the project and is only run against. */
const file = path.join(__dirname, '../../../shared/data/ibm-accounts-receivable.csv');

interface Figure {
  readonly what: string;
  readonly known: number;
  readonly ours: number;
  readonly within: number;
}

/** Runs real books through reading and functions, and lays known totals beside ours. 0 all equal, 1 a difference, 2 no data here. */
async function check(): Promise<number> {
  if (!existsSync(file))
    return said('shared/data/ibm-accounts-receivable.csv is not beside the project. Nothing was checked.', 2);
  const cells = cellsIn(readFileSync(file, 'utf8'));
  const figures = [
    ...totals(cells),
    ...(await onADay(cells, serialOf(2013, 6, 30)!)),
    ...(await behaviour(cells)),
    ...(await desk(cells)),
  ];
  const wrong = figures.filter(({ known, ours, within }) => !(Math.abs(ours - known) <= within));
  figures.forEach((figure) =>
    console.log(
      `${wrong.includes(figure) ? 'DIFFERENT' : 'equal    '} ${figure.what}: known ${figure.known}, ours ${Number(figure.ours.toFixed(6))}`,
    ),
  );
  return wrong.length > 0 ? 1 : 0;
}

/** Amounts as numbers, as they would stand in a sheet; the days stay texts in American order, which the reader has to find out. */
function cellsIn(csv: string): readonly (readonly unknown[])[] {
  const [headings, ...rows] = rowsOf(csv);
  const amount = headings!.indexOf('InvoiceAmount');
  return [headings!, ...rows.map((row) => row.map((text, column) => (column === amount ? Number(text) : text)))];
}

/** From the columns as read. */
function totals(cells: readonly (readonly unknown[])[]): readonly Figure[] {
  const book = readReceivables(cells, { date1904: false, mapping: new Map() });
  const entries = Array.from({ length: book.count }, (_, entry) => entry);
  const sum = (chosen: readonly number[]) => chosen.reduce((total, entry) => total + book.amount[entry]!, 0);
  const late = entries.filter((entry) => book.paidDate[entry]! > book.dueDate[entry]!);
  const shares = book.customers
    .map((_, customer) => sum(entries.filter((entry) => book.customer[entry] === customer)) / sum(entries))
    .sort((one, other) => other - one);
  return [
    { what: 'rows that cannot be read', known: 0, ours: book.problems.size, within: 0 },
    { what: 'invoiced', known: 147_703.18, ours: sum(entries), within: 0.005 },
    { what: 'late by count', known: 0.35564, ours: late.length / book.count, within: 5e-6 },
    { what: 'late by amount', known: 0.36533, ours: sum(late) / sum(entries), within: 5e-6 },
    {
      what: 'disputed by count',
      known: 0.22749,
      ours: entries.filter((entry) => book.disputed[entry]! > 0).length / book.count,
      within: 5e-6,
    },
    {
      what: 'concentration (Herfindahl)',
      known: 0.010921,
      ours: shares.reduce((total, share) => total + share * share, 0),
      within: 5e-7,
    },
    {
      what: 'share of the ten largest',
      known: 0.15691,
      ours: shares.slice(0, 10).reduce((total, share) => total + share, 0),
      within: 5e-6,
    },
  ];
}

/** AGEING and CREDITRISK on a day on which invoices were open; the exposure leaves out what is disputed, told here by another route. */
async function onADay(cells: readonly (readonly unknown[])[], asOf: number): Promise<readonly Figure[]> {
  const aged = await answer(ageing, cells, [[asOf]]);
  const total = aged.at(-1)!;
  const [headings, ...rows] = cells;
  const column = (name: string) => headings!.indexOf(name);
  const day = (text: unknown) => {
    const [month, date, year] = String(text).split('/').map(Number);
    return serialOf(year!, month!, date!)!;
  };
  const open = rows.filter((row) => day(row[column('InvoiceDate')]) <= asOf && day(row[column('SettledDate')]) > asOf);
  const undisputed = open
    .filter((row) => row[column('Disputed')] === 'No')
    .reduce((sum, row) => sum + Number(row[column('InvoiceAmount')]), 0);
  const customers = [['Customer', 'Annual sales'], ...new Set(rows.map((row) => row[column('customerID')]))].map(
    (id) => (Array.isArray(id) ? id : [id, null]),
  );
  const risk = (await answer(creditRisk, customers, cells, [[asOf]], [['Exposure basis', 'day']])).slice(1);
  return [
    { what: 'open invoices at 2013-06-30', known: 84, ours: open.length, within: 0 },
    { what: 'AGEING: open at 2013-06-30', known: 5_119.85, ours: Number(total.at(-1)), within: 0.005 },
    { what: 'AGEING: of which 1 to 30 days past due', known: 835.56, ours: Number(total[2]), within: 0.005 },
    {
      what: 'CREDITRISK: customers rated',
      known: 100,
      ours: risk.filter(([score, , pd]) => typeof score === 'number' && Number(pd) > 0 && Number(pd) <= 1).length,
      within: 0,
    },
    {
      what: 'CREDITRISK: exposure, undisputed',
      known: Number(undisputed.toFixed(2)),
      ours: risk.reduce((sum, row) => sum + Number(row[4]), 0),
      within: 0.005,
    },
  ];
}

async function behaviour(cells: readonly (readonly unknown[])[]): Promise<readonly Figure[]> {
  const rows = (await answer(paymentBehaviour, cells, [[serialOf(2014, 1, 31)!]])).slice(1);
  return [
    { what: 'PAYMENTBEHAVIOUR: customers', known: 100, ours: rows.length, within: 0 },
    {
      what: 'PAYMENTBEHAVIOUR: invoices',
      known: 2_466,
      ours: rows.reduce((sum, [, invoices]) => sum + Number(invoices), 0),
      within: 0,
    },
  ];
}

/** The functions of the desk at the end of June 2013, beside the same figures from the rows themselves. Every term is 30 days; early payment counts as negative. */
async function desk(cells: readonly (readonly unknown[])[]): Promise<readonly Figure[]> {
  const asOf = serialOf(2013, 6, 30)!;
  const [headings, ...rows] = cells;
  const at = (name: string) => headings!.indexOf(name);
  const day = (text: unknown) => {
    const [month, date, year] = String(text).split('/').map(Number);
    return serialOf(year!, month!, date!)!;
  };
  const invoices = rows.map((row) => ({
    amount: Number(row[at('InvoiceAmount')]),
    invoiced: day(row[at('InvoiceDate')]),
    due: day(row[at('DueDate')]),
    paid: day(row[at('SettledDate')]),
  }));
  const sum = (chosen: typeof invoices, of: (one: (typeof invoices)[number]) => number) =>
    chosen.reduce((total, one) => total + of(one), 0);
  const yearStart = serialOf(2012, 7, 1)!;
  const sold = sum(
    invoices.filter(({ invoiced }) => invoiced >= yearStart && invoiced <= asOf),
    ({ amount }) => amount,
  );
  const paid = invoices.filter((one) => one.paid >= yearStart && one.paid <= asOf);
  const mean = (of: (one: (typeof invoices)[number]) => number) =>
    sum(paid, (one) => one.amount * of(one)) / sum(paid, ({ amount }) => amount);
  const openOn = (on: number) =>
    sum(
      invoices.filter((one) => one.invoiced <= on && one.paid > on),
      ({ amount }) => amount,
    );
  const figures = new Map((await answer(dso, cells, [['ledger']], [[asOf]])).map(([name, value]) => [name, value]));
  const [open, dayBefore] = [openOn(asOf), openOn(yearStart - 1)];
  const current = sum(
    invoices.filter((one) => one.invoiced <= asOf && one.paid > asOf && one.due >= asOf),
    ({ amount }) => amount,
  );
  const index = await answer(collectionIndex, cells, [['ledger']], [[asOf]]);
  const owed = await answer(outstanding, cells, [[asOf]], [[6]]);
  const known = (what: string, value: number, ours: unknown, within = 1e-6) => ({
    what,
    known: Number(value.toFixed(6)),
    ours: Number(ours),
    within,
  });
  return [
    known('DSO: receivables', 5_119.85, figures.get('Receivables'), 0.005),
    known('DSO: credit sales of a year', sold, figures.get('Credit sales'), 0.005),
    known('DSO, simple', (open / sold) * 365, figures.get('DSO, simple')),
    known('DSO: weighted terms', 30, figures.get('Weighted terms')),
    known(
      'DSO: weighted days late',
      mean((one) => one.paid - one.due),
      figures.get('Weighted days late'),
    ),
    known(
      'DSO: weighted days to pay',
      mean((one) => one.paid - one.invoiced),
      figures.get('Weighted days to pay'),
    ),
    known('DSO: overdue', (open - current) / open, figures.get('Overdue')),
    known(
      'COLLECTIONINDEX',
      (dayBefore + sold - open) / (dayBefore + sold - current),
      index.find(([name]) => name === 'Collection effectiveness index')![1],
    ),
    known('OUTSTANDING: open', 5_119.85, owed.at(-1)![1], 0.005),
    known(
      'OUTSTANDING: end of April 2013',
      openOn(serialOf(2013, 4, 30)!),
      owed.at(-1)![owed[0]!.indexOf('2013-04-30')],
      0.005,
    ),
  ];
}

async function answer(definition: Definition<Parameters, Promise<Answer>>, ...given: unknown[]): Promise<Answer> {
  return invoke(definition, given);
}

function said(line: string, code: number): number {
  console.log(line);
  return code;
}

void check().then((code) => (process.exitCode = code));
