import { isBlank } from '../values/odd';
import type { ColumnRoles } from './columnRoles';

/** A row with a day of its own is an entry, whatever else it says: told by one cell, because long ledgers consist of nothing else. */
export function hasDay(cells: readonly unknown[], { days }: ColumnRoles): boolean {
  const cell = days.length === 0 ? null : cells[days[0]!];
  if (typeof cell === 'number') return cell > 1;
  return typeof cell === 'string' && cell.length >= shortestDay && isDigit(cell.charCodeAt(0));
}

/** Whose row it is stands in it. */
export function isNamed(cells: readonly unknown[], { party }: ColumnRoles): boolean {
  const cell = party.length === 0 ? null : cells[party[0]!];
  return cell !== null && cell !== undefined && cell !== 0 && cell !== '';
}

/** Nothing but entries that say whose they are, and blank rows: nothing to set aside and nobody to look for. */
export function areAllPlain(
  cells: readonly (readonly unknown[])[],
  first: number,
  count: number,
  roles: ColumnRoles,
): boolean {
  const [day, party] = [roles.days[0] ?? -1, roles.party[0] ?? -1];
  for (let row = first; row < first + count; row++) {
    const here = cells[row]!;
    // The way of nearly every row of a long ledger, kept short.
    if (typeof here[day] === 'number' && here[day] > 1 && typeof here[party] === 'string' && here[party] !== '')
      continue;
    if (!(hasDay(here, roles) && isNamed(here, roles)) && !here.every(isBlank)) return false;
  }
  return true;
}

/** 1/2/26. */
const shortestDay = 6;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
