import { eligibleOfInvoices, ineligibles } from '../../engine/desk';
import { spoiledAccounts } from '../../engine/ledger';
import { receivablesName } from '../../workbook/ranges/rangeNames';
import { rowOf } from '../../workbook/report/table';
import type { Answer, Call } from '../definition';
import { ineligiblesLayout } from '../layouts/financing';
import { printer } from '../printer';
import type { BaseGiven } from './borrowingBase';
import { withoutAccounts } from './withoutAccounts';

export function answerIneligibles(
  { receivables: read, rules, asOf, customers, policy }: BaseGiven,
  { language }: Call,
): Answer {
  const spoiled = spoiledAccounts(read);
  const book = withoutAccounts(read, spoiled);
  const found = eligibleOfInvoices(book, asOf, rules, customers?.rows ?? [], policy);
  const print = printer(ineligiblesLayout, language);
  const rowAt = (row: number) => {
    const problem = read.problems.get(row) ?? spoiled.get(read.customer[row]!);
    if (problem)
      return print.spoiled(
        problem.parts.place ? problem : problem.at(rowOf(receivablesName, book.headingRow + row + 2)),
      );
    const open = found.open[row]!;
    if (open === 0) return print.blank;
    const reason = open < 0 ? 'credits' : found.reasonOf(row);
    return print.row({
      open,
      eligible: found.eligible[row]!,
      insured: found.insured[row]!,
      ineligible: open < 0 ? 0 : open - found.eligible[row]!,
      reason: reason && ineligibles[reason].name,
    });
  };
  return print.eachRow(book.count, rowAt, book.headingRow);
}
