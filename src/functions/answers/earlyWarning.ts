import { Problem } from '../../engine/problem';
import { needsInvoices, unnamedProblems } from '../../engine/ledger';
import { defaulted, earlyWarning, signals, usualRisk, watch } from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { readSettings } from '../../workbook/ranges/settings';
import { readWarningLevels } from '../../workbook/ranges/warnings';
import type { Answer, Call } from '../definition';
import { earlyWarningLayout } from '../layouts/earlyWarning';
import { printer } from '../printer';
import { limitsOfAccounts } from './limitsOfAccounts';

export function answerEarlyWarning(
  receivables: ReceivablesRange,
  asOf: number,
  customers: CustomersRange | null,
  settings: Cells | null,
  { language }: Call,
): Answer {
  const levels = readWarningLevels(settings ?? []);
  const risk = settings === null ? usualRisk : readSettings(settings);
  const print = printer(earlyWarningLayout, language);
  const watched = watch(receivables, asOf, risk, limitsOfAccounts(customers));
  const body = watched.map((one) => {
    const { customer, problem, summarised } = one.account;
    if (problem !== null) return print.spoiled(problem, { customer });
    const { light, values, reasons } = earlyWarning(one, defaulted(one.account, risk.pastDue), levels);
    return print.row({
      customer,
      light,
      ...Object.fromEntries(
        signals.map(({ key, fromSums }, at) => [key, summarised && !fromSums ? needsInvoices() : (values[at] ?? null)]),
      ),
      reason: [...reasons, ...(summarised ? [fromSumsAlone] : [])]
        .map((words) => words[language])
        .join(language === 'zh' ? '；' : '; '),
    });
  });
  const unread = [...unnamedProblems(receivables), ...(customers?.rows ?? []).filter((one) => one instanceof Problem)];
  return print.answer([...body, ...unread.map((problem) => print.spoiled(problem))]);
}

const fromSumsAlone = {
  en: 'from a summarised ageing: the other signals need the invoice list',
  zh: '依据汇总账龄表：其余信号需要逐张发票的明细',
};
