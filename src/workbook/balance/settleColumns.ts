import type { ReceivableHeading } from '../headings/receivables';
import { anyBelow, type Below } from '../report/below';
import type { Found } from '../report/found';
import type { Remarks } from '../report/remark';
import { plain } from '../headings/heading';
import { isWordForOpen } from '../values/documentState';
import { earliest, latest } from '../values/date';
import { isBlank } from '../values/odd';
import { readings } from '../values/textDate';
import { readYesNo } from '../values/yesNo';
import { daysLateAlone } from './daysLateAlone';
import { inNamedCurrency } from './inNamedCurrency';
import { inOneMoney } from './inOneMoney';
import { openByName } from './openByName';
import { withoutEmptyIds } from './withoutEmptyIds';
import { withoutLedgerAccount } from './withoutLedgerAccount';
import { withoutSharedAccounts } from './withoutSharedAccounts';

type Columns = readonly Found<ReceivableHeading>[];

/** What the columns of a ledger can only say together: `Due` beside a due date is what is still due, `Open` or `Paid` over yes and no is a state, and the amounts are in one currency. */
export function settleColumns(found: Columns, below: Below, remarks: Remarks): Columns {
  const meant = found
    .map((one) => (isAmountDue(one, found, below) ? { ...one, key: 'open' as const } : one))
    .map((one) => (isStateYesNo(one, below) ? { ...one, key: 'status' as const } : one))
    .map((one) => openByName(one, remarks))
    .map((one) => (isNumberOfName(one, found) ? { ...one, key: 'id' as const } : one))
    .map((one) => (isDayOfTerms(one, found, below) ? { ...one, key: 'dueDate' as const } : one));
  const told = meant.map((one) => (isDocumentState(one, meant) ? { ...one, key: 'documentStatus' as const } : one));
  const named = withoutSharedAccounts(withoutEmptyIds(sideOfOpen(daysLateAlone(told))), below, remarks);
  return inOneMoney(inNamedCurrency(withoutLedgerAccount(named, below), below), remarks);
}

/** Without a due date beside it, `Due` is one, and `Net due` is one wherever it stands, unless it holds what no day is: cents, or amounts below 1,000. */
function isAmountDue(one: Found<ReceivableHeading>, all: Columns, below: Below): boolean {
  if (one.mapped || one.key !== 'dueDate' || !mayBeAmount.has(plain(one.typed))) return false;
  const isSaid = all.some((other) => other.key === 'dueDate' && other.at !== one.at && !other.empty);
  if (isSaid && plain(one.typed) === 'due') return true;
  const isNoDay = (cell: unknown) => typeof cell === 'number' && cell !== 0 && (!Number.isInteger(cell) || cell < 1000);
  return anyBelow(below, (row) => isNoDay(row[one.at]));
}

const mayBeAmount: ReadonlySet<string> = new Set(['Due', 'Net due', 'Payment due'].map(plain));

/** `No.` beside `Name` is the customer's, where the document has a number of its own: Business Central. */
function isNumberOfName({ key, typed, at, mapped }: Found<ReceivableHeading>, all: Columns): boolean {
  if (mapped || key !== 'invoice' || plain(typed) !== 'no') return false;
  const isNext = all.some((other) => other.key === 'name' && other.at === at + 1);
  return (
    isNext &&
    all.some((other) => other.key === 'invoice' && other.at !== at) &&
    !all.some((other) => other.key === 'id')
  );
}

/** 收款期限 over days is when a row is due, not how long it may take. */
function isDayOfTerms(one: Found<ReceivableHeading>, all: Columns, below: Below): boolean {
  if (one.key !== 'terms' || one.mapped || all.some((other) => other.key === 'dueDate' && !other.empty)) return false;
  return allBelow(below, one.at, isDay);
}

function isDay(cell: unknown): boolean {
  if (typeof cell === 'number') return cell >= earliest && cell <= latest;
  return typeof cell === 'string' && readings(cell).some((day) => day !== null);
}

/** Of several columns of Dr and Cr (方向 before 期初余额 and before 期末余额) the one nearest before what is open. */
function sideOfOpen(found: Columns): Columns {
  const [open, other] = found.filter(({ key }) => key === 'open');
  const sides = found.filter(({ key, mapped }) => key === 'side' && !mapped);
  if (!open || other || sides.length < 2) return found;
  const nearest = sides.findLast(({ at }) => at < open.at);
  return nearest ? found.filter((one) => !sides.includes(one) || one === nearest) : found;
}

/** Beside a state of payment (`Payment status`), `Status` says whether the document counts at all: posted, draft, cancelled. */
function isDocumentState(one: Found<ReceivableHeading>, all: Columns): boolean {
  const ofPayment = ({ key, typed }: Found<ReceivableHeading>) => key === 'status' && payment.test(typed);
  return one.key === 'status' && !one.mapped && !ofPayment(one) && all.some(ofPayment);
}

const payment = /pay|paid|clear|zahl|pago|paiement|结清|核销|收款|付款/i;

/** `Open`, `Paid?` and `Settled` over yes and no. */
function isStateYesNo({ key, typed, at, mapped }: Found<ReceivableHeading>, below: Below): boolean {
  if (mapped || !(key === 'paid' || key === 'paidDate' || (key === 'open' && isWordForOpen(typed)))) return false;
  return allBelow(below, at, (cell) => typeof cell !== 'number' && typeof readYesNo(cell) === 'boolean');
}

/** Some cells are filled and it is true of each of them; asks no further once it is not. */
function allBelow(below: Below, at: number, is: (cell: unknown) => boolean): boolean {
  let some = false;
  let last: unknown = null;
  const others = anyBelow(below, (row) => {
    const cell = row[at];
    // The same stands in most rows.
    if (cell === last || isBlank(cell)) return false;
    [some, last] = [true, cell];
    return !is(cell);
  });
  return some && !others;
}
