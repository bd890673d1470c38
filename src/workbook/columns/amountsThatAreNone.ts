interface Rows {
  readonly amount: Float64Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
}

type Kind = 'day' | 'telephone';

/**
 * Entries whose amount is rather a day (a serial near the days of its row) or a telephone number: where every amount of the column is one,
 * or where it lies far from what stands around it. Round sums are never doubted.
 */
export function amountsThatAreNone(rows: Rows): ReadonlyMap<number, Kind> {
  const found = new Map<number, Kind>();
  const others = suspects(rows, found);
  if (found.size === 0 || (others === 0 && found.size >= fewest)) return found;
  return found.size > most || others === 0 ? new Map() : farFromOthers(rows.amount, found);
}

/** Finds them, and how many other amounts there are; looks no further where there are too many among others. */
function suspects({ amount, invoiceDate, dueDate }: Rows, found: Map<number, Kind>): number {
  let others = 0;
  for (let entry = 0; entry < amount.length; entry++) {
    const value = amount[entry]!;
    const kind = value < leastSuspect ? null : kindOf(value, invoiceDate[entry]!, dueDate[entry]!);
    if (kind === null) others += value === 0 ? 0 : 1;
    else if (found.set(entry, kind).size > most && others > 0) return others;
  }
  return others;
}

/** A whole column is judged from five amounts on; single ones where they are few. */
const fewest = 5;
const most = 20;

/** The first of January 2000: no smaller amount is one of them. */
const leastSuspect = 36_526;

/** 2000 to 2099 as serials, and near the days that the row itself has. */
function kindOf(value: number, invoiced: number, due: number): Kind | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1e9 && value < 1e13) return value % 1e6 === 0 ? null : 'telephone';
  if (value < leastSuspect || value > 73_050 || value % 100 === 0) return null;
  return Math.abs(invoiced - value) <= 1000 || Math.abs(due - value) <= 1000 ? 'day' : null;
}

function farFromOthers(amount: Float64Array, found: ReadonlyMap<number, Kind>): ReadonlyMap<number, Kind> {
  const isFar = (value: number, kind: Kind) =>
    amount.every((other, entry) => {
      const times = Math.abs(other) / value;
      return (
        found.has(entry) || other === 0 || Number.isNaN(other) || times < 1 / distance[kind] || times > distance[kind]
      );
    });
  return new Map([...found].filter(([entry, kind]) => isFar(amount[entry]!, kind)));
}

/** How many times further away the others lie. */
const distance: Readonly<Record<Kind, number>> = { day: 10, telephone: 1000 };
