import { attempt } from '../../engine/attempt';
import { keyFigureBook, keyFigures, type KeyFigure, type KeyFigureBook, type KeyFigureName } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SalesRange } from '../../workbook/ranges/sales';
import type { Answer } from '../definition';
import { dsoLayout, units } from '../layouts/dso';
import { printer } from '../printer';
import { salesIn } from './salesIn';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly sales: SalesRange;
  readonly asOf: number;
  readonly method: KeyFigureName | null;
}

export function answerDso({ receivables, sales, asOf, method }: Given, language: Language): Answer {
  const book = keyFigureBook(receivables, () => salesIn(receivables, sales, asOf), asOf);
  const chosen: readonly KeyFigure[] = method === null ? Object.values(keyFigures) : [keyFigures[method]];
  const print = printer(dsoLayout, language);
  return print.answer(chosen.map((figure) => print.row(lineOf(figure, book))));
}

function lineOf(figure: KeyFigure, book: KeyFigureBook) {
  const value = attempt(() => figure.of(book));
  const period = attempt(() => figure.period(book));
  const known = value instanceof Problem || period instanceof Problem || period === null ? null : period;
  return {
    figure: figure.name,
    value,
    unit: units[figure.unit as keyof typeof units],
    period: known && `${isoDay(known[0])} – ${isoDay(known[1])}`,
    how: value instanceof Problem ? { en: value.in('en'), zh: value.in('zh') } : figure.summary,
  };
}
