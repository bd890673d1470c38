import { daysOf } from '../../ledger/calendar';
import type { Rule } from '../../rule';
import type { Words } from '../../words';
import type { Applicant } from './applicant';
import type { LimitSettings } from './limitSettings';

/** A rule for the highest credit limit. Null: what it needs is not given, and it is not applied. */
export interface LimitRule extends Rule {
  readonly needs: Words;
  most(applicant: Applicant, settings: LimitSettings): number | null;
}

export const need: LimitRule = {
  name: { en: 'Need', zh: '业务需求' },
  summary: {
    en: 'Annual sales × (terms + usual delay) ÷ 365, with tax, in the busiest month.',
    zh: '年销售额 ×（账期 + 通常延迟天数）÷ 365，含税，按旺季。',
  },
  source: 'MYDSO-34',
  needs: { en: 'annual sales and terms', zh: '年销售额和账期' },
  most: ({ customer: { annualSales, terms } }, { usualDelay, salesTax, peakFactor }) =>
    annualSales === null || terms === null
      ? null
      : ((annualSales * (daysOf(terms) + usualDelay)) / 365) * (1 + salesTax) * peakFactor,
};

/** In the order in which an answer lists them; of rules that give the same limit the first one binds. */
export const limitRules: readonly LimitRule[] = [
  need,
  {
    name: { en: 'Net worth', zh: '净资产' },
    summary: { en: 'A share of the customer’s tangible net worth.', zh: '客户有形净资产的一定比例。' },
    source: 'HIGHAKO',
    needs: { en: 'net worth', zh: '客户净资产' },
    most: ({ netWorth }, { netWorthShare }) => shareOf(netWorth, netWorthShare),
  },
  {
    name: { en: 'Working capital', zh: '营运资金' },
    summary: { en: 'A share of the customer’s working capital.', zh: '客户营运资金的一定比例。' },
    source: 'HIGHAKO',
    needs: { en: 'working capital', zh: '营运资金' },
    most: ({ workingCapital }, { workingCapitalShare }) => shareOf(workingCapital, workingCapitalShare),
  },
  {
    name: { en: 'Customer turnover', zh: '客户营业收入' },
    summary: { en: 'A share of all that the customer sells.', zh: '客户营业收入的一定比例。' },
    source: 'MYDSO-34',
    needs: { en: 'customer turnover', zh: '客户营业收入' },
    most: ({ turnover }, { turnoverShare }) => shareOf(turnover, turnoverShare),
  },
  {
    name: { en: 'References', zh: '其他供应商授信' },
    summary: { en: 'What other suppliers give, the median.', zh: '其他供应商给予的额度（中位数）。' },
    source: 'HIGHAKO',
    needs: { en: 'trade references', zh: '其他供应商授信额度（商业资信证明）' },
    most: ({ references }) => references,
  },
  {
    name: { en: 'Concentration', zh: '集中度' },
    summary: {
      en: 'No customer may owe more than a share of all receivables, where customers are enough to keep it.',
      zh: '单一客户欠款不超过全部应收账款的一定比例（客户家数足以分散时）。',
    },
    source: 'CN-17',
    needs: {
      en: 'annual sales and terms, or exposure, of all customers, and enough of them to keep the share',
      zh: '全部客户的年销售额和账期或风险敞口，且家数足以分散至该比例以内',
    },
    most: mostOfAll,
  },
  {
    name: { en: 'Own equity', zh: '自有净资产' },
    summary: {
      en: 'What stays with you in a default, after cover, may use up no more than a share of your own equity.',
      zh: '违约后自留的损失（扣除保险后）不超过自有净资产的一定比例。',
    },
    source: 'expert',
    needs: { en: 'equity (settings)', zh: '净资产（设置）' },
    most: (applicant, { equity, ownEquityShare }) =>
      equity === null ? null : limitKeeping((ownEquityShare * equity) / applicant.lossGivenDefault, applicant),
  },
  {
    name: { en: 'Risk', zh: '风险' },
    summary: {
      en: 'What stays with you of the limit × PD × LGD is within the expected loss that one customer may cause.',
      zh: '限额的自留部分 × 违约概率 × 违约损失率不超过单一客户可承受的预期损失。',
    },
    source: 'expert',
    needs: { en: 'loss appetite (settings)', zh: '可承受预期损失（设置）' },
    most: (applicant, { lossAppetite }) =>
      lossAppetite === null
        ? null
        : limitKeeping(lossAppetite / (applicant.probability * applicant.lossGivenDefault), applicant),
  },
  {
    name: { en: 'Payment', zh: '付款表现' },
    summary: {
      en: 'Late payers get a part of the need: by the classes of the payment index, below 80 and below 50.',
      zh: '慢付客户只给需求的一部分：按付款指数分级（低于 80、低于 50）。',
    },
    source: 'paydex',
    needs: { en: 'payment index, annual sales and terms', zh: '付款指数、年销售额和账期' },
    most: latePayers,
  },
  {
    name: { en: 'Insurer', zh: '保险人' },
    summary: { en: 'The insurer’s limit: nothing beyond it is insured.', zh: '保险人批复限额：超出部分不承保。' },
    source: 'AT-IE-MAX',
    needs: { en: 'credit limit, with insured only', zh: '信用限额（且仅限保险限额）' },
    most: ({ insuredLimit }, { insuredOnly }) => (insuredOnly && insuredLimit < Infinity ? insuredLimit : null),
  },
  {
    name: { en: 'Default', zh: '违约' },
    summary: { en: 'A customer in default gets no new credit.', zh: '已违约客户不再授信。' },
    source: 'expert',
    needs: { en: 'a PD', zh: '违约概率' },
    most: ({ probability }) => (probability >= 1 ? 0 : Infinity),
  },
];

/** The limit of which so much stays with the seller: the uninsured share within the insurer's limit, and all that lies above it. */
function limitKeeping(kept: number, { insuredLimit, insuredPercentage }: Applicant): number {
  if (insuredPercentage === 0) return kept;
  return kept <= (1 - insuredPercentage) * insuredLimit
    ? kept / (1 - insuredPercentage)
    : kept + insuredPercentage * insuredLimit;
}

/** Where customers are too few to keep a share of the receivables, whoever owes what, it is no rule. */
function mostOfAll(
  { allSales, allReceivables, customers }: Applicant,
  { receivablesShare, concentrationShare }: LimitSettings,
): number | null {
  const known = [
    customers * receivablesShare >= 1 ? shareOf(allReceivables, receivablesShare) : null,
    concentrationShare === null ? null : shareOf(allSales, concentrationShare),
  ].filter((most) => most !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function latePayers(applicant: Applicant, settings: LimitSettings): number | null {
  const [{ paymentIndex }, needed] = [applicant, need.most(applicant, settings)];
  if (paymentIndex === null || needed === null) return null;
  if (paymentIndex >= prompt) return Infinity;
  return needed * (paymentIndex >= medium ? settings.mediumPayers : settings.slowPayers);
}

function shareOf(amount: number | null, share: number): number | null {
  return amount === null ? null : Math.max(0, amount * share);
}

/** Dun & Bradstreet: 80 to 100 low, 50 to 79 medium, below 50 high risk of late payment. */
const prompt = 80;
const medium = 50;
