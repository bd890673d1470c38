import { Problem } from '../../engine/problem';
import { daysOf } from '../../engine/ledger';
import type { SaleForm, TermTier } from '../../engine/tables';
import type { Cells } from '../values/cells';
import { readChoice } from '../values/choice';
import { termTierHeadings } from '../headings/plan';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import { tiersIn, valueIn } from './tierEntries';
import { readPercentage } from '../values/percentage';
import { readPeriod } from '../values/period';
import { readText } from '../values/text';

const kind: Kind<keyof typeof termTierHeadings> = {
  name: { en: 'Tiers', zh: '分档' },
  table: 'Tiers',
  headings: termTierHeadings,
  needed: [['upTo', 'grade'], ['days']],
};

/** Tiers from best to worst: by grade where one is named, else up to a probability; a last one with neither holds for the rest. No days: paid in advance. */
export function readTermTiers(cells: Cells, mapping: Mapping): readonly TermTier[] {
  const { columns, count } = recognise(kind, cells, mapping);
  return tiersIn(columns.days!, count).map((entry) => {
    const days = valueIn(columns.days!, entry, readDays);
    const deposit = (columns.deposit ? valueIn(columns.deposit, entry, readPercentage) : null) ?? (days === 0 ? 1 : 0);
    const form = columns.form ? valueIn(columns.form, entry, readForm) : null;
    return {
      upTo: columns.upTo ? valueIn(columns.upTo, entry, readPercentage) : null,
      grade: columns.grade ? valueIn(columns.grade, entry, readText) : null,
      days,
      deposit: form === 'prepayment' ? 1 : deposit,
      form: form ?? usualForm(deposit),
    };
  });
}

function usualForm(deposit: number): SaleForm {
  return deposit === 1 ? 'prepayment' : deposit > 0 ? 'deposit' : 'open account';
}

function readDays(cell: unknown): number | Problem {
  const period = readPeriod(cell);
  return period instanceof Problem ? period : period === null ? 0 : daysOf(period);
}

const readForm = readChoice<SaleForm>([
  { value: 'open account', zh: '赊销', also: ['open', 'O/A', '放账'] },
  { value: 'deposit', zh: '部分预付', also: ['down payment', '定金', '首付'] },
  { value: 'letter of credit', zh: '信用证', also: ['L/C', 'LC', 'documentary credit'] },
  {
    value: 'prepayment',
    zh: '预付款',
    also: ['prepaid', 'cash in advance', 'payment in advance', '款到发货', '全额预付'],
  },
]);
