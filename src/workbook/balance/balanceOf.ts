import type { Remarks } from '../report/remark';
import type { DocumentKind } from '../values/documentKind';
import { asCredits } from './asCredits';
import { broughtForward, type Running } from './broughtForward';
import { fromDebitAndCredit } from './fromDebitAndCredit';
import { isRunning } from './isRunning';
import { isEmpty, openLeftBlank } from './openLeftBlank';
import { movesOf } from './movesOf';
import { onAccountRows } from './onAccountRows';
import { receiptsAlone } from './receiptsAlone';
import { reconciled, type Reconciled } from './reconciled';
import { settledByState } from './settledByState';
import { withoutAmounts } from './withoutAmounts';
import { turnedSigns } from './turnedSigns';
import { towardsAmounts } from './towardsAmounts';
import type { Beside, Family, FamilyColumns } from './family';

/** The amounts of a ledger, understood. */
export interface Balance extends Reconciled {
  /** What of `paid` the ledger says was credited; null where it has no column for it. */
  readonly credited: Float64Array | null;
  /** What each row is, where the ledger says; null where it has no column for it. */
  readonly kind: readonly (DocumentKind | null)[] | null;
}

/**
 * The amounts of a ledger understood together: original − paid − credited = open. What is open is what is owed; the original
 * stays for behaviour. Debit and credit, signs in a column of their own and document types decide what is a credit.
 */
export function balanceOf(
  family: Family,
  columns: FamilyColumns,
  beside: Beside,
  { customer, paidDate }: { readonly customer: Int32Array; readonly paidDate: Float64Array },
  remarks: Remarks,
): Balance {
  fromDebitAndCredit(family);
  const isSettled = (entry: number) =>
    !Number.isNaN(paidDate[entry]!) || ['settled', 'void'].includes(beside.state?.[entry] ?? 'open');
  openLeftBlank(family, columns, isSettled, remarks);
  withoutAmounts(family, columns, customer, remarks);
  const stated = family.open?.slice() ?? null;
  asCredits(family, columns, beside, remarks);
  const running = runningIn(family, stated, customer, columns);
  if (running !== null) {
    withoutDoubts(columns, remarks);
    remarks.push(runningBalance(columns));
    broughtForward(family.amount!, running, customer, columns, remarks);
    family.open = null;
  }
  receiptsAlone(family, beside);
  towardsAmounts(family, columns, remarks);
  const kind = onAccountRows(family, beside);
  settledByState(family, beside, columns, paidDate, remarks);
  const balance = { ...reconciled(family, columns, paidDate, remarks), credited: family.credited, kind };
  const turned = turnedSigns(balance.amount, kind, columns);
  if (turned !== null) remarks.push(turned);
  return balance;
}

/** A balance that runs on, with its sign as it is printed or as the side of its row turns it; null where none does. */
function runningIn(
  family: Family,
  stated: Float64Array | null,
  customer: Int32Array,
  { open }: FamilyColumns,
): Running | null {
  if (!family.open || !family.amount || !stated || !open) return null;
  const moves = movesOf(family);
  const runs = (balance: Float64Array) => isRunning(moves, balance, customer, (entry) => isEmpty(open, entry));
  const balance = runs(family.open) ? family.open : runs(stated) ? stated : null;
  return balance && { balance, moves };
}

/** Of a balance that runs on no total is the sum of its rows, and a blank says nothing. */
function withoutDoubts({ open }: FamilyColumns, remarks: Remarks): void {
  const kept = remarks.filter(
    ({ weight, about, at }) =>
      !(weight === 'doubt' && (about === 'total' || about === 'balance') && at?.column === open!.at),
  );
  remarks.splice(0, remarks.length, ...kept);
}

function runningBalance({ open }: FamilyColumns): Remarks[number] {
  const typed = open!.heading.en;
  return {
    weight: 'said',
    about: 'balance',
    at: { row: null, column: open!.at },
    sentence: {
      en: `"${typed}" is a running balance, each row added to the one before; what is owed follows from the other amounts.`,
      zh: `“${typed}”是逐行累计的余额，所欠金额按其他金额列计算。`,
    },
  };
}
