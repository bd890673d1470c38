import { plain } from '../headings/heading';
import { readYesNo } from './yesNo';
import { isBlank, shown } from './odd';

/** How a ledger says that a document stands: still open, in part or as a whole, settled, or no document at all (void, a draft). */
export type DocumentState = 'open' | 'part paid' | 'settled' | 'void';

/** `yes`: what a bare yes in the column says. Null where the word is not known. */
export function documentStateOf(cell: unknown, yes: DocumentState): DocumentState | null {
  if (isBlank(cell)) return null;
  const word = states.get(plain(shown(cell)));
  if (word !== undefined) return word;
  const answer = readYesNo(cell);
  if (typeof answer !== 'boolean') return null;
  return answer ? yes : yes === 'settled' ? 'open' : yes === 'open' ? 'settled' : 'open';
}

/** `Open` as the heading of a column of yes and no. */
export function isWordForOpen(heading: string): boolean {
  return openWords.has(plain(heading));
}

const openWords: ReadonlySet<string> = new Set(
  ['Open', 'Offen', 'Ouvert', 'Openstaand', 'Abierto', 'Aperto', 'Em aberto', 'Pendiente', '未结', '未清'].map(plain),
);

// prettier-ignore
const words: Readonly<Record<DocumentState, readonly string[]>> = {
  open: ['Open', 'Unpaid', 'Outstanding', 'Overdue', 'Due', 'Sent', 'Approved', 'Authorised', 'Authorized', 'Not paid', 'Unsettled', 'Not settled', 'Uncollected', 'Not received', 'In payment', 'Ödenmedi', 'Açık', '미수', '미결제', '미납', 'Niezapłacona', 'Niezapłacono', 'Nieopłacona', 'Nierozliczone', 'Em aberto', 'A vencer', 'Aberto', 'Atrasado', 'Vencido', 'Pendente', 'Non saldata', 'Non pagata', 'Da incassare', 'Niet betaald', 'Chưa thanh toán', 'Belum lunas', 'Belum dibayar', 'Awaiting payment', 'Posted', 'Offen', 'Überfällig', '未收款', '未收', '未回款', '未到账', '未结算', '正常', '未清', '未清项', '未结清', '未核销', '未付', '已审核', '逾期'],
  'part paid': ['Partly paid', 'Partially paid', 'Part paid', 'Part-paid', 'Partial', 'Partially settled', 'Partially cleared', 'Teilbezahlt', 'Teilweise bezahlt', 'Partiellement payé', 'Pagado parcialmente', 'Parzialmente pagata', 'Deels betaald', 'Kısmen ödendi', '부분수금', 'Częściowo zapłacona', 'Thanh toán một phần', 'Dibayar sebagian', '部分收款', '部分核销', '部分付款', '部分回款', '部分结算', '部分结清', '部分已收'],
  settled: ['Paid', 'Paid in full', 'Fully paid', 'Closed', 'Cleared', 'Settled', 'Collected', 'Received', 'Ausgeglichen', 'Bezahlt', 'Betaald', 'Payé', 'Pagado', 'Pagato', 'Ödendi', 'Kapalı', 'Tahsil edildi', '수금완료', '결제완료', '완납', 'Zapłacona', 'Zapłacono', 'Opłacona', 'Rozliczone', 'Pago', 'Paga', 'Quitado', 'Baixado', 'Liquidado', 'Recebido', 'Saldata', 'Saldato', 'Pagata', 'Incassata', 'Voldaan', 'Đã thanh toán', 'Lunas', '已收款', '已收', '已回款', '已到账', '收讫', '已收讫', '已结算', '已清', '已清项', '已结清', '结清', '已核销', '全部核销', '完全核销', '已付', '已付清', '已完成', '已关闭'],
  void: ['Void', 'Voided', 'Written off', 'Written-off', 'Uncollectible', 'Bad debt', 'Draft', 'Deleted', 'Cancelled', 'Canceled', 'Reversed', 'Storniert', 'İptal', 'İptal edildi', 'Taslak', '취소', 'Anulowana', 'Anulowano', 'Cancelado', 'Cancelada', 'Annullata', 'Bozza', 'Geannuleerd', 'Concept', 'Đã hủy', 'Hủy', 'Batal', 'Dibatalkan', '作废', '已作废', '草稿', '暂存', '已取消', '已冲销', '已删除', '坏账', '已核销坏账', '坏账核销'],
};

const states: ReadonlyMap<string, DocumentState> = new Map(
  (Object.keys(words) as DocumentState[]).flatMap((state) => words[state].map((text) => [plain(text), state] as const)),
);
