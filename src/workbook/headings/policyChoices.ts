import type {
  Attachment,
  ConversionDay,
  FirstLossCounted,
  Policy,
  ReceiptsRule,
  WordingName,
} from '../../engine/cover';
import type { Choice } from './choice';

/** The words that choose how a policy is read. */
// prettier-ignore
export const wordings: readonly Choice<WordingName>[] = [
  { value: 'deduct then percent', zh: '先扣免赔额后乘比例', also: ['deductible then percentage', 'deductible first', 'deduct first', 'ded first', '先扣后乘', '先扣免赔额', '先免赔后比例', '先扣免赔后乘比例'] },
  { value: 'percent then deduct', zh: '先乘比例后扣免赔额', also: ['percentage then deductible', 'percentage first', 'percent first', 'pct first', '先乘后扣', '先乘比例', '先比例后免赔', '先乘比例后扣免赔'] },
  { value: 'minimum retention', zh: '最低自留额', also: ['minimum own retention', 'min retention', '最低自留', '最低自担额'] },
  { value: 'percentage of loss', zh: '按损失比例', also: ['percentage', 'percentage only', 'percent of loss', '仅按比例', '损失乘比例'] },
  { value: 'excess of loss', zh: '超额赔款', also: ['xol', 'xl', 'excess', 'catastrophe', '超赔', '超赔保险', '超额损失', '超额赔款保险'] },
];

export const firstLossCounts: readonly Choice<FirstLossCounted>[] = [
  {
    value: 'after percentage',
    zh: '按比例后',
    also: ['after', 'after percent', 'net', '比例后', '乘比例后', '比例之后'],
  },
  {
    value: 'before percentage',
    zh: '按比例前',
    also: ['before', 'before percent', 'gross', '比例前', '乘比例前', '比例之前'],
  },
  { value: 'without percentage', zh: '不乘比例', also: ['without', 'no percentage', '不计比例', '无比例', '不按比例'] },
];

// prettier-ignore
export const attachments: readonly Choice<Attachment>[] = [
  { value: 'shipment', zh: '按出运', also: ['shipments', 'risk attaching', 'risks attaching', 'invoice', 'invoiced', 'delivery', '出运', '出运日', '发货', '开票', '出运基础'] },
  { value: 'loss', zh: '按损失', also: ['losses', 'losses occurring', 'loss occurring', 'date of loss', '损失', '定损', '定损日', '损失发生', '损失基础'] },
];

// prettier-ignore
export const receiptsChoices: readonly Choice<ReceiptsRule>[] = [
  { value: 'oldest first', zh: '先到期先冲抵', also: ['oldest', 'fifo', 'chronological', '先进先出', '按时间顺序', '先冲抵最早'] },
  { value: 'pro rata', zh: '按比例分摊', also: ['proportional', 'prorata', '按比例', '比例分摊'] },
  { value: 'all to the insured part', zh: '全部冲抵承保部分', also: ['insured part', 'all to insured', 'insured first', '全部冲抵', '冲抵承保部分'] },
];

// prettier-ignore
export const conversionDays: readonly Choice<ConversionDay>[] = [
  { value: 'as of', zh: '基准日', also: ['asof', 'as-of day', 'valuation date', 'date of claim', 'current', '截止日', '估值日', '当日汇率'] },
  { value: 'invoice date', zh: '开票日', also: ['invoice', 'date of invoice', 'shipment', 'shipment date', 'date of shipment', 'delivery date', '发票日', '开票日期', '发票日期', '出运日', '出运日期', '发货日'] },
  { value: 'due date', zh: '到期日', also: ['due', 'maturity', 'date due', '应付款日', '到期日期'] },
  { value: 'date of loss', zh: '损失发生日', also: ['定损日', 'loss', 'loss date', 'day of loss', '损失日', '损失日期', '定损日期', '出险日'] },
];

type Of<Key extends keyof Policy> = readonly Choice<NonNullable<Policy[Key]> & string>[];

const dueDate = { value: 'due date', zh: '到期日', also: ['due', 'original due date', '原到期日'] } as const;
const invoiceDate = {
  value: 'invoice date',
  zh: '开票日',
  also: ['invoice', 'shipment', 'shipment date', '出运日', '发票日'],
} as const;
const extensionEnd = {
  value: 'extension end',
  zh: '延长期届满',
  also: ['end of extension', 'mep', 'mep end', '延长期满', '延长期止'],
} as const;

