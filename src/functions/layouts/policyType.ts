import type { Words } from '../../engine/words';
import { choiceColumn, column, layoutOf } from '../layout';

/** Whether a type suits a book and is worth its cost. */
const typeVerdicts = {
  fits: { en: 'fits', zh: '适合' },
  possible: { en: 'possible', zh: '可考虑' },
  doesNotFit: { en: 'does not fit', zh: '不适合' },
  doesNotPay: { en: 'does not pay', zh: '不划算' },
  undecided: { en: 'not decided', zh: '暂无法判断' },
} as const satisfies Record<string, Words>;

export type TypeVerdict = keyof typeof typeVerdicts;

/** POLICYTYPE: a row a type, no policy first, and the answer last. */
// prettier-ignore
export const policyTypeLayout = layoutOf({
  type: column('line', 'Type', '保险类型'),
  verdict: choiceColumn('Suits you', '是否适合', typeVerdicts),
  why: column('note', 'Why', '理由'),
  count: column('count', 'Customers covered', '承保客户数'),
  share: column('share', 'Exposure covered', '承保敞口占比'),
  insured: column('share', 'Insured percentage', '赔偿比例'),
  firstLoss: column('amount', 'Aggregate first loss', '累计免赔额'),
  maximum: column('amount', 'Maximum liability', '最高赔偿限额'),
  cost: column('amount', 'Cost of cover', '保险成本'),
  retained: column('amount', 'Expected loss retained', '预期损失（自留）'),
  tail: column('amount', 'Tail loss retained', '尾部损失（自留）'),
  costAndExpected: column('amount', 'Cost and expected loss together', '成本与预期自留损失合计'),
  costAndTail: column('amount', 'Cost and tail loss together', '成本与尾部自留损失合计'),
  net: column('amount', 'Net benefit on average', '平均净收益'),
  asks: column('note', 'Asks for', '对贵司的要求'),
  terms: column('note', 'Terms', '典型条件', 'published typical terms, or yours', '公开的典型条件，或您给出的条件'),
});

/** The names of the rows that are no type. */
export const typeLines = {
  none: { is: 'line', words: { en: 'No policy', zh: '不投保' } },
  answer: { is: 'line', words: { en: 'Answer', zh: '结论' } },
} as const;
