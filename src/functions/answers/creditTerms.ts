import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { daysOf, type Customer } from '../../engine/ledger';
import type { Policy } from '../../engine/cover';
import { entryOf } from '../../engine/portfolio';
import { creditTerms, type Buyer, type CreditTerms, type TermCover } from '../../engine/plan';
import { termTiers, type SaleForm, type TermTier } from '../../engine/tables';
import type { BuyersRange } from '../../workbook/ranges/buyers';
import { customersKind } from '../../workbook/ranges/customers';
import { rowOf } from '../../workbook/report/table';
import type { Answer, AnswerCell } from '../definition';
import type { AllTermSettings } from '../parameters/buyers';

type Row = readonly AnswerCell[];

interface CreditTermsGiven {
  readonly customers: BuyersRange;
  readonly tiers: readonly TermTier[] | null;
  readonly policy: Policy | null;
  readonly settings: AllTermSettings;
}

export function creditTermsAnswer(
  { customers, tiers, policy, settings }: CreditTermsGiven,
  language: Language,
): Answer {
  const buyers = customers.rows.map((customer, at) =>
    customer === null || customer instanceof Problem ? customer : buyerOf(customer, customers, at, settings),
  );
  const known = buyers.filter((buyer): buyer is Buyer => buyer !== null && !(buyer instanceof Problem));
  // A target for the whole book cannot be met without knowing all of it.
  const whole = buyers.some((buyer) => buyer instanceof Problem)
    ? { ...settings.terms, targetDso: null }
    : settings.terms;
  const found = creditTerms(known, tiers ?? termTiers.rows, whole, coverOf(policy)).values();
  const unmet =
    settings.terms.targetDso !== null &&
    buyers.some((buyer) => buyer instanceof Problem || buyer?.annualSales === null);
  const body = buyers.map((buyer, at): Row => {
    if (buyer === null) return blank;
    const terms = buyer instanceof Problem ? buyer : found.next().value!;
    if (!(terms instanceof Problem)) return rowFor(terms, buyer as Buyer, unmet, language);
    const problem = terms.parts.place ? terms : terms.at(rowOf(customersKind.name, customers.headingRow + at + 2));
    return blank.map((_, column) => (column === blank.length - 1 ? problem.in(language) : problem));
  });
  return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
}

function buyerOf(
  customer: Customer,
  { stated, sectorDays }: BuyersRange,
  at: number,
  { risk }: AllTermSettings,
): Buyer | Problem {
  const entry = entryOf(customer, { ...stated[at]!, exposure: 0 }, risk);
  if (entry instanceof Problem) return entry;
  const { probability, lossGivenDefault } = entry;
  return {
    probability,
    lossGivenDefault,
    grade: customer.grade,
    annualSales: customer.annualSales,
    sectorDays: sectorDays[at]!,
    insured: customer.creditLimit !== 0,
  };
}

function coverOf(policy: Policy | null): TermCover {
  if (policy === null) return { longest: null, insuredPercentage: 0, premiumRate: 0 };
  const onTurnover = policy.premiumBasis === null || policy.premiumBasis === 'turnover';
  return {
    longest: policy.maximumPaymentTerm === null ? null : daysOf(policy.maximumPaymentTerm),
    insuredPercentage: policy.insuredPercentage ?? 0,
    premiumRate: (onTurnover ? policy.premiumRate : null) ?? 0,
  };
}

function rowFor(terms: CreditTerms, buyer: Buyer, unmet: boolean, language: Language): Row {
  const { days, form, deposit, binding, expectedLoss, carryingCost, expectedProfit, breakEven } = terms;
  const aYear = expectedProfit === null || buyer.annualSales === null ? '' : expectedProfit * buyer.annualSales;
  return [
    days,
    forms[form][language],
    deposit,
    binding.name[language],
    expectedLoss,
    carryingCost ?? '',
    expectedProfit ?? '',
    aYear,
    breakEven ?? '',
    reasonFor(terms, buyer, unmet, language),
  ];
}

function reasonFor(
  { missing, breakEven, form }: CreditTerms,
  { probability }: Buyer,
  unmet: boolean,
  language: Language,
): string {
  const lacking = [
    ...missing.map(({ name, needs }) => ({ en: `${name.en} (needs ${needs.en})`, zh: `${name.zh}（需${needs.zh}）` })),
    ...(unmet ? [words.wholeBook] : []),
  ];
  const said = [
    ...(breakEven === null || form === 'prepayment' ? [] : [weighed(probability, breakEven)[language]]),
    ...(lacking.length === 0
      ? []
      : [`${words.notApplied[language]}${lacking.map((one) => one[language]).join(language === 'zh' ? '、' : ', ')}`]),
  ];
  return said.join(language === 'zh' ? '；' : '; ');
}

function weighed(probability: number, breakEven: number): Words {
  const [own, even] = [probability, breakEven].map((share) => `${Number((100 * share).toPrecision(3))}%`);
  return probability <= breakEven
    ? {
        en: `PD ${own} is below the break-even of ${even}: the sale pays`,
        zh: `违约概率 ${own} 低于盈亏平衡点 ${even}：可以成交`,
      }
    : {
        en: `PD ${own} is above the break-even of ${even}: the sale does not pay`,
        zh: `违约概率 ${own} 高于盈亏平衡点 ${even}：不宜成交`,
      };
}

const words = {
  notApplied: { en: 'not applied: ', zh: '未适用：' },
  wholeBook: { en: 'Target DSO (needs annual sales of all customers)', zh: '目标 DSO（需全部客户的年销售额）' },
} as const satisfies Record<string, Words>;

const forms: Readonly<Record<SaleForm, Words>> = {
  'open account': { en: 'open account', zh: '赊销' },
  deposit: { en: 'deposit', zh: '部分预付' },
  'letter of credit': { en: 'letter of credit', zh: '信用证' },
  prepayment: { en: 'prepayment', zh: '预付款' },
};

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Advised terms',
    'Form',
    'Deposit',
    'Bound by',
    'Expected loss',
    'Carrying cost',
    'Expected profit',
    'Expected profit a year',
    'Break-even PD',
    'Reason',
  ],
  zh: [
    '建议账期',
    '结算方式',
    '预付比例',
    '约束条件',
    '预期损失率',
    '资金占用成本率',
    '预期利润率',
    '全年预期利润',
    '盈亏平衡违约概率',
    '理由',
  ],
};

const blank: readonly string[] = headings.en.map(() => '');
