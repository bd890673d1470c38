import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { ageing, spoiledAccounts, unnamedProblems, type Receivables } from '../../engine/ledger';
import type { Answer, AnswerCell } from '../definition';
import { ageingLayout } from '../layouts/ageing';
import { totalName } from '../layouts/totalName';
import { printer, type Printer } from '../printer';

interface Given {
  readonly receivables: Receivables;
  readonly asOf: number;
  /** Upper bounds of the buckets, ascending. */
  readonly buckets: readonly number[];
}

type Cells = readonly AnswerCell[];

export function answerAgeing({ receivables, asOf, buckets }: Given, language: Language): Answer {
  const layout = ageingLayout(buckets);
  const amounts = layout.slice(1).map(({ key }) => key);
  const print = printer(layout, language);
  const rowOf = (customer: Cells[number], own: Float64Array, total: number) => {
    const values: Record<string, AnswerCell> = { customer, total };
    own.forEach((amount, at) => (values[amounts[at]!] = amount));
    return print.row(values);
  };
  const { rows, sums } = customersOf(receivables, asOf, buckets, print, rowOf);
  const lost = unnamedProblems(receivables).map((problem) => print.spoiled(problem));
  const spoiled = [...rows, ...lost].map((row) => row[1]).find((cell) => cell instanceof Problem);
  const total = spoiled
    ? print.spoiled(spoiled, { customer: totalName })
    : rowOf(totalName[language], sums.subarray(0, -1), sums.at(-1)!);
  return print.answer([...rows, ...lost, total]);
}

/** A row a customer, and the sums of all of them. */
function customersOf(
  receivables: Receivables,
  asOf: number,
  buckets: readonly number[],
  print: Printer<string>,
  rowOf: (customer: string, own: Float64Array, total: number) => Cells,
): { readonly rows: readonly Cells[]; readonly sums: Float64Array } {
  const { amounts, columns } = ageing(receivables, asOf, buckets);
  const spoiled = spoiledAccounts(receivables);
  const sums = new Float64Array(columns + 1);
  const rows = receivables.customers.map((name, customer) => {
    const problem = spoiled.get(customer);
    if (problem) return print.spoiled(problem, { customer: name });
    const own = amounts.subarray(customer * columns, (customer + 1) * columns);
    const total = own.reduce((sum, amount) => sum + amount, 0);
    own.forEach((amount, at) => (sums[at]! += amount));
    sums[columns]! += total;
    return rowOf(name, own, total);
  });
  return { rows, sums };
}
