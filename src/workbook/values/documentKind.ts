import { plain } from '../headings/heading';
import { shown } from './odd';

/** What a row of a ledger is. Credits (credit notes, receipts, money on account) lower what is owed and fall due on no day. */
export type DocumentKind =
  'invoice' | 'debit note' | 'credit note' | 'receipt' | 'on account' | 'refund' | 'bill of exchange' | 'journal';

export const creditKinds: ReadonlySet<DocumentKind> = new Set(['credit note', 'receipt', 'on account']);

/** The kind that a program's word stands for; null where it is not known, and the sign alone tells. */
export function documentKindOf(cell: unknown): DocumentKind | null {
  const text = shown(cell);
  if (text === '') return null;
  return known.get(plain(text)) ?? byPart.find(([part]) => part.test(text))?.[1] ?? null;
}

/** SAP's types of two letters; words of QuickBooks, Xero, Business Central, ERPNext, Tally, Sage, DATEV, 金蝶, 用友. */
// prettier-ignore
const words: Readonly<Record<DocumentKind, readonly string[]>> = {
  invoice: ['Invoice', 'Sales invoice', 'Tax invoice', 'Customer invoice', 'Bill', 'RV', 'DR', 'RE', 'INV', 'SI', 'IN', 'ACCREC', 'Rechnung', 'Ausgangsrechnung', 'Factuur', 'Facture', 'Factura', 'Fattura', 'Fatura', 'Faktura', 'Satış faturası', 'Nota fiscal', 'Faktura sprzedaży', '세금계산서', '매출', '매출전표', 'Hóa đơn', 'Hóa đơn bán hàng', 'Faktur', 'Faktur penjualan',
    '发票', '应收单', '标准应收单', '费用应收单', '其他应收单', '期初应收单', '销售发票', '销售专用发票', '销售普通发票', '增值税专用发票', '增值税普通发票', '电子发票', '数电票', '销售出库单', '发货单', '蓝字', '蓝字发票'],
  'debit note': ['Debit note', 'Debit memo', 'DN', 'Finance charge', 'Finance charge memo', 'Late fee', 'Reminder', 'Statement charge', 'Lastschrift', 'Belastungsanzeige', 'Note de débit', 'Nota de débito', '借项通知单', '借项凭证', '应收借项'],
  'credit note': ['Credit note', 'Credit memo', 'Sales credit memo', 'Credit', 'CN', 'CRN', 'CM', 'SC', 'DG', 'G2', 'ACCRECCREDIT', 'Return', 'Sales return', 'Refund receipt', 'Write-off', 'Write off', 'Bad debt', 'Bad debt write-off', 'Discount', 'Cash discount', 'Settlement discount', 'Discount allowed', 'Credit adjustment', 'Ausbuchung', 'Skonto', 'Gutschrift', 'Creditnota', 'Avoir', 'Nota de crédito', 'Abono', 'Nota di credito', 'Korekta', 'Faktura korygująca', 'Korekta faktury', 'İade', 'İade faturası', 'Satış iade faturası', 'Devolução', 'Reso', '매출반품', '반품', 'Hàng bán trả lại', 'Hàng bán bị trả lại', 'Retur', 'Retur penjualan', 'Nota kredit',
    '贷项通知单', '贷项凭证', '应收贷项', '红字', '红字发票', '红冲', '销售退货', '销售退货单', '退货单', '销售折让', '折让单', '坏账', '坏账核销', '坏账核销单', '现金折扣', '扣款', '扣款单'],
  receipt: ['Payment', 'Customer payment', 'Receipt', 'Payment entry', 'Cash receipt', 'Receive payment', 'Received payment', 'DZ', 'ZP', 'PMT', 'PAY', 'RCPT', 'SR', 'Cash', 'Cheque', 'Zahlung', 'Zahlungseingang', 'Betaling', 'Paiement', 'Règlement', 'Pago', 'Cobro', 'Pagamento', 'Płatność', 'Zapłata', 'Wpłata', 'Incasso', 'Recebimento', 'Tahsilat', 'Tahsilat makbuzu', 'Gelen havale', 'Ontvangst', '입금', '수금', 'Phiếu thu', 'Thu tiền', 'Pembayaran', 'Penerimaan',
    '收款', '收款单', '销售收款单', '回款', '回款单', '银行收款', '收款凭证', '收据'],
  'on account': ['On account', 'Payment on account', 'Advance', 'Advance payment', 'Advance receipt', 'Prepayment', 'Overpayment', 'Unapplied payment', 'Unapplied', 'Unallocated', 'Deposit', 'Down payment', 'AR prepayment', 'ARPREPAYMENT', 'AROVERPAYMENT', 'Anzahlung', 'Vooruitbetaling', 'Acompte', 'Anticipo', 'Acconto', 'Adiantamento', 'Zaliczka', 'Avans', '선수금', 'Uang muka',
    '预收', '预收款', '预收款单', '预收单', '预收账款', '订金', '定金'],
  refund: ['Refund', 'Customer refund', 'Payment refund', '收款退款单', '退款单', '退款'],
  'bill of exchange': ['Bill of exchange', 'Draft', 'Bill receivable', 'Wechsel', 'Traite', '应收票据', '商业汇票', '商业承兑汇票', '银行承兑汇票', '承兑汇票'],
  journal: ['Journal', 'Journal entry', 'General journal', 'Journal voucher', 'JE', 'JV', 'JNL', 'AB', 'SA', 'DA', 'Adjustment', 'Buchung', 'Écriture', 'Asiento', '凭证', '记账凭证', '转账凭证', '记', '转', '转账单', '应收冲应收', '预收冲应收', '汇兑损益', '核销单'],
};

const known: ReadonlyMap<string, DocumentKind> = new Map(
  (Object.keys(words) as DocumentKind[]).flatMap((kind) => words[kind].map((text) => [plain(text), kind] as const)),
);

/** Words inside longer names: 红字销售专用发票, `Sales Credit Memo (posted)`. */
const byPart: readonly (readonly [RegExp, DocumentKind])[] = [
  [/退款/u, 'refund'],
  [/红字|贷项|退货|折让|红冲|credit (?:note|memo)|gutschrift/iu, 'credit note'],
  [/预收|prepay|overpay|on account|unapplied|advance/iu, 'on account'],
  [/收款|回款|payment|receipt/iu, 'receipt'],
  [/汇票|票据|bill of exchange/iu, 'bill of exchange'],
  [/借项|debit (?:note|memo)/iu, 'debit note'],
  [/发票|应收单|invoice|rechnung|facture|factura/iu, 'invoice'],
  [/凭证|journal/iu, 'journal'],
];
