import type { Cells } from '../../../src/workbook/values/cells';
import { bucketsOf } from './ageing';
import { americanDay, britishDay, chineseDay, indianDay, isoDay } from './days';
import { cents, sumOf, type Ledger, type LedgerCustomer } from './ledger';

/** How a program prints a ledger as sums by customer and age. */
export interface SummaryLayout {
  readonly program: string;
  readonly tellsBy: 'id' | 'name';
  /** The upper ends of its buckets past due. */
  readonly bounds: readonly number[];
  readonly print: (ledger: Ledger) => Cells;
}

type Row = readonly unknown[];

/** Each customer's buckets by due date, and those of all. */
function figures({ customers, asOf }: Ledger, bounds: readonly number[]) {
  const of = (customer: LedgerCustomer) => bucketsOf(customer.invoices, asOf, bounds);
  const all = bucketsOf(
    customers.flatMap(({ invoices }) => invoices),
    asOf,
    bounds,
  );
  return {
    rows: (print: (customer: LedgerCustomer, buckets: readonly number[]) => Row) =>
      customers.map((one) => print(one, of(one))),
    all,
  };
}

const total = (buckets: readonly number[]) => cents(buckets.reduce((sum, one) => sum + one, 0));
const written = (value: number) =>
  value === 0 ? '' : value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** QuickBooks Online, A/R ageing summary: nothing above the customers, amounts as text, TOTAL, a footer. */
const quickBooks: SummaryLayout = {
  program: 'QuickBooks Online, A/R Aging Summary',
  tellsBy: 'name',
  bounds: [30, 60, 90],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 90]);
    return [
      ['A/R Aging Summary'],
      [ledger.company],
      [`As of ${americanDay(ledger.asOf)}`],
      [],
      ['', 'Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
      ...rows(({ name }, buckets) => [name, ...buckets.map(written), written(total(buckets))]),
      ['TOTAL', ...all.map((sum) => `$${written(sum) || '0.00'}`), `$${written(total(all)) || '0.00'}`],
      [],
      ['Saturday, Jul 05, 2025 09:14:22 AM GMT+8'],
    ];
  },
};

/** Xero, aged receivables summary: months of thirty days, the percentage of the total at the end. */
const xero: SummaryLayout = {
  program: 'Xero, Aged Receivables Summary',
  tellsBy: 'name',
  bounds: [30, 60, 90, 120],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 90, 120]);
    return [
      ['Aged Receivables Summary'],
      [ledger.company],
      [`As at ${britishDay(ledger.asOf)}`],
      ['Ageing by due date'],
      [],
      ['Contact', 'Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older', 'Total'],
      [],
      ...rows(({ name }, buckets) => [name, ...buckets, total(buckets)]),
      [],
      ['Total', ...all, total(all)],
      ['Percentage of total', ...all.map((one) => one / total(all)), 1],
    ];
  },
};

/** Odoo (OCA), aged partner balance: filters, account above, its sum below under its name, shares. */
const odoo: SummaryLayout = {
  program: 'Odoo (OCA), Aged Partner Balance',
  tellsBy: 'name',
  bounds: [30, 60, 90, 120],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 90, 120]);
    return [
      [`Aged Partner Balance - ${ledger.company} - ${ledger.currency}`],
      [],
      ['Date at filter', 'Target moves filter'],
      [isoDay(ledger.asOf), 'All posted entries'],
      [],
      ['1200 - Account Receivable'],
      ['Partner', 'Residual', 'Current', 'Age ≤ 30 d.', 'Age ≤ 60 d.', 'Age ≤ 90 d.', 'Age ≤ 120 d.', 'Older'],
      ...rows(({ name }, buckets) => [name, total(buckets), ...buckets]),
      ['1200 - Account Receivable', total(all), ...all],
      ['Percents', '100 %', ...all.map((one) => `${Math.round((100 * one) / total(all))} %`)],
    ];
  },
};

/** 金蝶云星空，应收款账龄分析表（按往来单位汇总），单位为元，末行合计，表尾制单人。 */
const kingdee: SummaryLayout = {
  program: '金蝶云星空 应收款账龄分析表（汇总）',
  tellsBy: 'id',
  bounds: [30, 90, 180],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 90, 180]);
    const overdue = (buckets: readonly number[]) => cents(total(buckets) - buckets[0]!);
    return [
      ['应收款账龄分析表'],
      [`结算组织：${ledger.company}`, '', `截止日期：${chineseDay(ledger.asOf)}`, '', '账龄计算日期：到期日', '', '单位：元'],
      ['往来单位编码', '往来单位名称', '尚未收款金额(本位币)', '未到期', '1-30天', '31-90天', '91-180天', '180天以上', '逾期合计'],
      ...rows(({ id, name }, buckets) => [id, name, total(buckets), ...buckets, overdue(buckets)]),
      ['合计', '', total(all), ...all, overdue(all)],
      ['制单人：王芳', '', '', '审核人：李强'],
    ];
  },
}; // prettier-ignore

