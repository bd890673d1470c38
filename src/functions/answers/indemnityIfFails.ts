import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { unnamedProblems } from '../../engine/ledger';
import { ifEachFails, ifEachFailsWithoutLedger, type Failure, type Policy } from '../../engine/cover';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { indemnityIfFailsLayout } from '../layouts/indemnityIfFails';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { rulesNote } from './rulesNote';
import { firstTold } from './firstTold';
import { leftOut } from './leftOut';
import { notCounted } from './notCounted';
import { dayOf } from './settledClaims';
import { shownAmount } from './shownFigures';
import { taxNote } from './taxNote';

interface Given {
  readonly customers: CustomersRange;
  readonly policy: Policy;
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
}

/** Customers who are taken from a ledger owe what that ledger says where no other is given. */
export function answerIndemnityIfFails({ customers, policy, ...given }: Given, { language }: Call): Answer {
  const receivables = given.receivables ?? customers.ledger?.book ?? null;
  const asOf = given.asOf ?? customers.ledger?.titleDay ?? null;
  const failures = receivables
    ? ifEachFails(customers.rows, receivables, policy, dayOf(asOf))
    : ifEachFailsWithoutLedger(customers.rows, policy, asOf);
  const lost = receivables && notCounted(unnamedProblems(receivables));
  const aside = receivables && leftOut(customers, receivables, dayOf(asOf));
  const rules = rulesNote(policy);
  const sums = receivables?.summarised ? fromSums : null;
  const tax = receivables && taxNote(policy, receivables);
  const [first, firstPaid] = [firstTold(failures), failures.findIndex(isPaid)];
  return printer(indemnityIfFailsLayout, language).beside(
    besideCustomers(customers),
    failures,
    ({ loss, covered, indemnity, retained, ...failure }, at) => ({
      loss,
      covered,
      indemnity,
      retained,
      note: noteOf(
        { ...failure, indemnity },
        { tax: at === firstPaid ? tax : null, rules, sums, lost, aside: at === first ? aside : null },
        language,
      ),
    }),
  );
}

function isPaid(failure: Failure | Problem | null): boolean {
  return failure !== null && !(failure instanceof Problem) && failure.indemnity > 0;
}

const fromSums = {
  en: 'From a summarised ageing: days of invoices and deliveries not checked',
  zh: '依据汇总账龄表：未核对开票日和交货日',
};

function noteOf(
  {
    basis,
    excluded,
    binding,
    limitGiven,
    atRisk,
    indemnity,
  }: Pick<Failure, 'basis' | 'excluded' | 'binding' | 'limitGiven' | 'atRisk' | 'indemnity'>,
  { tax, rules, sums, lost, aside }: Readonly<Record<'tax' | 'rules' | 'sums' | 'lost' | 'aside', Words | null>>,
  language: Language,
): string {
  const sentences = [
    { en: `Loss: ${basis.en}`, zh: `损失依据：${basis.zh}` },
    ...excluded.map(({ summary }) => summary),
    ...(binding ? [{ en: `Binding clause: ${binding.name.en}`, zh: `关键条款：${binding.name.zh}` }] : []),
    ...(limitGiven ? [] : [{ en: 'No limit given', zh: '未给出限额' }]),
    ...(atRisk > 0 ? [atRiskNote(atRisk)] : []),
    ...(tax ? [tax] : []),
    ...(rules && indemnity > 0 ? [rules] : []),
    ...(sums ? [sums] : []),
    ...(lost ? [lost] : []),
    ...(aside ? [aside] : []),
  ];
  return sentences
    .map((sentence) => `${sentence[language]}${language === 'zh' ? '。' : '.'}`)
    .join(language === 'zh' ? '' : ' ');
}

function atRiskNote(amount: number): Words {
  const money = shownAmount(amount);
  return {
    en: `${money} of it at risk: a duty was missed or met late (INDEMNITY)`,
    zh: `其中 ${money} 因义务未履行或逾期履行而有被拒赔风险（见 INDEMNITY）`,
  };
}
