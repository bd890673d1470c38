import { isBlank } from '../values/odd';
import type { Body } from './body';
import { sameHeadings } from './bodyRow';
import type { ColumnRoles } from './columnRoles';
import { mayLabelTotal } from './totalLabel';

/** What a row is told by at one look. */
type Known = Pick<Body, 'items' | 'roles' | 'headings'>;

/** A row that is an entry, whatever else it says, told at one look, because long lists consist of nothing else. */
export function isPlain(cells: readonly unknown[], { items, roles, headings }: Known): boolean {
  return items ? hasDay(cells, roles) : isPlainCustomer(cells, roles, headings);
}

/** One row a customer: it has a number, and no word of a total or of a heading. */
function isPlainCustomer(cells: readonly unknown[], roles: ColumnRoles, headings: Body['headings']): boolean {
  return (
    hasNumber(cells, roles) &&
    !cells.some(mayLabelTotal) &&
    !headings.some((heading) => sameHeadings(cells, heading) > 0)
  );
}

function hasNumber(cells: readonly unknown[], { figures }: ColumnRoles): boolean {
  for (const at of figures) if (typeof cells[at] === 'number' && cells[at] !== 0) return true;
  return false;
}

/** A row with a day of its own is an entry, whatever else it says. */
export function hasDay(cells: readonly unknown[], { days }: ColumnRoles): boolean {
  const cell = days.length === 0 ? null : cells[days[0]!];
  if (typeof cell === 'number') return cell > 1;
  if (typeof cell !== 'string' || cell.length < shortestDay || !isDigit(cell.charCodeAt(0))) return false;
  return isDigit(cell.charCodeAt(cell.length - 1)) || !ofDays.test(cell);
}

/** `31 - 45 Days` above the rows of a bucket. */
const ofDays = /\d\s*(?:days?|天|tage|jours|d[ií]as)$/i;

/** Whose row it is stands in it. */
export function isNamed(cells: readonly unknown[], { party }: ColumnRoles): boolean {
  const cell = party.length === 0 ? null : cells[party[0]!];
  return cell !== null && cell !== undefined && cell !== 0 && cell !== '';
}

type Rows = Pick<Body, 'cells' | 'first' | 'count'> & Known;

/** Up to which row all are entries in which somebody is named: in a long list with a total at its end, up to that. */
export function entriesUntil(body: Rows): number {
  const { cells, first, count, roles } = body;
  const [day, party] = [roles.days[0] ?? -1, roles.party[0] ?? -1];
  let row = first;
  for (; row < first + count; row++) {
    const here = cells[row]!;
    // The way of nearly every row of a long ledger, kept short.
    if (typeof here[day] === 'number' && here[day] > 1 && typeof here[party] === 'string' && here[party] !== '')
      continue;
    if (!(isNamed(here, roles) && isPlain(here, body))) break;
  }
  return row;
}

/** From a row on, nothing but such entries and blank rows: nothing to set aside and nobody to look for. */
export function areAllPlain(body: Rows, from: number): boolean {
  const { cells, first, count, roles } = body;
  for (let row = from; row < first + count; row++) {
    const here = cells[row]!;
    if (!(isNamed(here, roles) && isPlain(here, body)) && !here.every(isBlank)) return false;
  }
  return true;
}

/** 1/2/26. */
const shortestDay = 6;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
