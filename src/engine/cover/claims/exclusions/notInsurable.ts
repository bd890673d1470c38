import { kindsNotInsured, saleKinds } from '../../policy/saleKinds';
import type { InvoiceExclusion } from './exclusion';

/** Sales of a kind that the policy does not insure, whether the invoice or the customer is said to be of it: one reason a kind, so that the answer names it. */
export const notInsurable: readonly InvoiceExclusion[] = saleKinds.map(({ name, source }, kind) => ({
  name: { en: `Not insured: ${name.en}`, zh: `不承保：${name.zh}` },
  summary: { en: `Sales of the kind "${name.en}" are not insured`, zh: `“${name.zh}”类销售不在承保范围内` },
  source,
  among({ open: { saleKinds: kinds, customer }, policy, buyers }, exclude) {
    if (kindsNotInsured(policy, 1 << kind) === 0 || (kinds === null && buyers === null)) return;
    const isOf = (at: number) => (((kinds?.[at] ?? 0) | (buyers?.[customer[at]!] ?? 0)) & (1 << kind)) !== 0;
    for (let at = 0; at < customer.length; at++) if (isOf(at)) exclude(at);
  },
}));
