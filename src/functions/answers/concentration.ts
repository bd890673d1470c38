import type { Language } from '../../engine/words';
import {
  concentrationOf,
  entryOf,
  granularityAdjustment,
  stressedProbability,
  type Concentration,
  type Entry,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { concentrationLayout, concentrationLines } from '../layouts/concentration';
import { lineName } from '../line';
import { printer } from '../printer';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';

export function answerConcentration(
  { customers, settings }: { readonly customers: PortfolioRange; readonly settings: AllSettings },
  language: Language,
): Answer {
  const entries = wholeBook(entriesIn(customers, settings, entryOf));
  const byExposure = concentrationOf(entries.map(({ exposure }) => exposure));
  const byLoss = concentrationOf(
    entries.map(({ exposure, probability, lossGivenDefault }) => exposure * probability * lossGivenDefault),
  );
  const print = printer(concentrationLayout, language);
  const { adjustment, ...measured } = concentrationLines;
  const rows = (Object.keys(measured) as (keyof typeof measured)[]).map((key) =>
    print.row({
      measure: lineName(concentrationLines[key]),
      byExposure: measures[key](byExposure),
      byLoss: measures[key](byLoss),
    }),
  );
  const last = print.row({
    measure: lineName(adjustment),
    byExposure: adjustmentOf(entries, byExposure.total, settings),
    byLoss: null,
  });
  return print.answer([...rows, last]);
}

const measures: Readonly<
  Record<Exclude<keyof typeof concentrationLines, 'adjustment'>, (concentration: Concentration) => number>
> = {
  total: ({ total }) => total,
  count: ({ count }) => count,
  largest: ({ top }) => top(1),
  fiveLargest: ({ top }) => top(5),
  tenLargest: ({ top }) => top(10),
  herfindahl: ({ herfindahl }) => herfindahl,
  effectiveNumber: ({ effectiveNumber }) => effectiveNumber,
  gini: ({ gini }) => gini,
};

/** Capital rates by Vasicek with the correlation of the settings; a customer in default or without risk adds nothing. */
function adjustmentOf(entries: readonly Entry[], total: number, { portfolio }: AllSettings): number {
  const granules = entries
    .filter(
      ({ exposure, probability, lossGivenDefault }) =>
        exposure > 0 && probability > 0 && probability < 1 && lossGivenDefault > 0,
    )
    .map(({ exposure, probability, lossGivenDefault }) => ({ probability, lossGivenDefault, share: exposure / total }));
  if (granules.length === 0) return 0;
  const capital = ({ probability, lossGivenDefault }: (typeof granules)[number]) =>
    lossGivenDefault * (stressedProbability(probability, portfolio.assetCorrelation, level) - probability);
  return granularityAdjustment(granules, capital, { level, shape: 1 / portfolio.factorVariance, lossVariance: 0.25 });
}

const level = 0.999;
