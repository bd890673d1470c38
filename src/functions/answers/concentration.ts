import { Problem } from '../../engine/problem';
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
import { unlistedNote } from './ledgerNotes';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { entriesIn, wholeBook } from './portfolioEntries';

export function answerConcentration(
  { customers, settings, ...owing }: { readonly customers: PortfolioRange; readonly settings: AllSettings } & Owing,
  language: Language,
): Answer {
  const ledger = ledgerOnDay(customers, owing);
  const book = wholeBook(entriesIn(customers, settings, entryOf, ledger), ledger);
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
  const aside = unlistedNote(customers, ledger).map((measure) =>
    print.row({ measure, byExposure: null, byLoss: null }),
  );
  return print.answer([...rows, last, ...already, ...aside]);
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

/** Capital rates of names by Vasicek with the correlation of the settings; a name without risk adds nothing. Of a group its parts of the exposure weigh the losses given default. */
function adjustmentOf(entries: readonly Entry[], total: number, { portfolio }: AllSettings): number | Problem {
  const granules = namesIn(entries, portfolio)
    .map((name) => {
      const sum = (of: (entry: Entry) => number) => name.reduce((all, at) => all + of(entries[at]!), 0);
      const exposure = sum((entry) => entry.exposure);
      const lossGivenDefault = exposure > 0 ? sum((entry) => entry.exposure * entry.lossGivenDefault) / exposure : 0;
      return { probability: worstProbability(entries, name), lossGivenDefault, share: exposure / total };
    })
    .filter(({ share, probability, lossGivenDefault }) => share > 0 && probability > 0 && lossGivenDefault > 0);
  if (granules.length === 0) return 0;
  if (portfolio.assetCorrelation === 0 || portfolio.factorVariance === 0) return nothingInCommon();
  const capital = ({ probability, lossGivenDefault }: (typeof granules)[number]) =>
    lossGivenDefault * (stressedProbability(probability, portfolio.assetCorrelation, level) - probability);
  return granularityAdjustment(granules, capital, { level, shape: 1 / portfolio.factorVariance, lossVariance: 0.25 });
}

/** An even book of customers who default independently has no bad year that single names could make worse in proportion. */
function nothingInCommon(): Problem {
  const because = {
    en: 'needs an asset correlation and a factor variance above 0: where customers default independently, an even book needs no capital to compare with',
    zh: '需要资产相关系数与因子方差均大于 0：各客户相互独立违约时，充分分散的组合无需资本，无从比较',
  };
  return new Problem({ kind: 'missing', because });
}

const level = 0.999;
