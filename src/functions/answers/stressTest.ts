import type { Language } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  appliedPolicy,
  entryOf,
  exceedanceOf,
  insuredRisks,
  meanOf,
  portfolioLoss,
  type Entry,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { stressLines, stressTestLayout } from '../layouts/stressTest';
import { lineName } from '../line';
import { printer } from '../printer';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';
import { withoutLimitNote } from './withoutLimitNote';

interface StressTestGiven {
  readonly customers: PortfolioRange;
  readonly equity: number;
  readonly cash: number;
  readonly policy: Policy | null;
  readonly stress: readonly number[];
  readonly settings: AllSettings;
}

export function answerStressTest(given: StressTestGiven, language: Language): Answer {
  const entries = wholeBook(entriesIn(given.customers, given.settings, entryOf));
  const print = printer(stressTestLayout, language);
  const blank = { loss: null, retained: null, overCash: null, overEquity: null };
  return print.answer(
    [
      ...given.stress.map((factor) => badTimes(entries, factor, given)),
      ...failures(entries, given),
      ...withoutLimitNote(entries, given.policy).map((scenario) => ({ scenario, ...blank })),
    ].map(print.row),
  );
}

/** Every PD multiplied, at most to certainty. */
function badTimes(entries: readonly Entry[], factor: number, { policy, settings, cash, equity }: StressTestGiven) {
  const worse = entries.map((entry) => ({ ...entry, probability: Math.min(1, entry.probability * factor) }));
  const { gross, retained } = portfolioLoss(worse, policy, 'bernoulli gamma', settings.portfolio);
  const kept = retained ?? gross;
  return {
    scenario: lineName(stressLines.worse, { factor }),
    loss: meanOf(gross),
    retained: meanOf(kept),
    overCash: exceedanceOf(kept, cash),
    overEquity: exceedanceOf(kept, equity),
  };
}

/** Each alone, with the yearly terms of the policy all to itself. */
function failures(entries: readonly Entry[], { policy, settings, cash, equity }: StressTestGiven) {
  const insured =
    policy === null
      ? null
      : { applied: appliedPolicy(policy), risks: insuredRisks(entries, policy, 'bernoulli gamma', settings.portfolio) };
  const alone = entries.map(({ customer, exposure, lossGivenDefault }, at) => {
    const loss = exposure * lossGivenDefault;
    return {
      name: customer.name ?? customer.id,
      loss,
      retained: loss - (insured?.applied.paidOf(insured.risks[at]!.second) ?? 0),
    };
  });
  return alone
    .sort((one, other) => other.loss - one.loss)
    .slice(0, shown)
    .map(({ name, loss, retained }) => ({
      scenario: lineName(stressLines.fails, { customer: name }),
      loss,
      retained,
      overCash: retained > cash ? 1 : 0,
      overEquity: retained > equity ? 1 : 0,
    }));
}

const shown = 10;
