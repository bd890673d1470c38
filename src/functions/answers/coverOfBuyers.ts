import { limitsOfCustomers, policyTerms, type Policy } from '../../engine/cover';
import type { Customer } from '../../engine/ledger';
import { averagePercentage, type Buyer } from '../../engine/plan';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';

/** What the policy insures of a customer: up to which limit, and what share. */
export type Insured = Pick<Buyer, 'limit' | 'insuredPercentage'>;

export function insuredOf(
  { rows }: Pick<CustomersRange, 'rows'>,
  policy: Policy | null,
  insolvencyShare: number,
): (customer: Customer) => Insured {
  if (policy === null || policy.insuredPercentage === null) return () => ({ limit: 0, insuredPercentage: 0 });
  const known = rows.filter((row): row is Customer => row !== null && !(row instanceof Problem));
  const limits = limitsOfCustomers(known, policy);
  const insured = new Map(
    known.map((customer, at) => [
      customer,
      {
        limit: limits.of[at]!,
        insuredPercentage: averagePercentage(policy, insolvencyShare, limits, at),
      },
    ]),
  );
  return (customer) => insured.get(customer)!;
}

/** What cover costs of each sale: the rate on turnover, or a fixed premium over the turnover. Cover is never free: where neither is given it is asked for. */
export function costOfCover(policy: Policy, annualSales: readonly (number | null)[]): number {
  const { premiumBasis, premiumRate, fixedPremium, estimatedTurnover } = policy;
  const onTurnover = premiumBasis === null || premiumBasis === 'turnover';
  if (onTurnover && premiumRate !== null) return premiumRate;
  const sales = annualSales.reduce<number | null>((sum, own) => (sum === null || own === null ? null : sum + own), 0);
  const turnover = estimatedTurnover ?? sales;
  if (fixedPremium !== null && turnover !== null && turnover > 0) return fixedPremium / turnover;
  throw new Problem({
    kind: 'missing',
    field: policyTerms.premiumRate,
    because: {
      en: 'needed: what cover costs of each sale (a rate on turnover, or a fixed premium with the estimated turnover)',
      zh: '请填写：每笔销售的投保成本（按营业额的费率，或固定保险费及预计营业额）',
    },
  });
}
