import { dunning, type Dunned } from '../../engine/desk';
import { isoDay, refuseSummarised } from '../../engine/ledger';
import { dunningSteps, type DunningStep } from '../../engine/tables';
import type { Words } from '../../engine/words';
import { receivablesName } from '../../workbook/ranges/rangeNames';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowOf } from '../../workbook/report/table';
import type { Answer, Call } from '../definition';
import { dunningLayout } from '../layouts/creditPolicy';
import { printer } from '../printer';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly calendar: readonly DunningStep[] | null;
}

export function answerDunning({ receivables: book, asOf, calendar }: Given, { language }: Call): Answer {
  refuseSummarised(book);
  const print = printer(dunningLayout, language);
  const body = dunning(book, asOf, calendar ?? dunningSteps.rows).map((one, row) => {
    const problem = book.problems.get(row);
    if (problem)
      return print.spoiled(
        problem.parts.place ? problem : problem.at(rowOf(receivablesName, book.headingRow + row + 2)),
      );
    return one === null ? print.blank : print.row(valuesOf(one));
  });
  return print.answer(body, book.headingRow);
}

function valuesOf({ open, disputed, daysLate, now, next, nextDay }: Dunned) {
  const wholly = disputed >= open;
  return {
    open,
    daysLate,
    now: wholly ? settle : (now?.action ?? null),
    next: wholly ? null : (next?.action ?? null),
    nextDate: wholly || nextDay === null ? null : isoDay(nextDay),
    note: disputed > 0 && !wholly ? partly : null,
  };
}

const settle: Words = {
  en: 'Settle the dispute: confirm it in writing within 48 hours',
  zh: '处理争议：48 小时内书面确认',
};

const partly: Words = {
  en: 'Partly disputed: chase the rest apart',
  zh: '部分有争议：无争议部分单独催收',
};
