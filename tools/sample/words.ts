import type { Language, Words } from '../../src/engine/words';

/** Names of sheets, headings and cells' words in the language of the workbook. */
const table = {
  overview: ['Overview', '概览'],
  customers: ['Customers', '客户'],
  receivables: ['Receivables', '应收账款'],
  policy: ['Policy', '保单'],
  settings: ['Settings', '设置'],
  customer: ['Customer', '客户'],
  name: ['Name', '名称'],
  country: ['Country', '国家'],
  sector: ['Sector', '行业'],
  since: ['Since', '合作起始日'],
  grade: ['Grade', '评级'],
  creditLimit: ['Credit limit', '信用限额'],
  annualSales: ['Annual sales', '年销售额'],
  terms: ['Terms', '账期'],
  pastDefaults: ['Past defaults', '历史违约'],
  invoice: ['Invoice', '发票号'],
  amount: ['Amount', '金额'],
  invoiceDate: ['Invoice date', '发票日期'],
  dueDate: ['Due date', '到期日'],
  paidDate: ['Paid date', '付款日期'],
  paid: ['Paid', '已付金额'],
  disputed: ['Disputed', '争议'],
  currency: ['Currency', '币种'],
  insolvent: ['Insolvent', '破产'],
  yes: ['yes', '是'],
  nil: ['nil', '零限额'],
  term: ['Term', '条款'],
  value: ['Value', '内容'],
  setting: ['Setting', '设置项'],
  asOf: ['As of', '基准日'],
  title: ['Meridian Harbour Trading: credit sales at home and abroad', '经港贸易：境内外赊销业务'],
  about: [
    'A sample for trying Coversheet. Every company, invoice and policy in it is invented.',
    '供试用 Coversheet 的示例，其中的公司、发票与保单均为虚构。',
  ],
  notice: [
    'Indicative, not an offer of cover; the policy wording decides.',
    '结果仅供参考，不构成承保要约；以保险单条款为准。',
  ],
  dirty: [
    'As in real books, a few cells are untidy: amounts typed as text, full-width digits, one error, ids that differ in leading zeros only.',
    '与真实账簿一样，少数单元格并不规范：文本金额、全角数字、一个错误值、只差前导零的客户编号。',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type WordKey = keyof typeof table;

export function wordsIn(language: Language): (key: WordKey) => string {
  return (key) => table[key][language === 'zh' ? 1 : 0];
}

/** The policy's terms and the settings, as pairs; values in the language of the workbook. */
export const policyTerms: readonly (readonly [Words, Words | number, string?])[] = [
  [
    { en: 'Wording', zh: '条款顺序' },
    { en: 'deduct then percent', zh: '先扣免赔额后乘比例' },
  ],
  [{ en: 'Insured percentage', zh: '赔偿比例' }, 0.9, '0%'],
  [{ en: 'Non-qualifying loss', zh: '起赔额' }, 2_500, '#,##0'],
  [{ en: 'Each-loss deductible', zh: '免赔额' }, 5_000, '#,##0'],
  [{ en: 'Aggregate first loss', zh: '累计免赔额' }, 60_000, '#,##0'],
  [
    { en: 'First loss counted', zh: '累计免赔额口径' },
    { en: 'after percentage', zh: '按比例后' },
  ],
  [{ en: 'Maximum liability', zh: '最高赔偿限额' }, 3_000_000, '#,##0'],
  [
    { en: 'Maximum payment term', zh: '最长信用期限' },
    { en: '120 days', zh: '120天' },
  ],
  [
    { en: 'Waiting period', zh: '等待期' },
    { en: '6 months', zh: '6个月' },
  ],
  [{ en: 'Policy start', zh: '保险起期' }, 46_023, 'yyyy-mm-dd'],
  [{ en: 'Policy end', zh: '保险止期' }, 46_387, 'yyyy-mm-dd'],
  [
    { en: 'Attachment', zh: '承保基础' },
    { en: 'loss', zh: '按损失' },
  ],
  [
    { en: 'Currency', zh: '币种' },
    { en: 'USD', zh: 'USD' },
  ],
];

export const settings: readonly (readonly [Words, Words | number, string?])[] = [
  [{ en: 'Base rate', zh: '基准违约率' }, 0.02, '0.0%'],
  [
    { en: 'Grade scale', zh: '评级体系' },
    { en: 'S&P', zh: '标普' },
  ],
  [{ en: 'Default after', zh: '违约认定天数' }, 90, '0'],
];
