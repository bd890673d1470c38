import type { Example } from '../../definition';

/** One customer, so that every figure can be followed by hand: it fails in one year of ten. */
// prettier-ignore
export const policyTypeExamples: readonly Example[] = [
  {
    title: { en: 'One customer, two types of policy with terms of one’s own', zh: '仅一家客户，两种类型，条件自定（英文）' },
    arguments: [
      [
        ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
        ['Harbour Foods', 0.1, 1, 1000, 6000, 1000],
      ],
      [
        ['Term', 'Whole turnover', 'Excess of loss'],
        ['Wording', '', 'excess of loss'],
        ['Insured percentage', 0.9, ''],
        ['Premium rate', '1%', ''],
        ['Fixed premium', '', 20],
        ['Aggregate first loss', '', 300],
        ['Maximum liability', '', 1000],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    spills: [
      ['Type', 'Suits you', 'Why', 'Customers covered', 'Exposure covered', 'Insured percentage', 'Aggregate first loss', 'Maximum liability', 'Cost of cover', 'Expected loss retained', 'Tail loss retained', 'Cost and expected loss together', 'Cost and tail loss together', 'Net benefit on average', 'Asks for', 'Terms'],
      ['No policy', '', '', 0, 0, '', '', '', 0, 100, 1000, 100, 1000, 0, '', ''],
      ['Whole turnover', 'possible', '1 customer could be named one by one as well (key accounts). Worth its cost: it pays on average.', 1, 1, 0.9, '', '', 60, 10, 100, 70, 160, 30, 'All eligible customers insured, turnover declared, limits applied for, overdue accounts notified, deliveries stopped.', ''],
      ['Excess of loss', 'does not fit', '1 customer: one default decides the year, there is no usual loss to bear.', 1, 1, 1, 300, 1000, 20, 30, 300, 50, 320, 50, 'Written credit procedures of your own, kept and audited; funds for the first loss.', ''],
      ['Answer', '', 'Whole turnover: of the types that suit and pay it brings most, 30 (net benefit on average), if what it asks for is met.', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ],
  },
  {
    title: { en: 'The same in Chinese', zh: '仅一家客户，两种类型，条件自定' },
    arguments: [
      [
        ['客户', '违约概率', '违约损失率', '风险敞口', '年销售额', '信用限额'],
        ['海港食品', 0.1, 1, 1000, 6000, 1000],
      ],
      [
        ['条款', '统保', '单一买方'],
        ['赔偿比例', 0.9, 0.9],
        ['费率', '2%', ''],
        ['固定保险费', '', 100],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    spills: [
      ['保险类型', '是否适合', '理由', '承保客户数', '承保敞口占比', '赔偿比例', '累计免赔额', '最高赔偿限额', '保险成本', '预期损失（自留）', '尾部损失（自留）', '成本与预期自留损失合计', '成本与尾部自留损失合计', '平均净收益', '对贵司的要求', '典型条件'],
      ['不投保', '适合', '', 0, 0, '', '', '', 0, 100, 1000, 100, 1000, 0, '', ''],
      ['统保', '不划算', '仅 1 家客户，也可逐一指定（重点客户）。平均而言，成本比收益多 30；且未给出不利年份对贵司的影响（可承受损失、资本成本率与现金，或净资产及可接受的破产概率）。成本不超过 90 时平均划算。', 1, 1, 0.9, '', '', 120, 10, 100, 130, 220, -30, '合格客户须全部投保，申报营业额，逐户申请限额，逾期须报告并停止发货。', ''],
      ['单一买方', '不划算', '仅 海港食品 一家即占欠款的 100%。平均而言，成本比收益多 10；且未给出不利年份对贵司的影响（可承受损失、资本成本率与现金，或净资产及可接受的破产概率）。成本不超过 90 时平均划算。', 1, 1, 0.9, '', '', 100, 10, 100, 110, 200, -10, '提供该客户的近期财务报表；无论销售多少均须缴纳保费。', ''],
      ['结论', '', '不投保：按上述条件，适合的类型均不划算。', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ],
  },
];
