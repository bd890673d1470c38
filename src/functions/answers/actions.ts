import { limitUse, type Policy } from '../../engine/cover';
import {
  customerActions,
  dutyActions,
  freesMost,
  inOrder,
  invoiceActions,
  type Action,
  type Dispute,
} from '../../engine/desk';
import { isoDay, refuseSummarised, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { dunningSteps } from '../../engine/tables';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import { readPolicy } from '../../workbook/ranges/policy';
import { customersName, receivablesName } from '../../workbook/ranges/rangeNames';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowOf } from '../../workbook/report/table';
import type { Answer, Call } from '../definition';
import { actionsLayout, actionsLines } from '../layouts/actions';
import { lineName } from '../line';
import type { AllActionSettings } from '../parameters/actionSettings';
import { printer } from '../printer';
import { actionReason, actionWords } from './actionWords';
import { loggedBook } from './loggedBook';
import { watchedCustomers } from './watchedCustomers';

interface Given {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly policy: Policy | null;
  readonly disputes: DisputesRange | null;
  readonly settings: AllActionSettings;
}

export function answerActions(given: Given, { language }: Call): Answer {
  const { disputes, asOf, settings } = given;
  refuseSummarised(given.receivables);
  const { receivables, log, unread } = loggedBook(given.receivables, disputes, asOf);
  const actions = inOrder(actionsIn(given, receivables, log));
  const most = freesMost(actions);
  const first = most && actions.find((one) => one.customer === most.customer && one.frees > 0);
  const print = printer(actionsLayout, language);
  const [shown, rest] = [actions.slice(0, settings.list.shown), actions.slice(settings.list.shown)];
  return print.answer([
    ...shown.map((one) => print.row(valuesOf(one, given, one === first ? most : null))),
    ...(rest.length > 0 ? [print.row({ ...blank, ...moreRow(rest) })] : []),
    ...(actions.length === 0 ? [print.row({ ...blank, what: lineName(actionsLines.nothing) })] : []),
    ...[...unread, ...notRead(given)].map((problem) =>
      print.row({ ...blank, what: lineName(actionsLines.notRead), note: problem.in(language) }),
    ),
  ]);
}

function actionsIn(
  { customers, asOf, policy, settings }: Given,
  book: ReceivablesRange,
  log: readonly Dispute[],
): readonly Action[] {
  const { risk, levels, list } = settings;
  // With a policy its own days count, and not the usual ones of the calendar.
  const steps = dunningSteps.rows.filter(({ day }) => policy === null || day <= lastOwnStep);
  const uses = limitUse(customers.rows, book, policy ?? readPolicy([], { date1904: false }), asOf);
  const watched = watchedCustomers(book, customers, uses, { asOf, risk, levels });
  const accounts = watched.map(({ account }) => account);
  return [
    ...(policy ? dutyActions(book, policy, customers.rows, { asOf, until: asOf + list.daysAhead }) : []),
    ...invoiceActions(book, { asOf, accounts, steps, log }),
    ...customerActions(watched, asOf),
  ];
}

/** The agency or the lawyer, at 30 days. */
const lastOwnStep = 30;

const blank = {
  kind: null,
  customer: null,
  invoice: null,
  atStake: null,
  by: null,
  daysLeft: null,
  frees: null,
  from: null,
  note: null,
};

function valuesOf(action: Action, { receivables, customers, asOf }: Given, most: { readonly amount: number } | null) {
  const { kind, customer, entry, atStake, by, frees } = action;
  return {
    what: actionWords(action),
    kind,
    customer: receivables.customers[customer]!,
    invoice: entry === null ? null : (receivables.invoice?.[entry] ?? null),
    atStake,
    by: isoDay(by),
    daysLeft: by - asOf,
    frees,
    from:
      entry === null
        ? customerRow(customers, receivables.customers[customer]!)
        : rowOf(receivablesName, receivables.headingRow + entry + 2),
    note: actionReason(action, most),
  };
}

/** Null where the customer is known from the ledger alone. */
function customerRow({ rows, headingRow, ledger }: CustomersRange, name: string): Words | null {
  const at = rows.findIndex(
    (row) => row !== null && !(row instanceof Problem) && (row.id === name || row.name === name),
  );
  return ledger || at === -1 ? null : rowOf(customersName, headingRow + at + 2);
}

function moreRow(rest: readonly Action[]) {
  const sum = (of: (action: Action) => number) => rest.reduce((total, one) => total + of(one), 0);
  return {
    what: lineName(actionsLines.more, { count: rest.length }),
    atStake: sum(({ atStake }) => atStake),
    frees: sum(({ frees }) => frees),
  };
}

/** Rows that are in no action: those of the ledger and of the customers that cannot be read. */
function notRead({ receivables, customers }: Given): readonly Problem[] {
  return [
    ...spoiledAccounts(receivables).values(),
    ...unnamedProblems(receivables),
    ...(customers.ledger ? [] : customers.rows.filter((one) => one instanceof Problem)),
  ];
}
