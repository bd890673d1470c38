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
  /** One rate a bucket, or why none is known, which matters where something is owed in it. */
  readonly rates: readonly (number | Problem)[];
  /** Those of the period before; null where none are given. */
  readonly previous: readonly (number | null)[];
  readonly agedFrom: AgedFrom;
}

/** From the ledger's own roll rates of twelve month ends, write-offs counted as not paid. */
export function matrixOfRolls(book: Receivables, asOf: number): ProvisionMatrix {
  const bounds = [30, 60, 90];
  const rolls = rollRates(book, asOf, { bounds, steps: 12, agedFrom: 'due date' });
  const rates = lossRatesFrom(rolls.buckets.map(rateOf)).map((rate) => rate ?? neverSeen());
  return { bounds, notDue: true, rates, previous: rates.map(() => null), agedFrom: 'due date' };
}

function neverSeen(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'roll rates of twelve months give no loss rate for a bucket in which something is owed, because nothing ever stood in it or in one after it: give the matrix',
      zh: '某账龄段现有余额，但近十二个月该段或其后某段从无余额，无法由迁徙率得出损失率：请提供损失率表',
    },
  });
}

/** What is provided of each bucket: nothing for what may be lost where only what has been lost counts. */
export function ratesAfter(
  { rates }: ProvisionMatrix,
  { outlook, incurredOnly }: { readonly outlook: number; readonly incurredOnly: boolean },
): readonly (number | Problem)[] {
  return rates.map((rate) => (incurredOnly ? 0 : rate instanceof Problem ? rate : shiftedRate(rate, outlook)));
}

/** A rate after the outlook: its odds are multiplied, so that it stays between 0 and 1. */
export function shiftedRate(rate: number, factor: number): number {
  return (rate * factor) / (1 - rate + rate * factor);
}
