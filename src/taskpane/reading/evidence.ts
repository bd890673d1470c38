import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { customersKind } from '../../workbook/ranges/customers';
import { receivablesKind } from '../../workbook/ranges/receivablesKind';
import { bucketRowIn } from '../../workbook/ageing/bucketRow';
import type { Kind } from '../../workbook/report/kind';
import { recognise } from '../../workbook/report/table';
import type { Block } from '../port/spreadsheet';

/** How much speaks for a block being a ledger, and for its being a list of customers; 0 where it cannot be one. */
export interface Evidence {
  readonly ledger: number;
  readonly customers: number;
}

/**
 * A ledger has customers, amounts and days, and of the three at least two beside a document's own number or day, so that a heading of the
 * user's own does not hide it. A list of customers says something of each: what has documents, or nothing but names and balances, is none.
 * Sums by age are a ledger.
 */
export function evidenceIn(block: Block): Evidence {
  const [items, customers] = [columnsOf(receivablesKind, block), columnsOf(customersKind, block)];
  const needed = receivablesKind.needed.filter((choice) => choice.some((key) => items.has(key))).length;
  const ages = items.has('dueDate') ? null : bucketRowIn(block.head, new Map());
  const documents = documentKeys.filter((key) => items.has(key)).length;
  const isLedger = documents > 0 ? needed >= 2 : needed === 3 && items.has('terms') && items.size > customers.size;
  const own = [...customers].filter((key) => !party.includes(key)).length;
  if (ages !== null && ![...customers].some((key) => ofCustomers.includes(key)))
    return { ledger: ages.buckets.buckets.length + ages.buckets.unknown.length, customers: 0 };
  const isCustomers = customers.size > own && own > 0 && documents === 0;
  return {
    ledger: isLedger ? items.size : 0,
    customers: isCustomers || (customers.size > 1 && customers.size === block.columns) ? customers.size : 0,
  };
}

const documentKeys = ['invoice', 'invoiceDate', 'dueDate', 'paidDate'] as const;
/** What only a list of customers says, whatever it prints of their ages. */
const ofCustomers: readonly string[] = ['since', 'grade', 'sector', 'annualSales', 'pastDefaults'];
const party: readonly string[] = ['customer', 'id', 'name'];

/** What the columns of a block mean, were it of this kind; what must still be decided about it is told once it is read. */
function columnsOf<Key extends string>(kind: Kind<Key>, { head }: Block): ReadonlySet<Key> {
  const table = attempt(() => recognise(kind, head, new Map(), () => undefined));
  if (table instanceof Problem) return new Set();
  const keys = Object.keys(table.columns) as Key[];
  return new Set(keys.filter((key) => table.columns[key]!.at < table.texts.length));
}
