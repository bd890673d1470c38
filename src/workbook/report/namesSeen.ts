import { plain } from '../headings/heading';
import { currencyOf } from '../values/currency';
import { shown } from '../values/odd';
import type { Entries } from './entries';
import type { Group } from './groups';

/** The customers and groups met so far, to know of whom a total is one. */
export interface NamesSeen {
  has(name: string): boolean;
}

/** Looked up when a total asks that agrees with no rows, which is seldom. */
export function namesSeen({ cells, rows, roles }: Entries, groups: readonly Group[]): NamesSeen {
  const met = new Set<unknown>();
  const names = new Set<string>();
  let [seen, opened] = [0, 0];
  const add = (cell: unknown) => {
    if (met.has(cell)) return;
    met.add(cell);
    names.add(plain(shown(cell)));
  };
  const upToHere = () => {
    for (; opened < groups.length; opened++) add(groups[opened]!.name);
    for (; seen < rows.count; seen++) for (const at of roles.party) add(cells[rows.at[seen]!]![at]);
  };
  return {
    has: (name) => {
      upToHere();
      if (names.has(plain(name)) || currencyOf(name) !== null || things.test(name)) return true;
      return name.split(/\s[-–]\s|\s{2,}/).some((part) => names.has(plain(part)));
    },
  };
}

/** What a total may be of, if not of somebody. */
const things =
  /^(?:(?:all|trade|accounts?|open|overdue|outstanding|customer|due|this|the|report|period|page) ?)*(?:customers?|receivables?|items?|invoices?|documents?|balances?|accounts?|debtors?|amounts?|due|page|report)$|^(?:应收账款|应收款|客户|往来单位|全部客户|发票|单据)$/i;
