import { dayOf, isoDay, serialOf } from '../../ledger/calendar';
import { Problem } from '../../problem';
import type { HalfYears } from '../../tables/lateRates';

/** Yearly rates of late interest over time: what 1 owed costs to the end of a day, counted from some day before all. */
export interface LateRates {
  yearlyOn(day: number): number;
  costUntil(day: number): number;
  /** Why the rate of these days is not known; null where it is. */
  unknown(first: number, last: number): Problem | null;
}

/** A rate from a day on, until the next. */
export interface RateFrom {
  readonly from: number;
  readonly yearly: number;
}

export const yearDays = 365;

/** The same every day. */
export function flatRate(yearly: number, from = -Infinity): LateRates {
  return {
    yearlyOn: () => yearly,
    costUntil: (day) => (day * yearly) / yearDays,
    unknown: (first) => (first < from ? before(from) : null),
  };
}

/** A published table of half-years, and what the law adds. */
export function halfYearRates({ from, until, rows }: HalfYears, margin: number): LateRates {
  const { year } = dayOf(from);
  const starts = rows.map((_, at) => serialOf(year + Math.floor(at / 2), at % 2 === 0 ? 1 : 7, 1)!);
  return steppedRates(
    rows.map((reference, at) => ({ from: starts[at]!, yearly: reference + margin })),
    until!,
  );
}

/** Rates from days on; the last until `until`. */
export function steppedRates(rates: readonly RateFrom[], until = Infinity): LateRates {
  const costs = [0];
  for (let at = 1; at < rates.length; at++) {
    const { from, yearly } = rates[at - 1]!;
    costs.push(costs[at - 1]! + ((rates[at]!.from - from) * yearly) / yearDays);
  }
  const at = (day: number) => {
    let found = rates.length - 1;
    while (found > 0 && day < rates[found]!.from) found--;
    return found;
  };
  const first = rates[0]!.from;
  return {
    yearlyOn: (day) => rates[at(day)]!.yearly,
    costUntil: (day) => {
      const found = at(day);
      return costs[found]! + ((day + 1 - rates[found]!.from) * rates[found]!.yearly) / yearDays;
    },
    unknown: (one, last) => (one < first ? before(first) : last > until ? after(until) : null),
  };
}

function before(from: number): Problem {
  return outside(`before ${isoDay(from)}`, `${isoDay(from)} 之前`);
}

function after(until: number): Problem {
  return outside(`after ${isoDay(until)}`, `${isoDay(until)} 之后`);
}

function outside(en: string, zh: string): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: `the rate of late interest ${en} is not in the table: give it (rate), as one rate or as reference rates with their first days`,
      zh: `利率表中没有${zh}的逾期利率：请在 rate 中给出（单一利率，或带起始日的基准利率表）`,
    },
  });
}
