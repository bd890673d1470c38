import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { unnamedProblems, type Account, type Customer } from '../../engine/ledger';
import { type WarningLight, defaulted, earlyWarning, signals, usualRisk, watch } from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import { customersKind, type CustomersRange } from '../../workbook/ranges/customers';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { receivablesKind, type ReceivablesRange } from '../../workbook/ranges/receivables';
import { readSettings } from '../../workbook/ranges/settings';
import { readWarningLevels } from '../../workbook/ranges/warnings';
import type { Answer, AnswerCell, Call } from '../definition';

export function earlyWarningOf(
  receivables: ReceivablesRange,
  asOf: number,
  customers: CustomersRange | null,
  settings: Cells | null,
  { language }: Call,
): Answer {
  if (customers)
    refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...receivables, name: receivablesKind.name });
  const levels = readWarningLevels(settings ?? []);
  const { habits, defaultAfter } = settings === null ? usualRisk : readSettings(settings);
  const headings = [...first[language], ...signals.map(({ name }) => name[language]), last[language]];
  const watched = watch(receivables, asOf, habits, limitsIn(customers));
  const body = watched.map((one): readonly AnswerCell[] => {
    const { customer, problem } = one.account;
    if (problem !== null) return [customer, ...signals.map(() => problem), problem, problem.in(language)];
    const { light, values, reasons } = earlyWarning(one, defaulted(one.account, defaultAfter), levels);
    return [
      customer,
      lights[light][language],
      ...values.map((value) => value ?? ''),
      reasons.map((words) => words[language]).join(language === 'zh' ? '；' : '; '),
    ];
  });
  const unread = [...unnamedProblems(receivables), ...(customers?.rows ?? []).filter((one) => one instanceof Problem)];
  return [
    headings,
    ...body,
    ...unread.map((problem) => [...headings.slice(1).map(() => problem), problem.in(language)]),
  ];
}

/** The limits that the customers range gives for a name or a number in the ledger. */
function limitsIn(
  customers: CustomersRange | null,
): (account: Account) => { readonly creditLimit: number | null; readonly previousLimit: number | null } {
  const found = (customers?.rows ?? []).filter((one): one is Customer => one !== null && !(one instanceof Problem));
  const byName = new Map([
    ...found.filter(({ name }) => name !== null).map((one) => [one.name, one] as const),
    ...found.map((one) => [one.id, one] as const),
  ]);
  return ({ customer }) => ({
    creditLimit: byName.get(customer)?.creditLimit ?? null,
    previousLimit: byName.get(customer)?.previousLimit ?? null,
  });
}

const first: Readonly<Record<Language, readonly string[]>> = { en: ['Customer', 'Light'], zh: ['客户', '预警灯'] };
const last: Readonly<Record<Language, string>> = { en: 'Reason', zh: '原因' };
const lights: Readonly<Record<WarningLight, Readonly<Record<Language, string>>>> = {
  red: { en: 'red', zh: '红' },
  amber: { en: 'amber', zh: '黄' },
  green: { en: 'green', zh: '绿' },
};
