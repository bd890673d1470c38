import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  entryOf,
  grossRisks,
  insuredYear,
  isInDefault,
  lossParts,
  namesIn,
  retainedParts,
  sharedParts,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { lossContributionsLayout } from '../layouts/lossContributions';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { causesNote } from './causesNote';
import { contributionNotes } from './contributionNotes';
import { independenceNote } from './independenceNote';
import { firstTold } from './firstTold';
import { unlistedNote } from './ledgerNotes';
import { bookUnder } from './bookUnder';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { sentences } from './sentences';

interface LossContributionsGiven extends Owing {
  readonly customers: PortfolioRange;
  readonly policy: Policy | null;
  readonly model: ModelChoice;
  readonly quantile: number;
  readonly settings: AllSettings;
}

export function answerLossContributions(
  { customers, model, quantile, settings, ...given }: LossContributionsGiven,
  language: Language,
): Answer {
  if (model === 'all')
    throw new Problem({
      kind: 'invalid',
      field: { en: 'model', zh: '模型 model' },
      because: { en: 'contributions are of one model: choose one', zh: '贡献只能按一个模型计算，请选择其一' },
    });
  const ledger = ledgerOnDay(customers, given);
  const rows = entriesIn(customers, settings, entryOf, ledger);
  const book = bookUnder(wholeBook(rows, ledger), given.policy);
  const [entries, policy] = [book.entries, policyInBook(book, given.policy)];
  const { portfolio } = settings;
  const insured = policy && insuredYear(entries, policy, model, portfolio);
  const ofNames =
    insured === null
      ? lossParts(grossRisks(entries, model, portfolio), model, portfolio, quantile)
      : retainedParts(insured, model, portfolio, quantile);
  const losses = insured?.kept ?? entries.map(({ exposure, lossGivenDefault }) => exposure * lossGivenDefault);
  const parts = sharedParts(ofNames, namesIn(entries, portfolio), losses).values();
  const [notes, first] = [contributionNotes(book, policy, portfolio), firstTold(rows)];
  const besides = [
    ...unlistedNote(customers, ledger),
    ...causesNote(policy, portfolio.insolvencyShare),
    ...independenceNote(model, portfolio),
  ];
  return printer(lossContributionsLayout, language).beside(besideCustomers(customers), rows, (entry, at) => ({
    ...(isInDefault(entry) ? nothing : parts.next().value!),
    note: sentences([...notes(entry), ...(at === first ? besides : [])], language),
  }));
}

/** Of the coming year: a default that has happened has no part in it. */
const nothing = { expected: 0, deviation: 0, quantile: 0, shortfall: 0, share: 0 };
