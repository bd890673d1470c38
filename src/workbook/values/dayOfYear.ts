/** A day without its year, as DATEV writes it (TTMM): `1503`, `103` where a leading zero was lost, 1503 as a number. */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Null where a cell is anything else. */
export function dayOfYear(cell: unknown): DayOfYear | null {
  const written = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : '';
  const [, first, second] = /^(\d{1,2})(\d{2})$/.exec(written) ?? [];
  if (first === undefined) return null;
  const [day, month] = [Number(first), Number(second)];
  return day >= 1 && day <= (daysOf[month - 1] ?? 0) ? { day, month } : null;
}
