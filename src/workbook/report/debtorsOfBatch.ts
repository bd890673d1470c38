import { plain } from '../headings/heading';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';
import { readSide } from '../values/side';
import { batchHeader, type BatchHeader } from './batchHeader';
import type { Remark, Remarks } from './remark';

/** Where a posting of DATEV's batch has its two accounts and its side. */
interface Places {
  readonly account: number;
  readonly contra: number;
  readonly side: number;
}

/**
 * The postings of DATEV's batch seen from the customers: each row under its customer's account, whichever of the two accounts that is, with the
 * side turned where it is the contra account; postings without a customer (accounts of the general ledger, suppliers) are set aside.
 */
export function debtorsOfBatch(cells: Cells): { readonly cells: Cells; readonly remarks: Remarks } {
  const header = batchHeader(cells.slice(0, 3));
  const headings =
    header === null ? -1 : cells.findIndex((row, at) => at > header.row && row.some((cell) => !isBlank(cell)));
  const places = header === null ? null : placesIn(cells[headings] ?? []);
  if (header === null || places === null) return { cells, remarks: [] };
  const digits = debtorDigits(header, cells.slice(headings + 1), places);
  const aside: number[] = [];
  const turned: number[] = [];
  const both: number[] = [];
  let some = false;
  const rows = cells.map((row, at) => {
    if (at <= headings || row.every(isBlank)) return row;
    const [own, other] = [isDebtor(row[places.account], digits), isDebtor(row[places.contra], digits)];
    some ||= own || other;
    if (own && other) both.push(at);
    if (own) return row;
    (other ? turned : aside).push(at);
    return other ? fromContra(row, places) : row.map(() => '');
  });
  return { cells: rows, remarks: said({ aside, turned, both }, digits, !some) };
}

function placesIn(headings: readonly unknown[]): Places | null {
  const at = (pattern: RegExp) => headings.findIndex((cell) => !isBlank(cell) && pattern.test(plain(shown(cell))));
  const places = { account: at(/^konto$/), contra: at(/^gegenkonto/), side: at(/^sollhabenke?n?n?z/) };
  return Object.values(places).includes(-1) ? null : places;
}

/** How many digits a customer's account has: one more than those of the general ledger. */
function debtorDigits({ accountDigits }: BatchHeader, rows: Cells, { account, contra }: Places): number {
  if (accountDigits !== null) return accountDigits + 1;
  const accounts = rows.flatMap((row) => [row[account], row[contra]]).filter((cell) => !isBlank(cell));
  return accounts.reduce<number>((least, cell) => Math.min(least, written(cell).length), 8) + 1;
}

/** From 7 on they are suppliers'. */
function isDebtor(cell: unknown, digits: number): boolean {
  return !isBlank(cell) && written(cell).length === digits && /^[1-6]/.test(written(cell));
}

function written(cell: unknown): string {
  return shown(cell).trim();
}

function fromContra(row: readonly unknown[], { account, contra, side }: Places): readonly unknown[] {
  const read = readSide(row[side]);
  const other = read === 'debit' ? 'H' : read === 'credit' ? 'S' : row[side];
  return Object.assign([...row], { [account]: row[contra], [contra]: row[account], [side]: other });
}

function said(
  { aside, turned, both }: Record<'aside' | 'turned' | 'both', readonly number[]>,
  digits: number,
  nobody: boolean,
): Remarks {
  const at = (rows: readonly number[]) => ({ row: rows[0]!, column: null });
  const first = (rows: readonly number[]) => rows[0]! + 1;
  const remarks: (Remark | null)[] = [
    turned.length === 0
      ? null
      : {
          weight: 'said',
          about: 'balance',
          at: at(turned),
          sentence: {
            en: `${turned.length} of the postings name the customer as contra account and count with the other side (first: row ${first(turned)}).`,
            zh: `有 ${turned.length} 笔分录的客户在对方科目，按相反方向计入（首行：第 ${first(turned)} 行）。`,
          },
        },
    aside.length === 0
      ? null
      : {
          weight: nobody ? 'doubt' : 'said',
          about: 'row',
          at: at(aside),
          sentence: {
            en: `${aside.length} of the postings concern no customer's account (${digits} digits, beginning with 1 to 6) and are set aside (first: row ${first(aside)}).`,
            zh: `有 ${aside.length} 笔分录不涉及客户科目（${digits} 位、以 1 至 6 开头），不计入（首行：第 ${first(aside)} 行）。`,
          },
        },
    both.length === 0
      ? null
      : {
          weight: 'doubt',
          about: 'row',
          at: at(both),
          sentence: {
            en: `${both.length} of the postings go from one customer's account to another's (first: row ${first(both)}): only the first account counts.`,
            zh: `有 ${both.length} 笔分录由一个客户科目转入另一个（首行：第 ${first(both)} 行）：只计第一个科目。`,
          },
        },
  ];
  return remarks.filter((remark) => remark !== null);
}
