import { ifEachFails, ifEachFailsWithoutLedger, Problem, type Failure, type Language } from '../engine';
import { refuseTwoCurrencies } from '../workbook/currencies';
import { customersKind } from '../workbook/customers';
import { policyName } from '../workbook/policy';
import { receivablesKind } from '../workbook/receivables';
import { rowOf as placeOf } from '../workbook/table';
import { define, type AnswerCell } from './definition';
import { asOf } from './parameters/asOf';
import { customers } from './parameters/customers';
import { mapping } from './parameters/mapping';
import { optional } from './parameters/optional';
import { policy } from './parameters/policy';
import { receivables } from './parameters/receivables';
import { dayOf } from './settledClaims';

export const indemnityIfFails = define({
  name: 'INDEMNITYIFFAILS',
  summary: { en: 'What is lost and what the policy pays if a customer alone fails on the day, nothing of the yearly terms being used.', zh: '假设某一客户在基准日单独破产（年度条款均未使用）：损失多少、保单赔多少。' },
  returns: {
    en: 'As many rows as the customers range, headings included: Loss (undisputed unpaid balance; without receivables sales × terms, else a part of the limit), Covered, Indemnity, Retained, Note (how the loss is known, and which clause takes most).',
    zh: '与客户区域行数相同（含标题行）：损失（无争议未付余额；无应收账款时按年销售额×账期，否则按限额的一部分）、承保金额、赔款、自留、说明（损失的依据，以及扣减最多的关键条款）。',
  },
  parameters: { customers, policy, receivables: optional(receivables), asOf: optional(asOf), mapping },
  examples: [
    {
      title: { en: 'One within its limit, one above it', zh: '一家在限额内，一家超出限额' },
      arguments: [
        [['Customer', 'Credit limit'], ['Harbour Foods', 20_000], ['Hill & Co', 25_000]],
        [['Insured percentage', '90%'], ['Maximum liability', 100_000]],
        [['Customer', 'Amount', 'Due date'], ['Harbour Foods', 10_000, '2025-07-31'], ['Hill & Co', 40_000, '2025-08-31']],
        [['2025-06-30']],
        null,
      ],
      spills: [
        ['Loss', 'Covered', 'Indemnity', 'Retained', 'Note'],
        [10_000, 10_000, 9_000, 1_000, 'Loss: unpaid balance. Binding clause: Insured percentage.'],
        [40_000, 25_000, 22_500, 17_500, 'Loss: unpaid balance. Binding clause: Credit limit.'],
      ],
    },
    {
      title: { en: 'Without receivables: sales and terms stand in', zh: '没有应收账款：按年销售额和账期估计' },
      arguments: [[['客户', '年销售额', '账期', '信用限额'], ['华东贸易', 365_000, 30, '无额度']], [['赔偿比例', '90%']], null, null, null],
      spills: [
        ['损失', '承保金额', '赔款', '自留', '说明'],
        [30_000, 0, 0, 30_000, '损失依据：年销售额 × 账期。该客户无信用限额（零额度）。'],
      ],
    },
  ],
  run({ customers, policy, receivables, asOf }, { language }) {
    refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...policy, name: policyName });
    if (receivables) refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...receivables, name: receivablesKind.name });
    if (receivables) refuseTwoCurrencies({ ...policy, name: policyName }, { ...receivables, name: receivablesKind.name });
    const failures = receivables ? ifEachFails(customers.rows, receivables, policy, dayOf(asOf)) : ifEachFailsWithoutLedger(customers.rows, policy, asOf);
    const body = failures.map((failure, index) => {
      if (failure === null) return blank;
      if (failure instanceof Problem) return spoiled(failure.parts.place ? failure : failure.at(placeOf(customersKind.name, customers.headingRow + index + 2)), language);
      return [failure.loss, failure.covered, failure.indemnity, failure.retained, noteOf(failure, language)];
    });
    return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
  },
});

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Loss', 'Covered', 'Indemnity', 'Retained', 'Note'],
  zh: ['损失', '承保金额', '赔款', '自留', '说明'],
};

const blank: readonly AnswerCell[] = headings.en.map(() => '');

function spoiled(problem: Problem, language: Language): readonly AnswerCell[] {
  return [problem, problem, problem, problem, problem.in(language)];
}

function noteOf({ basis, excluded, binding, limitGiven }: Failure, language: Language): string {
  const sentences = [
    { en: `Loss: ${basis.en}`, zh: `损失依据：${basis.zh}` },
    ...excluded.map(({ summary }) => summary),
    ...(binding ? [{ en: `Binding clause: ${binding.name.en}`, zh: `关键条款：${binding.name.zh}` }] : []),
    ...(limitGiven ? [] : [{ en: 'No limit given', zh: '未给出限额' }]),
  ];
  return sentences.map((sentence) => `${sentence[language]}${language === 'zh' ? '。' : '.'}`).join(language === 'zh' ? '' : ' ');
}
