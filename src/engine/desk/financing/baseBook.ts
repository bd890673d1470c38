import { limitsFor } from '../../cover/limits/limits';
import { policyTerms, type Policy } from '../../cover/policy/policy';
import { percentageFor } from '../../cover/policy/policyOf';
import { saleKinds } from '../../cover/policy/saleKinds';
import type { Customer } from '../../ledger/customer';
import { openBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import { countryNamed } from '../../tables/countryNamed';
import type { BaseRules } from './baseRules';

type Register = readonly (Customer | Problem | null)[];

/** The book on the day as a lender looks at it; by entry, or by customer of the book. */
export interface BaseBook {
  readonly book: Receivables;
  /** What each entry owes; below 0 for credits. */
  readonly open: Float64Array;
  readonly pastDue: Uint8Array;
  /** 1 for sales to affiliates: the invoice says so, or the customer is one. */
  readonly affiliate: Uint8Array;
  readonly foreign: Uint8Array;
  /** Up to what each customer counts as insured (0: it has no cover), and who shares one limit. */
  readonly cap: Float64Array;
  readonly sharedBy: Int32Array | null;
}

export function baseBook(
  book: Receivables,
  asOf: number,
  rules: BaseRules,
  register: Register,
  policy: Policy | null,
): BaseBook {
  const open = new Float64Array(book.count);
  const pastDue = new Uint8Array(book.count);
  const date = rules.countedFrom === 'due date' ? book.dueDate : book.invoiceDate;
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    open[entry] = openBalance(book, entry, asOf);
    if (open[entry]! <= 0) continue;
    if (Number.isNaN(date[entry]!)) throw dayless();
    if (asOf - date[entry]! > rules.pastDueAfter) pastDue[entry] = 1;
  }
  return {
    book,
    open,
    pastDue,
    affiliate: affiliatesIn(book, register),
    foreign: foreignIn(book, rules, register),
    ...capsOf(book, rules, register, policy),
  };
}

function affiliatesIn({ count, customer, customers, saleKinds: kinds }: Receivables, register: Register): Uint8Array {
  const affiliate = 1 << saleKinds.findIndex(({ name }) => name.en === 'affiliate');
  const isAffiliate = (own: number | null | undefined) => ((own ?? 0) & affiliate) !== 0;
  const known = new Set(
    register.flatMap((one) =>
      one !== null && !(one instanceof Problem) && isAffiliate(one.saleKinds) ? [one.id, one.name] : [],
    ),
  );
  return Uint8Array.from({ length: count }, (_, at) =>
    isAffiliate(kinds?.[at]) || known.has(customers[customer[at]!] ?? null) ? 1 : 0,
  );
}

/** A customer whose country is not known is taken for foreign: a lender must be shown that it is not. */
function foreignIn({ customers }: Receivables, { homeCountry }: BaseRules, register: Register): Uint8Array {
  const foreign = new Uint8Array(customers.length);
  if (homeCountry === null) return foreign;
  const home = countryOf(homeCountry);
  const known = new Map(
    register.flatMap((one) =>
      one === null || one instanceof Problem
        ? []
        : [[one.id, one.country] as const, [one.name ?? one.id, one.country] as const],
    ),
  );
  return foreign.map((_, at) => {
    const country = known.get(customers[at]!) ?? null;
    return country !== null && countryOf(country) === home ? 0 : 1;
  });
}

function countryOf(text: string): string {
  return countryNamed(text)?.iso3 ?? text;
}

function capsOf(
  book: Receivables,
  { insuredCap }: BaseRules,
  register: Register,
  policy: Policy | null,
): Pick<BaseBook, 'cap' | 'sharedBy'> {
  if (policy === null) return { cap: new Float64Array(book.customers.length), sharedBy: null };
  const limits = limitsFor(book, register, policy);
  const { of, sharedBy, problems } = limits;
  for (const problem of problems.values()) throw problem;
  if (insuredCap === 'limit') return { cap: of, sharedBy };
  if (insuredCap === 'none') return { cap: of.map((limit) => (limit > 0 ? Infinity : 0)), sharedBy };
  if (policy.insuredPercentage === null)
    throw new Problem({ kind: 'missing', field: policyTerms.insuredPercentage, because: needed });
  return { cap: of.map((limit, at) => limit * percentageFor(policy, limits, at)!), sharedBy };
}

const needed = {
  en: 'needed: the lender counts the limit times the insured percentage',
  zh: '必填：贷款人按限额 × 赔偿比例计算',
};

function dayless(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'days count from the invoice date, and not every open invoice has one: give it, or count from the due date (Counted from)',
      zh: '账龄自开票日起算，但部分未结发票没有开票日期：请补全，或改为自到期日起算（起算日）',
    },
  });
}
