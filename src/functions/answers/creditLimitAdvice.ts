import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { limitsOfCustomers, type Policy } from '../../engine/cover';
import { daysOf, type Customer } from '../../engine/ledger';
import { entryOf } from '../../engine/portfolio';
import { averagePercentage, limitAdvice, limitRules, type Applicant, type LimitAdvice } from '../../engine/plan';
import type { ApplicantsRange } from '../../workbook/ranges/applicants';
import { readPolicy } from '../../workbook/ranges/policy';
import type { Answer } from '../definition';
import { creditLimitAdviceLayout, shownRules } from '../layouts/creditLimitAdvice';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import type { AdviceSettings } from '../parameters/applicants';
import { ledgerOnDay } from './ledgerOnDay';
import { levelOfBook } from './levelOfBook';
import { seenInLedger } from './seenInLedger';

interface CreditLimitAdviceGiven {
  readonly customers: ApplicantsRange;
  readonly settings: AdviceSettings;
  readonly policy: Policy | null;
}

export function answerCreditLimitAdvice(
  { customers, settings, policy }: CreditLimitAdviceGiven,
  language: Language,
): Answer {
  const seen = seenInLedger(ledgerOnDay(customers), settings.risk);
  const all = {
    allSales: total(customers, ({ annualSales }) => annualSales),
    allReceivables: total(customers, (customer, at) => owedOnAverage(customer, at, customers, settings, seen)),
    customers: customers.rows.filter((row) => row !== null).length,
  };
  const onLevel = levelOfBook(customers, settings.risk, seen);
  const insured = insuredOf(customers, policy, settings.risk.insolvencyShare);
  const advised = customers.rows.map((customer, at) => {
    if (customer === null || customer instanceof Problem) return customer;
    const applicant = applicantOf(customers, at, all, settings, {
      seen: seen(customer),
      onLevel,
      insured: insured(customer),
    });
    return applicant instanceof Problem ? applicant : limitAdvice(applicant, settings.limits);
  });
  return printer(creditLimitAdviceLayout, language).beside(besideCustomers(customers), advised, (advice) =>
    valuesOf(advice, language),
  );
}

/** Exposure plays no part: what a customer owes now is no reason for what it may owe. */
function applicantOf(
  { rows, stated, strengths }: ApplicantsRange,
  at: number,
  all: Pick<Applicant, 'allSales' | 'allReceivables' | 'customers'>,
  { risk }: AdviceSettings,
  { seen, onLevel, insured }: Known,
): Applicant | Problem {
  const entry = entryOf(
    rows[at] as Exclude<(typeof rows)[number], Problem | null>,
    { ...stated[at]!, exposure: 0, unread: null },
    risk,
    seen,
    onLevel,
  );
  if (entry instanceof Problem) return entry;
  return {
    ...strengths[at]!,
    customer: entry.customer,
    probability: entry.probability,
    lossGivenDefault: entry.lossGivenDefault,
    ...all,
    ...insured,
  };
}

interface Known {
  readonly seen: ReturnType<ReturnType<typeof seenInLedger>>;
  readonly onLevel: ReturnType<typeof levelOfBook>;
  readonly insured: Insured;
}

type Insured = Pick<Applicant, 'insuredLimit' | 'insuredPercentage'>;

/** Limits are the insurer's with or without a policy; only a policy says what share it pays. */
function insuredOf(
  { rows }: ApplicantsRange,
  policy: Policy | null,
  insolvencyShare: number,
): (customer: Customer) => Insured {
  const terms = policy ?? readPolicy([], { date1904: false });
  const known = rows.filter((row): row is Customer => row !== null && !(row instanceof Problem));
  const limits = limitsOfCustomers(known, terms);
  const { of } = limits;
  const share = (at: number) =>
    of[at] === 0 || policy === null ? 0 : averagePercentage(terms, insolvencyShare, limits, at);
  const found = new Map(
    known.map((customer, at) => [customer, { insuredLimit: of[at]!, insuredPercentage: share(at) }]),
  );
  return (customer) => found.get(customer)!;
}

/** Null where that of one customer is not known. */
function total({ rows }: ApplicantsRange, of: (customer: Customer, at: number) => number | null): number | null {
  return rows.reduce<number | null>((sum, row, at) => {
    if (row === null) return sum;
    const own = sum === null || row instanceof Problem ? null : of(row, at);
    return own === null ? null : sum! + own;
  }, 0);
}

/** By sales and terms, not in the busiest month; else as stated, else as the ledger has it on the day. */
function owedOnAverage(
  customer: Customer,
  at: number,
  { stated }: ApplicantsRange,
  { limits }: AdviceSettings,
  seen: ReturnType<typeof seenInLedger>,
): number | null {
  const { annualSales, terms } = customer;
  if (annualSales !== null && terms !== null)
    return ((annualSales * (daysOf(terms) + limits.usualDelay)) / 365) * (1 + limits.salesTax);
  return stated[at]!.exposure ?? seen(customer).account?.balance ?? null;
}

function valuesOf({ limit, binding, allowed }: LimitAdvice, language: Language) {
  const missing = limitRules
    .filter((_, at) => allowed[at] === null)
    .map(({ name, needs }) => (language === 'zh' ? `${name.zh}（需${needs.zh}）` : `${name.en} (needs ${needs.en})`));
  return {
    limit,
    binding: binding.name,
    ...Object.fromEntries(shownRules.map(({ name }, at) => [name.en, finite(allowed[at]!)])),
    missing: missing.join(language === 'zh' ? '、' : ', '),
  };
}

function finite(limit: number | null): number | null {
  return limit === Infinity ? null : limit;
}
