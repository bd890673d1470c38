import { asProblem } from '../../../engine/attempt';
import { Problem } from '../../../engine/problem';
import {
  baseRateFor,
  judgementSteps,
  overHorizon,
  ratedOver,
  type JudgementStep,
  type RiskSettings,
} from '../../../engine/risk';
import { ratedCustomers } from '../../answers/ratedCustomers';
import { loaders } from '../../catalogue/loaders';
import type { CustomersRange } from '../../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../../workbook/ranges/receivables';
import { askedOf, type Asked } from '../asked';
import { knownHeading, ofRows } from '../knownHeading';
import type { Line } from '../line';
import type { Whose } from '../whose';
import { noSteps, type Steps } from './step';

/** How a customer is rated: the base rate, each piece of evidence with its weight, and what follows from the probability. */
export async function ofRating(asked: Asked, { customer }: Whose, key: string): Promise<Steps> {
  const rating = customer === null ? null : await ratingBehind(asked);
  if (!rating) return noSteps;
  const { customers, settings, ...told } = rating;
  const receivables = told.receivables ?? customers.ledger?.book ?? null;
  const asOf = told.asOf ?? customers.ledger?.titleDay ?? null;
  const { rated } = ratedCustomers(customers.rows, { receivables, asOf, settings });
  const one = rated.find(
    (one) =>
      one !== null &&
      !(one instanceof Problem) &&
      [one.subject.customer.id, one.subject.customer.name].includes(customer),
  );
  if (!one || one instanceof Problem) return noSteps;
  return toldAs(one.subject, one.risk, settings, key);
}

type Rated = Exclude<ReturnType<typeof ratedCustomers>['rated'][number], Problem | null>;

function toldAs(subject: Rated['subject'], risk: Rated['risk'], settings: RiskSettings, key: string): Steps {
  const ofLoss = outcome(risk, settings);
  if (key === 'exposure') return { lines: ofLoss.slice(0, 1), rules: [] };
  if (key === 'lossGivenDefault') return { lines: ofLoss.slice(1, 2), rules: [] };
  const steps = risk.inDefault === null ? judgementSteps(subject, settings) : [];
  const lines = [...judged(risk, baseRateFor(subject, settings), steps), ...year(risk, settings)];
  const isLoss = key === 'expectedLoss' || key === 'expected';
  return { lines: isLoss ? [...lines, ...ofLoss] : lines, rules: steps.map(({ rule }) => rule) };
}

/** From the base rate through the evidence, each piece with its weight, to the probability. */
function judged(risk: Rated['risk'], base: number, steps: readonly JudgementStep[]): readonly Line[] {
  const { inDefault, judged, probability } = risk;
  if (inDefault) return [step({ en: `In default: ${inDefault.en}`, zh: `已违约：${inDefault.zh}` }, null, null)];
  const level = { en: 'Level of the whole book (Central tendency)', zh: '整体水平校准（长期平均违约率）' };
  const floor = { en: 'Floor of what is overdue now', zh: '当前逾期的下限' };
  return [
    step({ en: 'Base rate, before any evidence', zh: '基准违约率（未计任何依据）' }, base, 'probability'),
    ...steps.map(({ rule, seen, weight, before, after }) => ({
      ...step(
        {
          en: `${rule.name.en}: ${seen.en} (weight ${signed(weight)} in log-odds)`,
          zh: `${rule.name.zh}：${seen.zh}（对数优势比权重 ${signed(weight)}）`,
        },
        before,
        'probability',
      ),
      after,
    })),
    ...moved(level, steps.at(-1)?.after ?? base, judged),
    ...moved(floor, judged, probability),
  ];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

/** Score and grade follow from the probability of a year, that of another horizon too. */
function year({ probability, score, grade }: Rated['risk'], settings: RiskSettings): readonly Line[] {
  const { horizon } = settings;
  return [
    step({ en: `PD within a year; grade ${grade}`, zh: `一年内违约概率；等级 ${grade}` }, probability, 'probability'),
    step({ en: 'Score behind it, 0 to 100', zh: '对应评分，0 至 100' }, score, 'score'),
    ...(horizon === null
      ? []
      : [
          step(
            { en: `PD over ${horizon} days`, zh: `${horizon} 天内违约概率` },
            overHorizon(probability, horizon / 365),
            'probability',
          ),
        ]),
  ];
}

/** Exposure, loss given default, and the expected loss that follows. */
function outcome(risk: Rated['risk'], settings: RiskSettings): readonly Line[] {
  const { exposure, expectedLoss, lossGivenDefault } = ratedOver(risk, settings);
  if (exposure instanceof Problem || expectedLoss instanceof Problem) return [];
  const { amount, basis } = exposure;
  const product = {
    en: 'Expected loss = PD × loss given default × exposure',
    zh: '预期损失 = 违约概率 × 违约损失率 × 风险敞口',
  };
  return [
    step({ en: `Exposure: ${basis.en}`, zh: `风险敞口：${basis.zh}` }, amount, 'amount'),
    step({ en: 'Loss given default', zh: '违约损失率' }, lossGivenDefault, 'share'),
    step(product, expectedLoss, 'amount'),
  ];
}

function step(says: Line['says'], figure: number | null, unit: Line['unit']): Line {
  return { kind: 'step', says, figure, unit };
}

function moved(says: Line['says'], before: number, after: number): readonly Line[] {
  const isSame = Math.abs(after - before) <= 1e-9 * Math.max(after, before);
  return isSame ? [] : [{ kind: 'step', says, figure: before, after, unit: 'probability' }];
}

interface Rating {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
  readonly settings: RiskSettings;
}

/** What CREDITRISK reads of the same arguments; null where the customers bring their own PD, or cannot be rated. */
async function ratingBehind(asked: Asked): Promise<Rating | null> {
  const { definition, args, call, given } = asked;
  if (definition.name === 'CREDITRISK') return given as unknown as Rating;
  const names = Object.keys(definition.parameters);
  const customers = args[names.indexOf('customers')] ?? args[names.indexOf('receivables')] ?? null;
  if (!customers) return null;
  const brings = customers
    .slice(0, 10)
    .some((row) => row.some((cell) => knownHeading(ofRows, cell)?.key === 'probability'));
  if (brings) return null;
  const creditRisk = await loaders.CREDITRISK!();
  const own = Object.keys(creditRisk.parameters).map((name) =>
    name === 'customers' ? customers : (args[names.indexOf(name)] ?? null),
  );
  const rating = await askedOf(creditRisk, own, { date1904: call.date1904, language: call.language }).catch(asProblem);
  return rating instanceof Problem ? null : (rating.given as unknown as Rating);
}
