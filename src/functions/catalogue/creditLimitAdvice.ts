import { define } from '../definition';
import { creditLimitAdviceLayout } from '../layouts/creditLimitAdvice';
import { besideCustomersOrLedger, returned } from '../returned';
import { applicants, limitSettings } from '../parameters/applicants';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const creditLimitAdvice = define({
  name: 'CREDITLIMITADVICE',
  summary: {
    en: 'How much credit to give each customer, and which rule sets the limit.',
    zh: '每个客户建议授予多少信用限额，以及由哪条规则决定。',
  },
  returns: returned(besideCustomersOrLedger, creditLimitAdviceLayout, {
    after: {
      en: 'What a rule allows is blank where it is not applied or sets no bound.',
      zh: '规则未适用或无上限时为空白。',
    },
  }),
  notes: creditLimitAdviceLayout,
  parameters: { customers: applicants, settings: limitSettings, mapping, policy: optional(policy), rates },
  examples: [
    {
      title: {
        en: 'Need 50,000; 35% of net worth is 28,000, 5% of turnover 35,000',
        zh: '需求 50,000；净资产的 35% 为 28,000，营业收入的 5% 为 35,000',
      },
      arguments: [
        [
          ['Customer', 'Annual sales', 'Terms', 'Net worth', 'Customer turnover', 'PD', 'LGD'],
          ['Harbour Foods', 365_000, 50, 80_000, 700_000, 0.02, 0.75],
          ['Hill & Co', null, null, null, null, 1, 0.75],
        ],
        [['Limit per net worth', 0.35]],
        null,
      ],
      spills: [
        [
          'Advised limit',
          'Bound by',
          'Need',
          'Net worth',
          'Working capital',
          'Customer turnover',
          'References',
          'Concentration',
          'Own equity',
          'Risk',
          'Payment',
          'Insurer',
          'Not applied',
        ],
        [
          28_000,
          'Net worth',
          50_000,
          28_000,
          '',
          35_000,
          '',
          '',
          '',
          '',
          '',
          '',
          'Working capital (needs working capital), References (needs trade references), Concentration (needs annual sales and terms, or exposure, of all customers, and enough of them to keep the share), Own equity (needs equity (settings)), Risk (needs loss appetite (settings)), Payment (needs payment index, annual sales and terms), Insurer (needs credit limit, with insured only)',
        ],
        [
          0,
          'Default',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Need (needs annual sales and terms), Net worth (needs net worth), Working capital (needs working capital), Customer turnover (needs customer turnover), References (needs trade references), Concentration (needs annual sales and terms, or exposure, of all customers, and enough of them to keep the share), Own equity (needs equity (settings)), Risk (needs loss appetite (settings)), Payment (needs payment index, annual sales and terms), Insurer (needs credit limit, with insured only)',
        ],
      ],
    },
    {
      title: { en: 'A slow payer, every rule applied', zh: '慢付客户，各规则全部适用' },
      arguments: [
        [
          [
            '客户',
            '年销售额',
            '账期',
            '客户净资产',
            '营运资金',
            '客户营业收入',
            '其他供应商授信',
            '付款指数',
            '信用限额',
            '违约概率',
            '违约损失率',
          ],
          ['华东贸易', 730_000, 60, 900_000, 1_000_000, 3_000_000, 110_000, 60, 100_000, 0.02, 0.75],
        ],
        [
          ['净资产', 2_000_000],
          ['可承受预期损失', 1800],
          ['限额取整', 1000],
          ['中等付款客户限额', '70%'],
          ['限额占总销售额', '15%'],
        ],
        null,
      ],
      spills: [
        [
          '建议限额',
          '约束条件',
          '业务需求',
          '净资产',
          '营运资金',
          '客户营业收入',
          '其他供应商授信',
          '集中度',
          '自有净资产',
          '风险',
          '付款表现',
          '保险人',
          '未适用',
        ],
        [
          84_000,
          '付款表现',
          120_000,
          90_000,
          100_000,
          150_000,
          110_000,
          109_500,
          266_666.67,
          120_000,
          84_000,
          100_000,
          '',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "plan" */ '../answers/creditLimitAdvice')).answerCreditLimitAdvice(
      given,
      language,
    ),
});
