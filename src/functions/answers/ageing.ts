import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { ageingBy, type AgedFrom } from '../../engine/desk';
import { spoiledAccounts, unnamedProblems, type Ageing, type Receivables } from '../../engine/ledger';
import type { Answer, AnswerCell } from '../definition';
import { ageingLayout } from '../layouts/ageing';
import { totalName } from '../layouts/totalName';
import { printer, type Printer } from '../printer';
import { leftOutOfTotal } from './leftOutOfTotal';

interface Given {
  readonly receivables: Receivables;
  readonly asOf: number;
  /** Upper bounds of the buckets, ascending. */
  readonly buckets: readonly number[];
  readonly basis: AgedFrom | null;
  /** What the total is to tie to. */
  readonly control: number | null;
}

type Cells = readonly AnswerCell[];

export function answerAgeing({ receivables, asOf, buckets, basis, control }: Given, language: Language): Answer {
  const layout = ageingLayout(buckets, basis ?? 'due date');
  const print = printer(layout, language);
  const rowOf = rowWriter(
    print,
    layout.slice(1).map(({ key }) => key),
  );
  const { rows, sums } = customersOf(receivables, () => ageingBy(receivables, asOf, buckets, basis), print, rowOf);
  const unnamed = unnamedProblems(receivables);
  const lost = unnamed.map((problem) => print.spoiled(problem));
  const spoiled = [...rows, ...lost].map((row) => row[1]).find((cell) => cell instanceof Problem);
  const unread = rows.filter((row) => row[1] instanceof Problem).map(([name]) => String(name));
  const aside = leftOutOfTotal(unread, unnamed);
  return print.answer([
    ...rows,
    ...lost,
    rowOf(totalName[language], sums),
    ...(aside === null ? [] : [print.row({ customer: aside })]),
    ...tied(spoiled ?? sums.at(-1)!, control, print),
  ]);
}

type RowOf = (name: string, amounts: Float64Array) => Cells;

/** Writes a name and the amounts beside it, the total last. */
function rowWriter(print: Printer<string>, keys: readonly string[]): RowOf {
  // One object is filled again for every row: what is printed of it is a row of its own.
  const values: Record<string, AnswerCell> = { customer: '' };
  return (name, amounts) => {
    values.customer = name;
    for (let at = 0; at < keys.length; at++) values[keys[at]!] = amounts[at]!;
    return print.row(values);
  };
}

/** A row a customer, and the sums of all of them. */
function customersOf(
  receivables: Receivables,
  age: () => Ageing,
  print: Printer<string>,
  rowOf: RowOf,
): { readonly rows: readonly Cells[]; readonly sums: Float64Array } {
  const { amounts, columns } = age();
  const spoiled = spoiledAccounts(receivables);
  const [sums, own] = [new Float64Array(columns + 1), new Float64Array(columns + 1)];
  const rows = receivables.customers.map((name, customer) => {
    const problem = spoiled.get(customer);
    if (problem) return print.spoiled(problem, { customer: name });
    own[columns] = 0;
    for (let at = 0; at < columns; at++) {
      own[at] = amounts[customer * columns + at]!;
      own[columns]! += own[at]!;
    }
    for (let at = 0; at <= columns; at++) sums[at]! += own[at]!;
    return rowOf(name, own);
  });
  return { rows, sums };
}

/** The balance of the account and what the total differs from it, which a total that leaves somebody out cannot tell; half a cent is what rounding may leave. */
function tied(total: number | Problem, control: number | null, print: Printer<string>): readonly Cells[] {
  if (control === null) return [];
  const apart = total instanceof Problem ? total : Math.abs(total - control) <= 0.005 ? 0 : total - control;
  const line = (customer: Words, amount: number | Problem) => print.row({ customer, total: amount });
  return [line({ en: 'Control figure', zh: '核对数' }, control), line({ en: 'Difference', zh: '差额' }, apart)];
}
