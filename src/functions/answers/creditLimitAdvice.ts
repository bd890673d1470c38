import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { limitsOfCustomers, type Policy } from '../../engine/cover';
import type { Customer } from '../../engine/ledger';
import { entryOf } from '../../engine/portfolio';
import { averageShare, limitAdvice, limitRules, type Applicant, type LimitAdvice } from '../../engine/plan';
import type { ApplicantsRange } from '../../workbook/ranges/applicants';
import { readPolicy } from '../../workbook/ranges/policy';
import type { Answer } from '../definition';
import { creditLimitAdviceLayout, shownRules } from '../layouts/creditLimitAdvice';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import type { AdviceSettings } from '../parameters/applicants';
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
  const allSales = totalSales(customers);
  const seen = seenInLedger(customers, settings.risk);
  const insured = insuredOf(customers, policy, settings.risk.insolvencyShare);
  const advised = customers.rows.map((customer, at) => {
    if (customer === null || customer instanceof Problem) return customer;
    const applicant = applicantOf(customers, at, allSales, settings, {
      seen: seen(customer),
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
  allSales: number | null,
  { risk }: AdviceSettings,
  { seen, insured }: { readonly seen: ReturnType<ReturnType<typeof seenInLedger>>; readonly insured: Insured },
): Applicant | Problem {
  const entry = entryOf(
    rows[at] as Exclude<(typeof rows)[number], Problem | null>,
    { ...stated[at]!, exposure: 0 },
    risk,
    seen,
  );
  if (entry instanceof Problem) return entry;
  return {
    ...strengths[at]!,
    customer: entry.customer,
    probability: entry.probability,
    lossGivenDefault: entry.lossGivenDefault,
    allSales,
    ...insured,
  };
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
  const { of, selfSet } = limitsOfCustomers(known, terms);
  const share = (at: number) =>
    of[at] === 0
      ? 0
      : averageShare(terms, insolvencyShare) *
        ((selfSet[at] === 1 ? terms.insuredPercentageSelf : null) ?? terms.insuredPercentage ?? 0);
  const found = new Map(
    known.map((customer, at) => [customer, { insuredLimit: of[at]!, insuredPercentage: share(at) }]),
  );
  return (customer) => found.get(customer)!;
}

/** Null where those of one customer are not known. */
function totalSales({ rows }: ApplicantsRange): number | null {
  return rows.reduce<number | null>(
    (sum, row) =>
      row === null
        ? sum
        : sum === null || row instanceof Problem || row.annualSales === null
          ? null
          : sum + row.annualSales,
    0,
  );
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
