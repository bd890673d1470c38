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
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';

export function concentrationAnswer(
  { customers, settings }: { readonly customers: PortfolioRange; readonly settings: AllSettings },
  language: Language,
): Answer {
  const entries = wholeBook(entriesIn(customers, settings, entryOf));
  const byExposure = concentrationOf(entries.map(({ exposure }) => exposure));
  const byLoss = concentrationOf(
    entries.map(({ exposure, probability, lossGivenDefault }) => exposure * probability * lossGivenDefault),
  );
  const rows = measures.map(({ name, of }) => [name[language], of(byExposure), of(byLoss)]);
  return [headings[language], ...rows, [adjustment[language], adjustmentOf(entries, byExposure.total, settings), '']];
}

const measures: readonly {
  readonly name: Readonly<Record<Language, string>>;
  of(concentration: Concentration): number;
}[] = [
  { name: { en: 'Total', zh: '合计' }, of: ({ total }) => total },
  { name: { en: 'Customers', zh: '客户数' }, of: ({ count }) => count },
  { name: { en: 'Share of the largest', zh: '最大一家占比' }, of: ({ top }) => top(1) },
  { name: { en: 'Share of the 5 largest', zh: '最大五家占比' }, of: ({ top }) => top(5) },
  { name: { en: 'Share of the 10 largest', zh: '最大十家占比' }, of: ({ top }) => top(10) },
  { name: { en: 'Herfindahl index', zh: '赫芬达尔指数' }, of: ({ herfindahl }) => herfindahl },
  { name: { en: 'Effective number of customers', zh: '等效客户数' }, of: ({ effectiveNumber }) => effectiveNumber },
  { name: { en: 'Gini coefficient', zh: '基尼系数' }, of: ({ gini }) => gini },
];

const adjustment = { en: 'Granularity adjustment 99.9%', zh: '颗粒度调整 99.9%' };

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Measure', 'By exposure', 'By expected loss'],
  zh: ['指标', '按敞口', '按预期损失'],
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
