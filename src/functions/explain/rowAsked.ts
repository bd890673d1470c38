import { isBlank, shown } from '../../workbook/values/odd';
import type { Asked } from './asked';
import { headingRowOf, notThere } from './cell';
import type { Whose } from './whose';

/** Which row of the answer is meant, and how many others go by the same name. */
interface RowAsked {
  readonly row: number;
  readonly others: number;
}

/** A customer, an invoice or the name of a line; else the number of the row, counted from the first of the answer. Without one the first row that has a figure. */
export function rowAsked(asked: Asked, whoseIs: (row: number) => Whose, named: unknown): RowAsked {
  const { answer, definition } = asked;
  const headingRow = headingRowOf(answer, definition.returns.layout);
  const rows = answer.map((_, row) => row).filter((row) => row > headingRow);
  if (isBlank(named)) {
    const told = rows.find((row) => answer[row]!.some((cell) => typeof cell === 'number'));
    return { row: told ?? rows[0] ?? 0, others: 0 };
  }
  const name = shown(named);
  const called = rows.filter((row) => {
    const { customer, invoice, line } = whoseIs(row);
    return [customer, invoice, line].includes(name);
  });
  if (called.length > 0) return { row: called[0]!, others: called.length - 1 };
  const number = Number(name);
  if (Number.isInteger(number) && number >= 1 && number <= answer.length) return { row: number - 1, others: 0 };
  throw notThere('row', named, {
    en: `a customer, an invoice or a line of the answer, or the number of a row from 1 to ${answer.length}`,
    zh: `结果中的客户、发票或项目名称，或 1 至 ${answer.length} 的行号`,
  });
}
