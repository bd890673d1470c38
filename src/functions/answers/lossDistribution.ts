import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  type DatedBook,
  type ModelName,
  type PortfolioLoss,
  type PortfolioSettings,
  entryOf,
  meanOf,
  modelNamed,
  models,
  portfolioLoss,
  provisionFor,
  unpaidDebts,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { lossByModelLayout } from '../layouts/lossByModel';
import { lossDistributionLayout, lossLines } from '../layouts/lossDistribution';
import { lineName } from '../line';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { printer, type Value } from '../printer';
import { cashIn, equityIn, layersAt, measuresOf, quantileBound, shortfallAt, type Measured } from './lossMeasures';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { independenceNote } from './independenceNote';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { ledgerNotes } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { withoutLimitNote } from './withoutLimitNote';
import { estimatedExposureNote } from './estimatedExposureNote';

interface LossDistributionGiven extends Owing {
  readonly customers: PortfolioRange;
  readonly policy: Policy | null;
  readonly model: ModelChoice;
  readonly quantiles: readonly number[];
  readonly settings: AllSettings;
  /** Ascending. */
  readonly amounts: readonly number[];
}

export function answerLossDistribution(
  { customers, model, quantiles, settings, amounts, ...given }: LossDistributionGiven,
  language: Language,
): Answer {
  const ledger = ledgerOnDay(customers, given);
  const book = bookUnder(wholeBook(entriesIn(customers, settings, entryOf, ledger), ledger), given.policy);
  const policy = policyInBook(book, given.policy);
  const asked = {
    notes: ledgerNotes(customers, book, policy),
    levels: quantiles,
    amounts,
    settings: settings.portfolio,
  };
  return model === 'all' ? sideBySide(book, policy, asked, language) : ofOne(book, policy, model, asked, language);
}

interface Asked {
  /** What is to be said of the ledger. */
  readonly notes: readonly Words[];
  readonly levels: readonly number[];
  readonly amounts: readonly number[];
  readonly settings: PortfolioSettings;
}

function ofOne(
  book: DatedBook,
  policy: Policy | null,
  model: Exclude<ModelChoice, 'all'>,
  { notes, levels, amounts, settings }: Asked,
  language: Language,
): Answer {
  const { entries } = book;
  const loss = portfolioLoss(entries, policy, model, settings);
  const [least, most] = (['down', 'up'] as const).map((placing) =>
    portfolioLoss(entries, policy, model, settings, placing),
  );
  const highest = Math.max(...levels);
  const print = printer(lossDistributionLayout, language);
  const line = ({ name, of }: Measured, { gross, retained, indemnity }: PortfolioLoss) =>
    print.row({
      measure: name,
      without: of(gross),
      retained: retained && of(retained),
      paid: indemnity && of(indemnity),
    });
  const bound = (measured: Measured, loss: PortfolioLoss) =>
    line(measured, risesWithLosses(policy) ? loss : { ...loss, indemnity: null });
  const single = (name: keyof typeof lossLines, without: Value) =>
    print.row({ measure: lineName(lossLines[name]), without, retained: null, paid: null });
  const alone = (names: readonly Words[]) =>
    names.map((measure) => print.row({ measure, without: null, retained: null, paid: null }));
  const onPlaceholder = alone(placeholderNote(book));
  return print.answer([
    ...onPlaceholder,
    ...measuresOf(levels, settings).map((measure) => line(measure, loss)),
    ...equityIn(settings).map((measure) => line(measure, { ...loss, indemnity: null })),
    ...cashIn(settings).map((measure) =>
      line(measure, { ...unpaidDebts(entries, policy, model, settings, loss), indemnity: null }),
    ),
    ...layersAt(amounts).map((measure) => line(measure, loss)),
    ...alreadyIn(book, policy).map(print.row),
    single('model', modelNamed(model).name),
    line({ name: lineName(lossLines.step), of: ({ step }) => step }, loss),
    single('beyond', loss.truncated),
    bound({ name: lineName(lossLines.expectedLeast), of: meanOf }, least!),
    bound({ name: lineName(lossLines.expectedMost), of: meanOf }, most!),
    bound(shortfallAt(highest, 'shortfallLeast'), least!),
    bound(shortfallAt(highest, 'shortfallMost'), most!),
    ...levels.flatMap((level) => [
      bound(quantileBound(level, 'quantileLeast', 0), least!),
      bound(quantileBound(level, 'quantileMost', most!.truncated), most!),
    ]),
    ...alone([
      ...estimatedExposureNote(book),
      ...notes,
      ...withoutLimitNote(book.all, policy),
      ...causesNote(policy, settings.insolvencyShare),
      ...independenceNote(model, settings),
    ]),
    ...onPlaceholder,
  ]);
}

/** Where the insurer has what comes back first, a year that is paid to a maximum leaves the policyholder less of it the more is lost: then no rounding bounds what is paid. */
function risesWithLosses(policy: Policy | null): boolean {
  if (policy === null || policy.recoveriesAfterLoss !== 'insurer first') return true;
  return ![policy.aggregateFirstLoss, policy.maximumLiability, policy.liabilityMultiple].some(Boolean);
}

/** What has happened already: the loss that is expected of it, and what of it a policy bears. */
function alreadyIn(book: DatedBook, policy: Policy | null) {
  const { count, owed, expectedLoss, claimable } = provisionFor(book, policy);
  if (count === 0) return [];
  const alone = { retained: null, paid: null };
  return [
    { measure: lineName(lossLines.defaultedCount), without: count, ...alone },
    { measure: lineName(lossLines.defaultedOwed), without: owed, ...alone },
    {
      measure: lineName(lossLines.defaultedExpected),
      without: expectedLoss,
      retained: claimable === null ? null : expectedLoss - claimable,
      paid: claimable,
    },
  ];
}

/** Model risk at a glance: what is retained (without a policy, lost) by each model. */
function sideBySide(
  book: DatedBook,
  policy: Policy | null,
  { notes, levels, amounts, settings }: Asked,
  language: Language,
): Answer {
  const { entries, all } = book;
  const laws = models.map(({ model }) => {
    const loss = portfolioLoss(entries, policy, model, settings);
    const unpaid = cashIn(settings).length > 0 ? unpaidDebts(entries, policy, model, settings, loss) : loss;
    return { model, law: loss.retained ?? loss.gross, unpaid: unpaid.retained ?? unpaid.gross };
  });
  const print = printer(lossByModelLayout, language);
  const row = (measure: Words, of: (one: (typeof laws)[number]) => Value) =>
    print.row({
      measure,
      ...(Object.fromEntries(laws.map((one) => [one.model, of(one)])) as Record<ModelName, Value>),
    });
  const line = ({ name, of }: Measured) => row(name, ({ law }) => of(law));
  const onPlaceholder = placeholderNote(book).map((name) => row(name, () => null));
  return print.answer([
    ...onPlaceholder,
    ...[...measuresOf(levels, settings), ...equityIn(settings)].map(line),
    ...cashIn(settings).map(({ name, of }) => row(name, ({ unpaid }) => of(unpaid))),
    ...layersAt(amounts).map(line),
    ...[
      ...estimatedExposureNote(book),
      ...notes,
      ...withoutLimitNote(all, policy),
      ...causesNote(policy, settings.insolvencyShare),
      ...independenceNote('all', settings),
    ].map((name) => row(name, () => null)),
    ...onPlaceholder,
  ]);
}
