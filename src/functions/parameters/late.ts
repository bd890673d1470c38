import type { LateRegimeName, LateRounding, RateFrom } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Choice } from '../../workbook/headings/choice';
import type { PaymentsRange } from '../../workbook/ranges/payments';
import { readChoice } from '../../workbook/values/choice';
import { isBlank } from '../../workbook/values/odd';
import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';
import { receivables } from './receivables';

/** A ledger, or one amount with its due date beside it. */
export const lateReceivables: typeof receivables = {
  ...receivables,
  help: {
    en: 'Invoices with their heading row: Customer, Amount, Due date, and where known Invoice, Paid, Paid date; or one amount and its due date side by side.',
    zh: '应收账款明细（含标题行）：客户、金额、到期日；如有：发票号、已付金额、付款日期。也可只给并排的一个金额和到期日。',
  },
  read: (cells, call) => receivables.read(cells && withHeadings(cells), call),
};

function withHeadings(cells: Cells): Cells {
  const [row] = cells;
  const given = row!.filter((cell) => !isBlank(cell));
  return cells.length === 1 && given.length === 2
    ? [
        ['Customer', 'Amount', 'Due date'],
        ['1', ...given],
      ]
    : cells;
}

const regimes: readonly Choice<LateRegimeName>[] = [
  { value: 'China', zh: '中国', also: ['CN', '国务院令802', '802', 'PRC'] },
  { value: 'agreed', zh: '约定', also: ['contract', 'agreed rate', '合同', '约定利率'] },
  { value: 'UK', zh: '英国', also: ['GB', 'Britain', 'United Kingdom'] },
  { value: 'EU', zh: '欧盟', also: ['Europe', 'European Union', 'Directive 2011/7/EU'] },
];

export const lateRegime: Parameter<LateRegimeName> = chosen(
  'regime',
  {
    en: 'By what: China (0.05% a day if left out), agreed, UK (base rate + 8% and fixed sums), EU (ECB rate + 8% and 40 euros).',
    zh: '依据：中国（省略时；每日万分之五）、约定、英国（基准利率 + 8% 及定额补偿）、欧盟（欧洲央行利率 + 8% 及 40 欧元）。',
  },
  regimes,
  'China',
);

const roundings: readonly Choice<LateRounding>[] = [
  { value: 'exact', zh: '不取整', also: ['none', 'unrounded'] },
  { value: 'daily', zh: '日利息', also: ['daily interest', 'day', '按日'] },
];

export const lateRounding: Parameter<LateRounding> = chosen(
  'rounding',
  {
    en: 'exact if left out; daily: the interest of a day to the cent, times the days, as gov.uk counts.',
    zh: '省略时不取整；“日利息”：每日利息先取整到分，再乘天数（英国政府网站算法）。',
  },
  roundings,
  'exact',
);

function chosen<Value extends string>(
  name: string,
  help: Parameter<Value>['help'],
  choices: readonly Choice<Value>[],
  usual: Value,
): Parameter<Value> {
  return {
    name,
    help,
    dimensionality: 'scalar',
    optional: true,
    read: (cells) => {
      const value = readChoice(choices)(cells?.[0]?.[0]);
      if (value instanceof Problem) throw new Problem({ ...value.parts, field: { en: name, zh: name } });
      return value ?? usual;
    },
  };
}

export const lateRate: Parameter<number | readonly RateFrom[] | null> = {
  name: 'rate',
  help: {
    en: 'A rate of your own (8%, or 0.05% a day); or reference rates with headings From and Rate, to which the law’s part is added.',
    zh: '自定利率（年 8% 或每日万分之五）；或带“起始日”“利率”标题的基准利率表（另加法定部分）。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { date1904 }) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/lateRate')).readLateRate(cells, date1904),
};

export const payments: Parameter<PaymentsRange | null> = {
  name: 'payments',
  help: {
    en: 'What came in, with its heading row: Paid date, Paid, and of which Invoice (and Customer).',
    zh: '付款记录（含标题行）：付款日期、已付金额、发票号（及客户）。',
  },
  called: () => ({ en: 'Payments', zh: '付款记录' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, call) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/payments')).readPayments(cells, call),
};
