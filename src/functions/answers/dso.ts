import { attempt } from '../../engine/attempt';
import { keyFigures, type KeyFigure, type KeyFigureBook, type KeyFigureName } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { OwnBenchmark } from '../../workbook/ranges/benchmarks';
import type { SalesRange } from '../../workbook/ranges/sales';
import type { Answer } from '../definition';
import { dsoLayout, units } from '../layouts/dso';
import { leftOutLine } from '../layouts/leftOutLine';
import { lineName } from '../line';
import { noValues, printer } from '../printer';
import { benchmarkOf } from './benchmarkOf';
import { ofOneLedger } from './ofOneLedger';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly sales: SalesRange;
  readonly asOf: number;
  readonly method: KeyFigureName | null;
  readonly benchmarks: readonly OwnBenchmark[] | null;
}

export function answerDso({ receivables, sales, asOf, method, benchmarks }: Given, language: Language): Answer {
  const { book, unread } = ofOneLedger(receivables, sales, asOf);
  const chosen = method === null ? (Object.keys(keyFigures) as KeyFigureName[]) : [method];
  const print = printer(dsoLayout, language);
  return print.answer(
    [
      ...chosen.map((name) => ({
        ...lineOf(keyFigures[name], book),
        benchmark: benchmarkOf(name, asOf, benchmarks),
      })),
      ...unread.map(({ customer, problem }) => ({
        ...noValues(dsoLayout),
        ...{ figure: lineName(leftOutLine, { customer }), how: problem.words },
      })),
    ].map(print.row),
  );
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
    how: value instanceof Problem ? value.words : figure.summary,
  };
}
