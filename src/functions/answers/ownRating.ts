import { ownPositions, ownRatios, type OwnPosition, type OwnPositionName, type OwnRatioName } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import {
  notchesAbove,
  ratingEquivalent,
  scored,
  statementModels,
  zoneOf,
  zonesInWords,
  type StatementModelName,
} from '../../engine/risk';
import type { Words } from '../../engine/words';
import type { Answer, Call } from '../definition';
import { ownRatingLayout, ownRatingLines } from '../layouts/ownRating';
import { lineName } from '../line';
import { printer, type Value } from '../printer';
import { supposedDebt, unreadDebtors, type Supposed, type Supposing } from './supposedDebt';

const names = ['now', 'insured', 'fails', 'failsInsured'] as const satisfies readonly OwnPositionName[];
const models = Object.keys(statementModels) as StatementModelName[];

export function answerOwnRating(given: Supposing, { language }: Call): Answer {
  const supposed = supposedDebt(given);
  const positions = ownPositions(given.figures.figures, supposed.risk);
  const rows = [
    gradeLine(positions),
    notchesLine(positions),
    ...models.map((key) => modelLine(key, positions)),
    ...(Object.keys(ownRatios) as OwnRatioName[]).map((key) => ratioLine(key, positions)),
    lostLine(supposed),
    ...unreadDebtors(given).map(leftOutLineOf),
  ];
  const print = printer(ownRatingLayout, language);
  return print.answer(rows.map(print.row));
}

type Positions = Readonly<Record<OwnPositionName, OwnPosition | null>>;
type Row = Record<OwnPositionName, Value> & { readonly figure: Words; readonly how: Words };

const indicative: Words = {
  en: 'The EM score of the firm on the scale of bond ratings: indicative, no rating and no promise of one.',
  zh: '企业 EM 评分对应的债券等级：仅供参考，并非评级，也不代表能够取得。',
};

function gradeLine(positions: Positions): Row {
  const score = scored(statementModels.EM, positions.now!.statement);
  const values = eachOf(positions, (position) => gradeOf(position));
  return {
    figure: lineName(ownRatingLines.grade),
    ...values,
    how: score instanceof Problem ? score.words : indicative,
  };
}

function gradeOf({ statement }: OwnPosition): string | null {
  const score = scored(statementModels.EM, statement);
  return score instanceof Problem ? null : ratingEquivalent(score);
}

function notchesLine(positions: Positions): Row {
  const now = gradeOf(positions.now!);
  const notches = (position: OwnPosition) => {
    const grade = gradeOf(position);
    return now === null || grade === null ? null : notchesAbove(grade, now);
  };
  return { figure: lineName(ownRatingLines.notches), ...eachOf(positions, notches), how: notchesSaid };
}

const notchesSaid: Words = { en: 'Below 0: so many notches lower.', zh: '负数为下降的级数。' };

function modelLine(key: StatementModelName, positions: Positions): Row {
  const model = statementModels[key];
  const values = eachOf(positions, ({ statement }) => {
    const score = scored(model, statement);
    return score instanceof Problem ? null : score;
  });
  const now = scored(model, positions.now!.statement);
  return {
    figure: lineName(ownRatingLines[key]),
    ...values,
    how: now instanceof Problem ? now.words : zonesOf(key, positions),
  };
}

/** In which of its author's zones the firm stands, and would stand. */
function zonesOf(key: StatementModelName, positions: Positions): Words {
  const model = statementModels[key];
  const zones = names.flatMap((name) => {
    const position = positions[name];
    const score = position === null ? null : scored(model, position.statement);
    return typeof score === 'number' ? [zonesInWords[zoneOf(model, score)]] : [];
  });
  const caution = { en: `${model.caution.en}.`, zh: `${model.caution.zh}。` };
  return {
    en: `${zones.map(({ en }) => en).join(' → ')}. ${caution.en}`,
    zh: `${zones.map(({ zh }) => zh).join(' → ')}。${caution.zh}`,
  };
}

function ratioLine(key: OwnRatioName, positions: Positions): Row {
  const { summary, of } = ownRatios[key];
  const values = eachOf(positions, of);
  const how = values.now === null ? { en: `Not all given: ${summary.en}`, zh: `数据不全：${summary.zh}` } : summary;
  return { figure: lineName(ownRatingLines[key]), ...values, how };
}

function lostLine({ risk, said }: Supposed): Row {
  const figure = lineName(ownRatingLines.lost);
  if (risk === null) return { figure, now: 0, insured: null, fails: null, failsInsured: null, how: said };
  const { debt, indemnity, premium } = risk;
  const how = {
    en: `${said.en} Taxes left out; nothing of it comes back but the indemnity.`,
    zh: `${said.zh}未计税；除赔款外不计收回。`,
  };
  return { figure, now: 0, insured: premium, fails: debt, failsInsured: debt - indemnity + premium, how };
}

function leftOutLineOf({ customer, problem }: ReturnType<typeof unreadDebtors>[number]): Row {
  return {
    ...{ now: null, insured: null, fails: null, failsInsured: null },
    figure: lineName(ownRatingLines.leftOut, { customer }),
    how: problem.words,
  };
}

function eachOf(positions: Positions, of: (position: OwnPosition) => Value): Record<OwnPositionName, Value> {
  return Object.fromEntries(
    names.map((name) => [name, positions[name] === null ? null : of(positions[name])]),
  ) as Record<OwnPositionName, Value>;
}
