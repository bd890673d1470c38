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
import type { Answer, AnswerCell } from '../definition';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';

interface StressTestGiven {
  readonly customers: PortfolioRange;
  readonly equity: number;
  readonly cash: number;
  readonly policy: Policy | null;
  readonly stress: readonly number[];
  readonly settings: AllSettings;
}

export function stressTestAnswer(given: StressTestGiven, language: Language): Answer {
  const entries = wholeBook(entriesIn(given.customers, given.settings, entryOf));
  return [
    headings[language],
    ...given.stress.map((factor) => badTimes(entries, factor, given, language)),
    ...failures(entries, given, language),
  ];
}

/** Every PD multiplied, at most to certainty. */
function badTimes(
  entries: readonly Entry[],
  factor: number,
  { policy, settings, cash, equity }: StressTestGiven,
  language: Language,
): readonly AnswerCell[] {
  const worse = entries.map((entry) => ({ ...entry, probability: Math.min(1, entry.probability * factor) }));
  const { gross, retained } = portfolioLoss(worse, policy, 'bernoulli gamma', settings.portfolio);
  const kept = retained ?? gross;
  return [
    language === 'zh' ? `违约概率 × ${factor}` : `PD × ${factor}`,
    meanOf(gross),
    meanOf(kept),
    exceedanceOf(kept, cash),
    exceedanceOf(kept, equity),
  ];
}

/** Each alone, with the yearly terms of the policy all to itself. */
function failures(
  entries: readonly Entry[],
  { policy, settings, cash, equity }: StressTestGiven,
  language: Language,
): Answer {
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
    .map(({ name, loss, retained }) => [
      language === 'zh' ? `${name} 倒闭` : `${name} fails`,
      loss,
      retained,
      retained > cash ? 1 : 0,
      retained > equity ? 1 : 0,
    ]);
}

const shown = 10;

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Scenario', 'Loss', 'Retained', 'Exceeds cash', 'Exceeds equity'],
  zh: ['情景', '损失', '自留', '超过现金', '超过净资产'],
};
