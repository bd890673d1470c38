import type { Scalar } from '../../src/host/grid/document';
import { statementLines, type StatementLine } from '../../src/engine/risk';
import { vector } from '../../test/engine/risk/models/vector';
import { constants, live, type Comparison, type Plan, type PlanIn } from './plan';
import { published } from './published';

/** Scores of yearly statements. */
export const statements: PlanIn = (language) => {
  const { rows, source, tolerance } = published('financialScores');
  const lines = Object.entries(vector) as readonly [StatementLine, number][];
  const models = [...new Set(rows.map(({ model }) => model!))];
  return {
    name: { en: 'Statements', zh: '财务报表' },
    about: { en: 'One statement through every published formula.', zh: '同一份报表按各公开公式计算。' },
    bands: [
      {
        statement: constants({ en: 'A statement', zh: '报表' }, [
          [language === 'zh' ? '客户' : 'Customer', ...lines.map(([line]) => statementLines[line][language])],
          ['A', ...lines.map(([, amount]) => amount)],
        ]),
      },
      ...models.map((model) => ({
        [model]: live(
          { en: `FINANCIALSCORE, ${model}`, zh: `FINANCIALSCORE, ${model}` },
          2,
          5,
          (ref) => `=FINANCIALSCORE(${ref('statement')},"${model}")`,
        ),
      })),
    ],
    comparisons: rows.map(({ model, answer, expected }) => ({
      item: `${model!}: ${answer!}`,
      printed: Number(expected),
      ours: (cell) => cell(model!, 1, answer === 'score' ? 0 : 3),
      tolerance: tolerance(Number(expected)),
      source,
    })),
  };
};

/** Probabilities behind grades. */
export const grades: PlanIn = () => {
  const scaled = ['D&B', 'S&P', 'EU'].map((scale) => ({
    scale,
    sheet: published(scale === 'D&B' ? 'failure-classes' : 'grades'),
  }));
  const rowsOf = (scale: string, rows: Plan['comparisons'] | readonly Readonly<Record<string, string>>[]) =>
    (rows as readonly Readonly<Record<string, string>>[]).filter(
      ({ grade }) => scale === 'D&B' || /^([1-6]|CQS.*)$/.test(grade!) === (scale === 'EU'),
    );
  const pieces = scaled.map(({ scale, sheet }) => {
    const known = rowsOf(scale, sheet.rows);
    const written = known.map(({ grade }): readonly Scalar[] => [/^\d+$/.test(grade!) ? Number(grade) : grade!]);
    return {
      [`grades ${scale}`]: constants({ en: scale, zh: scale }, written),
      [scale]: live(
        { en: 'PDMAP', zh: 'PDMAP' },
        known.length,
        1,
        (ref) => `=PDMAP(${ref(`grades ${scale}`)},"${scale}")`,
      ),
    };
  });
  const comparisons = scaled.flatMap(({ scale, sheet }): readonly Comparison[] =>
    rowsOf(scale, sheet.rows).map(({ grade, expected }, at) => ({
      item: `${scale} ${grade!}`,
      printed: Number(expected),
      ours: (cell) => cell(scale, at, 0),
      tolerance: sheet.tolerance(Number(expected)),
      source: sheet.source,
    })),
  );
  return {
    name: { en: 'Grades', zh: '评级' },
    about: { en: 'Probabilities of default within a year.', zh: '一年期违约概率。' },
    bands: [Object.assign({}, ...pieces)],
    comparisons,
  };
};

/** Most prudent rates where nobody, or hardly anybody, has defaulted. */
export const lowDefaults: PlanIn = (language) => {
  const { rows, source, tolerance } = published('most-prudent');
  const wanted = rows.filter(({ example }) => example === 'classic');
  const confidences = [...new Set(wanted.map(({ confidence }) => confidence!))];
  const headings = language === 'zh' ? ['评级', '客户数', '违约数'] : ['Grade', 'Customers', 'Defaults'];
  return {
    name: { en: 'Low defaults', zh: '低违约组合' },
    about: {
      en: 'Pluto and Tasche: 100, 400 and 300 customers, no default.',
      zh: 'Pluto 与 Tasche：100、400、300 家客户，无违约。',
    },
    bands: [
      { history: constants({ en: 'History', zh: '历史' }, [headings, ['A', 100, 0], ['B', 400, 0], ['C', 300, 0]]) },
      ...confidences.map((confidence) => ({
        [confidence]: live(
          { en: `DEFAULTRATES, ${confidence}`, zh: `DEFAULTRATES, ${confidence}` },
          4,
          9,
          (ref) => `=DEFAULTRATES(${ref('history')},${confidence})`,
        ),
      })),
    ],
    comparisons: wanted.map(({ confidence, grade, expected }) => ({
      item: `${grade!}, ${confidence!}`,
      printed: Number(expected),
      ours: (cell) => cell(confidence!, 1 + 'ABC'.indexOf(grade!), 6),
      tolerance: tolerance(Number(expected)),
      source,
    })),
  };
};

/** The OECD list of 30 January 2026. */
export const countryClasses: PlanIn = (language) => {
  const { rows, source, tolerance } = published('oecd-2026');
  const headings = language === 'zh' ? ['客户', '国家'] : ['Customer', 'Country'];
  return {
    name: { en: 'Countries', zh: '国家' },
    about: { en: 'Country risk classes.', zh: '国家风险分类。' },
    bands: [
      {
        customers: constants({ en: 'Countries', zh: '国家' }, [headings, ...rows.map(({ iso3 }) => [iso3!, iso3!])]),
        classes: live(
          { en: 'COUNTRYRISK', zh: 'COUNTRYRISK' },
          rows.length + 1,
          3,
          (ref) => `=COUNTRYRISK(${ref('customers')},DATE(2026,6,30))`,
        ),
      },
    ],
    comparisons: rows.map(({ iso3, expected }, at) => ({
      item: iso3!,
      printed: Number(expected),
      ours: (cell) => cell('classes', at + 1, 1),
      tolerance: tolerance(Number(expected)),
      source,
    })),
  };
};
