import type { Words } from '../../engine/words';
import { summaryOf, type SummaryLine } from '../../engine/cover';
import type { Answer, Call } from '../definition';
import { indemnitySummaryLayout } from '../layouts/indemnitySummary';
import { totalName } from '../layouts/totalName';
import { printer } from '../printer';
import { settledClaims, type Given } from './settledClaims';

export function answerIndemnitySummary(given: Given, { language }: Call): Answer {
  const { outcome, incomplete } = settledClaims(given);
  const print = printer(indemnitySummaryLayout, language);
  const lines = summaryOf(outcome);
  const nameOf = (customer: number) => outcome.customers[customer]!;
  // Nothing can be told of a customer with a row that cannot be read; the total needs every row.
  const spoiled = print.spoiled;
  const known = lines
    .slice(0, -1)
    .map((line) => [line.customer!, print.row(valuesOf(nameOf(line.customer!), line))] as const);
  const unknown = [...outcome.problems].map(
    ([customer, problem]) => [customer, spoiled(problem, { customer: nameOf(customer), year: null })] as const,
  );
  const rows = [...known, ...unknown].sort(([one], [other]) => one - other).map(([, row]) => row);
  const total = incomplete
    ? spoiled(incomplete, { customer: totalName, year: null })
    : print.row(valuesOf(totalName, lines.at(-1)!));
  return print.answer([...rows, total]);
}

function valuesOf(customer: string | Words, { year, loss, covered, indemnity, retained, binding }: SummaryLine) {
  return { customer, year, loss, covered, indemnity, retained, binding: binding?.name ?? null };
}
