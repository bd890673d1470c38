import { ownRatios, type OwnRatioName } from '../../engine/desk';
import { statementModels, type StatementModelName } from '../../engine/risk';
import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

/** OWNRATING: a line a score or ratio, as it is and as it would be. */
// prettier-ignore
export const ownRatingLayout = layoutOf({
  figure: column('line', 'Figure', '指标'),
  now: column('as the line', 'Now', '当前'),
  insured: column('as the line', 'With cover', '投保后', 'the premium paid', '已付保险费'),
  fails: column('as the line', 'Debt fails', '欠款违约'),
  failsInsured: column('as the line', 'Fails, with cover', '违约且有保险', 'the indemnity paid, less the premium', '计入赔款，扣除保险费'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

const kinds = { share: 'share', times: 'ratio' } as const satisfies Record<string, Is>;

/** The equivalent grade first, then what it comes from; ratios, and the debt that is supposed to fail. */
export const ownRatingLines = {
  grade: { is: 'grade', words: { en: 'Equivalent grade (indicative)', zh: '对应等级（仅供参考）' } },
  notches: { is: 'count', words: { en: 'Notches against now', zh: '较当前的级数变化' } },
  ...(Object.fromEntries(
    Object.entries(statementModels).map(([key, { name }]) => [key, { words: name, is: 'ratio' }]),
  ) as Readonly<Record<StatementModelName, Line>>),
  ...(Object.fromEntries(
    Object.entries(ownRatios).map(([key, { name, unit }]) => [
      key,
      { words: name, is: kinds[unit as keyof typeof kinds] },
    ]),
  ) as Readonly<Record<OwnRatioName, Line>>),
  lost: { is: 'amount', words: { en: 'Lost or paid for cover', zh: '损失或保险成本' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;