export const dueDatesCounted: Of<'dueDateCounted'> = [
  { value: 'original', zh: '原到期日', also: ['original due date', 'old', '原'] },
  { value: 'new', zh: '新到期日', also: ['new due date', '展期后到期日', '新'] },
];
export const extensionStarts: Of<'extensionFrom'> = [dueDate, invoiceDate];
export const noticeStarts: Of<'noticeFrom'> = [dueDate, extensionEnd];
export const waitingStarts: Of<'waitingFrom'> = [
  dueDate,
  { value: 'overdue notice', zh: '逾期通知日', also: ['notice', 'notice date', '逾期通知', '收到逾期通知'] },
  { value: 'collection', zh: '委托催收日', also: ['collection date', '催收', '委托催收'] },
  { value: 'claim', zh: '索赔日', also: ['claim date', 'filing', 'claim filed', '提交索赔'] },
];
export const claimStarts: Of<'claimFrom'> = [
  dueDate,
  invoiceDate,
  extensionEnd,
  { value: 'date of loss', zh: '损失发生日', also: ['定损日', 'loss', '损失日'] },
  { value: 'policy end', zh: '保险止期', also: ['expiry', 'end of policy', '保单到期日'] },
];
export const yesOrNo: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', zh: '是', also: ['y', 'true', '1', 'insured', 'included', '有', '包含', '承保'] },
  { value: 'no', zh: '否', also: ['n', 'false', 'not insured', 'excluded', '无', '不包含', '不承保'] },
];
export const recoveriesChoices: Of<'recoveriesAfterLoss'> = [
  { value: 'pro rata', zh: '按比例分摊', also: ['proportional', 'prorata', '按比例', '比例分摊'] },
  { value: 'insurer first', zh: '保险人优先', also: ['insurer', '先归保险人', '优先偿还保险人'] },
  { value: 'oldest first', zh: '先到期先冲抵', also: ['oldest', 'fifo', '先进先出'] },
];
export const discretionaryRules: Of<'discretionaryRule'> = [
  {
    value: 'trading experience',
    zh: '交易记录',
    also: ['covercredit', 'coface', 'marsh', 'trading history', '付款记录'],
  },
  { value: 'recent information', zh: '近期资信', also: ['exim', 'information', '资信报告'] },
];
export const limitStages: Of<'limitStage'> = [
  { value: 'loss', zh: '损失', also: ['the loss'] },
  { value: 'payment', zh: '赔款', also: ['the payment', 'indemnity', '赔付'] },
];
export const premiumBases: Of<'premiumBasis'> = [
  { value: 'fixed', zh: '固定', also: ['flat', 'lump sum', '固定保费', '定额'] },
  { value: 'turnover', zh: '营业额', also: ['sales', 'turnover declared', '销售额', '可保营业额', '申报额'] },
  { value: 'balance', zh: '月末余额', also: ['balances', 'month-end balances', 'monthly balances', '余额'] },
  { value: 'average balance', zh: '平均余额', also: ['mean balance', 'average outstanding'] },
  { value: 'limit', zh: '限额', also: ['limits', 'credit limit', '信用限额'] },
  { value: 'maximum liability', zh: '最高赔偿限额', also: ['maximum payout', 'maximum', '责任限额'] },
];
export const minimumCounts: Of<'minimumCounted'> = [
  { value: 'before bonus', zh: '优待前', also: ['before'] },
  { value: 'after bonus', zh: '优待后', also: ['after'] },
];
export const taxedAmounts: Of<'taxCounted'> = [
  { value: 'premium', zh: '保险费', also: ['premium only', '保费'] },
  { value: 'premium and fees', zh: '保险费及费用', also: ['premium with fees', 'all', '保费及费用'] },
];
// prettier-ignore
export const withoutLimits: Of<'withoutLimit'> = [
  { value: 'no cover', zh: '不承保', also: ['not covered', 'none', 'nil', 'no', '不予承保', '零限额', '无'] },
  { value: 'discretionary', zh: '自行掌握限额', also: ['discretionary limit', 'dcl', 'self-set', '自定限额', '自主信用额度'] },
  { value: 'uncapped', zh: '不设上限', also: ['unlimited', 'no cap', 'in full', 'covered in full', '全额承保', '无上限'] },
];
