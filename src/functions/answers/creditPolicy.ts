import { creditPolicy } from '../../engine/desk';
import { Problem } from '../../engine/problem';
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
  return printer(creditPolicyLayout, language).beside({ ...policies, name: creditPoliciesKind.name }, found, (one) => ({
    ...one,
    gain: one.result - first!,
    best: results.length > 1 && one.result === best ? 'best' : null,
    note: null,
  }));
}

/** Days of a year. */
const usualBasis = 365;
