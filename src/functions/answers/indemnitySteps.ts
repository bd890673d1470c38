import type { Language } from '../../engine/words';
import { isoDay, unnamedProblems } from '../../engine/ledger';
import type { Answer, AnswerCell, Call } from '../definition';
import { rulesInFull } from './rulesNote';
import { settledClaims, type Given } from './settledClaims';

export function stepsOfClaims(given: Given, { language }: Call): Answer {
  const { outcome } = settledClaims(given);
  const { losses, steps } = outcome.settlement;
  const happened = Array.from(losses.date.keys()).filter((loss) => losses.date[loss] !== Infinity);
  const rows = happened.flatMap((loss) => {
    const date = losses.date[loss]!;
    const whose: readonly AnswerCell[] = [
      outcome.customers[losses.customer[loss]!]!,
      outcome.yearLabels[losses.year[loss]!] ?? '',
      Number.isNaN(date) ? '' : isoDay(date),
    ];
    return steps.map(({ clause: { name }, before, after }) => [
      ...whose,
      ...(language === 'zh' ? [name.zh, name.en] : [name.en, name.zh]),
      before[loss]!,
      after[loss]!,
    ]);
  });
  const unnamed = unnamedProblems(given.claims.range).map((problem) => ['', problem] as const);
  const spoiled = [...outcome.problems].map(([customer, problem]) => [outcome.customers[customer]!, problem] as const);
  const unknown = [...spoiled, ...unnamed].map(([customer, problem]) => [
    customer,
    '',
    '',
    problem.in('en'),
    problem.in('zh'),
    problem,
    problem,
  ]);
  const rules = rulesInFull(given.policy);
  const last = rules
    ? [['', '', '', ...(language === 'zh' ? [rules.zh, rules.en] : [rules.en, rules.zh]), '', '']]
    : [];
  return [headings[language], ...rows, ...unknown, ...last];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Customer', 'Year', 'Date of loss', 'Clause', '条款', 'Before', 'After'],
  zh: ['客户', '年度', '定损日', '条款', 'Clause', '变动前', '变动后'],
};
