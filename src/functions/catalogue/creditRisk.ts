import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { accountsFrom, unnamedProblems, type Account, type Customer, type Receivables } from '../../engine/ledger';
import {
  assess,
  levelled,
  mainReason,
  ratedOver,
  type Assessment,
  type RiskSettings,
  type Subject,
} from '../../engine/risk';
import { customersKind } from '../../workbook/ranges/customers';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { receivablesKind } from '../../workbook/ranges/receivables';
import { rowOf as placeOf } from '../../workbook/report/table';
import { notCounted } from '../answers/notCounted';
import { define, type AnswerCell } from '../definition';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { receivables } from '../parameters/receivables';
import { settings } from '../parameters/settings';

export const creditRisk = define({
  name: 'CREDITRISK',
  summary: {
    en: 'How likely each customer is to default within a year, what would be lost, and the main reason.',
    zh: '各客户一年内违约的可能性、预期损失和主要原因。',
  },
  returns: {
    en: 'As many rows as the customers range, headings included: Score (0 to 100, higher is safer), Grade (expert S&P equivalent), PD (one year, or the setting Horizon), LGD, Exposure, Expected loss, Main reason.',
    zh: '与客户区域行数相同（含标题行）：评分（0 至 100，越高越安全）、等级（专家换算的标普等级）、违约概率（一年，或设置中的期限）、违约损失率、风险敞口、预期损失、主要原因。',
  },
  parameters: { customers, receivables: optional(receivables), asOf: optional(asOf), settings, mapping },
  examples: [
    {
      title: { en: 'Nothing known but the trade: the base rate stands in', zh: '只知道交易规模：使用暂定基准违约率' },
      arguments: [
        [
          ['Customer', 'Annual sales', 'Terms'],
          ['Harbour Foods', 365_000, 30],
        ],
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['Score', 'Grade', 'PD', 'LGD', 'Exposure', 'Expected loss', 'Main reason'],
        [
          31.074539615574448,
          'B',
          0.03,
          0.75,
          30_000,
          675,
          'No evidence beyond the base rate. Exposure: annual sales × terms. No base rate given: placeholder of 3%. Grade: expert equivalent.',
        ],
      ],
    },
    {
      title: {
        en: 'A graded customer of ten years, and one 90 days past due',
        zh: '合作十年的有评级客户，以及逾期 90 天的客户',
      },
      arguments: [
        [
          ['客户', '评级', '合作起始日'],
          ['华东贸易', 'BB', '2015-06-30'],
          ['00123', null, null],
        ],
        [
          ['客户', '金额', '到期日'],
          ['华东贸易', 1000, '2025-07-15'],
          ['00123', 2000, '2025-04-01'],
        ],
        [['2025-06-30']],
        [['基准违约率', '4%']],
        null,
      ],
      spills: [
        ['评分', '等级', '违约概率', '违约损失率', '风险敞口', '预期损失', '主要原因'],
        [
          52.998886,
          'BB',
          0.007029815,
          0.75,
          1000,
          5.272361,
          '下调主因：评级为 BB（基准至结果：4% → 0.7%）。风险敞口：未付余额。等级：专家换算。',
        ],
        [0, 'D', 1, 0.65, 2000, 1300, '已违约：有无争议发票已逾期 90 天。风险敞口：未付余额。等级：专家换算。'],
      ],
    },
    {
      title: { en: 'A D&B failure class, over 150 days', zh: '邓白氏失败等级，期限 150 天' },
      arguments: [
        [
          ['客户', '评级', '信用限额'],
          ['华东贸易', 4, 40_000],
        ],
        null,
        null,
        [
          ['评级体系', '邓白氏'],
          ['基准违约率', '3%'],
          ['期限', 150],
        ],
        null,
      ],
      spills: [
        ['评分', '等级', '违约概率', '违约损失率', '风险敞口', '预期损失', '主要原因'],
        [
          47.67451,
          'BB-',
          0.004132621,
          0.75,
          30_000,
          92.98397,
          '下调主因：评级为 4（基准至结果：3% → 1%）。风险敞口：信用限额的 75%。违约概率与预期损失为 150 天。等级：专家换算。',
        ],
      ],
    },
  ],
  run({ customers, receivables, asOf, settings }, { language }) {
    if (receivables)
      refuseTwoCurrencies({ ...customers, name: customersKind.name }, { ...receivables, name: receivablesKind.name });
    const book = receivables && bookOn(receivables, asOf, settings);
    const rated = customers.rows.map((one, index) =>
      one === null || one instanceof Problem
        ? one
        : rate(one, book, asOf, settings, placeOf(customersKind.name, customers.headingRow + index + 2)),
    );
    const body = onLevel(rated, settings).map((one) => {
      if (one === null) return blank;
      if (one instanceof Problem) return spoiled(one, language);
      return cellsFor(
        ratedOver(one.risk, settings),
        [
          mainReason(one.subject, one.risk, settings)[language],
          book?.lost && `${book.lost[language]}${language === 'zh' ? '。' : '.'}`,
        ]
          .filter(Boolean)
          .join(language === 'zh' ? '' : ' '),
      );
    });
    return [...Array.from({ length: customers.headingRow }, () => blank), headings[language], ...body];
  },
});

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Score', 'Grade', 'PD', 'LGD', 'Exposure', 'Expected loss', 'Main reason'],
  zh: ['评分', '等级', '违约概率', '违约损失率', '风险敞口', '预期损失', '主要原因'],
};

