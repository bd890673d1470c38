import { plain } from '../headings/heading';
import { currencyOf } from '../values/currency';
import { shown } from '../values/odd';

/** The customers and groups met so far, to know of whom a total is one. */
export interface NamesSeen {
  add(cell: unknown): void;
  has(name: string): boolean;
}

export function namesSeen(): NamesSeen {
  const cells = new Set<unknown>();
  const names = new Set<string>();
  /** Not yet in plain writing: only totals ask, and seldom for all. */
  let [fresh, last]: [unknown[], unknown] = [[], undefined];
  return {
    add: (cell) => {
      if (cell === last) return;
      last = cell;
      if (cells.has(cell)) return;
      cells.add(cell);
      fresh.push(cell);
    },
    has: (name) => {
      for (const cell of fresh) names.add(plain(shown(cell)));
      fresh = [];
      if (names.has(plain(name)) || currencyOf(name) !== null || things.test(name)) return true;
      return name.split(/\s[-–]\s|\s{2,}/).some((part) => names.has(plain(part)));
    },
  };
}

/** What a total may be of, if not of somebody. */
const things =
  /^(?:(?:all|trade|accounts?|open|overdue|outstanding|customer|due|this|the|report|period|page) ?)*(?:customers?|receivables?|items?|invoices?|documents?|balances?|accounts?|debtors?|amounts?|due|page|report)$|^(?:应收账款|应收款|客户|往来单位|全部客户|发票|单据)$/i;
