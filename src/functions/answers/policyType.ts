import { attempt } from '../../engine/attempt';
import type { Policy } from '../../engine/cover';
import { fits, policyTypes, shapeOf, typedBook, type BookShape, type PolicyType } from '../../engine/plan';
import { datedBook, expectedShortfallOf, grossLossBy, meanOf, type Law } from '../../engine/portfolio';
import { verdict } from '../../engine/price';
import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind } from '../../workbook/ranges/customers';
import { policyName, readPolicy } from '../../workbook/ranges/policy';
import type { TypesRange } from '../../workbook/ranges/policyTypes';
import type { Answer } from '../definition';
import { policyTypeLayout, typeLines, type TypeVerdict } from '../layouts/policyType';
import { lineName } from '../line';
import { printer } from '../printer';
import { bestOf, type Weighed } from './bestType';
import { bookUnder } from './bookUnder';
import { causesNote } from './causesNote';
import { independenceNote } from './independenceNote';
import { unlistedNote } from './ledgerNotes';
import { oneModel } from './oneModel';
import { placeholderNote } from './placeholderNote';
import { policyInBook, type WholeBook } from './portfolioEntries';
import { pricedType } from './pricedType';
import { verdictWords } from './verdictWords';
import { premiumBaseNote } from './premiumBaseNote';
import { withoutLimitNote } from './withoutLimitNote';
import { bookOf, lossesOf, worthOf, type Worth, type WorthGiven } from './worth';
import { estimatedExposureNote } from './estimatedExposureNote';

type PolicyTypeGiven = Omit<WorthGiven, 'turnover'> & { readonly types: TypesRange | null };

/** Every type of policy on the same losses, a row each: published typical terms where none are given. None of them may be the answer. */
export function answerPolicyType({ types, ...told }: PolicyTypeGiven, language: Language): Answer {
  const grossLoss = grossLossBy(oneModel(told.model), told.settings.portfolio);
  const given: WorthGiven = { ...told, turnover: { declared: [], currency: null }, grossLoss };
  const all = bookOf(given);
  const book = { ...datedBook(all.entries), ledger: all.ledger };
  const rows = (types ?? usualTypes).map((one) => ({ ...one, ...weighedType(one, all, book, given) }));
  const print = printer(policyTypeLayout, language);
  const alone = (type: Words, why: Words | null = null, verdict: TypeVerdict | null = null) =>
    print.row({ ...nothing, type, why: why?.[language] ?? null, verdict });
  const onPlaceholder = placeholderNote(book).map((note) => alone(note));
  const best = bestOf(rows, types === null);
  return print.answer([
    ...onPlaceholder,
    print.row({
      ...nothing,
      type: lineName(typeLines.none),
      ...withoutCover(grossLoss(book.entries).law, given.quantile),
      verdict: best.none ? 'fits' : null,
    }),
    ...rows.map(({ name, type, outcome }) =>
      outcome instanceof Problem
        ? print.row({ ...nothing, type: name, why: outcome.in(language), asks: type?.asks[language] ?? null })
        : print.row({
            ...outcome.figures,
            type: name,
            verdict: outcome.verdict,
            why: outcome.why[language],
            asks: type?.asks[language] ?? null,
            terms: types === null ? (type?.summary[language] ?? null) : null,
          }),
    ),
    alone(lineName(typeLines.answer), best.sentence),
    ...[
      ...estimatedExposureNote(all),
      ...unlistedNote(given.customers, all.ledger),
      ...premiumBaseNote(all, blank),
      ...withoutLimitNote(all.all, blank),
      ...firstCauses(rows, given),
      ...independenceNote(given.model, given.settings.portfolio),
    ].map((note) => alone(note)),
    ...onPlaceholder,
  ]);
}

const nothing = {
  verdict: null,
  why: null,
  count: null,
  share: null,
  insured: null,
  firstLoss: null,
  maximum: null,
  cost: null,
  retained: null,
  tail: null,
  costAndExpected: null,
  costAndTail: null,
  net: null,
  asks: null,
  terms: null,
};

const blank = readPolicy([], { date1904: false });
const usualTypes: TypesRange = policyTypes.map((type) => ({
  name: type.name,
  type,
  policy: { ...blank, ...type.terms },
}));

type Outcome = Weighed & { readonly figures: ReturnType<typeof figuresOf> };

/** A type on the book: what it costs and leaves, and whether it suits. What cannot be told of one does not hold up the others. */
function weighedType(
  { type, policy }: TypesRange[number],
  all: WholeBook,
  book: WholeBook,
  given: WorthGiven,
): { readonly outcome: Outcome | Problem } {
  if (policy instanceof Problem) return { outcome: policy };
  return {
    outcome: attempt(() => {
      refuseTwoCurrencies({ ...given.customers, name: customersKind.name }, { ...policy, name: policyName });
      const typed = typedBook(book.entries, policyInBook(all, policy), type ?? { type: 'whole turnover', named: null });
      const own = bookUnder({ ...datedBook(typed.entries), ledger: book.ledger }, typed.policy);
      const priced = pricedType(typed.policy, own, given);
      const worth = worthOf(priced, own, given, lossesOf(own, given));
      return {
        worth,
        ...suits(type, worth, shapeOf(book.entries, policyInBook(all, policy)), priced),
        figures: figuresOf(worth, priced, typed),
      };
    }),
  };
}

/** What the market would not sell is told before what does not pay. */
function suits(
  type: PolicyType | null,
  worth: Worth,
  shape: BookShape,
  policy: Policy,
): Pick<Weighed, 'verdict' | 'why'> {
  const { absorbableLoss, cash } = worth.business;
  const fitted = type === null ? null : fits[type.type]({ shape, policy, bearable: absorbableLoss ?? cash });
  if (fitted?.fit === 'doesNotFit')
    return { verdict: 'doesNotFit', why: { en: `${capital(fitted.why.en)}.`, zh: `${fitted.why.zh}。` } };
  const { why } = verdictWords(worth);
  const said =
    fitted === null ? why : { en: `${capital(fitted.why.en)}. ${why.en}`, zh: `${fitted.why.zh}。${why.zh}` };
  if (worth.turnsWithBaseRate) return { verdict: 'undecided', why: said };
  if (verdict(worth.value, worth.business) === null) return { verdict: 'doesNotPay', why: said };
  return { verdict: fitted?.fit ?? 'possible', why: said };
}

function figuresOf({ value }: Worth, policy: Policy, { count, share }: ReturnType<typeof typedBook>) {
  return {
    count,
    share,
    insured: policy.wording === 'excess of loss' ? 1 : policy.insuredPercentage,
    firstLoss: policy.aggregateFirstLoss,
    maximum: policy.maximumLiability,
    cost: value.cost,
    retained: value.expected.withCover,
    tail: value.tail.withCover,
    costAndExpected: value.cost + value.expected.withCover,
    costAndTail: value.cost + value.tail.withCover,
    net: value.netBenefit,
  };
}

function withoutCover(gross: Law, quantile: number) {
  const [retained, tail] = [meanOf(gross), expectedShortfallOf(gross, quantile)];
  return { count: 0, share: 0, cost: 0, retained, tail, costAndExpected: retained, costAndTail: tail, net: 0 };
}

function firstCauses(
  rows: readonly { readonly policy: Policy | Problem }[],
  { settings }: WorthGiven,
): readonly Words[] {
  const notes = rows.map(({ policy }) =>
    policy instanceof Problem ? [] : causesNote(policy, settings.portfolio.insolvencyShare),
  );
  return notes.find((one) => one.length > 0) ?? [];
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
