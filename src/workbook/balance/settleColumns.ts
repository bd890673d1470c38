import type { ReceivableHeading } from '../headings/receivables';
import { columnBelow, type Below } from '../report/below';
import type { Found } from '../report/firstChoice';
import type { Remarks } from '../report/remark';
import { plain } from '../headings/heading';
import { isBlank } from '../values/odd';
import { readYesNo } from '../values/yesNo';
import { inOneMoney } from './inOneMoney';
import { openByName } from './openByName';
import { withoutEmptyIds } from './withoutEmptyIds';
import { withoutLedgerAccount } from './withoutLedgerAccount';

type Columns = readonly Found<ReceivableHeading>[];

/** What the columns of a ledger can only say together: `Due` beside a due date is what is still due, `Open` over yes and no is a state, and the amounts are in one currency. */
export function settleColumns(found: Columns, below: Below, remarks: Remarks): Columns {
  const meant = found
    .map((one) => (isAmountDue(one, found, below) ? { ...one, key: 'open' as const } : one))
    .map((one) => (isOpenYesNo(one, below) ? { ...one, key: 'status' as const } : one))
    .map((one) => openByName(one, remarks));
  const told = meant.map((one) => (isDocumentState(one, meant) ? { ...one, key: 'documentStatus' as const } : one));
  return inOneMoney(withoutLedgerAccount(withoutEmptyIds(told), below), remarks);
}

/** Without a due date beside it, `Due` is one unless it holds what no day is: cents, or amounts below 1,000. */
function isAmountDue(one: Found<ReceivableHeading>, all: Columns, below: Below): boolean {
  if (one.mapped || one.key !== 'dueDate' || plain(one.typed) !== 'due') return false;
  if (all.some((other) => other.key === 'dueDate' && other.at !== one.at && !other.empty)) return true;
  const numbers = columnBelow(below, one.at).filter((cell): cell is number => typeof cell === 'number');
  return numbers.some((value) => value !== 0 && (!Number.isInteger(value) || value < 1000));
}

/** Beside a state of payment (`Payment status`), `Status` says whether the document counts at all: posted, draft, cancelled. */
function isDocumentState(one: Found<ReceivableHeading>, all: Columns): boolean {
  const ofPayment = ({ key, typed }: Found<ReceivableHeading>) => key === 'status' && payment.test(typed);
  return one.key === 'status' && !one.mapped && !ofPayment(one) && all.some(ofPayment);
}

const payment = /pay|paid|clear|zahl|pago|paiement|结清|核销|收款|付款/i;

function isOpenYesNo({ key, typed, at, mapped }: Found<ReceivableHeading>, below: Below): boolean {
  if (mapped || key !== 'open' || plain(typed) !== 'open') return false;
  const written = columnBelow(below, at).filter((cell) => !isBlank(cell));
  return (
    written.length > 0 && written.every((cell) => typeof cell !== 'number' && typeof readYesNo(cell) === 'boolean')
  );
}
