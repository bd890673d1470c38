import { creditKinds } from '../values/documentKind';
import type { Remarks } from '../report/remark';
import type { Beside, Family, FamilyColumns } from './family';

/** Credits that a ledger prints without a sign, because a column of their own says what they are, become negative. Where credits carry their sign already nothing is turned. */
export function asCredits(family: Family, columns: FamilyColumns, { side, kind }: Beside, remarks: Remarks): void {
  const lead = family.amount ?? family.open;
  if (!lead) return;
  if (side) bySide(family, columns, side, remarks);
  if (!kind || family.debit || family.credit) return;
  const credits = creditsIn(kind);
  if (credits.length === 0 || credits.some((entry) => isNegative(family, entry))) return;
  const turned = credits.filter((entry) => lead[entry]! > 0 || (family.open?.[entry] ?? 0) > 0);
  for (const entry of turned) turn(family, entry);
  if (turned.length > 0) remarks.push(withoutSign(turned.length, columns));
}

function creditsIn(kind: NonNullable<Beside['kind']>): readonly number[] {
  const found: number[] = [];
  for (let entry = 0; entry < kind.length; entry++) {
    const one = kind[entry]!;
    if (one !== null && one !== 'invoice' && creditKinds.has(one)) found.push(entry);
  }
  return found;
}

/** What the ledger says is on the credit side; said where amounts have been turned by it. */
function bySide(family: Family, columns: FamilyColumns, side: NonNullable<Beside['side']>, remarks: Remarks): void {
  let turned = 0;
  for (let entry = 0; entry < side.length; entry++) {
    if (side[entry] !== 'credit') continue;
    if (!isNegative(family, entry)) turned++;
    turn(family, entry);
  }
  if (turned > 0) remarks.push(onCreditSide(turned, columns));
}

function isNegative({ amount, open }: Family, entry: number): boolean {
  return (amount?.[entry] ?? 0) < 0 || (open?.[entry] ?? 0) < 0;
}

/** A credit's own amounts are negative, and so is what has been used of it. */
function turn({ amount, open, paid, credited, debit, credit }: Family, entry: number): void {
  const signed = debit !== null || credit !== null;
  if (!signed && amount && amount[entry]! > 0) {
    for (const used of [paid, credited]) if (used && used[entry]! > 0) used[entry] = -used[entry]!;
    amount[entry] = -amount[entry]!;
  }
  if (open && open[entry]! > 0) open[entry] = -open[entry]!;
}

function onCreditSide(count: number, columns: FamilyColumns): Remarks[number] {
  const column = (columns.amount ?? columns.open ?? columns.debit ?? columns.credit)!;
  return {
    weight: 'said',
    about: 'kind',
    at: { row: null, column: column.at },
    sentence: {
      en: `${count} ${count === 1 ? 'row stands' : 'rows stand'} on the credit side and ${count === 1 ? 'is' : 'are'} read as negative.`,
      zh: `${count} 行在贷方，按负数读取。`,
    },
  };
}

function withoutSign(count: number, { amount, open }: FamilyColumns): Remarks[number] {
  const column = (amount ?? open)!;
  return {
    weight: 'said',
    about: 'kind',
    at: { row: null, column: column.at },
    sentence: {
      en: `Credit notes and receipts stand without a sign in "${column.heading.en}" and are read as negative (${count} ${count === 1 ? 'row' : 'rows'}).`,
      zh: `“${column.heading.en}”列中 ${count} 行贷项或收款未带负号，按负数读取。`,
    },
  };
}
