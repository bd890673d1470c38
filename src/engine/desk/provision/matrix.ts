import type { Receivables } from '../../ledger';
import { Problem } from '../../problem';
import type { AgedFrom } from '../history/agedFrom';
import { lossRatesFrom, rateOf, rollRates } from '../history/rollRates';

/** What is lost of each bucket in the end: a provision matrix. */
export interface ProvisionMatrix {
  /** Upper bounds in days; the last bucket is beyond the last bound. */
  readonly bounds: readonly number[];
  /** The first bucket is what is not due. Without it what is not due stands in the first bucket. */
  readonly notDue: boolean;
  /** One rate a bucket. */
  readonly rates: readonly number[];
  /** Those of the period before; null where none are given. */
  readonly previous: readonly (number | null)[];
  readonly agedFrom: AgedFrom;
}

/** From the ledger's own roll rates of twelve month ends, write-offs counted as not paid. */
export function matrixOfRolls(book: Receivables, asOf: number): ProvisionMatrix {
  const bounds = [30, 60, 90];
  const rolls = rollRates(book, asOf, { bounds, steps: 12, agedFrom: 'due date' });
  const rates = lossRatesFrom(rolls.buckets.map(rateOf)).map((rate) => {
    if (rate === null) throw neverSeen();
    return rate;
  });
  return { bounds, notDue: true, rates, previous: rates.map(() => null), agedFrom: 'due date' };
}

function neverSeen(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'roll rates of twelve months leave a bucket in which nothing ever stood: give the matrix',
      zh: '近十二个月有账龄段从无余额，无法由迁徙率得出损失率：请提供损失率表',
    },
  });
}

/** A rate after the outlook: its odds are multiplied, so that it stays between 0 and 1. */
export function shiftedRate(rate: number, factor: number): number {
  return (rate * factor) / (1 - rate + rate * factor);
}
