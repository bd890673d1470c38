import type { Words } from '../../engine/words';
import { unnamedProblems } from '../../engine/ledger';
import { summaryOf, type SummaryLine } from '../../engine/cover';
import type { Answer, Call } from '../definition';
import { indemnitySummaryLayout } from '../layouts/indemnitySummary';
import { totalName } from '../layouts/totalName';
import { printer } from '../printer';
import { leftOutOfTotal } from './leftOutOfTotal';
import { settledClaims, type Given } from './settledClaims';

export function answerIndemnitySummary(given: Given, { language }: Call): Answer {
  const { outcome } = settledClaims(given);
  const print = printer(indemnitySummaryLayout, language);
  const lines = summaryOf(outcome);
  const nameOf = (customer: number) => outcome.customers[customer]!;
  // Nothing can be told of a customer with a row that cannot be read; the total is that of the others, and says so.
  const spoiled = print.spoiled;
  const known = lines
    .slice(0, -1)
    .map((line) => [line.customer!, print.row(valuesOf(nameOf(line.customer!), line))] as const);
  const unknown = [...outcome.problems].map(
    ([customer, problem]) => [customer, spoiled(problem, { customer: nameOf(customer), year: null })] as const,
  );
  const rows = [...known, ...unknown].sort(([one], [other]) => one - other).map(([, row]) => row);
  const aside = leftOutOfTotal([...outcome.problems.keys()].map(nameOf), unnamedProblems(given.claims.range));
  return print.answer([
    ...rows,
    print.row(valuesOf(totalName, lines.at(-1)!)),
    ...(aside === null ? [] : [print.row({ ...blank, customer: aside })]),
  ]);
}

const blank = { year: null, loss: null, covered: null, indemnity: null, retained: null, binding: null };

function valuesOf(customer: string | Words, { year, loss, covered, indemnity, retained, binding }: SummaryLine) {
  return { customer, year, loss, covered, indemnity, retained, binding: binding?.name ?? null };
}
