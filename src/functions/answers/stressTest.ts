import type { Language, Words } from '../../engine/words';
import { daysToIndemnity, type Policy } from '../../engine/cover';
import {
  entryOf,
  exceedanceOf,
  insuredYear,
  meanOf,
  namesIn,
  portfolioLoss,
  provisionFor,
  unpaidDebts,
  type DatedBook,
  type Entry,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { stressLines, stressTestLayout } from '../layouts/stressTest';
import { lineName } from '../line';
import { printer } from '../printer';
import type { AllSettings } from '../parameters/portfolio';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { independenceNote } from './independenceNote';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { ledgerNotes } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { withoutLimitNote } from './withoutLimitNote';
import { estimatedExposureNote } from './estimatedExposureNote';

interface StressTestGiven extends Owing {
  readonly customers: PortfolioRange;
  readonly equity: number;
  readonly cash: number;
  readonly policy: Policy | null;
  readonly stress: readonly number[];
  readonly settings: AllSettings;
}

export function answerStressTest(asked: StressTestGiven, language: Language): Answer {
  const ledger = ledgerOnDay(asked.customers, asked);
  const whole = wholeBook(entriesIn(asked.customers, asked.settings, entryOf, ledger), ledger);
  const book = bookUnder(whole, asked.policy);
  const given = { ...asked, policy: policyInBook(book, asked.policy) };
  const print = printer(stressTestLayout, language);
  const blank = { loss: null, retained: null, unpaid: null, overCash: null, overEquity: null };
  const indemnityAfter = given.policy && daysToIndemnity(given.policy);
  const scenarios = [
    ...given.stress.map((factor) => badTimes(book.entries, factor, given)),
    ...failures(book.entries, given),
    ...alreadyIn(book, given.policy),
  ].map((row) => ({ ...row, indemnityAfter }));
  const alone = (names: readonly Words[]) => names.map((scenario) => ({ ...blank, scenario, indemnityAfter: null }));
  const onPlaceholder = alone(placeholderNote(book));
  const notes = alone([
    ...estimatedExposureNote(book),
    ...ledgerNotes(given.customers, book, given.policy),
    ...withoutLimitNote(book.all, given.policy),
    ...causesNote(given.policy, given.settings.portfolio.insolvencyShare),
    ...independenceNote('bernoulli gamma', given.settings.portfolio),
  ]);
  return print.answer([...onPlaceholder, ...scenarios, ...notes, ...onPlaceholder].map(print.row));
}

/** Every PD multiplied, at most to certainty. */
function badTimes(entries: readonly Entry[], factor: number, { policy, settings, cash, equity }: StressTestGiven) {
  const worse = entries.map((entry) => ({ ...entry, probability: Math.min(1, entry.probability * factor) }));
  const loss = portfolioLoss(worse, policy, 'bernoulli gamma', settings.portfolio);
  const unpaid = unpaidDebts(worse, null, 'bernoulli gamma', settings.portfolio, loss).gross;
  const kept = loss.retained ?? loss.gross;
  return {
    scenario: lineName(stressLines.worse, { factor }),
    loss: meanOf(loss.gross),
    retained: meanOf(kept),
    unpaid: meanOf(unpaid),
    overCash: exceedanceOf(unpaid, cash),
    overEquity: exceedanceOf(kept, equity),
  };
}

/** Each name alone, a group together, with the yearly terms of the policy all to itself. It may fail tomorrow, or when it owes what it usually does: the larger counts. */
function failures(year: readonly Entry[], { policy, settings, cash, equity }: StressTestGiven) {
  const entries = year.map((entry) => ({ ...entry, exposure: Math.max(entry.exposure, entry.onTheDay ?? 0) }));
  const insured = policy && insuredYear(entries, policy, 'bernoulli gamma', settings.portfolio);
  const alone = namesIn(entries, settings.portfolio).map((members, at) => {
    const own = members.map((member) => entries[member]!);
    const loss = own.reduce((sum, { exposure, lossGivenDefault }) => sum + exposure * lossGivenDefault, 0);
    return {
      name: own.map(({ customer }) => customer.name ?? customer.id).join(' + '),
      exposure: own.reduce((sum, { exposure }) => sum + exposure, 0),
      loss,
      retained: loss - (insured?.netAlone(at) ?? 0),
    };
  });
  return alone
    .sort((one, other) => other.loss - one.loss)
    .slice(0, shown)
    .map(({ name, exposure, loss, retained }) => ({
      scenario: lineName(stressLines.fails, { customer: name }),
      loss,
      retained,
      unpaid: exposure,
      overCash: exposure > cash ? 1 : 0,
      overEquity: retained > equity ? 1 : 0,
    }));
}

/** What has happened is no scenario: it stands below them. */
function alreadyIn(book: DatedBook, policy: Policy | null) {
  const { count, owed, expectedLoss, claimable } = provisionFor(book, policy);
  if (count === 0) return [];
  return [
    {
      scenario: lineName(stressLines.defaulted, { count }),
      loss: expectedLoss,
      retained: expectedLoss - (claimable ?? 0),
      unpaid: owed,
      overCash: null,
      overEquity: null,
    },
  ];
}

const shown = 10;
