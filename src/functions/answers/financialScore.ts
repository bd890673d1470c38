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
import type { Answer, AnswerCell, Call } from '../definition';

type Row = readonly AnswerCell[];

export function financialScore(cells: Cells, named: unknown, call: Call): Answer {
  const only = readStatementModel(named);
  const { headingRow, rows } = readStatements(cells, call);
  const { language } = call;
  const headings = only === null ? headingsOfAll[language] : headingsOfOne[language];
  const blank: Row = headings.map(() => '');
  const body = rows.map((row) =>
    row === null
      ? blank
      : row instanceof Problem
        ? spoiled(row, headings.length, language)
        : only === null
          ? allOf(row, language)
          : oneOf(only, row, language),
  );
  return [...Array.from({ length: headingRow }, () => blank), headings, ...body];
}

function oneOf(name: StatementModelName, statement: Statement, language: Language): Row {
  const model: StatementModel = statementModels[name];
  const score = scored(model, statement);
  if (score instanceof Problem) return [score, '', '', '', score.in(language)];
  const bond = bondScore(name, score);
  const probability = model.probabilityOf?.(score) ?? (bond === null ? '' : equivalentProbability(bond));
  return [
    score,
    zonesInWords[zoneOf(model, score)][language],
    bond === null ? '' : ratingEquivalent(bond),
    probability,
    sentence(model.caution[language], language),
  ];
}

/** The score on the scale of bond ratings, where the model has one: EM, and Z″ which is EM less 3.25. */
function bondScore(name: StatementModelName, score: number): number | null {
  return name === 'EM' ? score : name === 'Z double prime' ? score + 3.25 : null;
}

function allOf(statement: Statement, language: Language): Row {
  const scores = models.map((model) => scored(model, statement));
  const zones = models.flatMap((model, at) =>
    typeof scores[at] === 'number'
      ? [`${model.name[language]} ${zonesInWords[zoneOf(model, scores[at])][language]}`]
      : [],
  );
  const bond = scored(statementModels.EM, statement);
  const [grade, probability] =
    bond instanceof Problem ? ['', ''] : [ratingEquivalent(bond), equivalentProbability(bond)];
  const missing = namesOf([...new Set(models.flatMap((model) => missingLines(model, statement)))])[language];
  const note = [
    missing && sentence(`${language === 'zh' ? '缺少：' : 'Missing: '}${missing}`, language),
    caution[language],
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ');
  return [...scores, zones.join(language === 'zh' ? '；' : '; '), grade, probability, note];
}

function spoiled(problem: Problem, width: number, language: Language): Row {
  return [...Array.from({ length: width - 1 }, () => problem), problem.in(language)];
}

function sentence(text: string, language: Language): string {
  return `${text}${language === 'zh' ? '。' : '.'}`;
}

const models: readonly StatementModel[] = Object.values(statementModels);

const headingsOfOne: Readonly<Record<Language, readonly string[]>> = {
  en: ['Score', 'Zone', 'Equivalent grade', 'Statement PD', 'Note'],
  zh: ['评分', '区间', '对应等级', '报表违约概率', '说明'],
};

const headingsOfAll: Readonly<Record<Language, readonly string[]>> = {
  en: [...models.map(({ name }) => name.en), 'Zones', ...headingsOfOne.en.slice(2)],
  zh: [...models.map(({ name }) => name.zh), '区间', ...headingsOfOne.zh.slice(2)],
};

const caution = {
  en: 'Coefficients fitted elsewhere and long ago: rank by them, do not take their level.',
  zh: '系数来自其他市场和年代：宜用于排序，不宜直接采用其水平。',
};
