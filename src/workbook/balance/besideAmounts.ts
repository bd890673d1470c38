import { Problem } from '../../engine/problem';
import { report, type Report } from '../columns/problems';
import type { ColumnReader } from '../columns/columnReader';
import { wordReader } from '../columns/wordColumn';
import type { ReceivableHeading } from '../headings/receivables';
import type { Column, Table } from '../report/table';
import { readAmount } from '../values/amount';
import { documentKindOf, type DocumentKind } from '../values/documentKind';
import { documentStateOf, isWordForOpen, type DocumentState } from '../values/documentState';
import { readSide, type Side } from '../values/side';
import { readYesNo } from '../values/yesNo';
import type { Beside } from './family';

/** What stands beside the amounts, on its way from cells to words: side, kind and state of each row; null where the ledger has no such column. */
interface BesideReaders {
  readonly side: ColumnReader<readonly (Side | null | Problem)[]> | null;
  readonly kind: ColumnReader<readonly (DocumentKind | null)[]> | null;
  /** How the payment stands, and how the document does. */
  readonly paying: ColumnReader<readonly (DocumentState | null)[]> | null;
  readonly standing: ColumnReader<readonly (DocumentState | null)[]> | null;
  readonly onAccount: ColumnReader<readonly number[]> | null;
}

export function besideReaders({ columns }: Table<ReceivableHeading>): BesideReaders {
  const { side, documentType, status, documentStatus, onAccount } = columns;
  const states = (column: Column) => {
    const yes = meantByYes(column);
    return wordReader(column, (cell) => documentStateOf(cell, yes));
  };
  return {
    side: side ? wordReader(side, readSide) : null,
    kind: documentType ? wordReader(documentType, documentKindOf) : null,
    paying: status ? states(status) : null,
    standing: documentStatus ? states(documentStatus) : null,
    onAccount: onAccount ? wordReader(onAccount, onAccountOf) : null,
  };
}

/** What those readers have read. */
export function besideAmounts(
  { side, kind, paying, standing, onAccount }: BesideReaders,
  { columns }: Table<ReceivableHeading>,
  problems: Report,
): Beside {
  return {
    side: side && sides(side.values, columns.side!, problems),
    kind: kind && kind.values,
    state: states(paying?.values ?? null, standing?.values ?? null),
    onAccount: onAccount && Float64Array.from(onAccount.values),
  };
}

/** A void document is void, whatever is said of its payment. */
function states(paying: Beside['state'], standing: Beside['state']): Beside['state'] {
  if (!paying || !standing) return paying ?? standing;
  return paying.map((word, entry) => (standing[entry] === 'void' ? 'void' : (word ?? standing[entry]!)));
}

/** A side that cannot be read leaves its row without a sign: the row is not counted. */
function sides(read: readonly (Side | null | Problem)[], column: Column, problems: Report): readonly (Side | null)[] {
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
