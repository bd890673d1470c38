import type { Language, Words } from '../../engine/words';
import { unnamedProblems } from '../../engine/ledger';
import { type LimitUse, type Policy, limitUse } from '../../engine/cover';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { readPolicy } from '../../workbook/ranges/policy';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { limitUseLayout } from '../layouts/limitUse';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { firstTold } from './firstTold';
import { leftOut } from './leftOut';
import { notCounted } from './notCounted';

interface Given {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly policy: Policy | null;
}

export function answerLimitUse({ customers, receivables, asOf, policy }: Given, { language }: Call): Answer {
  const lost = notCounted(unnamedProblems(receivables));
  const aside = leftOut(customers, receivables, asOf);
  const uses = limitUse(customers.rows, receivables, policy ?? readPolicy([], { date1904: false }), asOf);
  const first = firstTold(uses);
  return printer(limitUseLayout, language).beside(besideCustomers(customers), uses, (use, at) =>
    valuesOf(
      use,
      [lost, at === first ? aside : null].filter((words) => words !== null),
      language,
    ),
  );
}

function valuesOf(
  { outstanding, limit, over, idle, uninsuredShare, utilisation, source, topUp, topUpCharge }: LimitUse,
  besides: readonly Words[],
  language: Language,
) {
  return {
    outstanding,
    limit: finite(limit),
    over,
    idle: finite(idle),
    uninsuredShare,
    utilisation: finite(utilisation),
    source: [source, ...besides].map((words) => words[language]).join(language === 'zh' ? '；' : '; '),
    topUp: finite(topUp),
    topUpCharge: finite(topUpCharge),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
