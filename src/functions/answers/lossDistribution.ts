import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  type Entry,
  type Law,
  type PortfolioLoss,
  type PortfolioSettings,
  deviationOf,
  entryOf,
  exceedanceOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  modelNamed,
  models,
  portfolioLoss,
  quantileOf,
  stopLoss,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer, AnswerCell } from '../definition';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { entriesIn, wholeBook } from './portfolioEntries';

interface LossDistributionGiven {
  readonly customers: PortfolioRange;
  readonly policy: Policy | null;
  readonly model: ModelChoice;
  readonly quantiles: readonly number[];
  readonly settings: AllSettings;
  /** Ascending. */
  readonly amounts: readonly number[];
}

export function lossDistributionAnswer(
  { customers, policy, model, quantiles, settings, amounts }: LossDistributionGiven,
  language: Language,
): Answer {
  const entries = wholeBook(entriesIn(customers, settings, entryOf));
  const asked = { levels: quantiles, amounts, settings: settings.portfolio };
  return model === 'all'
    ? sideBySide(entries, policy, asked, language)
    : ofOne(entries, policy, model, asked, language);
}

interface Asked {
  readonly levels: readonly number[];
  readonly amounts: readonly number[];
  readonly settings: PortfolioSettings;
}

/** A line of the answer: what it is called, and what it is of a law. */
interface Measured {
  readonly name: Words;
  of(law: Law): number;
}

function ofOne(
  entries: readonly Entry[],
  policy: Policy | null,
  model: Exclude<ModelChoice, 'all'>,
  { levels, amounts, settings }: Asked,
  language: Language,
): Answer {
  const loss = portfolioLoss(entries, policy, model, settings);
  const [least, most] = (['down', 'up'] as const).map((placing) =>
    portfolioLoss(entries, policy, model, settings, placing),
  );
  const highest = Math.max(...levels);
  const line = ({ name, of }: Measured, from: PortfolioLoss) => [
    name[language],
    ...[from.gross, from.retained, from.indemnity].map((law) => (law === null ? '' : of(law))),
  ];
  const buffers = buffersIn(settings).map((measure) => line(measure, { ...loss, indemnity: null }));
  return [
    headings[language],
    ...measuresOf(levels, settings).map((measure) => line(measure, loss)),
    ...buffers,
    ...layersAt(amounts).map((measure) => line(measure, loss)),
    [words.model[language], modelNamed(model).name[language], '', ''],
    line({ name: words.step, of: ({ step }) => step }, loss),
    [words.beyond[language], loss.truncated, '', ''],
    line({ name: words.expectedLeast, of: meanOf }, least!),
    line({ name: words.expectedMost, of: meanOf }, most!),
    line(shortfall(highest, words.atLeast), least!),
    line(shortfall(highest, words.atMost), most!),
  ];
}

/** Model risk at a glance: what is retained (without a policy, lost) by each model. */
function sideBySide(
  entries: readonly Entry[],
  policy: Policy | null,
  { levels, amounts, settings }: Asked,
  language: Language,
): Answer {
  const laws = models
    .map(({ model }) => portfolioLoss(entries, policy, model, settings))
    .map(({ gross, retained }) => retained ?? gross);
  const rows = [...measuresOf(levels, settings), ...buffersIn(settings), ...layersAt(amounts)].map(
    ({ name, of }): readonly AnswerCell[] => [name[language], ...laws.map(of)],
  );
  return [[headings[language][0]!, ...models.map(({ name }) => name[language])], ...rows];
}

function measuresOf(levels: readonly number[], { reading }: PortfolioSettings): readonly Measured[] {
  return [
    { name: words.expected, of: meanOf },
    { name: words.deviation, of: deviationOf },
    { name: words.none, of: ({ mass }) => mass[0]! },
    ...levels.flatMap((level) => [
      { name: named(words.quantile, level), of: (law: Law) => quantileOf(law, level, reading) },
      shortfall(level),
    ]),
  ];
}

function buffersIn({ equity, cash }: PortfolioSettings): readonly Measured[] {
  const beyond = (name: Words, amount: number | null): readonly Measured[] =>
    amount === null ? [] : [{ name, of: (law) => exceedanceOf(law, amount) }];
  return [...beyond(words.overEquity, equity), ...beyond(words.overCash, cash)];
}

/** Up to the first amount, between each and the next, above the last. */
function layersAt(amounts: readonly number[]): readonly Measured[] {
  const at = ({ en, zh }: Words, amount: number): Words => ({ en: `${en} ${amount}`, zh: `${zh} ${amount}` });
  const layers = amounts.flatMap((amount, index): readonly Measured[] => [
    { name: at(words.more, amount), of: (law) => exceedanceOf(law, amount) },
    {
      name: index === 0 ? at(words.upTo, amount) : between(amounts[index - 1]!, amount),
      of: (law) => layerOf(law, amounts[index - 1] ?? 0, amount - (amounts[index - 1] ?? 0)),
    },
  ]);
  return [
    ...layers,
    ...amounts.slice(-1).map((last) => ({ name: at(words.above, last), of: (law: Law) => stopLoss(law, last) })),
  ];
}

function between(from: number, to: number): Words {
  return { en: `Mean loss from ${from} to ${to}`, zh: `${from} 至 ${to} 分层的平均损失` };
}

function shortfall(level: number, bound: Words = { en: '', zh: '' }): Measured {
  const { en, zh } = named(words.shortfall, level);
  return { name: { en: en + bound.en, zh: zh + bound.zh }, of: (law) => expectedShortfallOf(law, level) };
}

function named({ en, zh }: Words, level: number): Words {
  const percent = `${Number((100 * level).toPrecision(12))}%`;
  return { en: `${en} ${percent}`, zh: `${zh} ${percent}` };
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Measure', 'Without cover', 'Retained', 'Paid'],
  zh: ['指标', '无保险', '自留', '赔付'],
};

const words = {
  expected: { en: 'Expected loss', zh: '预期损失' },
  deviation: { en: 'Standard deviation', zh: '标准差' },
  none: { en: 'Probability of no loss', zh: '无损失概率' },
  quantile: { en: 'Quantile', zh: '分位数' },
  shortfall: { en: 'Expected shortfall', zh: '预期短缺' },
  overEquity: { en: 'Probability of losing more than equity', zh: '损失超过净资产的概率' },
  overCash: { en: 'Probability of losing more than cash', zh: '损失超过现金的概率' },
  more: { en: 'Probability of losing more than', zh: '损失超过该金额的概率' },
  upTo: { en: 'Mean loss up to', zh: '平均损失，不超过' },
  above: { en: 'Mean loss above', zh: '平均损失，超过' },
  model: { en: 'Model', zh: '模型' },
  step: { en: 'Lattice step', zh: '格点步长' },
  beyond: { en: 'Probability beyond the lattice', zh: '格点之外的概率' },
  expectedLeast: { en: 'Expected loss at least', zh: '预期损失不低于' },
  expectedMost: { en: 'Expected loss at most', zh: '预期损失不高于' },
  atLeast: { en: ' at least', zh: ' 不低于' },
  atMost: { en: ' at most', zh: ' 不高于' },
} as const satisfies Record<string, Words>;
