import type { Words } from '../../engine/words';
import { causesOfLoss, policyForCause, policyTerms, type Policy } from '../../engine/cover';
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
    const cause = losses.cause === null ? null : causesOfLoss[losses.cause[loss]!]!;
    return steps.map(({ clause: { name }, before, after }) => {
      const shown =
        name.en === percentage.en ? percentageApplied(given.policy, cause, before[loss]!, after[loss]!) : name;
      return print.row({ ...whose, ...inBoth(shown), before: before[loss]!, after: after[loss]! });
    });
  });
  const unnamed = unnamedProblems(given.claims.range).map((problem) => ['', problem] as const);
  const spoiled = [...outcome.problems].map(([customer, problem]) => [outcome.customers[customer]!, problem] as const);
  const unknown = [...spoiled, ...unnamed].map(([customer, problem]) =>
    print.spoiled(problem, {
      customer,
      year: null,
      dateOfLoss: null,
      ...inBoth(problem.words),
    }),
  );
  const rules = rulesInFull(given.policy);
  const last =
    rules && print.row({ customer: null, year: null, dateOfLoss: null, ...inBoth(rules), before: null, after: null });
  return print.answer([...rows, ...unknown, ...(last ? [last] : [])]);
}

type Cause = (typeof causesOfLoss)[number];

/** The percentage by its figure, and where the policy pays causes differently by which of them: that of a self-set limit shows in the amounts. */
function percentageApplied(policy: Policy, cause: Cause | null, before: number, after: number): Words {
  const share = before > 0 ? after / before : (cause ? policyForCause(policy, cause.cause) : policy).insuredPercentage;
  if (share === null) return percentage;
  const figure = `${Number((100 * share).toPrecision(10))}%`;
  return {
    en: `${percentage.en} ${figure}${cause ? ` (${cause.name.en})` : ''}`,
    zh: `${percentage.zh} ${figure}${cause ? `（${cause.name.zh}）` : ''}`,
  };
}

const percentage = policyTerms.insuredPercentage;

function inBoth({ en, zh }: Words) {
  return { english: en, chinese: zh };
}
