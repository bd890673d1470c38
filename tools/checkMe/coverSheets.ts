import { policyTerms, type Policy } from '../../src/engine/cover';
import type { Language, Words } from '../../src/engine/words';
import type { Scalar } from '../../src/host/grid/document';
import { constants, live, type Comparison, type Piece, type PlanIn } from './plan';
import { published, type Sheet } from './published';

type Row = Readonly<Record<string, string>>;
type Example = Readonly<Record<string, Piece>>;

/** What a policy pays for one loss, or for two in a year. */
export const claims: PlanIn = (language) =>
  examples(
    { en: 'Claims', zh: '赔付' },
    ['coverPaid', 'coverDerived', 'coverCaps', 'coverMisprints', 'coverYear', 'coverReceipts'],
    (row, name) => {
      const policy = `policy ${name}`;
      const invoice = row.receipts !== undefined;
      const loss = invoice ? invoiceOf(row, language) : lossesOf(row, language);
      return {
        pieces: {
          [`claims ${name}`]: constants({ en: 'Claims', zh: '索赔' }, loss),
          [policy]: constants({ en: 'Policy', zh: '保单' }, termsOf(row, language)),
          [name]: live(
            { en: 'INDEMNITY', zh: 'INDEMNITY' },
            loss.length,
            4,
            (ref) => `=INDEMNITY(${ref(`claims ${name}`)},${ref(policy)}${invoice ? ',,DATE(2025,6,30)' : ''})`,
          ),
        },
        ours: (cell) => cell(name, row.paidFor === 'second' ? 2 : 1, 1),
      };
    },
  );

/** How recoveries are shared. */
export const recoveries: PlanIn = (language) =>
  examples({ en: 'Recoveries', zh: '追偿' }, ['coverRecoveries'], (row, name) => ({
    pieces: {
      [`money ${name}`]: constants({ en: 'Recoveries', zh: '追偿款' }, [
        language === 'zh'
          ? ['客户', '欠款', '信用限额', '赔款', '追偿款']
          : ['Customer', 'Debt', 'Credit limit', 'Indemnity', 'Recovered'],
        ['A', ...[row.debt, row.limit, row.indemnity, row.received].map(Number)],
      ]),
      [`policy ${name}`]: constants({ en: 'Policy', zh: '保单' }, [
        [policyTerms.insuredPercentage[language], 0.9],
        [policyTerms.recoveriesAfterLoss[language], row.rule!],
      ]),
      [name]: live(
        { en: 'RECOVERY', zh: 'RECOVERY' },
        2,
        5,
        (ref) => `=RECOVERY(${ref(`money ${name}`)},${ref(`policy ${name}`)})`,
      ),
    },
    ours: (cell) => cell(name, 1, 1),
  }));

/** Premiums of the year. */
export const premiums: PlanIn = (language) =>
  examples({ en: 'Premiums', zh: '保险费' }, ['premiums'], (row, name) => {
    const byLimit = row.basis === 'limit';
    const customers = constants({ en: 'Customers', zh: '客户' }, [
      [language === 'zh' ? '客户' : 'Customer', policyTerms.creditLimit[language]],
      ['A', Number(row.base)],
    ]);
    return {
      pieces: {
        [`base ${name}`]: byLimit ? customers : constants({ en: 'Turnover', zh: '营业额' }, [[Number(row.base)]]),
        [`policy ${name}`]: constants({ en: 'Policy', zh: '保单' }, termsOf(row, language)),
        [name]: live(
          { en: 'PREMIUM', zh: 'PREMIUM' },
          12,
          4,
          (ref) => `=PREMIUM(${ref(`policy ${name}`)},${byLimit ? ',' : ''}${ref(`base ${name}`)})`,
        ),
      },
      ours: (_, ref) => lookedUp(asked[row.asked as keyof typeof asked], ref(name)),
    };
  });

interface Shown {
  readonly pieces: Example;
  readonly ours: Comparison['ours'];
}

