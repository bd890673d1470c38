import { withoutEmptyIds } from '../balance/withoutEmptyIds';
import { withoutLedgerAccount } from '../balance/withoutLedgerAccount';
import { withoutSharedAccounts } from '../balance/withoutSharedAccounts';
import type { Heading, Headings } from '../headings/heading';
import { receivableHeadings } from '../headings/receivables';
import { receivablesName } from '../ranges/rangeNames';
import type { Kind } from '../report/kind';
import type { BucketRow } from './bucketRow';

/** What a summarised ageing may have beside its buckets. */
type BesideBuckets =
  'customer' | 'id' | 'name' | 'invoice' | 'invoiceDate' | 'currency' | 'terms' | 'creditLimit' | 'onAccount';

/** Each bucket and each column that may be the sum of a row has a key of its own. */
export type AgeingKey = BesideBuckets | `bucket ${number}` | `total ${number}`;

const { customer, id, name, invoice, invoiceDate, currency, terms, creditLimit, onAccount } = receivableHeadings;
const beside: Headings<BesideBuckets> = {
  customer,
  id,
  name,
  invoice,
  invoiceDate,
  currency,
  terms,
  creditLimit,
  onAccount,
};

/** Customer by bucket as a kind of range: its amounts are the buckets that stand in this heading row. `named`: a heading that says nothing and has the customers below it. */
export function ageingKind({ texts, buckets }: BucketRow, named: string | null): Kind<AgeingKey> {
  const keys = new Map<string, AgeingKey | null>([
    ...(named === null ? [] : [[named, 'customer'] as const]),
    ...buckets.totals.map((column, at) => [texts[column]!, `total ${at}`] as const),
    ...buckets.derived.map((column) => [texts[column]!, null] as const),
    ...buckets.buckets.map(({ column }, at) => [texts[column]!, `bucket ${at}`] as const),
  ]);
  const own = [...keys].flatMap(([text, key]) => (key === null || key === 'customer' ? [] : [[key, asAmount(text)]]));
  return {
    name: receivablesName,
    table: 'Receivables',
    headings: { ...beside, ...Object.fromEntries(own) } as Headings<AgeingKey>,
    needed: neededBy(buckets.buckets.length),
    read: (text) => keys.get(text),
    settle: (found, below, remarks) =>
      withoutLedgerAccount(withoutSharedAccounts(withoutEmptyIds(found), below, remarks), below),
    items: { days: ['invoiceDate'], numbers: ['invoice'] },
  };
}

/** Who owes, and one of the buckets; where all of them are unknown, who owes alone. */
function neededBy(count: number): readonly (readonly AgeingKey[])[] {
  const party: readonly AgeingKey[] = ['customer', 'id', 'name'];
  return count === 0 ? [party] : [party, Array.from({ length: count }, (_, at) => `bucket ${at}` as const)];
}

function asAmount(text: string): Heading {
  return { words: { en: text, zh: text }, kind: 'amount', also: [] };
}
