import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { owedOn, type Account, type Customer } from '../../engine/ledger';
import { namesIn } from '../../engine/portfolio';
import { placeholderBaseRate, restsOnPlaceholder, type RiskSettings } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { customersOfLedger } from '../../workbook/ranges/customersOfLedger';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { placeholderLines } from '../layouts/placeholderLines';
import { levelShown, lineName } from '../line';
import type { Scenario } from '../parameters/scenario';
import { leftOut } from './leftOut';
import { ratedCustomers } from './ratedCustomers';
import { onlyReadable } from './onlyReadable';

/** Who owes, in the ledger's order: account, probability of default, and everybody as the policy knows him. */
interface Payers {
  readonly accounts: readonly Account[];
  readonly probability: readonly number[];
  readonly register: readonly Customer[];
  /** What is to be said of them: that a base rate stands in, who is not in the list of customers. */
  readonly said: readonly Words[];
}

/**
 * Everybody in the ledger is rated as CREDITRISK does: by his row in the list of customers, else by his payments alone. A row of the ledger
 * that cannot be read is in no figure; the customer's other invoices are. `registered`: everybody as the policy knows him, where that was asked before.
 */
export function payersIn(
  receivables: ReceivablesRange,
  customers: CustomersRange,
  asOf: number,
  settings: RiskSettings,
  registered: readonly Customer[] | null = null,
): Payers {
  const readable = onlyReadable(receivables);
  const register = registered ?? registerOf(readable, customers);
  const { rated, accounts } = ratedCustomers(register, { receivables: readable, asOf, settings });
  const probability = rated.map((one) => {
    if (one === null || one instanceof Problem) throw one ?? new Error('a customer without a row');
    return one.risk.probability;
  });
  const count = register.filter((one, at) => restsOnPlaceholder(one, settings) && probability[at]! < 1).length;
  const told = { rate: levelShown(placeholderBaseRate), count, all: register.length };
  const aside = customers.ledger ? null : leftOut(customers, readable, asOf);
  return {
    accounts,
    probability,
    register,
    said: [
      ...(count > 0 ? [stopped(lineName(placeholderLines.standsIn, told))] : []),
      ...(aside ? [byPaymentsAlone(aside)] : []),
    ],
  };
}

/** The ledger's customers in its order, each as the list has him where it does. */
export function registerOf(
  readable: ReceivablesRange,
  { rows }: Pick<CustomersRange, 'rows'>,
  ofLedger: CustomersRange['rows'] = customersOfLedger(readable, false).rows,
): readonly Customer[] {
  const known = rows.filter((one): one is Customer => one !== null && !(one instanceof Problem));
  const listed = new Map([
    ...known.flatMap((one) => (one.name === null ? [] : [[one.name, one] as const])),
    ...known.map((one) => [one.id, one] as const),
  ]);
  return ofLedger.map((own) => {
    if (own === null || own instanceof Problem) throw own ?? new Error('a customer without a row');
    const other = listed.get(own.id);
    return other ? { ...other, id: own.id } : own;
  });
}

/** Who fails on the day in a scenario, a group together, by place in the ledger; and by what name. */
export function failingIn(
  { register, probability }: Payers,
  receivables: ReceivablesRange,
  asOf: number,
  scenario: Scenario,
): { readonly failing: ReadonlySet<number>; readonly name: string } {
  if (scenario === 'base' || scenario === 'slow') return { failing: new Set(), name: '' };
  const names = namesIn(
    register.map((customer, at) => ({ customer, probability: probability[at]! })),
    { groups: 'together' },
  );
  const members =
    typeof scenario === 'object'
      ? named(scenario.fails, names, register)
      : largest(names, owedBySound(receivables, asOf, probability));
  return { failing: new Set(members), name: members.map((at) => register[at]!.name ?? register[at]!.id).join(' + ') };
}

type Name = readonly number[];

function named(who: string, names: readonly Name[], register: readonly Customer[]): Name {
  const calledSo = (at: number) => [register[at]!.id, register[at]!.name, register[at]!.parent].includes(who);
  const members = names.find((name) => name.some(calledSo));
  if (members) return members;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'scenario', zh: '情景 scenario' },
    expected: {
      en: 'base, slow, largest fails, or the name of a customer in the receivables',
      zh: '基准、延迟、最大客户违约，或应收账款中的客户名称',
    },
    found: who,
  });
}

function largest(names: readonly Name[], owed: Float64Array): Name {
  const of = (name: Name) => name.reduce((sum, at) => sum + owed[at]!, 0);
  return names.reduce<Name>((most, name) => (of(name) > of(most) ? name : most), []);
}

function owedBySound(receivables: ReceivablesRange, asOf: number, probability: readonly number[]): Float64Array {
  const owed = new Float64Array(probability.length);
  owedOn(receivables, asOf).amounts.forEach((amount, entry) => {
    const own = receivables.customer[entry]!;
    if (own >= 0 && probability[own]! < 1) owed[own]! += amount;
  });
  return owed;
}

function stopped({ en, zh }: Words): Words {
  return { en: `${en}.`, zh: `${zh}。` };
}

/** They owe and will pay; only what the list would say of them is missing. */
function byPaymentsAlone({ en, zh }: Words): Words {
  return {
    en: `${en.replace(/^Left out: /, '')}: rated by how they pay, without a limit.`,
    zh: `${zh.replace(/^未计入：/, '')}：仅按付款记录评定，无限额。`,
  };
}