/** Every row of the sheets named is an example by itself, with its own policy. */
function examples(name: Words, sheets: readonly string[], shown: (row: Row, name: string) => Shown) {
  const all = sheets.flatMap((sheet) => {
    const read = published(sheet);
    return read.rows.map((row, at) => ({ row, read, ...shown(row, `${sheet} ${at}`) }));
  });
  const comparison = ({ row, read, ours }: { row: Row; read: Sheet; ours: Comparison['ours'] }): Comparison => ({
    item: row.example!,
    printed: Number(row.expected),
    ours,
    tolerance: read.tolerance(Number(row.expected)),
    source: read.source,
  });
  return {
    name,
    about: {
      en: 'Worked examples of insurers and brokers; [D] and D…: derived from published clauses.',
      zh: '保险人与经纪人公布的算例；[D] 及 D… 由公布的条款推导。',
    },
    bands: all.map(({ pieces }) => pieces),
    comparisons: all.map(comparison),
  };
}

function lossesOf(row: Row, language: Language): readonly (readonly Scalar[])[] {
  const [customer, loss, date] =
    language === 'zh' ? ['客户', '损失', '损失发生日'] : ['Customer', 'Loss', 'Date of loss'];
  if (row.first !== undefined)
    return [
      [customer, loss, date],
      ['A', Number(row.first), 45_700],
      ['B', Number(row.second), 45_800],
    ];
  return [
    [customer, loss, policyTerms.creditLimit[language]],
    ['A', Number(row.loss), row.limit ? Number(row.limit) : null],
  ];
}

/** Invoiced on 15 March 2023, insolvent when the books are read. */
function invoiceOf(row: Row, language: Language): readonly (readonly Scalar[])[] {
  const headings =
    language === 'zh'
      ? ['客户', '金额', '已付金额', '开票日期', '到期日', '破产日']
      : ['Customer', 'Amount', 'Paid', 'Invoice date', 'Due date', 'Insolvent'];
  return [
    [...headings, policyTerms.creditLimit[language]],
    ['A', Number(row.debt), Number(row.receipts), 45_000, 45_030, 45_100, Number(row.limit)],
  ];
}

/** Columns of the published sheets → terms of a policy. */
const terms: Readonly<Record<string, keyof Policy>> = {
  wording: 'wording',
  percentage: 'insuredPercentage',
  threshold: 'nonQualifyingLoss',
  deductible: 'eachLossDeductible',
  retention: 'minimumRetention',
  firstLoss: 'aggregateFirstLoss',
  counted: 'firstLossCounted',
  maximum: 'maximumLiability',
  alreadyPaid: 'alreadyPaid',
  multiple: 'liabilityMultiple',
  minimumPremium: 'minimumPremium',
  premiumPaid: 'premiumPaid',
  perCustomer: 'maximumPerCustomer',
  stage: 'limitStage',
  allocation: 'receiptsBeforeLoss',
  basis: 'premiumBasis',
  rate: 'premiumRate',
  estimated: 'estimatedTurnover',
  deposit: 'depositPercentage',
  minimumOfDeposit: 'minimumOfDeposit',
  months: 'premiumMonths',
  minimumMonths: 'minimumMonths',
};

function termsOf(row: Row, language: Language): readonly (readonly Scalar[])[] {
  const stated = Object.entries(row).filter(([column, text]) => terms[column] && text !== '');
  return stated.map(([column, text]) => [
    policyTerms[terms[column]!][language],
    Number.isNaN(Number(text)) ? text : Number(text),
  ]);
}

const asked = {
  advance: { en: 'Paid in advance', zh: '已预付' },
  premium: { en: 'Premium without fees and tax', zh: '保险费（不含费用及税）' },
  adjustment: { en: 'Premium still to be paid', zh: '应补缴保险费（负数为退还）' },
};

/** A line of an answer, by its name in the language of the answer. */
function lookedUp({ en, zh }: Words, range: string): string {
  return `IFERROR(VLOOKUP("${en}",${range},4,FALSE),VLOOKUP("${zh}",${range},4,FALSE))`;
}
