import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { entryOf } from '../../engine/portfolio';
import { limitAdvice, limitRules, type Applicant, type LimitAdvice } from '../../engine/plan';
import type { ApplicantsRange } from '../../workbook/ranges/applicants';
import { customersKind } from '../../workbook/ranges/customers';
import { rowOf } from '../../workbook/report/table';
import type { Answer, AnswerCell } from '../definition';
import type { AdviceSettings } from '../parameters/applicants';

type Row = readonly AnswerCell[];

export function creditLimitAdviceAnswer(
  { customers, settings }: { readonly customers: ApplicantsRange; readonly settings: AdviceSettings },
  language: Language,
): Answer {
  const blank = headings[language].map(() => '');
  const allSales = totalSales(customers);
  const body = customers.rows.map((customer, at): Row => {
    if (customer === null) return blank;
    const applicant = customer instanceof Problem ? customer : applicantOf(customers, at, allSales, settings);
    const advice = applicant instanceof Problem ? applicant : limitAdvice(applicant, settings.limits);
    if (!(advice instanceof Problem)) return rowFor(advice, language);
    const problem = advice.parts.place ? advice : advice.at(rowOf(customersKind.name, customers.headingRow + at + 2));
    return blank.map((_, column) => (column === blank.length - 1 ? problem.in(language) : problem));
  });
  return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
}

/** Exposure plays no part: what a customer owes now is no reason for what it may owe. */
function applicantOf(
  { rows, stated, strengths }: ApplicantsRange,
  at: number,
  allSales: number | null,
  { risk }: AdviceSettings,
): Applicant | Problem {
  const entry = entryOf(
    rows[at] as Exclude<(typeof rows)[number], Problem | null>,
    { ...stated[at]!, exposure: 0 },
    risk,
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

function rowFor({ limit, binding, allowed }: LimitAdvice, language: Language): Row {
  const missing = limitRules
    .filter((_, at) => allowed[at] === null)
    .map(({ name, needs }) => (language === 'zh' ? `${name.zh}（需${needs.zh}）` : `${name.en} (needs ${needs.en})`));
  return [
    limit,
    binding.name[language],
    ...shown.map((at) => finite(allowed[at]!)),
    missing.join(language === 'zh' ? '、' : ', '),
  ];
}

function finite(limit: number | null): AnswerCell {
  return limit === null || limit === Infinity ? '' : limit;
}

/** A default shows as the binding rule, not in a column of its own. */
const shown: readonly number[] = limitRules.slice(0, -1).map((_, at) => at);

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Advised limit', 'Bound by', ...shown.map((at) => limitRules[at]!.name.en), 'Not applied'],
  zh: ['建议限额', '约束条件', ...shown.map((at) => limitRules[at]!.name.zh), '未适用'],
};
