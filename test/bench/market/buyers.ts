import type { Cells } from '../../../src/workbook/values/cells';
import type { Dice } from './dice';
import { openOn, type Invoice } from './invoices';
import type { Size } from './market';

/** What a customer is like; his invoices and his row in the sheet follow from it. */
export interface Buyer {
  readonly id: string;
  readonly country: string;
  readonly sector: string;
  readonly grade: string | null;
  readonly terms: number;
  /** Days beyond terms he usually takes, and how far he strays from them. */
  readonly habit: number;
  readonly unrest: number;
  /** A usual invoice. */
  readonly amount: number;
  readonly since: number;
  /** He buys this many times as often as the smallest. */
  readonly orders: number;
}

export function buyersOf({ customers }: Size, roll: Dice): readonly Buyer[] {
  return Array.from({ length: customers }, (_, index) => ({
    id: `C${String(index + 1).padStart(5, '0')}`,
    country: roll.oneOf(['CN', 'DE', 'FR', 'IT', 'PL', 'TR', 'BR', 'IN', 'VN', 'US']),
    sector: roll.oneOf(['Machinery', 'Textiles', 'Chemicals', 'Food', 'Electronics', 'Construction']),
    grade: roll.happens(0.4) ? roll.oneOf(['A', 'BBB', 'BBB', 'BB', 'BB', 'BB', 'B', 'B', 'CCC']) : null,
    terms: roll.oneOf([30, 30, 45, 60, 60, 60, 90, 90, 120]),
    habit: roll.happens(0.05) ? roll.between(25, 70) : roll.between(-6, 14),
    unrest: roll.between(2, 12),
    amount: 4_000 * roll.spread(0.9),
    since: Math.floor(roll.between(40_000, 45_000)),
    orders: 1 + Math.floor(6 * roll.between(0, 1) ** 3),
  }));
}

const headings = [
  'Customer',
  'Country',
  'Sector',
  'Since',
  'Grade',
  'Credit limit',
  'Annual sales',
  'Terms',
  'Past defaults',
];

/** Most limits leave room for what is open; those of about one customer in thirty do not. */
export function customerRows(buyers: readonly Buyer[], invoices: readonly Invoice[], asOf: number, roll: Dice): Cells {
  const open = new Map<Buyer, number>();
  const sales = new Map<Buyer, number>();
  for (const invoice of invoices) {
    open.set(invoice.buyer, (open.get(invoice.buyer) ?? 0) + openOn(invoice, asOf));
    if (invoice.issued > asOf - 365) sales.set(invoice.buyer, (sales.get(invoice.buyer) ?? 0) + invoice.amount);
  }
  const limitOf = (buyer: Buyer) => {
    const room = roll.happens(0.03) ? 0.6 : roll.between(1.3, 3);
    return Math.max(10_000, 1_000 * Math.ceil(((open.get(buyer) ?? 0) * room) / 1_000));
  };
  const rows = buyers.map((buyer) => {
    const since = roll.happens(0.7) ? buyer.since : '';
    return [
      buyer.id,
      buyer.country,
      buyer.sector,
      since,
      buyer.grade ?? '',
      limitOf(buyer),
      Math.max(0, Math.round(sales.get(buyer) ?? 0)),
      buyer.terms,
      roll.happens(0.02) ? 1 : '',
    ];
  });
  return [headings, ...rows];
}
