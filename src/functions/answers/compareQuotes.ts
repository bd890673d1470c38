import { attempt } from '../../engine/attempt';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { basic, errorIn, isBlank, shown } from '../../workbook/values/odd';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind } from '../../workbook/ranges/customers';
import { declarationsKind } from '../../workbook/ranges/declarations';
import { policyName } from '../../workbook/ranges/policy';
import type { QuotedTerm, Quote, QuotesRange } from '../../workbook/ranges/quotes';
import type { Answer, AnswerCell } from '../definition';
import { compareQuotesLayout, differenceKey, policyKey, quoteLines } from '../layouts/compareQuotes';
import { answers, groundLines, verdicts } from '../layouts/coverValue';
import { worthLines } from '../layouts/worthLines';
import { lineName } from '../line';
import { printer, type Value } from '../printer';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { conversionNote } from './conversionNote';
import { notInsurableNote, unlistedNote } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import type { WholeBook } from './portfolioEntries';
import { premiumBaseNote } from './premiumBaseNote';
import { verdictWords } from './verdictWords';
import { weighedGrounds } from './weighedGrounds';
import { withoutLimitNote } from './withoutLimitNote';
import { bookOf, lossesOf, worthOf, type LossThrough, type Worth, type WorthGiven } from './worth';
import { estimatedExposureNote } from './estimatedExposureNote';
import { independenceNote } from './independenceNote';

/** The same losses through each policy, side by side; behind them by how much each differs from the first. */
export function answerCompareQuotes(
  { policies: { quotes, terms }, ...given }: WorthGiven & { readonly policies: QuotesRange },
  language: Language,
  exchanged: boolean,
): Answer {
  const book = bookOf(given);
  const losses = lossesOf(book, given);
  const worths = quotes.map((quote) => worthIn(quote, book, given, losses));
  const said = worths.map((worth) => (worth instanceof Problem ? worth : verdictWords(worth)));
  const figureOf = (key: Figure) => worths.map((worth) => (worth instanceof Problem ? worth : figures[key](worth)));
  const saidOf = (of: (said: ReturnType<typeof verdictWords>) => Words) =>
    said.map((one) => (one instanceof Problem ? one.in(language) : of(one)));
  const print = printer(compareQuotesLayout(quotes.map(({ name }) => name)), language);
  const line = (what: Words | string, values: readonly Value[]) => print.row({ what, ...beside(values) });
  const onPlaceholder = placeholderNote(book).map((note) => line(note, []));
  return print.answer([
    ...onPlaceholder,
    ...(Object.keys(figures) as Figure[]).map((key) => line(lineName(quoteLines[key]), figureOf(key))),
    ...groundLines.map((ground, at) =>
      line(
        lineName(ground),
        worths.map((worth) => (worth instanceof Problem ? worth.in(language) : heldBy(worth, at, language))),
      ),
    ),
    line(
      lineName(quoteLines.verdict),
      saidOf(({ verdict }) => verdicts[verdict]),
    ),
    line(
      lineName(quoteLines.why),
      saidOf(({ why }) => why),
    ),
    ...[...estimatedExposureNote(book), ...unlistedNote(given.customers, book.ledger)].map((note) => line(note, [])),
    ...independenceNote(given.model, given.settings.portfolio).map((note) => line(note, [])),
    ...notesByQuote('excluded', quotes, (policy) => notInsurableNote(bookUnder(book, policy), policy), language, line),
    ...notesByQuote('conversion', quotes, (policy) => conversionNote(policy, book, exchanged), language, line),
    ...notesByQuote('premiumBase', quotes, (policy) => premiumBaseNote(book, policy), language, line),
    ...notesByQuote('withoutLimit', quotes, (policy) => withoutLimitNote(book.all, policy), language, line),
    ...causes(quotes, given.settings.portfolio.insolvencyShare, language, line),
    ...terms
      .filter((term) => differs(term, quotes))
      .map((term) =>
        line(
          term.term,
          quotes.map((quote, at) => asWritten(term.cells[at], dayIn(term, quote))),
        ),
      ),
    ...onPlaceholder,
  ]);
}

/** Whether a ground holds under a policy; blank where what it needs is not given. */
function heldBy(worth: Worth, at: number, language: Language): Value {
  const held = weighedGrounds(worth)[at]!.amount;
  return held && answers[held][language];
}

