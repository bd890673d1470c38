import { lossRatesFrom, rateOf, rollRates, type AgedFrom, type BucketRolls } from '../../engine/desk';
import { spoiledAccounts } from '../../engine/ledger';
import type { Language, Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer } from '../definition';
import { bucketNames, rollRatesLayout } from '../layouts/rollRates';
import { printer } from '../printer';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly periods: number;
  readonly buckets: readonly number[];
  readonly basis: AgedFrom | null;
}

export function answerRollRates({ receivables, asOf, periods, buckets, basis }: Given, language: Language): Answer {
  const spoiled = spoiledAccounts(receivables);
  const agedFrom = basis ?? 'due date';
  const rolls = rollRates(withoutAccounts(receivables, spoiled), asOf, { bounds: buckets, steps: periods, agedFrom });
  const losses = lossRatesFrom(rolls.buckets.map(rateOf));
  const names = bucketNames(buckets, agedFrom);
  const print = printer(rollRatesLayout, language);
  return print.answer(
    rolls.buckets.map((one, at) =>
      print.row({
        bucket: names[at]!,
        ...figuresOf(one),
        loss: losses[at]!,
        note: at === 0 ? withoutWhom(receivables, spoiled) : null,
      }),
    ),
  );
}

/** As a provision by roll rates is found: without customers of whom an invoice cannot be read, who are named once. */
function withoutWhom(book: ReceivablesRange, spoiled: ReturnType<typeof spoiledAccounts>): Words | null {
  const unread = unreadAccounts(book, spoiled);
  if (unread.length === 0) return null;
  return {
    en: unread.map(({ customer, problem }) => `Left out: ${customer}. ${problem.in('en')}`).join(' '),
    zh: unread.map(({ customer, problem }) => `未计入：${customer}。${problem.in('zh')}`).join(''),
  };
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
