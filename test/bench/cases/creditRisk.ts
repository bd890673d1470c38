import { accountsFrom, type Account, type Customer } from '../../../src/engine/ledger';
import { assess, type Assessment } from '../../../src/engine/risk';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { readSettings } from '../../../src/workbook/ranges/settings';
import { contender, type Case } from '../measure/case';
import { plainBuyersFrom } from '../plain/buyer';
import { scoresOf, type PlainScore } from '../plain/creditRisk';
import { invoicesFrom, withCreditsSetOff } from '../plain/invoice';
import { baseRate } from '../market/terms';
import { asHandedOver } from './reading';

export const creditRisk: Case = {
  name: 'creditrisk',
  title: 'CREDITRISK, the rule alone',
  target: 12,
  ours: contender<readonly (readonly number[])[]>({
    prepare: ({ customers, receivables, settings, asOf }) => {
      const rows = readCustomers(customers, asHandedOver).rows as readonly Customer[];
      const book = readReceivables(receivables, asHandedOver);
      const risk = readSettings(settings);
      return () => {
        const accounts = new Map<string, Account>(
          accountsFrom(book, asOf, risk.habits).map((account) => [account.customer, account]),
        );
        return rows.map((customer) =>
          figuresOf(assess({ customer, account: accounts.get(customer.id) ?? null, asOf }, risk) as Assessment),
        );
      };
    },
    figures: (assessments) => assessments.flat(),
  }),
  plain: contender<readonly PlainScore[]>({
    prepare: ({ customers, receivables, asOf }) => {
      const buyers = plainBuyersFrom(customers);
      const invoices = invoicesFrom(receivables);
      return () => scoresOf(buyers, withCreditsSetOff(invoices, asOf), asOf, baseRate);
    },
    figures: (scores) => scores.flatMap(({ score, probability, expectedLoss }) => [score, probability, expectedLoss]),
  }),
};

/** A function keeps of an assessment only what goes into its row. */
function figuresOf({ score, probability, expectedLoss }: Assessment): readonly number[] {
  return [score, probability, expectedLoss as number];
}
