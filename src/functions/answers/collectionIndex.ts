import { attempt } from '../../engine/attempt';
import { collectionIndex, monthsOfSales, lastYear, amountOf } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SalesRange } from '../../workbook/ranges/sales';
import type { Answer } from '../definition';
import { collectionIndexLayout, collectionIndexLines } from '../layouts/collectionIndex';
import { leftOutLine } from '../layouts/leftOutLine';
import { lineName, type Told } from '../line';
import { printer } from '../printer';
import { ofOneLedger } from './ofOneLedger';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly sales: SalesRange;
  readonly asOf: number;
  readonly opening: number | null;
}

type LineKey = keyof typeof collectionIndexLines;

export function answerCollectionIndex({ receivables, sales, asOf, opening }: Given, language: Language): Answer {
  const { book, unread } = ofOneLedger(receivables, sales, asOf, opening);
  const stretches = lastYear(book.sales());
  const [from, until] = [stretches[0]!.from, stretches.at(-1)!.until];
  const sold = amountOf(stretches);
  const values: Readonly<Record<LineKey, () => number | null>> = {
    opening: () => opening ?? book.openOn(from - 1),
    sales: () => sold,
    closing: () => book.open().total,
    current: () => book.due().current,
    index: () => indexWith(sold),
    monthly: () => indexWith(sold / monthsOfSales(stretches)),
  };
  const indexWith = (amount: number) =>
    collectionIndex({
      opening: values.opening()!,
      sales: amount,
      closing: book.open().total,
      current: book.due().current,
    });
  const told = { day: isoDay(from - 1), from: isoDay(from), until: isoDay(until) };
  const print = printer(collectionIndexLayout, language);
  return print.answer(
    [
      ...(Object.keys(values) as LineKey[]).map((key) => lineOf(key, values[key], told)),
      ...unread.map(({ customer, problem }) => ({
        ...{ figure: lineName(leftOutLine, { customer }), value: null, how: problem.words },
      })),
    ].map(print.row),
  );
}

function lineOf(key: LineKey, find: () => number | null, told: Told) {
  const [value, { words, how }] = [attempt(find), collectionIndexLines[key]];
  return {
    figure: words,
    value,
    how: value instanceof Problem ? value.words : lineName({ words: how }, told),
  };
}
