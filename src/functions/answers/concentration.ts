import type { Language } from '../../engine/words';
import {
  concentrationOf,
  entryOf,
  granularityAdjustment,
  namesIn,
  provisionFor,
  stressedProbability,
  worstProbability,
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
  const book = wholeBook(entriesIn(customers, settings, entryOf));
  const { entries, inDefault } = book;
  const byExposure = concentrationOf(byName([...entries, ...inDefault], settings, ({ exposure }) => exposure));
  const byLoss = concentrationOf(
    byName(
      entries,
      settings,
      ({ exposure, lossGivenDefault }, probability) => exposure * probability * lossGivenDefault,
    ),
  );
  const print = printer(concentrationLayout, language);
  const { adjustment, defaultedCount, defaulted, ...measured } = concentrationLines;
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
  const { count, owed, expectedLoss } = provisionFor(book, null);
  const already =
    count === 0
      ? []
      : [
          print.row({ measure: lineName(defaultedCount), byExposure: count, byLoss: null }),
          print.row({ measure: lineName(defaulted), byExposure: owed, byLoss: expectedLoss }),
        ];
  return print.answer([...rows, last, ...already]);
}

/** Customers of one group are one name: what lies with it, at the worst of their probabilities. */
function byName(
  entries: readonly Entry[],
  { portfolio }: AllSettings,
  of: (entry: Entry, probability: number) => number,
): readonly number[] {
  return namesIn(entries, portfolio).map((name) => {
    const probability = worstProbability(entries, name);
    return name.reduce((sum, at) => sum + of(entries[at]!, probability), 0);
  });
}

const measures: Readonly<
  Record<
    Exclude<keyof typeof concentrationLines, 'adjustment' | 'defaulted' | 'defaultedCount'>,
    (concentration: Concentration) => number
  >
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

/** Capital rates of names by Vasicek with the correlation of the settings; a customer without risk adds nothing. */
function adjustmentOf(entries: readonly Entry[], total: number, { portfolio }: AllSettings): number {
  const granules = entries
    .filter(({ exposure, probability, lossGivenDefault }) => exposure > 0 && probability > 0 && lossGivenDefault > 0)
    .map(({ exposure, probability, lossGivenDefault }) => ({ probability, lossGivenDefault, share: exposure / total }));
  if (granules.length === 0) return 0;
  const capital = ({ probability, lossGivenDefault }: (typeof granules)[number]) =>
    lossGivenDefault * (stressedProbability(probability, portfolio.assetCorrelation, level) - probability);
  return granularityAdjustment(granules, capital, { level, shape: 1 / portfolio.factorVariance, lossVariance: 0.25 });
}

const level = 0.999;
