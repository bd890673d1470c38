import type { MemoryBook } from './memorySpreadsheet';

/** 31 March 2026 as an Excel serial. */
export const day = 46112;

const customers = [
  ['C-01', 'Aurora Tools', 'Germany', 'A', 500000, 2400000, 60],
  ['C-02', 'Birch & Sons', 'France', 'BBB', 200000, 900000, 45],
  ['C-03', 'Cobalt Marine', 'Spain', 'B', 120000, 700000, 90],
  ['C-04', 'Delta Foods', 'Poland', 'BB', 80000, 400000, 30],
];

const chinese = [
  ['C-01', '曙光工具', '德国', 'A', 500000, 2400000, 60],
  ['C-02', '白桦父子', '法国', 'BBB', 200000, 900000, 45],
  ['C-03', '钴蓝海事', '西班牙', 'B', 120000, 700000, 90],
  ['C-04', '三角洲食品', '波兰', 'BB', 80000, 400000, 30],
];

/** Invoice, customer, amount, invoice date, due date, paid date. */
const invoices = [
  ['I-1', 'C-01', 180000, day - 300, day - 240, day - 235],
  ['I-2', 'C-01', 260000, day - 50, day + 10, ''],
  ['I-3', 'C-02', 90000, day - 200, day - 155, day - 110],
  ['I-4', 'C-02', 110000, day - 70, day - 25, ''],
  ['I-5', 'C-03', 140000, day - 180, day - 80, ''],
  ['I-6', 'C-03', 60000, day - 320, day - 230, day - 130],
  ['I-7', 'C-04', 30000, day - 20, day + 10, ''],
  ['I-8', 'C-04', 45000, day - 100, day - 70, day - 72],
];

/** A small trading company, in English: tables, a policy sheet, no AsOf. */
export const englishBook: MemoryBook = {
  sheets: {
    Customers: [['Customer ID', 'Name', 'Country', 'Grade', 'Credit limit', 'Annual sales', 'Terms'], ...customers],
    'Open items': [['Invoice', 'Customer ID', 'Amount', 'Invoice date', 'Due date', 'Paid date'], ...invoices],
    Terms: [
      ['Wording', 'percent then deduct'],
      ['Insured percentage', 0.9],
      ['Each-loss deductible', 5000],
      ['Waiting period', '6 months'],
      ['Maximum liability', 1000000],
      ['Policy start', day - 89],
      ['Policy end', day + 275],
      ['Attachment', 'loss'],
    ],
  },
  tables: {
    Customers: { sheet: 'Customers', address: 'A1:G5' },
    Receivables: { sheet: 'Open items', address: 'A1:F9' },
  },
};

/** The same company in Chinese, its headings in another order. */
export const chineseBook: MemoryBook = {
  sheets: {
    客户: [['客户编号', '客户名称', '国家', '评级', '信用限额', '年销售额', '账期'], ...chinese],
    应收: [['发票号', '客户编号', '金额', '开票日期', '到期日', '付款日期'], ...invoices],
    条款: [
      ['条款顺序', '先乘比例后扣免赔额'],
      ['赔偿比例', 0.9],
      ['免赔额', 5000],
      ['等待期', '6个月'],
      ['最高赔偿限额', 1000000],
      ['保险起期', day - 89],
      ['保险止期', day + 275],
      ['归属', '损失'],
    ],
  },
  tables: { 客户表: { sheet: '客户', address: 'A1:G5' }, 应收表: { sheet: '应收', address: 'A1:F9' } },
  environment: { language: 'zh' },
};

/** The company with nothing but its customers. */
export const customersOnly: MemoryBook = {
  sheets: { Customers: englishBook.sheets.Customers! },
  tables: { Customers: englishBook.tables!.Customers! },
};

/** An empty workbook, with the company at hand as the sample. */
export const emptyBook: MemoryBook = {
  sheets: { Sheet1: [] },
  sample: (language) => (language === 'zh' ? chineseBook : englishBook),
};

/** The same book where nobody keeps a list of customers: the ledger and the policy are all there is. */
export function ledgerOnly({ sheets, tables }: MemoryBook): MemoryBook {
  const [list] = Object.keys(sheets);
  const kept = Object.entries(tables!).filter(([, { sheet }]) => sheet !== list);
  return {
    sheets: Object.fromEntries(Object.entries(sheets).filter(([name]) => name !== list)),
    tables: Object.fromEntries(kept),
  };
}
