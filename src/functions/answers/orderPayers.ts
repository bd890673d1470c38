import { customerLateness, openBook } from '../../engine/desk';
import { accountsFrom } from '../../engine/ledger';
import { entryOf } from '../../engine/portfolio';
import { Problem } from '../../engine/problem';
import type { RiskSettings } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { registerOf } from './forecastPayers';
import { levelOfBook } from './levelOfBook';
import { ratedCustomers } from './ratedCustomers';
import { onlyReadable } from './onlyReadable';
import type { OrderPayer, OrdersGiven } from './weighedOrder';

/** The customer of an order is one of the list; rated by what is stated of him, else as CREDITRISK does. */
export function orderPayers({ customers, receivables, asOf, settings }: OrdersGiven): (name: string) => OrderPayer {
  const { risk, terms } = settings;
  const accounts = accountsFrom(receivables, asOf, risk.habits, risk.pastDue);
  const probability = probabilities(receivables, customers, asOf, risk);
  const lateness = customerLateness(accounts, probability, risk.halfCredible);
  const paidAny = accounts.some(({ w }) => w > 0);
  const usual = paidAny ? mean(lateness) : terms.usualDelay;
  const open = openBook(receivables, { lateness, probability, asOf, slowBy: 0 });
  const inLedger = new Map(receivables.customers.map((name, at) => [name, at] as const));
  const placeOf = (id: string, name: string | null) => inLedger.get(id) ?? inLedger.get(name ?? '') ?? -1;
  const onLevel = levelOfBook(customers, risk, ({ id, name }) => ({
    account: accounts[placeOf(id, name)] ?? null,
    asOf,
    unread: null,
  }));
  return (name) => {
    const at = customers.rows.findIndex((row) => isCalled(row, name));
    const customer = customers.rows[at];
    if (!customer || customer instanceof Problem) throw unknown(name);
    const place = placeOf(customer.id, customer.name);
    const stated = { ...customers.stated[at]!, exposure: 0, unread: null };
    const entry = entryOf(customer, stated, risk, { account: accounts[place] ?? null, asOf }, onLevel);
    if (entry instanceof Problem) throw entry;
    return {
      customer,
      at,
      inLedger: place,
      probability: entry.probability,
      lossGivenDefault: entry.lossGivenDefault,
      onPlaceholder: entry.onPlaceholder === true && entry.probability < 1,
      late: Math.max(0, paidAny ? (lateness[place] ?? usual) : usual),
      receipts: open.receipts
        .filter((one) => one.customer === place && !Number.isNaN(one.day))
        .sort((one, other) => one.day - other.day),
    };
  };
}

/** Of each customer of the ledger; 0 where it cannot be rated, which spoils only its own orders. */
function probabilities(
  receivables: ReceivablesRange,
  customers: CustomersRange,
  asOf: number,
  settings: RiskSettings,
): readonly number[] {
  const readable = onlyReadable(receivables);
  const { rated } = ratedCustomers(registerOf(readable, customers), { receivables: readable, asOf, settings });
  return rated.map((one) => (one === null || one instanceof Problem ? 0 : one.risk.probability));
}

function isCalled(row: CustomersRange['rows'][number], name: string): boolean {
  return row !== null && !(row instanceof Problem) && (row.id === name || row.name === name);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function unknown(name: string): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: `“${name}” is not among the customers: add a row with what is known of it (Grade or PD, Credit limit, Terms)`,
      zh: `“${name}”不在客户区域中：请补充一行已知信息（评级或违约概率、信用限额、账期）`,
    },
  });
}
