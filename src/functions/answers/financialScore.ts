import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import {
  equivalentProbability,
  missingLines,
  namesOf,
  ratingEquivalent,
  scored,
  statementModels,
  zoneOf,
  zonesInWords,
  type Statement,
  type StatementModel,
  type StatementModelName,
} from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import { readStatements } from '../../workbook/ranges/statements';
import { readStatementModel } from '../../workbook/ranges/statementModel';
import { customersKind } from '../../workbook/ranges/customers';
import type { Answer, Call } from '../definition';
import { allScoresLayout, oneScoreLayout } from '../layouts/financialScore';
import { printer } from '../printer';

export function answerFinancialScore(cells: Cells, named: unknown, call: Call): Answer {
  const only = readStatementModel(named);
  const { headingRow, rows } = readStatements(cells, call);
  const { language } = call;
  const beside = { name: customersKind.name, headingRow };
  return only === null
    ? printer(allScoresLayout, language).beside(beside, rows, (row) => allOf(row, language))
    : printer(oneScoreLayout, language).beside(beside, rows, (row) => oneOf(only, row, language));
}

function oneOf(name: StatementModelName, statement: Statement, language: Language) {
  const model: StatementModel = statementModels[name];
  const score = scored(model, statement);
  if (score instanceof Problem) return { ...unscored, score, note: score.in(language) };
  const bond = bondScore(name, score);
  const probability = model.probabilityOf?.(score) ?? (bond === null ? null : equivalentProbability(bond));
  return {
    score,
    zone: zonesInWords[zoneOf(model, score)],
    grade: bond === null ? null : ratingEquivalent(bond),
    probability,
    note: sentence(model.caution[language], language),
  };
}

const unscored = { zone: null, grade: null, probability: null };

/** The score on the scale of bond ratings, where the model has one: EM, and Z″ which is EM less 3.25. */
function bondScore(name: StatementModelName, score: number): number | null {
  return name === 'EM' ? score : name === 'Z double prime' ? score + 3.25 : null;
}

function allOf(statement: Statement, language: Language) {
  const scores = models.map((model) => scored(model, statement));
  const zones = models.flatMap((model, at) =>
    typeof scores[at] === 'number'
      ? [`${model.name[language]} ${zonesInWords[zoneOf(model, scores[at])][language]}`]
      : [],
  );
  const bond = scored(statementModels.EM, statement);
  const [grade, probability] =
    bond instanceof Problem ? [null, null] : [ratingEquivalent(bond), equivalentProbability(bond)];
  const missing = namesOf([...new Set(models.flatMap((model) => missingLines(model, statement)))])[language];
  const note = [
    missing && sentence(`${language === 'zh' ? '缺少：' : 'Missing: '}${missing}`, language),
    caution[language],
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ');
  const byName = Object.fromEntries(Object.keys(statementModels).map((name, at) => [name, scores[at]!]));
  return {
    ...(byName as Record<StatementModelName, number | Problem>),
    zones: zones.join(language === 'zh' ? '；' : '; '),
    grade,
    probability,
    note,
  };
}

function sentence(text: string, language: Language): string {
  return `${text}${language === 'zh' ? '。' : '.'}`;
}

const models: readonly StatementModel[] = Object.values(statementModels);

const caution = {
  en: 'Coefficients fitted elsewhere and long ago: rank by them, do not take their level.',
  zh: '系数来自其他市场和年代：宜用于排序，不宜直接采用其水平。',
};
