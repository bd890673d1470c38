import { creditPolicy } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { creditPoliciesKind, type CreditPoliciesRange } from '../../workbook/ranges/creditPolicies';
import type { Answer, Call } from '../definition';
import { creditPolicyLayout } from '../layouts/creditPolicy';
import { printer } from '../printer';

interface Given {
  readonly policies: CreditPoliciesRange;
  readonly basis: number | null;
}

export function answerCreditPolicy({ policies, basis }: Given, { language }: Call): Answer {
  const found = policies.rows.map((row) =>
    row === null || row instanceof Problem ? row : creditPolicy.of(row, basis ?? usualBasis),
  );
  const results = found.flatMap((one) => (one === null || one instanceof Problem ? [] : [one.result]));
  const [first, best] = [results[0], Math.max(...results)];
  return printer(creditPolicyLayout, language).beside(
    { ...policies, name: creditPoliciesKind.name },
    found,
    (one, at) => ({
      ...one,
      gain: one.result - first!,
      best: results.length > 1 && one.result === best ? 'best' : null,
      note: one.receivables === 0 ? paidAtOnce : costless(policies.rows[at]!) ? noCapitalCost : null,
    }),
  );
}

/** A cost of 0 that is written is one; a blank is a policy that looks better than it is. */
function costless(row: CreditPoliciesRange['rows'][number]): boolean {
  return row !== null && !(row instanceof Problem) && row.capitalCost === null;
}

const paidAtOnce: Words = {
  en: 'Receivables or collection days of 0: counted as paid at once',
  zh: '应收账款或平均收账期为 0：按当即收款计算',
};

const noCapitalCost: Words = {
  en: 'No cost of capital given: what is tied up counts as free. Write 0 if it is',
  zh: '未填资本成本率：占用的资金按无成本计算；确为零时请填 0',
};

/** Days of a year. */
const usualBasis = 365;
