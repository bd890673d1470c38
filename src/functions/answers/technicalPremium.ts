import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { entryOf, meanOf, type Entry } from '../../engine/portfolio';
import {
  expectedTurnover,
  grossOf,
  indemnityLaw,
  loadingNames,
  technicalPremiums,
  type Loadings,
} from '../../engine/price';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind } from '../../workbook/ranges/customers';
import { policyName } from '../../workbook/ranges/policy';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer, AnswerCell } from '../definition';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';

interface TechnicalPremiumGiven {
  readonly customers: PortfolioRange;
  readonly policy: Policy;
  readonly loadings: Loadings;
  readonly model: ModelChoice;
  readonly settings: AllSettings;
}

/** The expected indemnity first, then every principle; none is chosen for the reader. */
export function technicalPremiumAnswer(
  { customers, policy, loadings, model, settings }: TechnicalPremiumGiven,
  language: Language,
): Answer {
  refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...policy, name: policyName });
  const entries = wholeBook(entriesIn(customers, settings, entryOf));
  const paid = indemnityLaw(entries, policy, oneModel(model), settings.portfolio);
  const insured = entries.filter(({ customer }) => (customer.creditLimit ?? policy.creditLimit) !== 0).length;
  const line = lineFor(entries, policy);
  const pure = meanOf(paid);
  return [
    headings[language],
    line(words.pure[language], '', pure, grossOf(pure, loadings, insured)),
    ...technicalPremiums(paid, loadings, insured).map(({ principle, risk, gross }) =>
      line(principle.name[language], usedBy(principle.uses, loadings, language), risk, gross),
    ),
  ];
}

function lineFor(
  entries: readonly Entry[],
  policy: Policy,
): (name: string, loading: string, risk: number, gross: number) => readonly AnswerCell[] {
  const turnover = expectedTurnover(entries, policy);
  const exposure = entries.reduce((sum, entry) => sum + entry.exposure, 0);
  const share = (amount: number, of: number | null) => (of === null || of === 0 ? '' : amount / of);
  return (name, loading, risk, gross) => [
    name,
    loading,
    risk,
    gross,
    gross * (1 + (policy.premiumTax ?? 0)),
    share(gross, turnover),
    share(gross, exposure),
  ];
}

function usedBy(uses: readonly (keyof Loadings)[], loadings: Loadings, language: Language): string {
  return uses.map((key) => `${loadingNames[key][language]} ${loadings[key]}`).join(language === 'zh' ? '，' : ', ');
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Principle', 'Loading', 'Risk premium', 'Gross premium', 'With tax', 'Rate on turnover', 'Rate on exposure'],
  zh: ['原理', '附加参数', '风险保费', '毛保费', '含税', '占营业额', '占敞口'],
};

const words = { pure: { en: 'Expected indemnity', zh: '预期赔款' } } as const satisfies Record<string, Words>;
