import { Problem } from '../../engine/problem';
import { report, type Report } from '../columns/problems';
import { wordColumn } from '../columns/wordColumn';
import type { ReceivableHeading } from '../headings/receivables';
import type { Column, Table } from '../report/table';
import { readAmount } from '../values/amount';
import { documentKindOf } from '../values/documentKind';
import { documentStateOf, isWordForOpen, type DocumentState } from '../values/documentState';
import { readSide, type Side } from '../values/side';
import { readYesNo } from '../values/yesNo';
import type { Beside } from './family';

/** Reads what stands beside the amounts: side, kind and state of each row. */
export function besideAmounts({ columns }: Table<ReceivableHeading>, problems: Report): Beside {
  const { side, documentType, onAccount } = columns;
  return {
    side: side ? sides(side, problems) : null,
    kind: documentType ? wordColumn(documentType, documentKindOf) : null,
    state: states(columns),
    onAccount: onAccount ? Float64Array.from(wordColumn(onAccount, onAccountOf)) : null,
  };
}

/** How the document stands, and how its payment does: a void document is void, whatever is said of its payment. */
function states({ status, documentStatus }: Table<ReceivableHeading>['columns']): Beside['state'] {
  const [paying, standing] = [status, documentStatus].map((column) =>
    column ? wordColumn(column, (cell) => documentStateOf(cell, meantByYes(column))) : null,
  );
  if (!paying || !standing) return paying ?? standing ?? null;
  return paying.map((word, entry) => (standing[entry] === 'void' ? 'void' : (word ?? standing[entry]!)));
}

/** A side that cannot be read leaves its row without a sign: the row is not counted. */
function sides(column: Column, problems: Report): readonly (Side | null)[] {
  const read = wordColumn(column, readSide);
  return read.map((side, entry) => {
    if (!(side instanceof Problem)) return side;
    report(problems, column, entry, side);
    return null;
  });
}

/** `Open: yes` is open, `是否作废: 是` is void; of any other column a yes is settled. */
function meantByYes({ heading }: Column): DocumentState {
  if (isWordForOpen(heading.en)) return 'open';
  return heading.en.includes('作废') ? 'void' : 'settled';
}

/** An amount, or NaN for a bare yes (`预收预付标志`). */
function onAccountOf(cell: unknown): number {
  const amount = readAmount(cell);
  if (!(amount instanceof Problem)) return amount.value;
  return readYesNo(cell) === true || documentKindOf(cell) === 'on account' ? NaN : 0;
}
