import type { Rule, Table } from '../../rule';
import { bankRates, britishSums, chineseRate, europeanSum, refinancingRates } from '../../tables/lateRates';
import { flatRate, halfYearRates, yearDays, type LateRates } from './lateRates';

export type LateRegimeName = 'China' | 'agreed' | 'UK' | 'EU';

/** By which law, or contract, late payment costs interest. */
export interface LateRegime extends Rule {
  /** What it adds to a reference rate. */
  readonly margin: number;
  /** The rate of the first late day holds until payment; else each half-year has its own. */
  readonly fixedWhenLate: boolean;
  readonly sums: Table<{ readonly from: number; readonly sum: number }> | null;
  /** The money of its fixed sums. */
  readonly currency: string | null;
  /** What holds where nothing was agreed; null: a rate is needed. */
  readonly rates: LateRates | null;
}

const statutory = 0.08;

export const lateRegimes: Readonly<Record<LateRegimeName, LateRegime>> = {
  China: {
    name: { en: 'China', zh: '中国' },
    summary: {
      en: '0.05% a day where no rate was agreed; one agreed is at least the one-year LPR at signing.',
      zh: '未约定利率的，每日万分之五；约定利率不得低于合同订立时一年期 LPR。',
    },
    source: 'CN-REG',
    margin: 0,
    fixedWhenLate: false,
    sums: null,
    currency: null,
    rates: flatRate(chineseRate.rows[0]! * yearDays, chineseRate.from),
  },
  agreed: {
    name: { en: 'agreed', zh: '约定' },
    summary: { en: 'The rate of the contract.', zh: '按合同约定利率。' },
    source: 'expert',
    margin: 0,
    fixedWhenLate: false,
    sums: null,
    currency: null,
    rates: null,
  },
  UK: {
    name: { en: 'UK', zh: '英国' },
    summary: {
      en: 'Base rate of the half-year in which the debt became late + 8%, and 40, 70 or 100 pounds.',
      zh: '逾期当半年的基准利率 + 8%，另加 40、70 或 100 英镑。',
    },
    source: 'GOVUK',
    margin: statutory,
    fixedWhenLate: true,
    sums: britishSums,
    currency: 'GBP',
    rates: halfYearRates(bankRates, statutory),
  },
  EU: {
    name: { en: 'EU', zh: '欧盟' },
    summary: {
      en: 'ECB rate of each half-year + 8%, and 40 euros; countries may ask for more.',
      zh: '各半年欧洲央行利率 + 8%，另加 40 欧元；各成员国可更高。',
    },
    source: 'EU-2011-7',
    margin: statutory,
    fixedWhenLate: false,
    sums: europeanSum,
    currency: 'EUR',
    rates: halfYearRates(refinancingRates, statutory),
  },
};

/** The fixed sum of a debt, in the money of the law. */
export function fixedSumOf({ sums }: LateRegime, debt: number): number {
  return sums?.rows.findLast(({ from }) => debt >= from)?.sum ?? 0;
}

/** How the interest of a day is rounded: not at all, or to the cent before it is multiplied by the days. */
export type LateRounding = 'exact' | 'daily';
