import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind } from '../../workbook/ranges/customers';
import { policyName, readPolicy } from '../../workbook/ranges/policy';
import { receivablesKind } from '../../workbook/ranges/receivablesKind';
import { onSheet } from '../port/address';
import type { RangesRead, ToDecide } from './book';
import { cellOf } from './doubt';

/** Ranges that must agree on one currency and do not; the functions refuse them with the same sentence. */
export function twoCurrencies(
  { customers, receivables, policy }: Pick<RangesRead, 'customers' | 'receivables' | 'policy'>,
  date1904: boolean,
): ToDecide | null {
  const here = receivables?.range ? receivables : customers;
  if (!here) return null;
  const money = [
    ...(customers?.range ? [{ currency: customers.range.currency, name: customersKind.name }] : []),
    ...(receivables?.range ? [{ currency: receivables.range.currency, name: receivablesKind.name }] : []),
    ...(policy ? [{ currency: currencyOfPolicy(policy, date1904), name: policyName }] : []),
  ];
  const pairs = money.flatMap((one, index) => money.slice(index + 1).map((other) => [one, other] as const));
  const problem = pairs
    .map(([one, other]) => attempt(() => refuseTwoCurrencies(one, other)))
    .find((one) => one instanceof Problem);
  if (!problem) return null;
  const currencies = here.headingRow.headings.some(({ key }) => key === 'currency');
  const reference = currencies ? cellOf(here, 0, ['currency']) : onSheet(here.block.sheet, here.block.address);
  return { problem, reference, question: null, needs: 'rates' };
}

function currencyOfPolicy(cells: Parameters<typeof readPolicy>[0], date1904: boolean): string | null {
  const policy = attempt(() => readPolicy(cells, { date1904 }));
  return policy instanceof Problem ? null : policy.currency;
}
