import { withoutLimit, type Policy } from '../../engine/cover';
import { lateBeforeItBegan } from '../../engine/portfolio';
import { spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { notInsurableLines, pastDueBefore } from '../layouts/notInsurable';
import { lineName } from '../line';
import { leftOut } from './leftOut';
import { notCounted } from './notCounted';
import type { LedgerOnDay } from './ledgerOnDay';
import type { WholeBook } from './portfolioEntries';

/** Whom the ledger knows and the customers do not list, and what the policy leaves out of what it shows, in sentences that are names of lines. */
export function ledgerNotes(customers: CustomersRange, book: WholeBook, policy: Policy | null): readonly Words[] {
  return [...unlistedNote(customers, book.ledger), ...notInsurableNote(book, policy)];
}

export function unlistedNote(customers: CustomersRange, ledger: LedgerOnDay | null): readonly Words[] {
  if (ledger === null) return [];
  const { book, asOf, beside } = ledger;
  const aside = asOf === null ? null : leftOut(customers, book, asOf);
  const lost = beside ? notCounted(unnamedProblems(book)) : null;
  return [aside, beside ? ownRows(customers, book) : null, lost].filter((note) => note !== null);
}

/** Whose invoices cannot all be read, so that PD, LGD and exposure that are not stated are rated by the customer's own row. */
function ownRows({ rows }: CustomersRange, book: ReceivablesRange): Words | null {
  const problems = spoiledAccounts(book);
  const spoiled = new Set([...problems.keys()].map((customer) => book.customers[customer]!));
  const [first] = problems.values();
  const names = rows.flatMap((row) =>
    row !== null && !(row instanceof Problem) && (spoiled.has(row.id) || (row.name !== null && spoiled.has(row.name)))
      ? [row.name ?? row.id]
      : [],
  );
  if (names.length === 0 || first === undefined) return null;
  return {
    en: `Known by their own row alone: ${names.join(', ')}. ${first.in('en')}`,
    zh: `仅按客户自身一行评定：${names.join('、')}。${first.in('zh')}`,
  };
}

/** Each reason with the number of customers whom it concerns; customers without a limit have a line of their own. */
export function notInsurableNote(book: WholeBook, policy: Policy | null): readonly Words[] {
  const counts = new Map<Words, number>();
  const count = (reason: Words) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const judged = book.judged?.();
  book.all.forEach((entry, at) => {
    if (policy !== null && entry.exposure > 0 && lateBeforeItBegan(entry, policy)) count(pastDueBefore);
    const failure = judged?.[at];
    if (failure && !(failure instanceof Problem))
      for (const rule of failure.excluded) if (rule !== withoutLimit) count(rule.name);
  });
  if (counts.size === 0) return [];
  const reasons = [...counts].sort(([, one], [, other]) => other - one);
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    lineName(notInsurableLines.excluded, {
      reasons: reasons
        .map(([reason, customers]) =>
          language === 'zh' ? `${reason.zh}（${customers} 家）` : `${reason.en} (${customers})`,
        )
        .join(language === 'zh' ? '、' : ', '),
    }),
  );
  return [{ en: en!.en, zh: zh!.zh }];
}
