import { limitUse, type Policy } from '../../engine/cover';
import { hasEvidence, type StrategyStanding } from '../../engine/desk';
import { ageing, openByCustomer, owedOn, spoiledAccounts } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { defaulted, earlyWarning, watch } from '../../engine/risk';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import { readPolicy } from '../../workbook/ranges/policy';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { readWarningLevels } from '../../workbook/ranges/warnings';
import type { AllSettings } from '../parameters/portfolio';
import type { OwedRange } from '../parameters/owing';
import { bookUnder } from './bookUnder';
import { limitsOfAccounts } from './limitsOfAccounts';
import { policyInBook, type WholeBook } from './portfolioEntries';
import { withoutAccounts } from './withoutAccounts';

/** A customer of the coming year, where it stands on the day, and what the policy would pay if it failed; null without a policy. */
export interface Standing extends StrategyStanding {
  readonly indemnity: number | null;
}

interface Beside {
  readonly receivables: ReceivablesRange;
  readonly customers: PortfolioRange;
  readonly asOf: number;
  readonly policy: Policy | null;
  readonly settings: AllSettings;
}

/** Customers in default are no risk of the coming year and in no strategy; a Problem where a limit cannot be known. */
export function standingsIn(whole: WholeBook, { receivables, customers, asOf, policy, settings }: Beside) {
  const book = bookUnder(whole, policy);
  const terms = policyInBook(book, policy) ?? readPolicy([], { date1904: false });
  const known = book.all.map(({ customer }) => customer);
  const failures = policy === null ? undefined : book.judged?.();
  const uses = limitUse(known, receivables, terms, asOf);
  const limited = uses.some((use) => use !== null && !(use instanceof Problem) && Number.isFinite(use.limit));
  const owed = openByCustomer(receivables, asOf);
  const late = ageing(receivables, asOf, [], owedOn(receivables, asOf).amounts);
  const places = new Map(receivables.customers.map((name, own) => [name, own] as const));
  const slipping = slippingIn(receivables, customers, asOf, settings);
  const coming = new Set(book.entries.map(({ customer }) => customer));
  return book.all.flatMap((entry, at): readonly Standing[] => {
    const { customer, probability, lossGivenDefault, exposure } = entry;
    if (!coming.has(customer)) return [];
    const [use, failure] = [uses[at]!, failures?.[at] ?? null];
    const problem = [use, failure].find((one) => one instanceof Problem);
    if (problem instanceof Problem) throw problem;
    const own = places.get(customer.id) ?? (customer.name === null ? undefined : places.get(customer.name));
    return [
      {
        annualSales: customer.annualSales,
        expectedLoss: probability * lossGivenDefault * exposure,
        owed: own === undefined ? 0 : Math.max(0, owed[own]!),
        overdue: own === undefined ? 0 : Math.max(0, late.amounts[own * late.columns + 1]!),
        over: limited ? (use as Exclude<typeof use, Problem>).over : null,
        evidence: hasEvidence(customer),
        slipping: own !== undefined && slipping.has(receivables.customers[own]!),
        indemnity: failure === null ? null : (failure as Exclude<typeof failure, Problem>).indemnity,
      },
    ];
  });
}

/** Amber or red by EARLYWARNING. */
function slippingIn(
  book: ReceivablesRange,
  customers: PortfolioRange,
  asOf: number,
  { risk }: AllSettings,
): ReadonlySet<string> {
  const levels = readWarningLevels([]);
  return new Set(
    watch(book, asOf, risk, limitsOfAccounts(customers)).flatMap((one) => {
      const { light } = earlyWarning(one, defaulted(one.account, risk.pastDue), levels);
      return light === 'green' ? [] : [one.account.customer];
    }),
  );
}

/** The books without the customers of whom an invoice cannot be read. */
export function readableBooks(receivables: OwedRange, customers: PortfolioRange) {
  const spoiled = spoiledAccounts(receivables);
  const names = new Set([...spoiled.keys()].map((own) => receivables.customers[own]!));
  const left = (row: PortfolioRange['rows'][number]) =>
    row instanceof Problem
      ? customers.ledger !== undefined
      : row !== null && (names.has(row.id) || (row.name !== null && names.has(row.name)));
  return {
    spoiled,
    receivables: {
      ...withoutAccounts(receivables, spoiled),
      claimed: withoutAccounts(receivables.claimed, spoiledAccounts(receivables.claimed)),
    },
    customers: { ...customers, rows: customers.rows.map((row) => (left(row) ? null : row)) },
  };
}
