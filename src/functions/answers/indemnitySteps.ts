import type { Words } from '../../engine/words';
import { isoDay, unnamedProblems } from '../../engine/ledger';
import type { Answer, Call } from '../definition';
import { indemnityStepsLayout } from '../layouts/indemnitySteps';
import { printer } from '../printer';
import { rulesInFull } from './rulesNote';
import { settledClaims, type Given } from './settledClaims';

export function answerIndemnitySteps(given: Given, { language }: Call): Answer {
  const { outcome } = settledClaims(given);
  const { losses, steps } = outcome.settlement;
  const happened = Array.from(losses.date.keys()).filter((loss) => losses.date[loss] !== Infinity);
  const print = printer(indemnityStepsLayout(language), language);
  const rows = happened.flatMap((loss) => {
    const date = losses.date[loss]!;
    const whose = {
      customer: outcome.customers[losses.customer[loss]!]!,
      year: outcome.yearLabels[losses.year[loss]!] ?? null,
      dateOfLoss: Number.isNaN(date) ? null : isoDay(date),
    };
    return steps.map(({ clause: { name }, before, after }) =>
      print.row({ ...whose, ...inBoth(name), before: before[loss]!, after: after[loss]! }),
    );
  });
  const unnamed = unnamedProblems(given.claims.range).map((problem) => ['', problem] as const);
  const spoiled = [...outcome.problems].map(([customer, problem]) => [outcome.customers[customer]!, problem] as const);
  const unknown = [...spoiled, ...unnamed].map(([customer, problem]) =>
    print.spoiled(problem, {
      customer,
      year: null,
      dateOfLoss: null,
      ...inBoth({ en: problem.in('en'), zh: problem.in('zh') }),
    }),
  );
  const rules = rulesInFull(given.policy);
  const last =
    rules && print.row({ customer: null, year: null, dateOfLoss: null, ...inBoth(rules), before: null, after: null });
  return print.answer([...rows, ...unknown, ...(last ? [last] : [])]);
}

function inBoth({ en, zh }: Words) {
  return { english: en, chinese: zh };
}
