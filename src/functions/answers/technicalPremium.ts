import type { Language, Words } from '../../engine/words';
import { limitsOfCustomers, type Policy } from '../../engine/cover';
import { entryOf, meanOf, type Entry } from '../../engine/portfolio';
import {
  expectedTurnover,
  grossOf,
  indemnityLaw,
  loadingNames,
  technicalPremiums,
  type Loadings,
} from '../../engine/price';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { expectedIndemnityName, technicalPremiumLayout } from '../layouts/technicalPremium';
import { printer } from '../printer';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';
import { withoutLimitNote } from './withoutLimitNote';

interface TechnicalPremiumGiven {
  readonly customers: PortfolioRange;
  readonly policy: Policy;
  readonly loadings: Loadings;
  readonly model: ModelChoice;
  readonly settings: AllSettings;
}

/** The expected indemnity first, then every principle; none is chosen for the reader. */
export function answerTechnicalPremium(
  { customers, policy, loadings, model, settings }: TechnicalPremiumGiven,
  language: Language,
): Answer {
  const entries = wholeBook(entriesIn(customers, settings, entryOf));
  const paid = indemnityLaw(entries, policy, oneModel(model), settings.portfolio);
  const limits = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const insured = limits.of.filter((limit) => limit > 0).length;
  const line = lineFor(entries, policy);
  const pure = meanOf(paid);
  const print = printer(technicalPremiumLayout, language);
  return print.answer(
    [
      line(expectedIndemnityName, null, pure, grossOf(pure, loadings, insured)),
      ...technicalPremiums(paid, loadings, insured).map(({ principle, risk, gross }) =>
        line(principle.name, usedBy(principle.uses, loadings, language), risk, gross),
      ),
      ...withoutLimitNote(entries, policy).map((principle) => ({ ...blank, principle })),
    ].map(print.row),
  );
}

const blank = { loading: null, risk: null, gross: null, withTax: null, onTurnover: null, onExposure: null };

function lineFor(entries: readonly Entry[], policy: Policy) {
  const turnover = expectedTurnover(entries, policy);
  const exposure = entries.reduce((sum, entry) => sum + entry.exposure, 0);
  const share = (amount: number, of: number | null) => (of === null || of === 0 ? null : amount / of);
  return (principle: Words, loading: string | null, risk: number, gross: number) => ({
    principle,
    loading,
    risk,
    gross,
    withTax: gross * (1 + (policy.premiumTax ?? 0)),
    onTurnover: share(gross, turnover),
    onExposure: share(gross, exposure),
  });
}

function usedBy(uses: readonly (keyof Loadings)[], loadings: Loadings, language: Language): string {
  return uses.map((key) => `${loadingNames[key][language]} ${loadings[key]}`).join(language === 'zh' ? '，' : ', ');
}
