import type { Headings } from './heading';

/** What an insurer asks about the firm itself and no ledger can tell; typed once. */
// prettier-ignore
export const firmHeadings = {
  name: { words: { en: 'Company', zh: '企业名称' }, kind: 'text', also: ['Company name', 'Name', 'Applicant', '投保人', '公司名称'] },
  legalForm: { words: { en: 'Legal form', zh: '企业性质' }, kind: 'text', also: ['Form of company', '法律形式', '公司类型'] },
  registerNumber: { words: { en: 'Register number', zh: '统一社会信用代码' }, kind: 'text', also: ['Registration number', 'Company number', '注册号', '工商注册号'] },
  vatNumber: { words: { en: 'VAT number', zh: '纳税人识别号' }, kind: 'text', also: ['Tax number', 'VAT no', '税号'] },
  founded: { words: { en: 'Founded', zh: '成立日期' }, kind: 'text', also: ['Year founded', 'Established', '成立年份'] },
  address: { words: { en: 'Address', zh: '地址' }, kind: 'text', also: ['Registered office', '注册地址', '通讯地址'] },
  bank: { words: { en: 'Bank', zh: '开户银行' }, kind: 'text', also: ['House bank', 'Banks', '银行'] },
  shareholders: { words: { en: 'Shareholders', zh: '股东' }, kind: 'text', also: ['Owners', '主要股东'] },
  affiliates: { words: { en: 'Affiliates to be insured', zh: '共同被保险的关联企业' }, kind: 'text', also: ['Affiliates', 'Co-insured', '关联企业'] },
  broker: { words: { en: 'Broker', zh: '保险经纪人' }, kind: 'text', also: ['Brokers', 'Intermediary', '经纪公司'] },
  existingCover: { words: { en: 'Existing credit insurance', zh: '现有信用保险' }, kind: 'text', also: ['Existing policy', 'Present insurer', '现保险人及到期日'] },
  activity: { words: { en: 'Activity', zh: '主营业务' }, kind: 'text', also: ['Business', 'Business activity', '经营范围'] },
  goods: { words: { en: 'Goods or services', zh: '商品或服务' }, kind: 'text', also: ['Goods', 'Products', '产品'] },
  role: { words: { en: 'Manufacturer, trader or contractor', zh: '生产商、贸易商或承包商' }, kind: 'text', also: ['Role', 'Kind of business', '经营类型'] },
  delivery: { words: { en: 'Delivery conditions', zh: '交货条件' }, kind: 'text', also: ['Terms of delivery', 'Incoterms', '贸易术语'] },
  retention: { words: { en: 'Retention of title', zh: '物权保留' }, kind: 'text', also: ['Title retention', '所有权保留'] },
  workInProgress: { words: { en: 'Work in progress', zh: '在产品' }, kind: 'text', also: ['WIP', '在制品'] },
  speciallyMade: { words: { en: 'Specially made goods', zh: '定制商品' }, kind: 'text', also: ['Specially manufactured goods', 'Made to order', '定制占比'] },
  homeCountry: { words: { en: 'Home country', zh: '本国' }, kind: 'text', also: ['Country', '所在国', '国家'] },
  nextTurnover: { words: { en: 'Turnover next year', zh: '下年度预计销售额' }, kind: 'amount', also: ['Expected turnover', 'Estimated turnover', '预计销售额'] },
  politicalRisk: { words: { en: 'Political risk wanted', zh: '是否投保政治风险' }, kind: 'text', also: ['Political risk', '政治风险'] },
  decisions: { words: { en: 'Who decides on credit', zh: '授信决策人' }, kind: 'text', also: ['Credit decisions', 'Credit manager', '信用管理负责人'] },
  authority: { words: { en: 'Authority by amount', zh: '授信权限' }, kind: 'text', also: ['Credit authority', 'Authority', '审批权限'] },
  sources: { words: { en: 'Sources of information', zh: '资信来源' }, kind: 'text', also: ['Credit information', 'Reports used', '资信调查渠道'] },
  review: { words: { en: 'Files reviewed every', zh: '资信复核周期' }, kind: 'text', also: ['Review of files', 'Age of files', '档案更新周期'] },
  reminders: { words: { en: 'Reminders', zh: '催款日程' }, kind: 'text', also: ['Dunning', 'Reminder days', '催收日程'] },
  stop: { words: { en: 'Deliveries stop after', zh: '停止发货' }, kind: 'text', also: ['Stop of deliveries', 'Stop shipment', '停货条件'] },
  legal: { words: { en: 'Agency or lawyer after', zh: '委托催收或诉讼' }, kind: 'text', also: ['Collection agency', 'Legal action', '法律手段'] },
} as const satisfies Headings<string>;

/** In which part of the form each is asked, in order. */
export const firmBlocks = {
  company: [
    ...(['name', 'legalForm', 'registerNumber', 'vatNumber', 'founded', 'address', 'bank'] as const),
    ...(['shareholders', 'affiliates', 'broker', 'existingCover'] as const),
  ],
  business: ['activity', 'goods', 'role', 'delivery', 'retention', 'workInProgress', 'speciallyMade'],
  turnover: ['homeCountry', 'nextTurnover', 'politicalRisk'],
  procedures: ['decisions', 'authority', 'sources', 'review', 'reminders', 'stop', 'legal'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof firmHeadings)[]>>;
