import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  chosenPlan,
  coverModes,
  noCover,
  planWarnings,
  selectionRatio,
  type CoverPlan,
  type Planning,
} from '../../engine/plan';
import { provisionFor, type DatedBook } from '../../engine/portfolio';
import type { Answer } from '../definition';
import { planLines, plansLayout, type PlanKey } from '../layouts/plansSideBySide';
import { levelShown, lineName } from '../line';
import { printer, type Value } from '../printer';
import { causesNote } from './causesNote';
import { placeholderNote } from './placeholderNote';
import { premiumBaseNote } from './premiumBaseNote';
import { withoutLimitNote } from './withoutLimitNote';
import { yearlyNote } from './yearlyNote';
import { estimatedExposureNote } from './estimatedExposureNote';

type Figure = (plan: CoverPlan) => Value;

/** One column a mode, the first without any cover. Without a budget the optimised plan spends what the differentiated one costs. */
export function plansSideBySide(
  planning: Planning,
  book: DatedBook,
  budget: number | null,
  level: number,
  policy: Policy | null,
  insolvencyShare: number,
  ofLedger: readonly Words[],
  language: Language,
): Answer {
  const plans = [noCover(planning), ...coverModes.map(({ mode }) => chosenPlan(planning, mode, budget))];
  const of = {
    ...figures(planning, plans[0]!),
    ...cautions(planning, book, language),
    ...alreadyIn(book, policy),
  };
  const print = printer(plansLayout, language);
  const blank = Object.fromEntries(plans.map((plan) => [plan.mode ?? 'none', null])) as Record<PlanKey, Value>;
  return print.answer([
    ...(Object.keys(planLines) as (keyof typeof planLines)[]).map((key) =>
      print.row({
        measure: lineName(planLines[key], { level: levelShown(level) }),
        ...(Object.fromEntries(plans.map((plan) => [plan.mode ?? 'none', of[key](plan)])) as Record<PlanKey, Value>),
      }),
    ),
    ...[
      ...estimatedExposureNote(book),
      ...ofLedger,
      ...premiumBaseNote(book, policy),
      ...withoutLimitNote(book.all, policy),
      ...causesNote(policy, insolvencyShare),
    ].map((measure) => print.row({ measure, ...blank })),
  ]);
}

function figures({ customers }: Planning, without: CoverPlan) {
  const sum = (of: (at: number) => number) => customers.reduce((total, _, at) => total + of(at), 0);
  const exposure = (at: number) => customers[at]!.covered;
  return {
    premium: ({ premium }: CoverPlan) => premium,
    insured: ({ shares }: CoverPlan) => sum((at) => shares[at]! * exposure(at)),
    count: ({ shares }: CoverPlan) => shares.filter((share) => share > 1e-6).length,
    expected: ({ expectedLoss }: CoverPlan) => expectedLoss,
    cost: ({ premium, expectedLoss }: CoverPlan) => premium + expectedLoss,
    shortfall: ({ shortfall }: CoverPlan) => shortfall,
    relief: ({ premium, shortfall }: CoverPlan) => (premium > 0 ? (without.shortfall - shortfall) / premium : null),
    scaled: ({ mode, scaled }: CoverPlan) => (mode === null || mode === 'optimised' ? null : scaled),
    bound: ({ atLeast }: CoverPlan) => atLeast,
  } satisfies Record<string, Figure>;
}

/** The same in every plan: what has happened cannot be insured any more. */
function alreadyIn(book: DatedBook, policy: Policy | null) {
  const { expectedLoss, claimable } = provisionFor(book, policy);
  return { defaulted: () => expectedLoss, claimable: () => claimable } satisfies Record<string, Figure>;
}

/** What insurers may say to it, and what the plan leaves out. */
function cautions(planning: Planning, book: DatedBook, language: Language) {
  const { customers, tiers } = planning;
  const selected = ({ shares }: CoverPlan) => ({ customers, shares, tiers });
  return {
    ratio: (plan: CoverPlan) => (plan.premium > 0 ? selectionRatio(selected(plan)) : null),
    warnings: (plan: CoverPlan) => {
      if (plan.mode === null) return null;
      const due = planWarnings.filter((warning) => warning.applies(selected(plan))).map(({ summary }) => summary);
      const yearly = yearlyNote(planning, plan);
      const sentences = [...placeholderNote(book).map(sentence), ...due, ...(yearly ? [sentence(yearly)] : [])];
      return sentences.map((words) => words[language]).join(language === 'zh' ? '' : ' ');
    },
  } satisfies Record<string, Figure>;
}

function sentence({ en, zh }: Words): Words {
  return { en: `${en}.`, zh: `${zh}。` };
}
