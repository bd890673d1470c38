import type { Measure } from '../../rule';
import { completed } from '../../risk/models/derivedLines';
import type { OwnPosition } from './positions';

export type OwnRatioName =
  'equityShare' | 'currentRatio' | 'cashRatio' | 'interestCover' | 'receivablesShare' | 'unprotectedShare';

/** Ratios of a firm's own statement that lenders look at beside a score; null where a line lacks. */
export const ownRatios: Readonly<Record<OwnRatioName, Measure<OwnPosition>>> = {
  equityShare: {
    name: { en: 'Equity ÷ total assets', zh: '所有者权益 ÷ 资产总计' },
    summary: { en: 'Book equity ÷ total assets.', zh: '所有者权益合计 ÷ 资产总计。' },
    source: 'altman1995',
    unit: 'share',
    of: ({ statement }) => over(completed(statement).bookEquity, statement.totalAssets),
  },
  currentRatio: {
    name: { en: 'Current ratio', zh: '流动比率' },
    summary: { en: 'Current assets ÷ current liabilities.', zh: '流动资产合计 ÷ 流动负债合计。' },
    source: 'CN-18',
    unit: 'times',
    of: ({ statement }) => over(statement.currentAssets, statement.currentLiabilities),
  },
  cashRatio: {
    name: { en: 'Cash ratio', zh: '现金比率' },
    summary: { en: 'Cash ÷ current liabilities.', zh: '现金 ÷ 流动负债合计。' },
    source: 'CN-18',
    unit: 'times',
    of: ({ cash, statement }) => over(cash ?? undefined, statement.currentLiabilities),
  },
  interestCover: {
    name: { en: 'Interest cover', zh: '已获利息倍数' },
    summary: { en: 'EBIT ÷ interest.', zh: '息税前利润 ÷ 利息费用。' },
    source: 'expert',
    unit: 'times',
    of: ({ statement }) => over(completed(statement).ebit, statement.interest),
  },
  receivablesShare: {
    name: { en: 'Receivables ÷ total assets', zh: '应收账款 ÷ 资产总计' },
    summary: {
      en: 'Receivables ÷ total assets; above 40 % they are the largest asset of many firms.',
      zh: '应收账款 ÷ 资产总计；许多企业超过 40%，为最大资产。',
    },
    source: 'EH-WP',
    unit: 'share',
    of: ({ receivables, statement }) => over(receivables ?? undefined, statement.totalAssets),
  },
  unprotectedShare: {
    name: { en: 'Uninsured debt ÷ equity', zh: '未承保欠款 ÷ 所有者权益' },
    summary: {
      en: 'What of the debt no policy pays ÷ book equity.',
      zh: '该欠款中保单不予赔付部分 ÷ 所有者权益合计。',
    },
    source: 'expert',
    unit: 'share',
    of: ({ unprotected, statement }) => over(unprotected ?? undefined, completed(statement).bookEquity),
  },
};

/** A share of equity means nothing where there is none left. */
function over(above: number | undefined, below: number | undefined): number | null {
  return above === undefined || below === undefined || !(below > 0) ? null : above / below;
}
