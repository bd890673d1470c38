import type { Policy } from '../../cover/policy/policy';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import type { BaseRules } from './baseRules';
import { eligibleOfInvoices } from './eligibleOfInvoices';

/** By entry: what a bank advances on it, dilution and other reserves not yet taken off; their sum is the advance of the borrowing base. */
export function advanceOfInvoices(
  book: Receivables,
  asOf: number,
  rules: BaseRules,
  customers: readonly (Customer | Problem | null)[],
  policy: Policy | null,
): Float64Array {
  const { advanceRate, advanceRateInsured } = rules;
  if (advanceRate === null) throw withoutRate();
  const { eligible, insured } = eligibleOfInvoices(book, asOf, rules, customers, policy);
  const insuredRate = advanceRateInsured ?? advanceRate;
  return eligible.map((amount, entry) => insured[entry]! * insuredRate + (amount - insured[entry]!) * advanceRate);
}

function withoutRate(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'what the bank advances needs Advance rate now in its rules',
      zh: '银行融资额需要规则中的现融资比例',
    },
  });
}
