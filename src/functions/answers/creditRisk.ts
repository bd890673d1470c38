import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { mainReason, ratedOver, type RiskSettings } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer } from '../definition';
import { creditRiskLayout } from '../layouts/creditRisk';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { firstTold } from './firstTold';
import { kindOfBuyer } from './kindOfBuyer';
import { leftOut } from './leftOut';
import { ratedCustomers } from './ratedCustomers';
import { sentences } from './sentences';

interface Given {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
  readonly settings: RiskSettings;
}

/** Customers who are taken from a ledger are rated by that ledger where no other is given. */
export function answerCreditRisk({ customers, settings, ...given }: Given, language: Language): Answer {
  const receivables = given.receivables ?? customers.ledger?.book ?? null;
  const asOf = given.asOf ?? customers.ledger?.titleDay ?? null;
  const { rated: told, besides } = ratedCustomers(customers.rows, { receivables, asOf, settings });
  const aside = receivables && leftOut(customers, receivables, asOf!);
  const first = firstTold(told);
  return printer(creditRiskLayout, language).beside(
    besideCustomers(customers),
    told,
    ({ subject, risk: whole }, at) => {
      const risk = ratedOver(whole, settings);
      const kind = kindOfBuyer(subject.customer);
      const reason = [...mainReason(subject, whole, settings), ...besides];
      if (kind) reason.push(kind);
      if (aside && at === first) reason.push(aside);
      return {
        score: risk.score,
        grade: risk.grade,
        probability: risk.probability,
        lossGivenDefault: risk.lossGivenDefault,
        exposure: risk.exposure instanceof Problem ? risk.exposure : risk.exposure.amount,
        onTheDay: risk.exposure instanceof Problem ? null : risk.exposure.onTheDay,
        expectedLoss: risk.expectedLoss,
        reason: sentences(reason, language),
      };
    },
  );
}
