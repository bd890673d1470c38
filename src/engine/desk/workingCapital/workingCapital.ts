import type { Measure } from '../../rule';
import type { Figures } from './figures';

export type CapitalFigureName =
  | 'receivableDays'
  | 'inventoryDays'
  | 'payableDays'
  | 'cycle'
  | 'capital'
  | 'capitalByDays'
  | 'cashRatio'
  | 'quickRatio'
  | 'currentRatio'
  | 'payrollWeeks'
  | 'lateShare';

/** A line of WORKINGCAPITAL; what it needs stands in its summary. */
type CapitalFigure = Measure<Figures>;

const receivableDays: CapitalFigure = {
  name: { en: 'Receivable days (DSO)', zh: '应收账款周转天数（DSO）' },
  summary: { en: 'Receivables ÷ sales × days.', zh: '应收账款 ÷ 销售额 × 天数。' },
  source: 'CN-9',
  unit: 'days',
  of: ({ receivables, sales, days }) => daysOf(receivables, sales, days),
};

const inventoryDays: CapitalFigure = {
  name: { en: 'Inventory days (DIO)', zh: '存货周转天数（DIO）' },
  summary: { en: 'Inventory ÷ cost of sales × days.', zh: '存货 ÷ 营业成本 × 天数。' },
  source: 'CN-9',
  unit: 'days',
  of: ({ inventory, costOfSales, days }) => daysOf(inventory, costOfSales, days),
};

const payableDays: CapitalFigure = {
  name: { en: 'Payable days (DPO)', zh: '应付账款周转天数（DPO）' },
  summary: { en: 'Payables ÷ purchases × days.', zh: '应付账款 ÷ 采购额 × 天数。' },
  source: 'CN-9',
  unit: 'days',
  of: ({ payables, purchases, days }) => daysOf(payables, purchases, days),
};

const cycle: CapitalFigure = {
  name: { en: 'Cash conversion cycle', zh: '现金周转期' },
  summary: { en: 'Receivable days + inventory days − payable days.', zh: '应收天数 + 存货天数 − 应付天数。' },
  source: 'CN-8',
  unit: 'days',
  of: (figures) => {
    const [sold, stored] = [receivableDays.of(figures), inventoryDays.of(figures)];
    const taken = payableDays.of(figures);
    return sold === null || stored === null || taken === null ? null : sold + stored - taken;
  },
};

/** Every line, in the order in which it is printed. */
export const capitalFigures: Readonly<Record<CapitalFigureName, CapitalFigure>> = {
  receivableDays,
  inventoryDays,
  payableDays,
  cycle,
  capital: {
    name: { en: 'Working capital', zh: '营运资金需求' },
    summary: { en: 'Receivables + inventory − payables.', zh: '应收账款 + 存货 − 应付账款。' },
    source: 'CN-8',
    unit: 'amount',
    of: ({ receivables, inventory, payables }) =>
      receivables === null || inventory === null || payables === null ? null : receivables + inventory - payables,
  },
  capitalByDays: {
    name: { en: 'Working capital by days', zh: '按天数计算的营运资金需求' },
    summary: { en: 'Cash conversion cycle × sales of a day.', zh: '现金周转期 × 日销售额。' },
    source: 'CN-8',
    unit: 'amount',
    of: (figures) => {
      const [days, { sales }] = [cycle.of(figures), figures];
      return days === null || sales === null ? null : (days * sales) / (figures.days ?? usualDays);
    },
  },
  cashRatio: {
    name: { en: 'Cash ratio', zh: '现金比率' },
    summary: { en: '(Cash + securities) ÷ current liabilities.', zh: '（现金 + 有价证券）÷ 流动负债。' },
    source: 'CN-18',
    unit: 'times',
    of: (figures) => over(liquid(figures), owing(figures)),
  },
  quickRatio: {
    name: { en: 'Quick ratio', zh: '速动比率' },
    summary: {
      en: '(Cash + securities + receivables + other current assets) ÷ current liabilities.',
      zh: '（现金 + 有价证券 + 应收账款 + 其他流动资产）÷ 流动负债。',
    },
    source: 'CN-18',
    unit: 'times',
    of: (figures) => over(quick(figures), owing(figures)),
  },
  currentRatio: {
    name: { en: 'Current ratio', zh: '流动比率' },
    summary: { en: 'The same with inventory ÷ current liabilities.', zh: '上述各项加存货 ÷ 流动负债。' },
    source: 'CN-18',
    unit: 'times',
    of: (figures) => {
      const [assets, { inventory }] = [quick(figures), figures];
      return over(assets === null || inventory === null ? null : assets + inventory, owing(figures));
    },
  },
  payrollWeeks: {
    name: { en: 'Weeks of payroll safe', zh: '可支付工资周数' },
    summary: { en: '(Cash + credit lines) ÷ weekly payroll.', zh: '（现金 + 可用授信）÷ 每周工资。' },
    source: 'expert',
    unit: 'times',
    of: ({ cash, creditLines, weeklyPayroll }) =>
      cash === null || !weeklyPayroll ? null : Math.max(0, cash + (creditLines ?? 0)) / weeklyPayroll,
  },
  lateShare: {
    name: { en: 'Own late payments', zh: '自身逾期付款占比' },
    summary: { en: 'Paid late ÷ purchases.', zh: '逾期支付金额 ÷ 采购额。' },
    source: 'expert',
    unit: 'share',
    of: ({ paidLate, purchases }) => over(paidLate, purchases),
  },
};

function daysOf(balance: number | null, flow: number | null, days: number | null): number | null {
  const part = over(balance, flow);
  return part === null ? null : part * (days ?? usualDays);
}

function over(above: number | null, below: number | null): number | null {
  return above === null || below === null || below === 0 ? null : above / below;
}

function liquid({ cash, securities }: Figures): number | null {
  return cash === null ? null : cash + (securities ?? 0);
}

function quick(figures: Figures): number | null {
  const [assets, { receivables, otherAssets }] = [liquid(figures), figures];
  return assets === null || receivables === null ? null : assets + receivables + (otherAssets ?? 0);
}

/** What must be paid within a year. */
function owing({ payables, otherLiabilities }: Figures): number | null {
  return payables === null ? null : payables + (otherLiabilities ?? 0);
}

const usualDays = 365;
