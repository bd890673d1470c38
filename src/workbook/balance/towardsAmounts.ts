import type { Remarks } from '../report/remark';
import type { Family, FamilyColumns } from './family';

/** Payments and credits that a ledger prints as negative beside positive amounts are what has been paid; they are turned, and that is said. */
export function towardsAmounts(family: Family, columns: FamilyColumns, remarks: Remarks): void {
  const lead = family.amount ?? family.open;
  if (!lead) return;
  for (const key of ['paid', 'credited'] as const) {
    const used = family[key];
    if (!used || !isOpposite(lead, used)) continue;
    for (let entry = 0; entry < used.length; entry++) used[entry] = -used[entry]!;
    const column = columns[key];
    if (column) remarks.push(turned(column.heading.en, column.at));
  }
}

/** Every amount of it stands against that of its row. */
function isOpposite(lead: Float64Array, used: Float64Array): boolean {
  let against = 0;
  for (let entry = 0; entry < used.length; entry++) {
    const product = used[entry]! * lead[entry]!;
    if (product > 0) return false;
    if (product < 0) against++;
  }
  return against > 0;
}

function turned(heading: string, at: number): Remarks[number] {
  return {
    weight: 'said',
    about: 'balance',
    at: { row: null, column: at },
    sentence: {
      en: `The negative amounts in "${heading}" are read as paid or credited.`,
      zh: `“${heading}”列的负数按已收或已冲减金额读取。`,
    },
  };
}
