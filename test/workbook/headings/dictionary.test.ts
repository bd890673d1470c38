import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidates, dictionary } from '../../../src/workbook/headings/heading';
import { moneyOf } from '../../../src/workbook/headings/money';
import { customersKind } from '../../../src/workbook/ranges/customers';
import { receivablesKind } from '../../../src/workbook/ranges/receivablesKind';

interface Entry {
  readonly heading: string;
  readonly kind: string;
  readonly field: string;
}

const entries: readonly Entry[] = readFileSync(join(__dirname, 'dictionary.csv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [, quoted, plain, kind, field] = /^(?:"([^"]*)"|([^,]*)),(\w),(.*)$/.exec(line)!;
    return { heading: (quoted ?? plain)!, kind: kind!, field: field!.replaceAll('"', '') };
  });

/** Field of the dictionary → what a ledger's column of that heading may be read as; null: known or unknown, and left alone. */
const fields: Readonly<Record<string, readonly (string | null)[]>> = {
  'customer ID': ['id', 'customer'],
  customer: ['customer'],
  'customer name': ['name'],
  invoice: ['invoice'],
  'document type': ['documentType'],
  'invoice date': ['invoiceDate'],
  'due date': ['dueDate'],
  'paid date': ['paidDate'],
  'amount (original)': ['amount', 'debit'],
  'amount in own currency': ['amount', 'open', 'debit'],
  paid: ['paid', 'credit'],
  credited: ['credited'],
  'open amount': ['open'],
  'bucket total': ['open', 'amount'],
  currency: ['currency'],
  terms: ['terms'],
  'sign (S debit, H credit)': ['side'],
  disputed: ['disputed', 'disputeCase'],
  status: ['status', 'documentStatus', 'open', null],
  'unapplied receipt': ['onAccount'],
  VAT: ['tax'],
  country: ['country', null],
  'credit limit': ['creditLimit'],
  'second reference (keep, not the key)': ['invoice', null],
  'ageing bucket': [null],
  'promised date': [null, 'promisedDate'],
  'dunning level / block': [null],
  'opening balance (roll-forward)': [null],
  'annual sales': [null],
  'insured percentage': [null],
  ignore: [null],
};

/**
 * Read for what they are, though the dictionary leaves them alone: each says which side of the account an amount is on, or how late a row is,
 * which counts only where nothing else says when it falls due.
 */
const known: Readonly<Record<string, string>> = {
  'Soll/Haben-Kennz.': 'side',
  余额方向: 'side',
  'Arrears after net due date': 'daysOverdue',
  'Achterstand na vervaldatum': 'daysOverdue',
  净到期日后的逾期天数: 'daysOverdue',
  'Overdue by days': 'daysOverdue',
  'Overdue + by days': 'daysOverdue',
  'Days overdue': 'daysOverdue',
  过期天数: 'daysOverdue',
  未过期天数: 'daysToDue',
  'Age (Days)': 'age',
  '时间（天）': 'age',
  'Days Open': 'age',
  账龄: 'age',
};

/** `Due` is an amount where a due date stands beside it; see cases.test.ts. */
const byOthers = ['Due'];

const receivables = dictionary(receivablesKind.headings, receivablesKind.leftAlone);
const customers = dictionary(customersKind.headings, customersKind.leftAlone);
const read = ({ heading, kind }: Entry): string | null => {
  const words = kind === 'C' ? customers : receivables;
  const found = candidates(heading.replace(' + ', ' ')).find((text) => words.has(text));
  return found === undefined ? null : words.get(found)!;
};

test('the dictionary has the headings of sixteen programs', () => expect(entries.length).toBe(379));

test('every heading of it is read as its field, or left alone where it changes nothing', () => {
  const wrong = entries
    .filter(({ heading }) => !byOthers.includes(heading))
    .map((entry) => ({ ...entry, as: read(entry) }))
    .filter(({ heading, field, as }) => (known[heading] ? as !== known[heading] : !fields[field]!.includes(as)));
  expect(wrong).toEqual([]);
});

test('amounts in the currency of the document are told from those in local currency', () => {
  const wrong = entries.filter(
    ({ heading, field }) => field === 'amount in own currency' && moneyOf(heading) !== 'document',
  );
  expect(wrong).toEqual([]);
  const local = [
    'Amount in local currency',
    'Remaining Amt. (LCY)',
    'DueLocal',
    '本币余额',
    '尚未收款金额(本位币)',
    'Betrag in Hauswährung',
  ];
  expect(local.map(moneyOf)).toEqual(local.map(() => 'local'));
});
