import type { Table } from '../rule';

/** Reference rates a year of one half-year after the other, the first of them beginning on the table's first day. */
export type HalfYears = Table<number>;

/** Bank Rate on 31 December counts for debts that become late from January to June, that on 30 June for July to December. */
// prettier-ignore
export const bankRates: HalfYears = {
  name: { en: 'Bank of England base rate by half-year', zh: '英格兰银行基准利率（按半年）' },
  summary: { en: 'In force on the last day of the half-year before.', zh: '取上一半年最后一日的利率。' },
  source: 'PAYONTIME',
  from: 42370,
  until: 46203,
  rows: [
    0.005, 0.005, // 2016
    0.0025, 0.0025,
    0.005, 0.005,
    0.0075, 0.0075,
    0.0075, 0.001, // 2020
    0.001, 0.001,
    0.0025, 0.0125,
    0.035, 0.05,
    0.0525, 0.0525,
    0.0475, 0.0425,
    0.0375, // to 30 June 2026
  ],
};

/** Main refinancing rate of the European Central Bank on 1 January and on 1 July. */
// prettier-ignore
export const refinancingRates: HalfYears = {
  name: { en: 'ECB main refinancing rate by half-year', zh: '欧洲央行主要再融资利率（按半年）' },
  summary: { en: 'In force on the first day of the half-year.', zh: '取半年首日的利率。' },
  source: 'ECB-MRO',
  from: 42370,
  until: 46203,
  rows: [
    0.0005, 0, // 2016
    0, 0,
    0, 0,
    0, 0,
    0, 0, // 2020
    0, 0,
    0, 0,
    0.025, 0.04,
    0.045, 0.0425,
    0.0315, 0.0215,
    0.0215, // to 30 June 2026
  ],
};

/** What may be asked for besides interest, for each debt of at least so much, in the currency of the law. */
interface FixedSum {
  readonly from: number;
  readonly sum: number;
}

// prettier-ignore
export const britishSums: Table<FixedSum> = {
  name: { en: 'Fixed sums of the Act of 1998', zh: '英国 1998 年法案定额补偿' },
  summary: { en: '40, 70 or 100 pounds by the size of the debt.', zh: '按欠款金额 40、70 或 100 英镑。' },
  source: 'GOVUK',
  from: 37475,
  until: null,
  rows: [{ from: 0, sum: 40 }, { from: 1000, sum: 70 }, { from: 10_000, sum: 100 }],
};

export const europeanSum: Table<FixedSum> = {
  name: { en: 'Fixed sum of Directive 2011/7/EU', zh: '欧盟 2011/7 号指令定额补偿' },
  summary: { en: 'At least 40 euros a debt.', zh: '每笔至少 40 欧元。' },
  source: 'EU-2011-7',
  from: 41349,
  until: null,
  rows: [{ from: 0, sum: 40 }],
};

/** The day's rate where none was agreed: Order 728 of 2020, Order 802 from June 2025. */
export const chineseRate: Table<number> = {
  name: { en: 'Daily rate of Orders 728 and 802', zh: '国务院令第 728 号、第 802 号日利率' },
  summary: { en: '0.05% a day.', zh: '每日万分之五。' },
  source: 'CN-REG',
  from: 44075,
  until: null,
  rows: [0.0005],
};
