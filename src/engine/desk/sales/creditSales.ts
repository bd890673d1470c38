import { later, isoDay, type Period } from '../../ledger';
import { Problem } from '../../problem';

/** What was sold on credit between two days, both included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly amount: number;
}

/** Credit sales in the order of time, one stretch after the other without a gap: months, or one figure for all of them. */
export interface CreditSales {
  readonly byMonth: boolean;
  readonly stretches: readonly Stretch[];
}

/** One figure, for the time that ends on the day; a year where nothing else is said. */
export function oneFigure(amount: number, asOf: number, period: Period = { count: 12, unit: 'months' }): CreditSales {
  return { byMonth: false, stretches: [{ from: startOf(asOf, period), until: asOf, amount }] };
}

/** The first day of a time that ends on the day. */
export function startOf(asOf: number, { count, unit }: Period): number {
  return later(Math.floor(asOf) + 1, { count: -count, unit });
}

/** As far as the day: later months have not been sold yet, and the month of the day ends with it. Refused where they end before it. */
export function salesUntil({ byMonth, stretches }: CreditSales, asOf: number): CreditSales {
  const known = stretches
    .filter(({ from }) => from <= asOf)
    .map((one) => ({ ...one, until: Math.min(one.until, Math.floor(asOf)) }));
  const last = known.at(-1);
  if (last === undefined || last.until < Math.floor(asOf)) throw endsBefore(last?.until ?? null, asOf);
  return { byMonth, stretches: known };
}

function endsBefore(until: number | null, asOf: number): Problem {
  const month = isoDay(asOf).slice(0, 7);
  const [en, zh] = until === null ? ['', ''] : [` (they end on ${isoDay(until)})`, `（现有数据截至 ${isoDay(until)}）`];
  return new Problem({
    kind: 'missing',
    place: { en: 'Sales', zh: '销售额' },
    because: {
      en: `sales of ${month} are missing${en}: give them as far as asOf, or take the end of the last month as asOf`,
      zh: `缺少 ${month} 的销售额${zh}：请补充至基准日，或以最后一个月的月末为基准日`,
    },
  });
}

/** The latest stretches that together are no longer than a year. */
export function lastYear({ byMonth, stretches }: CreditSales): readonly Stretch[] {
  return byMonth ? stretches.slice(-12) : stretches;
}

/** The latest three months. */
export function lastQuarter({ byMonth, stretches }: CreditSales): readonly Stretch[] {
  if (!byMonth || stretches.length < 3) throw needsMonths(3);
  return stretches.slice(-3);
}

export function needsMonths(months: number): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: `needs the sales ${months > 1 ? `of the last ${months} months, ` : ''}month by month`,
      zh: `需要${months > 1 ? `最近 ${months} 个月` : ''}逐月的销售额`,
    },
  });
}

export function amountOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { amount }) => sum + amount, 0);
}

/** A month is a twelfth of 365 days where they are not told one by one. */
export function monthsOfSales(stretches: readonly Stretch[]): number {
  return stretches.length > 1 ? stretches.length : Math.max(1, Math.round((daysIn(stretches) * 12) / 365));
}

export function daysIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, until }) => sum + until - from + 1, 0);
}
