import { plain } from '../headings/heading';
import { isBlank } from '../values/odd';
import type { Body } from './body';
import { bodyRow, isHeadingAgain, labelOf, sameHeadings, type BodyRow } from './bodyRow';
import { groupName, nameSaid } from './groupName';
import { isWord } from './isWord';
import { nameInPairs } from './nameInPairs';
import { companyAlone } from './titleCompany';
import { mayLabelTotal, type TotalLabel } from './totalLabel';

/**
 * The customer who stands above the first headings, in a report that prints a name and its headings again for each: told by the headings
 * that come again below another name, or by a total below that is his. Null where there is none.
 */
export function openingName(body: Body): Opening | null {
  const { cells, first, count, headings, roles, items } = body;
  if (!items || roles.party.length > 0) return null;
  const opening = nameAbove(body, first - headings.length);
  const said = saidAbove(body, first - headings.length);
  if (said !== null) return said;
  if (opening === null) return addressee(body, first - headings.length);
  if (nameInPairs(cells[opening.row]!) !== null) return opening;
  for (let row = first; row < first + Math.min(count, furthest); row++) {
    if (!mayTell(cells[row]!, body)) continue;
    const here = bodyRow(cells[row]!);
    if (isHeadingAgain(here, headings)) return nameAbove(body, row) === null ? null : opening;
    const said = labelOf(here);
    if (said !== null && isOf(opening.name, here, said.label)) return opening;
  }
  return addressee(body, first - headings.length);
}

/** Whom a statement of account is sent to: of the lines below its title that are nothing but a name the one nearest to the table, as Xero prints it. */
function addressee({ cells }: Body, below: number): Opening | null {
  const title = cells
    .slice(0, below)
    .findIndex((row) => row.some((cell) => typeof cell === 'string' && isStatement(cell)));
  for (let row = below - 1; title >= 0 && row > title; row--) {
    const filled = cells[row]!.filter((cell) => !isBlank(cell));
    const name = filled.length === 1 && isWord(filled[0]) ? groupName(cells[row]!) : null;
    if (name !== null && companyAlone(name.normalize('NFKC')) !== null) return { row, name };
  }
  return null;
}

/** One of all customers is a list. */
function isStatement(cell: string): boolean {
  return statement.test(cell) && !ofAll.test(cell);
}

const statement =
  /\bstatement\b|customer activity|kontoauszug|relevé de compte|estado de cuenta|estratto conto|extrato|rekeningoverzicht|对账单|對賬單|請求明細/iu;
const ofAll = /receivable|debtors|customers|aged|ageing|aging|summary|应收账款|汇总/i;

function mayTell(cells: readonly unknown[], { headings }: Body): boolean {
  return cells.some(mayLabelTotal) || headings.some((heading) => sameHeadings(cells, heading) > 1);
}

interface Opening {
  readonly row: number;
  readonly name: string;
}

/** A total says whose it is in its label, or in a cell of its own. */
function isOf(name: string, { cells, filled }: BodyRow, label: TotalLabel): boolean {
  const said = [label.subject, ...filled.map((at) => cells[at])];
  return said.some((one) => typeof one === 'string' && plain(one) === plain(name));
}

/** A customer has fewer rows. */
const furthest = 5000;

/** A name alone in the last row above that holds anything. */
function nameAbove({ cells }: Body, below: number): Opening | null {
  let row = below - 1;
  while (row >= 0 && cells[row]!.every(isBlank)) row--;
  while (row > 0 && isLabelled(cells[row]!) && isLabelled(cells[row - 1]!)) row--;
  const filled = (cells[row] ?? []).filter((cell) => !isBlank(cell));
  if (isLabelled(cells[row] ?? [])) return labelledAbove(cells, row, below);
  const alone = filled.length === 1 && isWord(filled[0]);
  const name = alone ? groupName(cells[row]!) : nameInPairs(cells[row] ?? []);
  return name === null ? null : { row, name };
}

/** `Customer` beside `100045`: a label and its value alone in a row. */
function isLabelled(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 2 && isWord(filled[0]) && groupName(row) !== filled[0];
}

/** Of several such rows the last that says a name, as `Name` below `Customer` does. */
function labelledAbove(cells: Body['cells'], from: number, below: number): Opening | null {
  let said: Opening | null = null;
  for (let row = from; row < below; row++) {
    const name = isLabelled(cells[row]!) ? groupName(cells[row]!) : null;
    if (name !== null) said = { row, name };
  }
  return said;
}

/** `客户：甲公司`, `To:` beside a name: the lowest row above the headings that says of itself whose rows follow. */
function saidAbove({ cells }: Body, below: number): Opening | null {
  for (let row = below - 1; row >= Math.max(0, below - highest); row--) {
    const name = nameSaid(cells[row]!);
    if (name !== null) return { row, name: nameInPairs(cells[row]!) ?? name };
  }
  return null;
}

/** A statement of account has no more lines between whom it is sent to and its table. */
const highest = 15;
