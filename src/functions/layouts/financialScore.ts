import { statementModels } from '../../engine/risk';
import { column, layoutOf } from '../layout';

// prettier-ignore
const fromScore = {
  grade: column('grade', 'Equivalent grade', '对应等级'),
  probability: column('probability', 'Statement PD', '报表违约概率'),
  note: column('note', 'Note', '说明'),
};

/** FINANCIALSCORE with a model: its score and what it means. */
export const oneScoreLayout = layoutOf({
  score: column('ratio', 'Score', '评分'),
  zone: column('text', 'Zone', '区间'),
  ...fromScore,
});

/** FINANCIALSCORE without a model: every score under its name. */
export const allScoresLayout = layoutOf({
  ...(Object.fromEntries(
    Object.entries(statementModels).map(([key, { name }]) => [key, column('ratio', name.en, name.zh)]),
  ) as Record<keyof typeof statementModels, ReturnType<typeof column>>),
  zones: column('text', 'Zones', '区间'),
  ...fromScore,
});
