import type { Words } from '../../engine/words';
import { unlisted, type Receivables } from '../../engine/ledger';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { shownAmount } from './shownFigures';

/** A sentence, without its stop, on those who owe and are in no row of the answer, because the list of customers does not have them; null where there are none. A ledger of which customers were taken has each of them, also those whose row cannot be read. */
export function leftOut({ rows, ledger }: CustomersRange, book: Receivables, asOf: number): Words | null {
  const taken = new Set(ledger?.book.customers);
  const found = unlisted(rows, book, asOf).filter(({ customer }) => !taken.has(customer));
  if (found.length === 0) return null;
  const owed = shownAmount(found.reduce((sum, one) => sum + one.owed, 0));
  const names = found.slice(0, most).map(({ customer }) => customer);
  const more = found.length - names.length;
  const who = found.length === 1 ? '1 customer owing' : `${found.length} customers owing`;
  return {
    en: `Left out: ${who} ${owed} ${found.length === 1 ? 'is' : 'are'} not in the customers range: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `未计入：${found.length} 个客户欠款 ${owed}，不在客户区域中：${names.join('、')}${more > 0 ? `等` : ''}`,
  };
}

const most = 3;
