import type { Language } from '../../engine/words';
import {
  accountsFrom,
  paymentMeasures,
  refuseSummarised,
  unnamedProblems,
  type Receivables,
} from '../../engine/ledger';
import type { Answer } from '../definition';
import { paymentBehaviourLayout } from '../layouts/paymentBehaviour';
import { printer } from '../printer';

interface Given {
  readonly receivables: Receivables;
  readonly asOf: number;
}

export function answerPaymentBehaviour({ receivables, asOf }: Given, language: Language): Answer {
  refuseSummarised(receivables);
  const print = printer(paymentBehaviourLayout, language);
  const known = accountsFrom(receivables, asOf).map((account) => {
    const { customer, problem } = account;
    if (problem) return print.spoiled(problem, { customer });
    return print.row({
      customer,
      ...Object.fromEntries(paymentMeasures.map((measure) => [measure.name.en, measure.of(account)])),
    });
  });
  return print.answer([...known, ...unnamedProblems(receivables).map((problem) => print.spoiled(problem))]);
}
