import { ifEachFails, type Policy } from '../../engine/cover';
import type { OwnRisk } from '../../engine/desk';
import { openByCustomer, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { aboveDebt } from '../../workbook/ranges/capital';
import type { OwnStatement } from '../../workbook/ranges/ownFigures';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { registerOf } from './forecastPayers';
import { shownAmount } from './shownFigures';

/** A statement, and the books in which the largest debtor stands. */
export interface Supposing {
  readonly figures: OwnStatement;
  readonly receivables: ReceivablesRange | null;
  readonly customers: CustomersRange | null;
  readonly asOf: number | null;
  readonly policy: Policy | null;
}

/** The debt that is supposed to fail, and whose it is, where the books tell. */
export interface Supposed {
  readonly risk: OwnRisk | null;
  readonly said: Words;
}

/** As it was typed, else the largest debtor of the books and what INDEMNITYIFFAILS says of him. */
export function supposedDebt({ figures: { debt, indemnity, premium }, ...books }: Supposing): Supposed {
  if (debt !== null)
    return {
      risk: { debt, indemnity: indemnity ?? 0, premium: premium ?? 0 },
      said: { en: 'The debt is the one given.', zh: '违约欠款为所填金额。' },
    };
  const largest = largestIn(books);
  const typedAbove =
    largest !== null && !(largest instanceof Problem) && indemnity !== null && indemnity > largest.debt;
  const found = typedAbove ? aboveDebt(indemnity, largest.debt) : largest;
  if (found instanceof Problem) return { risk: null, said: found.words };
  if (found === null)
    return {
      risk: null,
      said: {
        en: 'Needs Failing debt, or receivables and asOf: then the largest debtor is supposed to fail.',
        zh: '需填写“违约欠款”，或提供应收账款和基准日（以最大债务人违约为假设）。',
      },
    };
  return {
    risk: { debt: found.debt, indemnity: indemnity ?? Math.min(found.debt, found.indemnity), premium: premium ?? 0 },
    said: {
      en: `${found.name} owes ${shownAmount(found.debt)}, the most of all; of it the policy pays ${shownAmount(indemnity ?? found.indemnity)}.`,
      zh: `${found.name} 欠款 ${shownAmount(found.debt)}，为最大债务人；其中保单赔付 ${shownAmount(indemnity ?? found.indemnity)}。`,
    },
  };
}

/** Null without books or where nobody owes; a Problem where a row cannot be read: the largest may be another. */
function largestIn({ receivables, customers, asOf, policy }: Omit<Supposing, 'figures'>) {
  if (receivables === null || asOf === null) return null;
  const [fault] = [...spoiledAccounts(receivables).values(), ...unnamedProblems(receivables)];
  if (fault) return fault;
  const unread = policy && customers?.rows.find((one) => one instanceof Problem);
  if (unread instanceof Problem) return unread;
  const register = registerOf(receivables, customers ?? { rows: [] });
  const owed = openByCustomer(receivables, asOf);
  const debt = owed.reduce((most, one) => Math.max(most, one), 0);
  if (debt === 0) return null;
  const own = owed.indexOf(debt);
  const failure = policy === null ? null : ifEachFails(register, receivables, policy, asOf)[own]!;
  if (failure instanceof Problem) return failure;
  const { name, id } = register[own]!;
  return { name: name ?? id, debt, indemnity: failure?.indemnity ?? 0 };
}
