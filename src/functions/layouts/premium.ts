import type { Language } from '../../engine/words';
import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { clauseColumns } from './clauseColumns';

/** PREMIUM: the price clause by clause, then what it comes to. */
// prettier-ignore
export const premiumLayout = (language: Language) => layoutOf({
  ...clauseColumns(language),
  before: column('amount', 'Before', '变动前'),
  after: column('amount', 'After', '变动后'),
});

/** What the price comes to, below the clauses. */
// prettier-ignore
export const premiumLines = {
  premium: { is: 'amount', words: { en: 'Premium without fees and tax', zh: '保险费（不含费用及税）' } },
  fees: { is: 'amount', words: { en: 'Fees', zh: '费用' } },
  tax: { is: 'amount', words: { en: 'Tax', zh: '税' } },
  total: { is: 'amount', words: { en: 'Total', zh: '合计' } },
  advance: { is: 'amount', words: { en: 'Paid in advance', zh: '已预付' } },
  adjustment: { is: 'amount', words: { en: 'Premium still to be paid', zh: '应补缴保险费（负数为退还）' } },
  payable: { is: 'amount', words: { en: 'Still to be paid with fees and tax', zh: '应补缴合计（含费用及税）' } },
  share: { is: 'share', words: { en: 'Total as a share of what was declared', zh: '合计占申报额' } },
} as const satisfies Record<string, Line>;
