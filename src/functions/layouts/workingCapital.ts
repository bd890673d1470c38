import { capitalFigures, type CapitalFigureName } from '../../engine/desk';
import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';

/** WORKINGCAPITAL: a line a figure, as it is and as it would be. */
// prettier-ignore
export const workingCapitalLayout = layoutOf({
  figure: column('line', 'Figure', '指标'),
  now: column('as the line', 'Now', '当前'),
  grown: column('as the line', 'After growth', '增长后', 'what more is tied up is paid from cash', '新增占用以现金支付'),
  paid: column('as the line', 'Debt paid', '欠款收回', 'after the day on which the failing debt was to be paid', '违约欠款应付日之后'),
  fails: column('as the line', 'Debt fails', '欠款违约'),
  covered: column('as the line', 'Fails, with cover', '违约且有保险', 'the indemnity paid, less the premium', '计入赔款，扣除保险费'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

const kinds = { amount: 'amount', days: 'days', times: 'ratio', share: 'share' } as const satisfies Record<string, Is>;

/** Every line by the key of its figure, in the order in which it is printed; the last is what growth ties up. */
export const workingCapitalLines = {
  ...(Object.fromEntries(
    Object.entries(capitalFigures).map(([key, { name, unit }]) => [
      key,
      { words: name, is: kinds[unit as keyof typeof kinds] },
    ]),
  ) as Readonly<Record<CapitalFigureName, Line>>),
  tied: { is: 'amount', words: { en: 'Tied up by growth', zh: '增长所需营运资金' } },
} as const satisfies Record<string, Line>;
