import type { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { summaryOf, type SummaryLine } from '../../engine/cover';
import type { Answer, AnswerCell, Call } from '../definition';
import { settledClaims, type Given } from './settledClaims';

export function summaryOfClaims(given: Given, { language }: Call): Answer {
  const { outcome, incomplete } = settledClaims(given);
  const lines = summaryOf(outcome);
  const known = lines
    .slice(0, -1)
    .map((line) => [line.customer!, rowOf(outcome.customers[line.customer!]!, line, language)] as const);
  const unknown = [...outcome.problems].map(
    ([customer, problem]) => [customer, spoiled(outcome.customers[customer]!, problem)] as const,
  );
  const rows = [...known, ...unknown].sort(([one], [other]) => one - other).map(([, row]) => row);
  const total = incomplete ? spoiled(totals[language], incomplete) : rowOf(totals[language], lines.at(-1)!, language);
  return [headings[language], ...rows, total];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Customer', 'Year', 'Loss', 'Covered', 'Indemnity', 'Retained', 'Binding clause'],
  zh: ['客户', '年度', '损失', '承保金额', '赔款', '自留', '关键条款'],
};

const totals: Readonly<Record<Language, string>> = { en: 'Total', zh: '合计' };

function rowOf(
  name: string,
  { year, loss, covered, indemnity, retained, binding }: SummaryLine,
  language: Language,
): readonly AnswerCell[] {
  return [name, year ?? '', loss, covered, indemnity, retained, binding?.name[language] ?? ''];
}

/** A customer of whom nothing can be told; the total needs every row. */
function spoiled(name: string, problem: Problem): readonly AnswerCell[] {
  return [name, '', ...Array.from({ length: 5 }, () => problem)];
}
