import type { Policy } from '../../engine/cover';
import {
  assessing,
  collecting,
  keepingLimits,
  monitoring,
  shorteningTerms,
  strategyPays,
  type Strategy,
  type StrategyBook,
} from '../../engine/desk';
import { attempt } from '../../engine/attempt';
import { expectedTurnover } from '../../engine/price';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import { readPolicy } from '../../workbook/ranges/policy';
import type { StrategyFigures } from '../../workbook/ranges/strategies';
import type { Answer, Call } from '../definition';
import { joined } from '../joined';
import type { KeyOf } from '../layout';
import { strategiesLayout, strategiesLines } from '../layouts/strategies';
import { lineName } from '../line';
import type { OwedRange } from '../parameters/owing';
import type { AllSettings } from '../parameters/portfolio';
import { noValues, printer, type Values } from '../printer';
import { estimatedExposureNote } from './estimatedExposureNote';
import { ledgerNotes } from './ledgerNotes';
import { placeholderNote } from './placeholderNote';
import type { WholeBook } from './portfolioEntries';
import { readableBooks, standingsIn, type Standing } from './strategyBook';
import { strategyHow, type WeighedName } from './strategyHow';
import { unreadAccounts } from './unreadAccounts';
import { verdictWords } from './verdictWords';
import { whichPay, type WeighedStrategy } from './whichPay';
import { bookOf, lossesOf, worthOf, type WorthGiven } from './worth';

interface Given {
  readonly receivables: OwedRange;
  readonly customers: PortfolioRange;
  readonly asOf: number;
  readonly figures: StrategyFigures;
  readonly policy: Policy | null;
  readonly settings: AllSettings;
}

export function answerStrategies(given: Given, { language }: Call): Answer {
  const { figures } = given;
  const policy = given.policy && {
    ...given.policy,
    estimatedTurnover: given.policy.estimatedTurnover ?? figures.sales,
  };
  const { spoiled, ...readable } = readableBooks(given.receivables, given.customers);
  const worthGiven: WorthGiven = { ...given, ...readable, ...usual, business: figures.business };
  const whole = bookOf(worthGiven);
  const standings = standingsIn(whole, { ...given, ...readable, policy });
  const sales = figures.sales ?? expectedTurnover(whole.entries, policy ?? readPolicy([], { date1904: false }));
  const book = { figures: { ...figures, ...figures.business }, standings, sales, listed: !given.customers.ledger };
  const measures = (Object.keys(weighedStrategies) as WeighedName[]).map((key) => weighed(key, book));
  const all = [...measures, insuring(whole, standings, policy, worthGiven)];
  const print = printer(strategiesLayout, language);
  const notes = [
    ...estimatedExposureNote(whole),
    ...ledgerNotes(readable.customers, whole, policy),
    ...placeholderNote(whole),
  ];
  return print.answer(
    [
      ...all.map(({ key, loss, ...one }): Row => ({ strategy: lineName(strategiesLines[key]), stays: loss, ...one })),
      { ...blank, strategy: lineName(strategiesLines.which), how: whichPay(all) },
      ...notes.map((strategy): Row => ({ ...blank, strategy })),
      ...unreadAccounts(given.receivables, spoiled).map(({ customer, problem }): Row => ({
        ...blank,
        strategy: lineName(strategiesLines.leftOut, { customer }),
        how: problem.words,
      })),
    ].map(print.row),
  );
}

type Row = Values<KeyOf<typeof strategiesLayout>>;

const blank = noValues(strategiesLayout);

const usual = { turnover: { declared: [], currency: null }, model: 'bernoulli gamma', quantile: 0.99 } as const;

const weighedStrategies: Readonly<Record<WeighedName, Strategy>> = {
  assess: assessing,
  limits: keepingLimits,
  terms: shorteningTerms,
  monitor: monitoring,
  collect: collecting,
};

function weighed(key: WeighedName, book: StrategyBook): WeighedStrategy {
  const strategy = weighedStrategies[key];
  const effect = strategy.of(book);
  const { cost, base, brings, loss } = effect;
  const start = { key, cost, base, brings, loss, how: strategyHow(key, effect, book) };
  if (cost === null || brings === null) return { ...start, net: null, from: null, verdict: 'undecided' };
  return { ...start, ...strategyPays.of(cost, brings, strategy.atMost) };
}

/** COVERVALUE of the policy, with its verdict and the reason. */
function insuring(
  whole: WholeBook,
  standings: readonly Standing[],
  policy: Policy | null,
  given: WorthGiven,
): WeighedStrategy {
  const open = { cost: null, base: null, brings: null, loss: null, net: null, from: null };
  const start = { key: 'insure', from: null } as const;
  if (policy === null) return { ...open, ...start, verdict: 'undecided', how: policyNeeded };
  const worth = attempt(() => worthOf(policy, whole, given, lossesOf(whole, given)));
  if (worth instanceof Problem) return { ...open, ...start, verdict: 'undecided', how: worth.words };
  const { value } = worth;
  const { verdict, why } = verdictWords(worth);
  return {
    ...start,
    cost: value.cost,
    base: standings.reduce((sum, { indemnity }) => sum + (indemnity ?? 0), 0),
    brings: value.netBenefit + value.cost,
    net: value.netBenefit,
    loss: value.expected.withCover,
    verdict: verdictOfCover[verdict],
    how: joined({ en: `COVERVALUE: ${why.en}`, zh: `COVERVALUE：${why.zh}` }, paidIfEachFails),
  };
}

const verdictOfCover = {
  buy: 'pays',
  closeBuy: 'pays',
  dontBuy: 'dont',
  closeDontBuy: 'dont',
  undecided: 'undecided',
} as const satisfies Record<ReturnType<typeof verdictWords>['verdict'], WeighedStrategy['verdict']>;

const paidIfEachFails: Words = {
  en: 'Protects: what the policy pays of each failure (INDEMNITYIFFAILS).',
  zh: '承保或释放金额为逐个客户违约时的赔付（INDEMNITYIFFAILS）之和。',
};
const policyNeeded: Words = { en: 'Needs the policy with its price.', zh: '需要列明价格的保单。' };