/** A line where something is to be said of the book under some of the policies. */
function notesByQuote(
  key: 'excluded' | 'conversion' | 'premiumBase' | 'withoutLimit',
  quotes: readonly Quote[],
  noteOf: (policy: Policy) => readonly Words[],
  language: Language,
  line: (what: Words, values: readonly Value[]) => readonly AnswerCell[],
): readonly (readonly AnswerCell[])[] {
  const said = quotes.map(({ policy }) => {
    if (policy instanceof Problem) return null;
    const notes = attempt(() => noteOf(policy));
    return notes instanceof Problem ? null : (notes[0]?.[language] ?? null);
  });
  return said.some((note) => note !== null) ? [line(lineName(quoteLines[key]), said)] : [];
}

/** What is counted of the causes that each policy names, where one does. */
function causes(
  quotes: readonly Quote[],
  insolvencyShare: number,
  language: Language,
  line: (what: Words, values: readonly Value[]) => readonly AnswerCell[],
): readonly (readonly AnswerCell[])[] {
  const said = quotes.map(({ policy }) =>
    policy instanceof Problem
      ? []
      : causesNote(policy, insolvencyShare).map((note) => `${note[language]}${language === 'zh' ? '。' : '.'}`),
  );
  if (said.every((notes) => notes.length === 0)) return [];
  return [
    line(
      lineName(quoteLines.causes),
      said.map((notes) => notes.join(language === 'zh' ? '' : ' ') || null),
    ),
  ];
}

/** What cannot be told of one policy does not hold up the others. */
function worthIn({ policy }: Quote, book: WholeBook, given: WorthGiven, losses: LossThrough): Worth | Problem {
  if (policy instanceof Problem) return policy;
  return attempt(() => {
    const policyMoney = { ...policy, name: policyName };
    refuseTwoCurrencies({ ...given.customers, name: customersKind.name }, policyMoney);
    refuseTwoCurrencies({ ...given.turnover, name: declarationsKind.name }, policyMoney);
    return worthOf(policy, book, given, losses);
  });
}

/** A value a policy, then its difference from that of the first. */
function beside(values: readonly Value[]): Readonly<Record<string, Value>> {
  const [first, ...others] = values;
  return Object.fromEntries([
    ...values.map((value, at) => [policyKey(at), value] as const),
    ...others.map(
      (value, at) =>
        [differenceKey(at + 1), typeof value === 'number' && typeof first === 'number' ? value - first : null] as const,
    ),
  ]);
}

/** Terms differ where they are read differently; where one cannot be read, where they are written differently. */
function differs({ key, cells }: QuotedTerm, quotes: readonly Quote[]): boolean {
  const read = quotes.map(({ policy }, at) =>
    policy instanceof Problem || key === 'dateSystem' || key === 'ownShare'
      ? shown(cells[at])
      : JSON.stringify(policy[key]),
  );
  return new Set(quotes.some(({ policy }) => policy instanceof Problem) ? cells.map(shown) : read).size > 1;
}

/** The day that a quote names in a term; a cell keeps it as a number. */
function dayIn({ key }: QuotedTerm, { policy }: Quote): number | null {
  if (policy instanceof Problem || (key !== 'policyStart' && key !== 'policyEnd')) return null;
  return policy[key] ?? null;
}

function asWritten(cell: unknown, day: number | null): Value {
  if (day !== null) return isoDay(day);
  const value = basic(cell);
  return isBlank(value) ? null : typeof value === 'number' && errorIn(cell) === null ? value : shown(cell);
}

type Figure = Exclude<
  keyof typeof quoteLines,
  'verdict' | 'why' | 'excluded' | 'conversion' | 'premiumBase' | 'withoutLimit' | 'causes'
>;

const { cost, rate, indemnity, ratio, retained, tailRetained } = worthLines;
const { overEquityCovered, overCashCovered, net, netWithCapital, netByCertainty } = worthLines;
const { averagePd, breakEvenPd, defaultedExpected, claimable } = worthLines;

const figures: Readonly<Record<Figure, (worth: Worth) => number | null>> = {
  cost: cost.of,
  rate: rate.of,
  indemnity: indemnity.of,
  ratio: ratio.of,
  retained: retained.of,
  tailRetained: tailRetained.of,
  costAndExpected: ({ value }) => value.cost + value.expected.withCover,
  costAndTail: ({ value }) => value.cost + value.tail.withCover,
  overEquityCovered: overEquityCovered.of,
  overCashCovered: overCashCovered.of,
  net: net.of,
  netWithCapital: netWithCapital.of,
  netByCertainty: netByCertainty.of,
  averagePd: averagePd.of,
  breakEvenPd: breakEvenPd.of,
  defaultedExpected: defaultedExpected.of,
  claimable: claimable.of,
};