const blank: readonly AnswerCell[] = headings.en.map(() => '');

interface Rated {
  readonly subject: Subject;
  readonly risk: Assessment;
}

function rate(
  customer: Customer,
  book: Book | null,
  asOf: number | null,
  settings: RiskSettings,
  place: Words,
): Rated | Problem {
  const subject = { customer, account: book ? accountOf(customer, book.accounts) : undefined, asOf };
  const risk = assess(subject, settings);
  if (risk instanceof Problem) return risk.parts.place ? risk : risk.at(place);
  return { subject, risk };
}

/** Where a central tendency is set, the whole book is shifted to it. */
function onLevel(
  rated: readonly (Rated | Problem | null)[],
  { centralTendency }: RiskSettings,
): readonly (Rated | Problem | null)[] {
  if (centralTendency === null) return rated;
  const found = rated.filter((one): one is Rated => one !== null && !(one instanceof Problem));
  const risks = levelled(
    found.map(({ risk }) => risk),
    centralTendency,
  );
  const shifted = new Map(found.map((one, at) => [one, { ...one, risk: risks[at]! }] as const));
  return rated.map((one) => (one === null || one instanceof Problem ? one : shifted.get(one)!));
}

interface Book {
  readonly accounts: ReadonlyMap<string, Account>;
  /** A sentence on rows of which not even the customer can be told; null where there are none. */
  readonly lost: Words | null;
}

function bookOn(receivables: Receivables, asOf: number | null, settings: RiskSettings): Book {
  if (asOf === null)
    throw new Problem({
      kind: 'missing',
      because: {
        en: 'asOf is needed to read receivables: the day, as a constant',
        zh: '读取应收账款需要基准日 asOf（固定日期）',
      },
    });
  const accounts = new Map(
    accountsFrom(receivables, asOf, settings.habits).map((account) => [account.customer, account]),
  );
  return { accounts, lost: notCounted(unnamedProblems(receivables)) };
}

function accountOf({ id, name }: Customer, accounts: ReadonlyMap<string, Account>): Account | null {
  return accounts.get(id) ?? (name === null ? null : (accounts.get(name) ?? null));
}

function cellsFor(risk: Assessment, reason: string): readonly AnswerCell[] {
  const exposure = risk.exposure instanceof Problem ? risk.exposure : risk.exposure.amount;
  return [risk.score, risk.grade, risk.probability, risk.lossGivenDefault, exposure, risk.expectedLoss, reason];
}

/** The numbers show the error, the reason shows its sentence. */
function spoiled(problem: Problem, language: Language): readonly AnswerCell[] {
  return [...Array.from({ length: 6 }, () => problem), problem.in(language)];
}
