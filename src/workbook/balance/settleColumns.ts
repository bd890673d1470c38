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

type Columns = readonly Found<ReceivableHeading>[];

/** What the columns of a ledger can only say together: `Due` beside a due date is what is still due, `Open` over yes and no is a state, and the amounts are in one currency. */
export function settleColumns(found: Columns, below: Below, remarks: Remarks): Columns {
  const meant = found
    .map((one) => (isAmountDue(one, found, below) ? { ...one, key: 'open' as const } : one))
    .map((one) => (isOpenYesNo(one, below) ? { ...one, key: 'status' as const } : one))
    .map((one) => openByName(one, remarks));
  return inOneMoney(withoutEmptyIds(meant), remarks);
}

/** Without a due date beside it, `Due` is one unless it holds what no day is: cents, or amounts below 1,000. */
function isAmountDue(one: Found<ReceivableHeading>, all: Columns, below: Below): boolean {
  if (one.mapped || one.key !== 'dueDate' || plain(one.typed) !== 'due') return false;
  if (all.some((other) => other.key === 'dueDate' && other.at !== one.at && !other.empty)) return true;
  const numbers = columnBelow(below, one.at).filter((cell): cell is number => typeof cell === 'number');
  return numbers.some((value) => value !== 0 && (!Number.isInteger(value) || value < 1000));
}

function isOpenYesNo({ key, typed, at, mapped }: Found<ReceivableHeading>, below: Below): boolean {
  if (mapped || key !== 'open' || plain(typed) !== 'open') return false;
  const written = columnBelow(below, at).filter((cell) => !isBlank(cell));
  return (
    written.length > 0 && written.every((cell) => typeof cell !== 'number' && typeof readYesNo(cell) === 'boolean')
  );
}
