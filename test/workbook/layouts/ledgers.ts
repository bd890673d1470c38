import fc from 'fast-check';
import { cents, type Ledger } from './ledger';

/** Names that look like totals, like labels, or like nothing much. */
const names = [
  'Harbour Foods',
  'Hill & Co',
  'Total Energies',
  'Summit Foods',
  '3M Dale',
  '合计科技有限公司',
  '甲（上海）贸易',
  'Page Brothers',
  '小计商贸',
  'Current Electric',
];

/** Ledgers of one to six customers, sorted by customer, with due dates around asOf; nothing paid unless asked for. */
export function ledgers({ paid = false } = {}): fc.Arbitrary<Ledger> {
  const amount = fc.integer({ min: 100, max: 99_999_999 }).map((value) => value / 100);
  const invoice = fc.record({
    days: fc.integer({ min: 1, max: 300 }),
    terms: fc.integer({ min: 0, max: 120 }),
    original: amount,
    share: fc.integer({ min: 0, max: paid ? 90 : 0 }),
  });
  const asOf = 45838;
  return fc
    .uniqueArray(
      fc.record({ name: fc.constantFrom(...names), invoices: fc.array(invoice, { minLength: 1, maxLength: 5 }) }),
      {
        selector: ({ name }) => name,
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((customers) => ({
      company: 'Dale Trading Ltd',
      asOf,
      currency: 'EUR',
      customers: customers.map(({ name, invoices }, at) => ({
        id: String(100_012 + at * 11),
        name,
        invoices: invoices.map(({ days, terms, original, share }, nth) => ({
          number: `INV-${at}${nth}`,
          date: asOf - days,
          due: asOf - days + terms,
          original,
          paid: cents((original * share) / 100),
          credited: 0,
        })),
      })),
    }));
}
