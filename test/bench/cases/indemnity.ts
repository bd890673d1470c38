import { claimsInOrder, indemnityOfReceivables, type ReceivablesIndemnity } from '../../../src/engine/cover';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { asOf } from '../market/market';
import { plainPolicyOf } from '../market/terms';
import { contender, type Case } from '../measure/case';
import { limitsFrom, plainBuyersFrom } from '../plain/buyer';
import { indemnityOf, retainedOf, type Claim } from '../plain/indemnity';
import { invoicesFrom, withCreditsSetOff } from '../plain/invoice';
import { asHandedOver } from './reading';

export const indemnity: Case = {
  name: 'indemnity',
  title: 'INDEMNITY, the rule alone',
  target: 40,
  ours: contender<ReceivablesIndemnity>({
    prepare: ({ customers, receivables, policy }) => {
      const book = readReceivables(receivables, asHandedOver);
      const register = readCustomers(customers, asHandedOver).rows;
      const terms = readPolicy(policy, asHandedOver);
      // A list of its own each time: names are joined once for every list.
      return () => indemnityOfReceivables(book, terms, [...register], asOf);
    },
    figures: ({ row: rows, customer, covered, indemnity, retained }) => {
      const claimOn = claimsInOrder(rows);
      const amounts = (at: number) =>
        at === -1 ? [0, 0, 0] : [covered[at]!, indemnity[at]!, Number.isNaN(retained[at]!) ? -1 : retained[at]!];
      return figures((row) => amounts(claimOn(row)), customer.length);
    },
  }),
  plain: contender<readonly Claim[]>({
    prepare: ({ customers, receivables, size }) => {
      const invoices = invoicesFrom(receivables);
      const limits = limitsFrom(plainBuyersFrom(customers));
      const terms = plainPolicyOf(size.customers, asOf);
      return () => indemnityOf(withCreditsSetOff(invoices, asOf), limits, terms, asOf);
    },
    figures: (claims) =>
      figures(
        (row) => [claims[row]!.covered, claims[row]!.indemnity, retainedOf(claims[row]!, asOf) ?? -1],
        claims.length,
      ),
  }),
};

/** Sums over a hundred rows each: few enough to hand from process to process, many enough to tell which row differs. */
function figures(at: (row: number) => readonly number[], count: number): readonly number[] {
  const sums = new Float64Array(3 * Math.ceil(count / 100));
  for (let row = 0; row < count; row++)
    at(row).forEach((amount, column) => (sums[3 * Math.floor(row / 100) + column]! += amount));
  return [...sums];
}
