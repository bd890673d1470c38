import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  type Entry,
  type Law,
  type ModelName,
  type PortfolioLoss,
  type PortfolioSettings,
  entryOf,
  meanOf,
  modelNamed,
  models,
  portfolioLoss,
} from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { Answer } from '../definition';
import { lossByModelLayout } from '../layouts/lossByModel';
import { lossDistributionLayout, lossLines } from '../layouts/lossDistribution';
import { lineName } from '../line';
import type { ModelChoice } from '../parameters/lossModel';
import type { AllSettings } from '../parameters/portfolio';
import { printer, type Value } from '../printer';
import { buffersIn, layersAt, measuresOf, shortfallAt, type Measured } from './lossMeasures';
import { entriesIn, wholeBook } from './portfolioEntries';
import { withoutLimitNote } from './withoutLimitNote';

interface LossDistributionGiven {
  readonly customers: PortfolioRange;
  readonly policy: Policy | null;
  readonly model: ModelChoice;
  readonly quantiles: readonly number[];
  readonly settings: AllSettings;
  /** Ascending. */
  readonly amounts: readonly number[];
}

export function answerLossDistribution(
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
  const print = printer(lossDistributionLayout, language);
  const line = ({ name, of }: Measured, { gross, retained, indemnity }: PortfolioLoss) =>
    print.row({
      measure: name,
      without: of(gross),
      retained: retained && of(retained),
      paid: indemnity && of(indemnity),
    });
  const single = (name: keyof typeof lossLines, without: Value) =>
    print.row({ measure: lineName(lossLines[name]), without, retained: null, paid: null });
  return print.answer([
    ...measuresOf(levels, settings).map((measure) => line(measure, loss)),
    ...buffersIn(settings).map((measure) => line(measure, { ...loss, indemnity: null })),
    ...layersAt(amounts).map((measure) => line(measure, loss)),
    single('model', modelNamed(model).name),
    line({ name: lineName(lossLines.step), of: ({ step }) => step }, loss),
    single('beyond', loss.truncated),
    line({ name: lineName(lossLines.expectedLeast), of: meanOf }, least!),
    line({ name: lineName(lossLines.expectedMost), of: meanOf }, most!),
    line(shortfallAt(highest, 'shortfallLeast'), least!),
    line(shortfallAt(highest, 'shortfallMost'), most!),
    ...withoutLimitNote(entries, policy).map((measure) =>
      print.row({ measure, without: null, retained: null, paid: null }),
    ),
  ]);
}

/** Model risk at a glance: what is retained (without a policy, lost) by each model. */
function sideBySide(
  entries: readonly Entry[],
  policy: Policy | null,
  { levels, amounts, settings }: Asked,
  language: Language,
): Answer {
  const laws = models.map(({ model }) => {
    const { gross, retained } = portfolioLoss(entries, policy, model, settings);
    return { model, law: retained ?? gross };
  });
  const print = printer(lossByModelLayout, language);
  const row = (measure: Words, of: (law: Law) => Value) =>
    print.row({
      measure,
      ...(Object.fromEntries(laws.map(({ model, law }) => [model, of(law)])) as Record<ModelName, Value>),
    });
  return print.answer([
    ...[...measuresOf(levels, settings), ...buffersIn(settings), ...layersAt(amounts)].map(({ name, of }) =>
      row(name, of),
    ),
    ...withoutLimitNote(entries, policy).map((name) => row(name, () => null)),
  ]);
}
