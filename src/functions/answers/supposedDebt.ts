import { ifEachFails, type Policy } from '../../engine/cover';
import type { OwnFigures, OwnRisk } from '../../engine/desk';
import { openByCustomer, spoiledAccounts } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { aboveDebt } from '../../workbook/ranges/capital';
import { aboveAssets, type OwnStatement } from '../../workbook/ranges/ownFigures';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { registerOf } from './forecastPayers';
import { shownAmount } from './shownFigures';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

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
export function supposedDebt({ figures: { debt, indemnity, premium, figures }, ...books }: Supposing): Supposed {
  const { statement } = figures;
  if (debt !== null)
    return {
      risk: { debt, indemnity: indemnity ?? 0, premium: premium ?? 0 },
      said: { en: 'The debt is the one given.', zh: '违约欠款为所填金额。' },
    };
  const largest = largestIn(books);
  const found =
    largest === null || largest instanceof Problem ? largest : (notSo(indemnity, largest.debt, statement) ?? largest);
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
      en: `${found.name} owes ${shownAmount(found.debt)}, the most of ${found.all ? 'all' : 'those who can be read'}; of it the policy pays ${shownAmount(indemnity ?? found.indemnity)}.`,
      zh: `${found.name} 欠款 ${shownAmount(found.debt)}，为${found.all ? '' : '可读取客户中的'}最大债务人；其中保单赔付 ${shownAmount(indemnity ?? found.indemnity)}。`,
    },
  };
}

/** What is typed and the largest debt cannot both be; null where they can. */
function notSo(indemnity: number | null, debt: number, statement: OwnFigures['statement']): Problem | null {
  return indemnity !== null && indemnity > debt ? aboveDebt(indemnity, debt) : aboveAssets(debt, statement);
}

/** Who is left out of the books, because something of him cannot be read; nobody where the debt was typed. */
export function unreadDebtors({ figures: { debt }, receivables, asOf }: Supposing) {
  if (debt !== null || receivables === null || asOf === null) return [];
  return unreadAccounts(receivables, spoiledAccounts(receivables));
}

/** Of those who can be read; null without books or where nobody owes, a Problem where his limit may stand in a row of the list that cannot be read. */
function largestIn({ receivables: whole, customers, asOf, policy }: Omit<Supposing, 'figures'>) {
  if (whole === null || asOf === null) return null;
  const spoiled = spoiledAccounts(whole);
  const all = spoiled.size === 0 && whole.problems.size === 0;
  const receivables = withoutAccounts(whole, spoiled);
  const register = registerOf(receivables, customers ?? { rows: [] });
  const owed = openByCustomer(receivables, asOf);
  const debt = owed.reduce((most, one) => Math.max(most, one), 0);
  if (debt === 0) return null;
  const own = owed.indexOf(debt);
  const unread = policy && customers?.rows.find((one) => one instanceof Problem);
  if (unread instanceof Problem && !isNamed(receivables.customers[own]!, customers!)) return unread;
  const failure = policy === null ? null : ifEachFails(register, receivables, policy, asOf)[own]!;
  if (failure instanceof Problem) return failure;
  const { name, id } = register[own]!;
  return { name: name ?? id, debt, indemnity: failure?.indemnity ?? 0, all };
}

function isNamed(debtor: string, { rows }: CustomersRange): boolean {
  return rows.some((one) => one !== null && !(one instanceof Problem) && (one.id === debtor || one.name === debtor));
}
