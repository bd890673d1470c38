import type { Language, Words } from '../../engine/words';
import { limitsOfCustomers, type Policy } from '../../engine/cover';
import { entryOf, meanOf, provisionFor, type DatedBook, type Entry } from '../../engine/portfolio';
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
import { defaultedLines } from '../layouts/defaultedLines';
import { expectedIndemnityName, technicalPremiumLayout } from '../layouts/technicalPremium';
import { printer } from '../printer';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { independenceNote } from './independenceNote';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { ledgerNotes } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { oneModel } from './oneModel';
import { premiumBaseNote } from './premiumBaseNote';
import { withoutLimitNote } from './withoutLimitNote';
import { estimatedExposureNote } from './estimatedExposureNote';

interface TechnicalPremiumGiven extends Owing {
  readonly customers: PortfolioRange;
  readonly policy: Policy;
  readonly loadings: Loadings;
  readonly model: ModelChoice;
  readonly settings: AllSettings;
}

/** The expected indemnity first, then every principle; none is chosen for the reader. */
export function answerTechnicalPremium(
  { customers, loadings, model, settings, ...given }: TechnicalPremiumGiven,
  language: Language,
): Answer {
  const ledger = ledgerOnDay(customers, given);
  const book = bookUnder(wholeBook(entriesIn(customers, settings, entryOf, ledger), ledger), given.policy);
  const policy = policyInBook(book, given.policy);
  const { entries, all } = book;
  const paid = indemnityLaw(entries, policy, oneModel(model), settings.portfolio);
  const limits = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const insured = limits.of.filter((limit) => limit > 0).length;
  const line = lineFor(entries, policy);
  const pure = meanOf(paid);
  const print = printer(technicalPremiumLayout, language);
  const onPlaceholder = placeholderNote(book).map((principle) => ({ ...blank, principle }));
  return print.answer(
    [
      ...onPlaceholder,
      line(expectedIndemnityName, null, pure, grossOf(pure, loadings, insured)),
      ...technicalPremiums(paid, loadings, insured).map(({ principle, risk, gross }) =>
        line(principle.name, usedBy(principle.uses, loadings, language), risk, gross),
      ),
      ...[
        ...estimatedExposureNote(book),
        ...ledgerNotes(customers, book, policy),
        ...premiumBaseNote(book, policy),
        ...withoutLimitNote(all, policy),
        ...causesNote(policy, settings.portfolio.insolvencyShare),
        ...independenceNote(model, settings.portfolio),
      ].map((principle) => ({ ...blank, principle })),
      ...alreadyIn(book, policy, language),
      ...onPlaceholder,
    ].map(print.row),
  );
}

const blank = { loading: null, risk: null, gross: null, withTax: null, onTurnover: null, onExposure: null };

/** What has happened is priced by nobody: the provision, and what of it a policy bears that was in force. */
function alreadyIn(book: DatedBook, policy: Policy, language: Language) {
  const { count, owed, expectedLoss, claimable } = provisionFor(book, policy);
  if (count === 0) return [];
  const owing = { en: `${count} customers owing ${Math.round(owed)}`, zh: `${count} 家，欠款 ${Math.round(owed)}` };
  return [
    { principle: defaultedLines.expected.words, ...blank, loading: owing[language], risk: expectedLoss },
    { principle: defaultedLines.claimable.words, ...blank, risk: claimable },
  ];
}

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