/** 用友 U8，应收账龄分析：标题分两行，账期内与各段并列，另有占比。 */
const yonyou: SummaryLayout = {
  program: '用友 U8 应收账龄分析',
  tellsBy: 'id',
  bounds: [30, 60, 365],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 365]);
    const late = (buckets: readonly number[]) => (total(buckets) === 0 ? 0 : 1 - buckets[0]! / total(buckets));
    return [
      ['应收账龄分析'],
      [`单位：${ledger.company}`, '', '', '', `截止日期：${isoDay(ledger.asOf)}`],
      ['客户', '', '本币余额', '账龄', '', '', '', '', '逾期占比'],
      ['编号', '名称', '', '账期内', '1-30', '31-60', '61-365', '365以上', ''],
      ...rows(({ id, name }, buckets) => [id, name, total(buckets), ...buckets, late(buckets)]),
      ['合计', '', total(all), ...all, late(all)],
    ];
  },
};

/** Tally, ageing analysis by due date: two heading rows, `(< 30 days)`, sides behind the amounts. */
const tally: SummaryLayout = {
  program: 'Tally, Group Outstandings aged by due date',
  tellsBy: 'name',
  bounds: [30, 60, 90],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 90]);
    const sided = (value: number) => (value === 0 ? '' : `${Math.abs(value).toFixed(2)} ${value < 0 ? 'Cr' : 'Dr'}`);
    return [
      [ledger.company],
      ['Group Outstandings'],
      ['Sundry Debtors', '', '', `1-Apr-2025 to ${indianDay(ledger.asOf)}`],
      ['Ageing by due date'],
      ['Particulars', 'Pending', 'Not Due', '(< 30 days)', '30 to 60 days', '60 to 90 days', '(> 90 days)'],
      ['', 'Amount', '', '', '', '', ''],
      ...rows(({ name }, buckets) => [name, sided(total(buckets)), ...buckets.map(sided)]),
      ['Grand Total', sided(total(all)), ...all.map(sided)],
    ];
  },
};

/** A lender's borrowing base form: past due buckets, the balance as of a day, ineligibles and an advance rate beside. */
const lender: SummaryLayout = {
  program: 'a lender’s form',
  tellsBy: 'name',
  bounds: [30, 60, 90],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [30, 60, 90]);
    return [
      ['Borrowing base certificate', '', '', `As of ${britishDay(ledger.asOf)}`],
      ['Borrower', ledger.company],
      [],
      ['Customer', 'Current', '1-30 Days', '31-60 Days', '61-90 Days', '90+ Days', 'Balance as of Date', 'Total Offsets and Ineligibles', 'Advance rate'],
      ...rows(({ name }, buckets) => [name, ...buckets, total(buckets), buckets.at(-1), '85%']),
      ['Totals', ...all, total(all), all.at(-1), ''],
    ];
  },
}; // prettier-ignore

/** A list by weeks, the oldest first and what is not due last. */
const weekly: SummaryLayout = {
  program: 'a list by weeks, the oldest first',
  tellsBy: 'name',
  bounds: [14, 28, 56],
  print: (ledger) => {
    const { rows, all } = figures(ledger, [14, 28, 56]);
    return [
      [ledger.company],
      [`Ageing as of ${isoDay(ledger.asOf)}`],
      ['Customer', 'Total', '9+ weeks', '5-8 weeks', '3-4 weeks', '1-2 weeks', 'Not due'],
      ...rows(({ name }, buckets) => [name, total(buckets), ...[...buckets].reverse()]),
      ['Total', total(all), ...[...all].reverse()],
    ];
  },
};

/** ERPNext, accounts receivable summary: what is not due stands in its first range, from 0 days. */
export const erpNextSummary: SummaryLayout = {
  program: 'ERPNext, Accounts Receivable Summary',
  tellsBy: 'id',
  bounds: [30, 60, 90, 120],
  print: ({ customers, asOf, currency }) => {
    const row = (party: string, name: string, { invoices }: Pick<LedgerCustomer, 'invoices'>) => {
      const [current, first, ...older] = bucketsOf(invoices, asOf, [30, 60, 90, 120]);
      return [party, name, 0, sumOf(invoices), 0, 0, sumOf(invoices), cents(current! + first!), ...older, currency];
    };
    return [
      ['Customer', 'Customer Name', 'Advance Amount', 'Invoiced Amount', 'Paid Amount', 'Credit Note', 'Outstanding Amount', '0-30', '31-60', '61-90', '91-120', '121-Above', 'Currency'],
      ...customers.map((customer) => row(customer.id, customer.name, customer)),
      row('Total', '', { invoices: customers.flatMap(({ invoices }) => invoices) }),
    ];
  },
}; // prettier-ignore

/** Those that tell what is not due from what is late. */
export const summaries: readonly SummaryLayout[] = [quickBooks, xero, odoo, kingdee, yonyou, tally, lender, weekly];
