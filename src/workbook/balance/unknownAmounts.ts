import { Problem } from '../../engine/problem';
import { bucketHeading } from '../ageing/bucketHeading';
import { dictionary, candidates, plain } from '../headings/heading';
import { allLeftAlone } from '../headings/leftAlone';
import { receivableHeadings, type ReceivableHeading } from '../headings/receivables';
import { figure } from '../report/figure';
import type { Mapping } from '../report/kind';
import type { Column, Table } from '../report/table';
import { isDash, isWordForNothing } from '../values/nothing';
import { isBlank } from '../values/odd';
import { isOfLine } from './countEachInvoiceOnce';
import { same } from './family';

/** What the amounts of a list come to without a column that says what is open. */
interface Read {
  readonly amount: Float64Array;
  readonly paid: Float64Array;
}

/**
 * A list of amounts without an open balance beside a column of amounts that no dictionary knows: where its figures are never more than the
 * amounts, are the whole of some and a part of others, they may be what is open, and taking the amounts could be too much; where its heading speaks of
 * payments (现金回款, `Paid by bill`) beside no column of what was paid, any part of them may be. Asked, not guessed.
 */
export function refuseUnknownAmounts(table: Table<ReceivableHeading>, { amount, paid }: Read, mapping: Mapping): void {
  const { open, amount: column } = table.columns;
  if (open || !column) return;
  const unknown = unknownIn(table, mapping).flatMap((at) => partsIn(column, at, amount) ?? []);
  if (unknown.length === 0) return;
  const rest = amount.map((sum, entry) => sum - (paid[entry]! || 0));
  for (const one of unknown) {
    const partner = unknown.find(
      (other) => other !== one && amount.every((sum, entry) => addUp(one, other, sum, entry)),
    );
    if (
      !agrees(one, amount) &&
      !agrees(one, rest) &&
      (partner || isWholeOfSome(one, amount) || (!table.columns.paid && ofPayments.test(table.texts[one.at]!)))
    )
      column.refuse(mayBeOpen(column, table.texts[one.at]!, one.at));
  }
}

/** What speaks of money that came in, and not of its day, its way or its terms. */
const ofPayments =
  /^(?!.*(?:terms|date|method|days|期|日|方式|条件|比例|率|%)).*(?:回款|收款|到账|实收|已收|paid|payment|receipt|received|collected|bezahlt|zahlung|réglé|encaiss|cobrad|pagad|pagat|incassat|recebid)/iu;

/** The figures of a column, without their signs. */
interface Parts {
  readonly at: number;
  readonly values: Float64Array;
}

/** The columns whose heading is neither known nor left alone nor chosen. */
export function unknownIn({ texts, columns }: Table<ReceivableHeading>, mapping: Mapping): readonly number[] {
  const known = dictionary(receivableHeadings, allLeftAlone);
  const read = new Set(Object.values(columns).map(({ at }) => at));
  const isBucket = (text: string) => !['total', undefined].includes(bucketHeading(text)?.says);
  return texts.flatMap((text, at) =>
    text === '' ||
    read.has(at) ||
    mapping.has(plain(text)) ||
    isOfLine(text) ||
    candidates(text).some((one) => known.has(one)) ||
    isBucket(text)
      ? []
      : [at],
  );
}

/** Null unless each cell is nothing or at most the amount of its row. */
function partsIn({ cells, first, at: own }: Column, at: number, amount: Float64Array): Parts | null {
  const values = new Float64Array(amount.length);
  for (let entry = 0; entry < amount.length; entry++) {
    const cell = cells[first + entry]![at];
    // A sum that stands in no row of an amount.
    if (isBlank(cells[first + entry]![own])) continue;
    const value = isBlank(cell) || isDash(cell) || isWordForNothing(cell) ? 0 : figure(cell);
    if (value === null || Math.abs(value) > Math.abs(amount[entry]!) + 0.005) return null;
    values[entry] = Math.abs(value);
  }
  return { at, values };
}

function agrees({ values }: Parts, sums: Float64Array): boolean {
  return sums.every((sum, entry) => same(Math.abs(sum), values[entry]!));
}

function addUp(one: Parts, other: Parts, sum: number, entry: number): boolean {
  return same(Math.abs(sum), one.values[entry]! + other.values[entry]!);
}

function isWholeOfSome({ values }: Parts, amount: Float64Array): boolean {
  return values.some((value, entry) => value > 0 && same(Math.abs(amount[entry]!), value));
}

function mayBeOpen(column: Column, typed: string, at: number) {
  const problem = new Problem({
    kind: 'invalid',
    place: column.place(-1),
    because: {
      en: `"${typed}" is not known, and its figures are the whole or a part of "${column.heading.en}": if it is what is still open or was paid, "${column.heading.en}" is too much. Write Open, Paid or Credited beside it in a Mapping range, or – if it is neither`,
      zh: `不认识“${typed}”列，其数字等于或小于“${column.heading.zh}”：如为未收或已收金额，则按“${column.heading.zh}”计算会偏大。请在对照区域将其对应到“未收金额”“已付金额”或“已冲减金额”，都不是的写“–”`,
    },
  });
  const remedy = { what: 'meaning', heading: typed, keys: ['open', 'paid', 'credited'] } as const;
  return { problem, at: { row: column.first - 1, column: at }, remedy, spoils: null };
}
