import { Problem } from '../../engine/problem';
import type { ReceivableHeading } from '../headings/receivables';
import { figure } from '../report/figure';
import type { Hurdle } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import type { Column, Table } from '../report/table';
import { isBlank } from '../values/odd';
import { isRunning } from './isRunning';
import { unknownIn } from './unknownAmounts';

/**
 * A balance without amounts beside it that runs on from row to row by columns that no dictionary knows (增加, 减少) is no open balance of each
 * row: taken as one it would count again and again. Asked, not guessed.
 */
export function refuseRunningOn(
  table: Table<ReceivableHeading>,
  { amount }: { readonly amount: Float64Array },
  customer: Int32Array,
  mapping: Mapping,
): void {
  const { open, amount: original, debit, credit } = table.columns;
  if (!open || original || debit || credit) return;
  const unknown = unknownIn(table, mapping).flatMap((at) => {
    const values = figuresOf(open, at);
    return values === null ? [] : [{ at, values }];
  });
  for (const one of unknown) {
    const other = [null, ...unknown.filter((two) => two !== one)].find((less) =>
      isRunning(
        less === null ? one.values : one.values.map((value, row) => value - less.values[row]!),
        amount,
        customer,
        () => false,
      ),
    );
    if (other !== undefined) return open.refuse(runsOn(table, one.at, other?.at ?? null));
  }
}

/** Null where a cell is no figure. */
function figuresOf({ cells, first, count }: Column, at: number): Float64Array | null {
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const cell = cells[first + row]![at];
    const value = isBlank(cell) ? 0 : figure(cell);
    if (value === null) return null;
    values[row] = value;
  }
  return values;
}

function runsOn({ columns, texts }: Table<ReceivableHeading>, more: number, less: number | null): Hurdle {
  const open = columns.open!;
  const [up, down] = [texts[more]!, less === null ? null : texts[less]!];
  const by = {
    en: down === null ? `"${up}"` : `"${up}" and "${down}"`,
    zh: down === null ? `“${up}”` : `“${up}”和“${down}”`,
  };
  const problem = new Problem({
    kind: 'invalid',
    place: open.place(-1),
    because: {
      en: `"${open.heading.en}" runs on from row to row by ${by.en}, which are not known, and is not what is open of each row: write ${down === null ? 'Amount' : 'Debit and Credit'} beside ${down === null ? 'it' : 'them'} in a Mapping range`,
      zh: `“${open.heading.zh}”按${by.zh}逐行累计，不是每行的未收金额，而这些列无法识别：请在对照区域将其对应到${down === null ? '“金额”' : '“借方金额”和“贷方金额”'}`,
    },
  });
  const keys = ['amount', 'debit', 'credit', 'paid'];
  return {
    problem,
    at: { row: open.first - 1, column: more },
    remedy: { what: 'meaning', heading: up, keys },
    spoils: null,
  };
}
