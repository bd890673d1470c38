import { lossRatesFrom, rateOf, rollRates, wholeBook, type AgedFrom, type BucketRolls } from '../../engine/desk';
import type { Receivables } from '../../engine/ledger';
import type { Language } from '../../engine/words';
import type { Answer } from '../definition';
import { bucketNames, rollRatesLayout } from '../layouts/rollRates';
import { printer } from '../printer';

interface Given {
  readonly receivables: Receivables;
  readonly asOf: number;
  readonly periods: number;
  readonly buckets: readonly number[];
  readonly basis: AgedFrom | null;
}

export function answerRollRates({ receivables, asOf, periods, buckets, basis }: Given, language: Language): Answer {
  wholeBook(receivables);
  const agedFrom = basis ?? 'due date';
  const rolls = rollRates(receivables, asOf, { bounds: buckets, steps: periods, agedFrom });
  const losses = lossRatesFrom(rolls.buckets.map(rateOf));
  const names = bucketNames(buckets, agedFrom);
  const print = printer(rollRatesLayout, language);
  return print.answer(
    rolls.buckets.map((one, at) => print.row({ bucket: names[at]!, ...figuresOf(one), loss: losses[at]! })),
  );
}

function figuresOf(one: BucketRolls) {
  const seen = one.steps.map(rateOf).filter((rate) => rate !== null);
  const { stood, stayed, writtenOff } = one;
  const none = seen.length === 0;
  return {
    stood,
    stayed,
    writtenOff,
    rate: rateOf(one),
    mean: none ? null : seen.reduce((sum, rate) => sum + rate, 0) / seen.length,
    lowest: none ? null : Math.min(...seen),
    highest: none ? null : Math.max(...seen),
    latest: seen.at(-1) ?? null,
  };
}
