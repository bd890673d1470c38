import { Problem } from '../../engine/problem';
import type { Hurdle } from '../report/hurdle';
import type { Column } from '../report/table';
import { twoReadings } from '../values/amount';
import { markFrom, noEvidence, withEvidence, type MarkEvidence } from '../values/decimalMark';
import { digitsAsNumber, type DecimalMark } from '../values/digits';
import { sayMark } from './amountRemarks';
import { evidenceBeside } from './amountsBeside';
import type { Currencies } from './currencies';
import { coreOf, type Aside, type Written } from './writtenAside';

/** The decimal mark of the column, by its own texts or else by those beside it; refused once, with both readings, where both leave it open. */
export function markOf(column: Column, currencies: Currencies, texts: Written): DecimalMark | 'each' {
  const chosen = column.ways?.decimals ?? null;
  if (chosen !== null) return chosen;
  const own = evidenceOf(texts);
  const mark = markFrom(own);
  const settled = own.open === null || own.point + own.comma > 0;
  if (settled || mark === 'each') {
    sayMark(column, mark!, currencies.remarks);
    return mark!;
  }
  const beside = evidenceBeside(column);
  const both = markFrom({ ...own, point: beside.point, comma: beside.comma });
  if (both === null || both === 'each') {
    column.refuse(openMark(column, entryOf(texts.aside!, own.open!), own.open!));
    return '.';
  }
  sayMark(column, both, currencies.remarks);
  return both;
}

/** Once one mark is certain, only a text that it does not fit says anything more. */
function evidenceOf({ aside, certain }: Written): MarkEvidence {
  let evidence = certain.evidence();
  for (let at = 0; aside !== null && at < aside.count; at++) {
    const core = coreOf(aside.written[at]!);
    const known = evidence.point > 0 ? '.' : evidence.comma > 0 ? ',' : null;
    if (known === null || digitsAsNumber(core, known) === null) evidence = withEvidence(evidence, core);
  }
  return evidence;
}

function entryOf({ entries, written }: Aside, core: string): number {
  return entries[written.findIndex((one) => coreOf(one) === core)]!;
}

/** Where texts contradict one another each counts for itself, and one that could be two numbers is refused. */
export function ownMark(column: Column, entry: number, core: string): DecimalMark {
  const mark = markFrom(withEvidence(noEvidence, core));
  if (mark === null || withEvidence(noEvidence, core).open !== null) column.refuse(openMark(column, entry, core));
  return mark === ',' ? mark : '.';
}

/** `entry`: the first in which the text stands. */
function openMark(column: Column, entry: number, open: string): Hurdle {
  const problem = new Problem({ ...twoReadings(open).parts, place: column.place(entry), field: column.heading });
  const remedy = { what: 'decimals', heading: column.heading.en } as const;
  return { problem, at: { row: column.first + entry, column: column.at }, remedy, spoils: column.heading.en };
}
