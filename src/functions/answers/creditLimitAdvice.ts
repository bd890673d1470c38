import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { entryOf } from '../../engine/portfolio';
import { limitAdvice, limitRules, type Applicant, type LimitAdvice } from '../../engine/plan';
import type { ApplicantsRange } from '../../workbook/ranges/applicants';
import type { Answer } from '../definition';
import { creditLimitAdviceLayout, shownRules } from '../layouts/creditLimitAdvice';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import type { AdviceSettings } from '../parameters/applicants';
import { seenInLedger } from './seenInLedger';

export function answerCreditLimitAdvice(
  { customers, settings }: { readonly customers: ApplicantsRange; readonly settings: AdviceSettings },
  language: Language,
): Answer {
  const allSales = totalSales(customers);
  const seen = seenInLedger(customers, settings.risk);
  const advised = customers.rows.map((customer, at) => {
    if (customer === null || customer instanceof Problem) return customer;
    const applicant = applicantOf(customers, at, allSales, settings, seen(customer));
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
  seen: ReturnType<ReturnType<typeof seenInLedger>>,
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
  };
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
