import { limitUse, type LimitUse, type Policy } from '../../engine/cover';
import { accountsFrom, ageing, daysBeyondTerms, spoiledAccounts, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { readPolicy } from '../../workbook/ranges/policy';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { topDebtorsLayout, topDebtorsLines } from '../layouts/topDebtors';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { buyerBounds } from './buyerFacts';
import { registerOf } from './forecastPayers';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly count: number;
  readonly policy: Policy | null;
}

/** Who owes, how much of it is late, and how his limit is used; a Problem where the limit cannot be known. */
interface Debtor {
  readonly own: number;
  readonly customer: Customer;
  readonly outstanding: number;
  readonly overdue: number;
  readonly over90: number;
  readonly late: number | null;
  readonly use: LimitUse | Problem;
}

type Key = KeyOf<typeof topDebtorsLayout>;

export function answerTopDebtors(given: Given, { language }: Call): Answer {
  const { receivables, count } = given;
  const spoiled = spoiledAccounts(receivables);
  const debtors = debtorsIn({ ...given, receivables: withoutAccounts(receivables, spoiled) })
    .filter(({ outstanding }) => outstanding !== 0)
    .sort((one, other) => other.outstanding - one.outstanding || one.own - other.own);
  const all = sumsOf(debtors);
  const [shown, rest] = [debtors.slice(0, count), debtors.slice(count)];
  const print = printer(topDebtorsLayout, language);
  const sum = (debtor: Values<Key>['debtor'], of: readonly Debtor[]) =>
    print.row({ ...blank, ...sumsOf(of), debtor, share: shareOf(of, all) });
  let upTo = 0;
  return print.answer([
    ...shown.map((debtor) => {
      upTo += debtor.outstanding;
      const { outstanding } = all;
      const share = outstanding > 0 ? debtor.outstanding / outstanding : null;
      return print.row({ ...valuesOf(debtor), share, cumulative: outstanding > 0 ? upTo / outstanding : null });
    }),
    ...(rest.length > 0 ? [sum(lineName(topDebtorsLines.others, { count: rest.length }), rest)] : []),
    sum(lineName(topDebtorsLines.total), debtors),
    ...unreadAccounts(receivables, spoiled).map(({ customer, problem }) =>
      print.row({ ...blank, debtor: lineName(topDebtorsLines.leftOut, { customer }), note: problem.words }),
    ),
  ]);
}

function debtorsIn({ receivables: book, customers, asOf, policy }: Given): readonly Debtor[] {
  const register = registerOf(book, customers);
  const uses = limitUse(register, book, policy ?? readPolicy([], { date1904: false }), asOf);
  const whose = whoMayBeUnread(customers);
  const { amounts, columns } = ageing(book, asOf, buyerBounds);
  const accounts = accountsFrom(book, asOf);
  return register.map((customer, own) => {
    const buckets = amounts.subarray(own * columns, (own + 1) * columns);
    const outstanding = buckets.reduce((total, one) => total + one, 0);
    return {
      own,
      customer,
      outstanding,
      overdue: outstanding - buckets[0]!,
      over90: buckets.at(-1)!,
      late: daysBeyondTerms.of(accounts[own]!),
      use: whose(customer) ?? uses[own]!,
    };
  });
}

/** A row of the list that cannot be read may be that of anybody whom the others do not name: his limit is not known. */
function whoMayBeUnread({ rows }: CustomersRange): (customer: Customer) => Problem | null {
  const unread = rows.find((one) => one instanceof Problem);
  const listed = new Set(
    rows.flatMap((one) => (one === null || one instanceof Problem ? [] : [one.id, one.name ?? one.id])),
  );
  return ({ id }) => (unread instanceof Problem && !listed.has(id) ? unread : null);
}

const blank = noValues(topDebtorsLayout);

function nameOf({ customer: { name, id } }: Debtor): string {
  return name ?? id;
}

function valuesOf(debtor: Debtor): Values<Key> {
  const { customer, outstanding, overdue, over90, late, use } = debtor;
  const known = { debtor: nameOf(debtor), country: customer.country, outstanding, overdue, over90 };
  const days = late === null ? null : Math.round(late);
  if (use instanceof Problem)
    return { ...blank, ...known, late: days, limit: use, use, over: use, idle: use, note: use.words };
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  const limits = { limit: finite(use.limit), use: finite(use.utilisation), over: use.over, idle: finite(use.idle) };
  return { ...blank, ...known, late: days, ...limits, note: use.source };
}

function shareOf(debtors: readonly Debtor[], all: { readonly outstanding: number }): number | null {
  return all.outstanding > 0 ? sumsOf(debtors).outstanding / all.outstanding : null;
}

/** What lies above limits is not known of all where one of them is not. */
function sumsOf(debtors: readonly Debtor[]) {
  const sum = (of: (debtor: Debtor) => number) => debtors.reduce((total, one) => total + of(one), 0);
  const unknown = debtors.find(({ use }) => use instanceof Problem)?.use;
  return {
    outstanding: sum(({ outstanding }) => outstanding),
    overdue: sum(({ overdue }) => overdue),
    over90: sum(({ over90 }) => over90),
    over: unknown instanceof Problem ? unknown : sum(({ use }) => (use instanceof Problem ? 0 : use.over)),
  };
}
