import { months, type BookFacts } from './bookFacts';
import type { Question } from './question';

/** The questions in the order in which they are asked; their weights add up to 100. */
// prettier-ignore
export const selfQuestions = {
  policyWritten: {
    task: 'assess', weight: 4, source: 'CREIDIUINT',
    name: { en: 'Written credit policy', zh: '书面信用政策' },
    asks: { en: 'Is there a written credit policy?', zh: '是否有书面的信用政策？' },
    step: { en: 'Write down who may sell on credit to whom, up to how much, on which terms, and what happens when it is late.', zh: '写明谁可以对谁赊销、多少额度、什么条件，以及逾期后如何处理。' },
  },
  policyReviewed: {
    task: 'assess', weight: 2, source: 'CREIDIUINT',
    name: { en: 'Policy reviewed', zh: '政策复核' },
    asks: { en: 'Was the credit policy reviewed in the last 12 months?', zh: '近 12 个月是否复核过信用政策？' },
    step: { en: 'Review the credit policy once a year, with the losses and disputes of the year beside it.', zh: '每年对照当年损失与争议复核一次信用政策。' },
  },
  newChecked: {
    task: 'assess', weight: 6, source: 'CPA-HC',
    name: { en: 'New customers checked', zh: '新客户资信核查' },
    asks: { en: 'Is every new customer checked before the first delivery on credit?', zh: '新客户首次赊销前是否都做资信核查？' },
    step: { en: 'Deliver on credit only after a report, a reference or a statement is on file.', zh: '取得资信报告、参考或报表后再赊销发货。' },
  },
  graded: {
    task: 'assess', weight: 5, source: 'FORM-NL',
    name: { en: 'Evidence on file', zh: '资信依据' },
    asks: { en: 'Do those who owe have a grade, a report or a statement on file?', zh: '欠款客户是否有评级、资信报告或财务报表？' },
    step: { en: 'Get a grade or a report for the largest who have none, and type it beside the customer.', zh: '为尚无依据的大额客户取得评级或报告，并填入客户表。' },
    measured: { better: 'higher', yes: 0.9, partly: 0.5, of: ({ graded }: BookFacts) => graded, says: { en: 'of what is owed has a grade, report or statement', zh: '的欠款有评级、报告或报表' } },
  },
  reviewed: {
    task: 'assess', weight: 4, source: 'FORM-NL',
    name: { en: 'Age of reports', zh: '资信档案更新' },
    asks: { en: 'Are the files of those who owe less than a year old?', zh: '欠款客户的资信档案是否在一年以内？' },
    step: { en: 'Renew the reports that are older than a year, the largest balances first.', zh: '更新一年以上的资信报告，余额大者优先。' },
    measured: { better: 'higher', yes: 0.9, partly: 0.5, of: ({ reviewed }: BookFacts) => reviewed, says: { en: `of what is owed has a report of the last ${months} months`, zh: `的欠款有近 ${months} 个月的资信报告` } },
  },
  limitsSet: {
    task: 'limits', weight: 7, source: 'CREIDIUINT',
    name: { en: 'Limits set', zh: '设定限额' },
    asks: { en: 'Does everybody who owes have a credit limit?', zh: '欠款客户是否都有信用限额？' },
    step: { en: 'Set a limit for each customer who owes without one: CREDITLIMITADVICE proposes it.', zh: '为无限额的欠款客户设定限额：可用 CREDITLIMITADVICE。' },
    measured: { better: 'higher', yes: 0.95, partly: 0.7, of: ({ limited }: BookFacts) => limited, says: { en: 'of what is owed has a limit', zh: '的欠款有限额' } },
  },
  withinLimits: {
    task: 'limits', weight: 6, source: 'CMHC',
    name: { en: 'Limits kept', zh: '遵守限额' },
    asks: { en: 'Do customers stay within their limits?', zh: '客户是否都在限额之内？' },
    step: { en: 'Bring down what lies above limits, or ask for more cover before the next delivery.', zh: '压降超限额部分，或在下次发货前申请增加限额。' },
    measured: { better: 'lower', yes: 0.02, partly: 0.1, of: ({ over }: BookFacts) => over, says: { en: 'of what is owed lies above limits', zh: '的欠款超限额' } },
  },
  authority: {
    task: 'limits', weight: 4, source: 'FORM-NL',
    name: { en: 'Authority by amount', zh: '分级授权' },
    asks: { en: 'Is it written down who may grant how much credit?', zh: '授信权限是否按金额书面规定？' },
    step: { en: 'Give each level an amount up to which it may grant credit, and let sales decide none of it alone.', zh: '规定各级授信金额上限，销售不得单独决定。' },
  },
  termsKnown: {
    task: 'limits', weight: 3, source: 'CPA-HC',
    name: { en: 'Terms on paper', zh: '账期告知' },
    asks: { en: 'Do quotations, invoices and statements show the terms of payment?', zh: '报价、发票和对账单上是否注明付款条件？' },
    step: { en: 'Print the terms on quotations, order confirmations and invoices.', zh: '在报价、订单确认和发票上注明付款条件。' },
  },
  watched: {
    task: 'monitor', weight: 5, source: 'CPA-HC',
    name: { en: 'Customers watched', zh: '客户跟踪' },
    asks: { en: 'Are customers watched for changes that may keep them from paying?', zh: '是否跟踪可能影响客户付款的变化？' },
    step: { en: 'Look at EARLYWARNING once a month and keep the review calendar of RISKREGISTER.', zh: '每月查看 EARLYWARNING，并按 RISKREGISTER 的复核日历执行。' },
  },
  daysMeasured: {
    task: 'monitor', weight: 3, source: 'CREIDIUINT',
    name: { en: 'Debtor days measured', zh: '周转天数统计' },
    asks: { en: 'Are debtor days (DSO) measured every month?', zh: '是否每月统计应收账款周转天数（DSO）？' },
    step: { en: 'Measure DSO and average days delinquent at each month end, and tell sales.', zh: '每月末统计 DSO 和平均逾期天数，并告知销售。' },
  },
  concentration: {
    task: 'monitor', weight: 5, source: 'BAJ',
    name: { en: 'Concentration', zh: '集中度' },
    asks: { en: 'Does the book stand on more than a few customers?', zh: '应收账款是否不依赖少数客户？' },
    step: { en: 'Hold what the five largest could lose against equity, and insure or secure it.', zh: '以净资产衡量前五大客户的可能损失，并投保或取得担保。' },
    measured: { better: 'lower', yes: 0.3, partly: 0.5, of: ({ topFive }: BookFacts) => topFive, says: { en: 'of what is owed is owed by the five largest', zh: '的欠款来自前五大客户' } },
  },
  forecast: {
    task: 'monitor', weight: 3, source: 'CPA-HC',
    name: { en: 'Cash forecast', zh: '现金预测' },
    asks: { en: 'Is a cash forecast kept and updated?', zh: '是否编制并更新现金流预测？' },
    step: { en: 'Keep thirteen weeks of CASHFORECAST and compare them with what came in.', zh: '用 CASHFORECAST 编制 13 周预测，并与实际收款比较。' },
  },
  longOverdue: {
    task: 'monitor', weight: 4, source: 'crr178',
    name: { en: 'Long overdue', zh: '长期逾期' },
    asks: { en: 'Is next to nothing more than 90 days past due?', zh: '逾期 90 天以上的欠款是否极少？' },
    step: { en: 'Decide on each invoice that is more than 90 days late: plan, claim, court or write-off.', zh: '逐张决定逾期 90 天以上发票的处理：还款计划、索赔、诉讼或核销。' },
    measured: { better: 'lower', yes: 0.02, partly: 0.05, of: ({ over90 }: BookFacts) => over90, says: { en: 'of what is owed is more than 90 days past due', zh: '的欠款逾期 90 天以上' } },
  },
  overdue: {
    task: 'collect', weight: 6, source: 'EQUITAS',
    name: { en: 'Paid in time', zh: '按期付款' },
    asks: { en: 'Is little of the book past due?', zh: '逾期占比是否较低？' },
    step: { en: 'Chase by the calendar of DUNNING from the third day, the largest first.', zh: '按 DUNNING 日程自第 3 天起催收，大额优先。' },
    measured: { better: 'lower', yes: 0.1, partly: 0.25, of: ({ overdue }: BookFacts) => overdue, says: { en: 'of what is owed is past due', zh: '的欠款已逾期' } },
  },
  reminders: {
    task: 'collect', weight: 4, source: 'CREIDIUINT',
    name: { en: 'Reminders by calendar', zh: '催款日程' },
    asks: { en: 'Are reminders sent by a written calendar?', zh: '是否按书面日程催款？' },
    step: { en: 'Fix the days of reminder, call, letter and agency, and let nobody skip them.', zh: '规定提醒、电话、催款函、委托催收的日期，不得跳过。' },
  },
  stop: {
    task: 'collect', weight: 4, source: 'FORM-NL',
    name: { en: 'Deliveries stop', zh: '停止发货' },
    asks: { en: 'Do deliveries stop on a fixed day after the due date?', zh: '逾期达到规定天数后是否停止发货？' },
    step: { en: 'Stop deliveries on the day of the policy, or 15 days past due.', zh: '按保单规定日或逾期 15 天停止发货。' },
  },
  disputes: {
    task: 'collect', weight: 4, source: 'CN-13',
    name: { en: 'Disputes settled', zh: '争议处理' },
    asks: { en: 'Are disputes settled within 21 days?', zh: '争议是否在 21 天内解决？' },
    step: { en: 'Give each dispute an owner and a day; DISPUTES shows what each holds back.', zh: '为每项争议指定负责人和解决日；DISPUTES 列示其影响。' },
    measured: { better: 'lower', yes: 0, partly: 0.4, of: ({ oldDisputes }: BookFacts) => oldDisputes, says: { en: 'of what is contested has been open for more than 21 days', zh: '的争议金额已超过 21 天' } },
  },
  handedOver: {
    task: 'collect', weight: 3, source: 'AT-BE-M',
    name: { en: 'Collection handed over', zh: '移交追讨' },
    asks: { en: 'Is what is more than 90 days late handed to an agency or a lawyer?', zh: '逾期 90 天以上的是否已移交催收机构或律师？' },
    step: { en: 'Hand over what is more than 90 days late, and note the day in the ledger.', zh: '移交逾期 90 天以上的欠款，并在明细中记录日期。' },
    measured: { better: 'higher', yes: 0.9, partly: 0.5, of: ({ handedOver }: BookFacts) => handedOver, says: { en: 'of what is more than 90 days late has been handed over', zh: '的逾期 90 天以上欠款已移交' } },
  },
  losses: {
    task: 'collect', weight: 4, source: 'EH-WP',
    name: { en: 'Losses', zh: '坏账损失' },
    asks: { en: 'Are write-offs within 0.3% of sales?', zh: '核销是否不超过销售额的 0.3%？' },
    step: { en: 'Look at what was lost in twelve months: who, why, and which rule would have stopped it.', zh: '检查近十二个月的损失：对象、原因，以及哪条规则本可避免。' },
    measured: { better: 'lower', yes: 0.003, partly: 0.007, of: ({ lost }: BookFacts) => lost, says: { en: `of the sales of ${months} months was written off`, zh: `的近 ${months} 个月销售额已核销` } },
  },
  insured: {
    task: 'protect', weight: 5, source: 'CMHC',
    name: { en: 'Receivables insured', zh: '应收账款投保' },
    asks: { en: 'Is most of what is owed insured or secured?', zh: '大部分欠款是否已投保或有担保？' },
    step: { en: 'Ask for limits where they lack, or insure those whose failure equity could not bear.', zh: '申请所缺限额，或为净资产无法承受其违约的客户投保。' },
    measured: { better: 'higher', yes: 0.9, partly: 0.6, of: ({ insured }: BookFacts) => insured, says: { en: 'of what is owed lies within limits of the policy', zh: '的欠款在保单限额之内' } },
  },
  security: {
    task: 'protect', weight: 3, source: 'CREIDIUINT',
    name: { en: 'Security for high risks', zh: '高风险担保' },
    asks: { en: 'Do customers of high risk give security or pay in advance?', zh: '高风险客户是否提供担保或预付？' },
    step: { en: 'Ask for a deposit, a guarantee or retained title where the grade is low.', zh: '对低等级客户要求定金、保证或物权保留。' },
  },
  provision: {
    task: 'protect', weight: 3, source: 'CPA-HC',
    name: { en: 'Provision made', zh: '计提准备' },
    asks: { en: 'Are expected losses provided for in the accounts?', zh: '账上是否计提预期信用损失？' },
    step: { en: 'Provide by a matrix (PROVISION), customers in default apart.', zh: '按损失率表（PROVISION）计提，违约客户单项计提。' },
  },
  distress: {
    task: 'protect', weight: 3, source: 'CPA-HC',
    name: { en: 'Plan for distress', zh: '困难客户预案' },
    asks: { en: 'Is there a plan for customers in financial difficulty?', zh: '对陷入困境的客户是否有预案？' },
    step: { en: 'Decide beforehand who may agree to a payment plan, and what the policy asks for (PAYMENTPLAN).', zh: '预先规定谁可同意还款计划及保单要求（PAYMENTPLAN）。' },
  },
} as const satisfies Readonly<Record<string, Question>>;

export type SelfQuestion = keyof typeof selfQuestions;
