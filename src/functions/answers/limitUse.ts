import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { unnamedProblems } from '../../engine/ledger';
import { type LimitUse, type Policy, limitUse } from '../../engine/cover';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind, type CustomersRange } from '../../workbook/ranges/customers';
import { policyName, readPolicy } from '../../workbook/ranges/policy';
import { receivablesKind, type ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowOf as placeOf } from '../../workbook/report/table';
import type { Answer, AnswerCell, Call } from '../definition';
import { notCounted } from './notCounted';

type Row = readonly AnswerCell[];

interface Given {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly policy: Policy | null;
}

export function limitUses({ customers, receivables, asOf, policy }: Given, { language }: Call): Answer {
  refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...receivables, name: receivablesKind.name });
  if (policy) refuseTwoCurrencies({ ...policy, name: policyName }, { ...receivables, name: receivablesKind.name });
  const lost = notCounted(unnamedProblems(receivables));
  const body = limitUse(customers.rows, receivables, policy ?? readPolicy([], { date1904: false }), asOf).map(
    (use, row): Row => {
      if (use === null) return blank;
      if (!(use instanceof Problem)) return rowOf(use, lost, language);
      const problem = use.parts.place ? use : use.at(placeOf(customersKind.name, customers.headingRow + row + 2));
      return blank.map((_, column) => (column === sourceAt ? problem.in(language) : problem));
    },
  );
  return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
}

const headings: Readonly<Record<Language, Row>> = {
  en: [
    'Outstanding',
    'Limit',
    'Over limit',
    'Idle cover',
    'Uninsured share',
    'Utilisation',
    'Limit source',
    'Top-up',
    'Top-up charge',
  ],
  zh: ['未付余额', '限额', '超限额', '闲置保障', '未承保占比', '使用率', '限额来源', '追加限额', '追加费用'],
};

const sourceAt = 6;
const blank: Row = headings.en.map(() => '');

function rowOf(
  { outstanding, limit, over, idle, uninsuredShare, utilisation, source, topUp, topUpCharge }: LimitUse,
  lost: Words | null,
  language: Language,
): Row {
  const number = (value: number) => (Number.isFinite(value) ? value : '');
  return [
    outstanding,
    number(limit),
    over,
    number(idle),
    uninsuredShare,
    number(utilisation),
    lost ? `${source[language]}${language === 'zh' ? '；' : '; '}${lost[language]}` : source[language],
    number(topUp),
    number(topUpCharge),
  ];
}
