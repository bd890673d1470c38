import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type ReceivableHeading =
  | 'customer'
  | 'id'
  | 'name'
  | 'invoice'
  | 'documentType'
  | 'amount'
  | 'credited'
  | 'writtenOff'
  | 'open'
  | 'debit'
  | 'credit'
  | 'side'
  | 'onAccount'
  | 'status'
  | 'documentStatus'
  | 'invoiceDate'
  | 'dueDate'
  | 'daysOverdue'
  | 'daysToDue'
  | 'age'
  | 'paidDate'
  | 'paid'
  | 'disputed'
  | 'disputeCase'
  | 'disputedAmount'
  | 'insolvent'
  | 'creditLimit'
  | 'currency'
  | 'newDueDate'
  | 'promisedDate'
  | 'noticeDate'
  | 'collectionDate'
  | 'claimDate'
  | 'resaleDate'
  | 'saleKinds'
  | 'cause'
  | 'terms'
  | 'deliveryDate'
  | 'tax'
  | 'taxRate'
  | 'interest'
  | 'setOff';

/** What a ledger may call its columns: our words, and those that other programs print (SAP in six languages, QuickBooks, Xero, Tally, ERPNext, Odoo, Business Central, NetSuite, Sage, DATEV, 金蝶, 用友 …). */
// prettier-ignore
export const receivableHeadings: Headings<ReceivableHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  invoice: {
    words: { en: 'Invoice', zh: '发票号' }, kind: 'text',
    first: ['Invoice no', 'Invoice number', 'Invoice #', 'Invoice num', 'Customer invoice', 'Inv no', 'Inv', 'Invoice ref', '发票号码', '发票编号', '发票', '票号', 'Rechnungsnummer', 'Rechnung', 'Rechnungs-Nr.', 'Factuurnummer', 'Numéro de facture', 'N° facture', 'Número de factura', 'Numero fattura', 'Número da fatura', 'Numer faktury', 'Nº factura', 'Nº de factura', 'Núm. factura', 'Factura', 'N. fattura', 'Nr. fattura', 'Fattura', 'Nº fatura', 'Fatura', 'Facture', 'Factuur', 'Factuurnr', 'Rg-Nr.', 'Re-Nr.', 'Rech.-Nr.', 'Fakturanr', 'Fakturanummer', 'Num. fattura', '请求书番号', '请求番号', '请求书No', 'Nr faktury', 'Nr dokumentu', 'Fatura no', 'Fatura numarası', '계산서번호', '세금계산서번호', '송장번호', '청구서번호', '인보이스번호', 'Nota fiscal', 'Nº nota fiscal', 'Número da nota', 'NF', 'NF-e', 'Nº NF', 'Nr FV', 'Số hóa đơn', 'Số hoá đơn', 'Số HĐ', 'Hóa đơn', 'Nomor faktur', 'No. faktur', 'No. invoice', 'Nomor invoice', 'Faktur'],
    also: ['Invoice ID', 'Num', 'Bill no', 'Bill number'],
    later: [
      ['Billing document', 'Bill ref', '开票凭证'],
      ['Document', 'Document no', 'Document number', 'Doc no', 'Doc number', 'Doc #', 'Transaction no', 'Transaction number', 'Voucher no', 'Voucher number', 'Voucher', 'Vch no', 'Entry', 'Journal entry', 'Accounting document number', 'No.', 'Ref no', 'Belegnummer', 'Beleg-Nr.', 'Beleg', 'Documentnummer', 'Numéro de document', 'Número de documento', 'Numero documento', 'Número do documento', 'Numer dokumentu', 'N° pièce', 'N° de pièce', 'Pièce', 'Pièce comptable', 'Nº documento', 'Documento', 'Number', 'Numéro', 'Número', 'Numero', 'Nummer', 'Belegnr', 'Belegnr.', 'Buchungsbeleg', 'Num. doc.', 'N. doc.', 'Nr. doc.', 'Núm. doc.', 'Ref. Nbr.', 'Reference Nbr.', 'Título', 'No. Título', 'Núm. título', 'Documentnr.', 'Bilagsnr.', 'Bilagsnummer', 'Verifikationsnr', 'Transaction#', 'Transaction #',
        '单据号', '单据号码', '单据编码', '单据编号', '单号', '应收单号', '凭证编号', '会计凭证编号', '事务处理编号', '销售单号', '日记账分录', '伝票番号', '凭单编号', 'Belge no', 'Belge numarası', 'Evrak no', 'Fiş no', 'İşlem no', '전표번호', '문서번호', 'Boekstuk', 'Boekstuknummer', 'Boekstuknr.', 'Stuknummer', 'Duplicata', 'Dokument', 'Numer', 'Số chứng từ', 'Số CT', 'Chứng từ', 'No. transaksi', 'Nomor transaksi', 'Nomor', 'No. dokumen', 'No. bukti', 'Partita', 'N. partita'],
      ['凭证号', '凭证字号'],
      ['Reference', 'Ref', 'Reference number', 'Belegfeld 1', 'Referenz', 'Référence', 'Referencia', 'Riferimento', '参照', '参考号', '业务单号'],
      ['Assignment', 'Zuordnung', 'Toewijzing', 'Affectation', 'Asignación', 'Attribuzione', '分配'],
    ],
  },
  documentType: {
    words: { en: 'Document type', zh: '单据类型' }, kind: 'text',
    also: ['Doc type', 'Transaction type', 'Voucher type', 'Vch type', 'Invoice type', 'Entry type', 'Trans type', 'Belegart', 'Documentsoort', 'Type de pièce', 'Type de document', 'Clase de documento', 'Tipo documento', 'Tipo de documento', 'Type de document comptable', '凭证类型', '单据类别', '业务类型', '发票类型', '单据名称', '事务处理类型', '票据类型', '日记账分录类型', '凭单类型', 'Belge türü', 'Belge tipi', 'Evrak tipi', 'Evrak türü', 'Fiş türü', 'İşlem türü', 'Fatura türü', '전표유형', '거래유형', 'Tipo doc.', 'Typ dokumentu', 'Rodzaj dokumentu', 'Soort document', 'Loại chứng từ', 'Jenis transaksi', 'Tipe transaksi', 'Jenis dokumen'],
    later: [['Type', 'Typ', 'Kind', 'Art', 'Tipo', 'Soort', '类型']],
  },
  amount: {
    words: { en: 'Amount', zh: '金额' }, kind: 'amount',
    first: ['Instalment amount', 'Installment amount', 'Amount of instalment', '分期金额', '每期金额', 'Gross amount', 'Amount incl VAT', 'Amount including tax', 'Invoice grand total', 'Grand total', 'Total incl VAT', 'Bruttobetrag', 'Montant TTC', 'Bruto bedrag', 'Total TTC', 'Rechnungsbetrag brutto', 'Bruttosumme', 'Bedrag incl. btw', 'Totaal incl. btw', 'Kwota brutto', '含税金额', '价税合计', '价税合计金额', '含税总额', 'KDV dahil tutar', 'Genel toplam', '공급대가', 'Valor bruto', 'Wartość brutto', 'Tổng thanh toán', 'Betrag brutto', 'Gesamtbetrag brutto'],
    also: ['Invoice amount', 'Invoiced amount', 'Invoice value', 'Invoice total', 'Original amount', 'Original amt', 'Original', 'Original amount of invoice or credit', 'Original balance', 'Opening amount', 'Bill amount', 'Bill amt', 'Amt', 'Amnt', 'Total signed', 'Total in currency signed', 'Invoice amt', 'Lordo', 'Importo lordo', 'Fakturabelopp', 'Belopp', 'Beløb', 'Beløp', 'Fakturabeløb', 'Fakturabeløp', 'Betrag in HW', 'Betrag HW', 'BetragHW', 'Importe en ML', 'Kwota należności', 'Kwota faktury', 'Amount transaction total', 'Transaction amount', 'Umsatz (ohne Soll/Haben-Kz)', 'Umsatz ohne Soll/Haben-Kz', 'Umsatz (ohne Soll-/Haben-Kennzeichen)', 'Document amount', 'Billed amount', 'Amount billed', 'Betrag', 'Rechnungsbetrag', 'Bedrag', 'Factuurbedrag', 'Montant', 'Montant facturé', 'Importe', 'Importo', 'Montante', 'Kwota', 'Importe factura', 'Importe total', 'Importe original', 'Total factura', 'Importo fattura', 'Importo totale', 'Totale fattura', 'Totale documento', 'Valor da fatura', 'Valor original', 'Montant initial', 'Montant de la facture', 'Ursprungsbetrag', 'Originalbetrag', 'Forderungsbetrag',
      '发票金额', '应收欠款', '发票总计', '开票金额', '应收金额', '票面金额', '单据金额', '原始金额', '交易金额', '凭证货币金额', '发生额', '合同金额', '人民币金额', '折人民币金额', '折合人民币金额', '借方发生', '原值', '账面原值', '应收原值', '请求金额', '请求额', '売上金额', '売上额', 'Tutar', 'Fatura tutarı', 'Belge tutarı', 'Evrak tutarı', '금액', '청구금액', '매출금액', '합계금액', '계산서금액', '송장금액', '외상금액', 'Valor do título', 'Valor título', 'Vlr. título', 'Valor nominal', 'Valor da nota', 'Valor do documento', 'Importo documento', 'Imp. documento', 'Importo doc.', 'Kwota dokumentu', 'Wartość faktury', 'Số tiền', 'Tổng tiền', 'Giá trị hóa đơn', 'Số tiền hóa đơn', 'Nilai faktur', 'Nilai invoice', 'Total faktur', 'Jumlah tagihan', 'Nilai tagihan', 'Valor da conta'],
    later: [['Total', 'Total amount', 'Total value', 'Value', 'Receivable', 'Summe', 'Umsatz', 'Totale', 'Totaal', 'Valor', 'Montant total', 'Brutto', '总金额', '合计金额', '应收账款', '应收款', 'Toplam', 'Toplam tutar', '합계', 'Tổng', 'Tổng cộng', 'Thành tiền', 'Jumlah', 'Nilai', 'Należność', 'Należności']],
  },
  credited: {
    words: { en: 'Credited', zh: '已冲减金额' }, kind: 'amount',
    also: ['Credited amount', 'Amount credited', 'Credit note', 'Credit notes', 'Credit note amount', 'Credit memo amount', 'Credits applied', 'Total of all credits for selected invoice', 'Adjusted amount', 'Adjustments', 'Discount taken', 'Discount allowed', 'Withholding tax', 'Withholding tax amount', 'WHT', 'TDS', 'TDS amount', 'TDS deducted', 'Deduction', 'Deductions', 'Gutschrift', 'Gutschriften', 'Gutgeschrieben', 'Avoir', 'Avoirs', 'Abono', 'Abonos', 'Nota di credito',
      '退款', '红冲金额', '冲销额', '冲销金额', '本期冲销额', '折让金额', '退货金额', '已冲销金额', '贷项金额', '扣款', '扣款金额', '扣款额', 'İade', 'İade tutarı', 'Abatimentos'],
  },
  writtenOff: {
    words: { en: 'Written off', zh: '坏账核销额' }, kind: 'amount',
    also: ['Write-off', 'Write-off amount', 'Amount written off', 'Written-off amount', 'Bad debt', 'Bad debts', 'Bad debt write-off', '坏账核销', '坏账核销金额', '核销坏账', '已核销坏账', '坏账损失', '坏账'],
  },
  open: {
    words: { en: 'Open', zh: '未收金额' }, kind: 'amount',
    first: ['Open balance', 'Open amount', 'Outstanding amount', 'Outstanding balance', 'Outstanding', 'Amount outstanding', 'Remaining amount', 'Remaining amt', 'Amount remaining', 'Remaining balance', 'Remaining', 'Residual', 'Residual amount', 'Amount residual', 'Pending amount', 'Unpaid', 'Unpaid amount', 'Amount unpaid', 'Amount open', 'Open value', 'Still due', 'Amount still due', 'Current trx amount', 'Amount due remaining', 'To collect', 'To be collected', 'Still open', 'Still owed', 'Still to pay', 'Owed', 'Owing', 'Amount owing', 'Amount owed', 'Open amt', 'Open bal', 'Bal due', 'Balance outstanding', 'Balance remaining', 'Outstanding amt', 'O/S', 'O/S amount', 'Unsettled', 'Unsettled amount', 'Uncollected', 'Uncollected amount', 'Unpaid balance', 'Invoice balance', 'Left to pay', 'Due value', 'Value due', 'Unpaid value', '未入金额', '未回収金额', '未回収额', '未収金额', '未収金', '未収残高',
      '未收款', '未收款金额', '未收余额', '未付金额', '未付余额', '待付金额', '待收金额', '尚未收款金额', '尚未收款', '尚欠金额', '欠款金额', '欠款余额', '欠款', '未核销金额', '未核销', '未核销余额', '未结金额', '未结', '未结算金额', '未清金额', '未清项金额', '未回款', '未回款金额', '未收', '应收余额', '剩余金额', '剩余未收', '借方未结', '尚欠', '尚余', '剩余应收', '剩余应收款', '待收款', '待收款金额', '待回款', '待回款金额', '未收回', '未收回金额', '未核金额', '未清余额', '应收未收', '应收未收金额', '结欠', '结欠金额', '挂账余额', '期末应收余额', '本期未收', '本期未收金额', '本期未收款', '折人民币', '折合人民币', '折人民币余额', '折合人民币余额', '人民币余额',
      'Offener Betrag', 'Offen', 'Restbetrag', 'Offener Saldo', 'Openstaand bedrag', 'Openstaand', 'Solde restant dû', 'Reste à payer', 'Montant restant', 'Montant ouvert', 'Importe pendiente', 'Pendiente', 'Saldo pendiente', 'Importo aperto', 'Residuo', 'Valor em aberto', 'Do zapłaty', 'Pozostało', 'Amount due signed', 'Amount not settled', 'Unsettled amount', 'Invoice balance', 'Invoice bal', 'Da saldare', 'Amount due in currency signed', 'Restbelopp', 'Restbeløb', 'Restbeløp', 'Kvar att betala', 'Udestående', 'Utestående', 'Do rozliczenia', 'Kwota pozostała', '未结算金额', '未结算', '未收金额合计', '未结金额',  'Noch offen', 'Offener Posten', 'Offene Posten', 'OP-Betrag', 'Restforderung', 'Saldo offen', 'Ausstehend', 'Ausstehender Betrag', 'Reste dû', 'Restant dû', 'Montant restant dû', 'Montant résiduel', 'Résiduel', 'Solde dû', 'Montant dû', 'Encours', 'Reste à régler', 'Reste à encaisser', 'À encaisser', 'Non réglé', 'Impayé', 'Pendiente de cobro', 'Pendiente cobro', 'Importe pendiente de cobro', 'Por cobrar', 'Saldo deudor', 'Saldo vivo', 'Deuda pendiente', 'Importe adeudado', 'Da incassare', 'Da pagare', 'Importo residuo', 'Saldo aperto', 'Scoperto', 'Openstaand saldo', 'Nog te betalen', 'Te ontvangen', 'Restbedrag', 'Em aberto', 'Saldo em aberto', 'Saldo devedor', 'A receber', 'Valor a receber', 'Pendente', 'Pozostało do zapłaty', 'Kalan', 'Kalan tutar', 'Kalan borç', 'Kalan bakiye', 'Açık tutar', 'Açık bakiye', '미수금', '미수금액', '미수잔액', '미회수금액', '미결제금액', '미수금잔액', '외상잔액', 'Saldo a receber', 'Saldo do título', 'Saldo título', 'Saldo residuo', 'Importo da incassare', 'Open bedrag', 'Openstaande bedrag', 'Pozostaje', 'Pozostało do rozliczenia', 'Nierozliczono', 'Kwota nierozliczona', 'Pozostała kwota', 'Còn lại', 'Còn phải thu', 'Số còn phải thu', 'Số tiền còn lại', 'Còn nợ', 'Chưa thanh toán', 'Chưa thu', 'Sisa', 'Sisa piutang', 'Sisa tagihan', 'Belum dibayar', 'Belum terbayar', 'Terutang', 'Saldo piutang', 'Sisa bayar', 'Rest'],
    also: ['Balance due', 'Amount due', 'Invoice amount due', 'Total due', 'Balance', 'Balance amount', 'Balance as of date', 'Closing balance', 'Current balance', 'Due local', 'Saldo', 'Solde', '余额', '结余金额', '结余', '期末余额', '当前余额', '账面余额', '应收款合计', '应收账款余额', '应收款余额', '客户余额', '结存余额', '残高', '売挂金残高', '売挂残高', 'Bakiye', 'Güncel bakiye', '잔액', '잔고', 'Dư nợ', 'Số dư', 'Dư nợ cuối kỳ', 'Số dư cuối kỳ', 'Piutang', 'Phải thu'],
  },
  debit: { words: { en: 'Debit', zh: '借方金额' }, kind: 'amount', also: ['Debit amount', 'Betrag Soll', 'Sollbetrag', 'Umsatz Soll', 'Montant débit', 'Importe debe', 'Importo dare', 'Débito', 'Debits', 'Dr amount', 'Soll', 'Débit', 'Debe', 'Dare', 'Debet', '借方', '本期借方', '借方发生额', '本期应收', '本期应收金额', '本期借方发生额', 'Borç', 'Borç tutarı', '차변', '차변금액', 'Wn', 'Winien', 'Nợ', 'PS nợ', 'Phát sinh nợ', '增加应收款', '应收增加', '增加应收', '本期增加', '增加金额'] },
  credit: { words: { en: 'Credit', zh: '贷方金额' }, kind: 'amount', also: ['Credit amount', 'Betrag Haben', 'Habenbetrag', 'Umsatz Haben', 'Montant crédit', 'Importe haber', 'Importo avere', 'Crédito', 'Credits', 'Cr amount', 'Haben', 'Crédit', 'Haber', 'Avere', '贷方', '本期贷方', '贷方发生额', '本期实收', '本期收款', '本期收款金额', '本期实收金额', '本期收回', '本期收回金额', '本期贷方发生额', 'Alacak', 'Alacak tutarı', '대변', '대변금액', 'Ma', 'Có', 'PS có', 'Phát sinh có', 'Kredit', '收回应收款', '应收减少', '减少应收', '收回应收', '本期减少', '减少金额'] },
  side: {
    words: { en: 'Debit/Credit', zh: '借贷方向' }, kind: 'text',
    also: ['Debit/Credit ind', 'Debit/Credit indicator', 'Debit credit', 'D/C', 'Dr/Cr', 'DC', 'S/H', 'Sign', 'Soll/Haben-Kennz.', 'Soll/Haben-Kennzeichen', 'Soll-/Haben-Kennzeichen', 'Soll/Haben', 'S/H-Kennzeichen', 'Debet/Credit', 'Debit/crédit', 'Sens', 'Debe/Haber', 'Dare/Avere', '借贷标识', '借贷标志', '借贷', '借/贷', '方向', '余额方向', 'Borç/Alacak', 'B/A', 'Wn/Ma', '차대구분', '차/대', 'Debit/Kredit', 'Nợ/Có'],
  },
  onAccount: {
    words: { en: 'On account', zh: '预收金额' }, kind: 'amount',
    also: ['Unapplied', 'Unapplied amount', 'Unallocated', 'Unallocated amount', 'Unapplied cash', 'Advance', 'Advance amount', 'Advances', 'Prepayment', 'Prepayments', 'Deposit received', 'Unallocated cash', 'Unallocated receipts', 'Unapplied payments', 'Unapplied receipts', 'Credit on account', 'Anzahlung', 'Anzahlungen', 'Akonto', 'Acompte', 'Acomptes', 'Anticipo', 'Anticipos', 'Acconto', '预收', '预收款', '预收款金额', '预收余额', '预付款总额', '预收预付标志', '贷方未结', '未核销预收', '预收账款', 'Alınan avans', 'Avans', '선수금', 'Adiantamento', 'Adiantamentos', 'Zaliczka', 'Zaliczki', 'Vooruitbetaling', 'Trả trước', 'Uang muka'],
  },
  status: {
    words: { en: 'Status', zh: '状态' }, kind: 'text',
    also: ['Payment status', 'Payment state', 'Paid/unpaid', 'Settlement status', 'Invoice status', 'Cleared/open items symbol', 'Clearing status', 'Zahlungsstatus', 'Statut', 'Estado', 'Stato', 'Zahlstatus', 'État', 'État du paiement', 'Statut de paiement', 'Estado de pago', 'Stato pagamento', '是否结清', '清算状态', 'Ausgleichsstatus', '结清状态', '结清标志', '核销状态', '收款状态', '付款状态', '回款状态', '结算状态', '收款情况', '回款情况', '付款情况', '结算情况', '是否收款', '是否已收', '是否已收款', '是否回款', '是否已回款', '是否付款', '是否已付', '是否到账', '是否已到账', '是否核销', 'Durum', 'Ödeme durumu', '상태', '결제상태', '수금상태', 'Situação', 'Betaalstatus', 'Status płatności', 'Trạng thái', 'Tình trạng thanh toán', 'Status pembayaran'],
  },
  documentStatus: { words: { en: 'Document status', zh: '单据状态' }, kind: 'text', also: ['Posting status', '事务状态', '审核状态', '发票状态', '是否作废', '作废标志'] },
  invoiceDate: {
    words: { en: 'Invoice date', zh: '开票日期' }, kind: 'day',
    also: ['Date of invoice', 'Inv date', 'Billing date', 'Bill date', 'Issue date', 'Issued', 'Invoiced on', '发票日期', '开票日', '出票日期', 'Rechnungsdatum', 'Factuurdatum', 'Date de facture', 'Date de facturation', 'Fecha de factura', 'Data fattura', 'Data da fatura', 'Data faktury', 'Invoice/Bill date', 'Date facture', "Date d'émission", 'Date émission', 'Fecha factura', 'Fecha emisión', 'Fecha de emisión', 'F. factura', '开单日期', 'Date issued', 'Fakturadatum', 'Fakturadato', 'Data emissione', 'Data emissão', 'Data de emissão', 'Emissão', 'DT emissão', 'Data fatt.', 'Dated on', '请求日', '请求书日付', '発行日', '売上日', 'Re-Datum', 'Rg-Datum', 'Rech.-Datum', 'Fatura tarihi', '계산서일자', '세금계산서일자', '작성일자', '발행일', '발행일자', '청구일', '청구일자', '송장일자', '매출일', '매출일자', 'Data NF', 'Data wystawienia', 'Ngày hóa đơn', 'Ngày hoá đơn', 'Ngày HĐ', 'Tanggal faktur', 'Tgl. faktur', 'Tanggal invoice', 'Tgl. invoice'],
    later: [
      ['Date', 'Document date', 'Doc date', 'Transaction date', 'Trans date', 'Belegdatum', 'Documentdatum', 'Date de pièce', 'Date du document', 'Fecha de documento', 'Fecha doc.', 'Fecha', 'Dato', 'Bilagsdato', 'Bilagsdatum', 'Data', 'Data documento', 'Data doc.', 'Data do documento', 'Data dokumentu', 'Datum', '单据日期', '业务日期', '凭证日期', '事务处理日期', '日记账分录日期', '日期', '日付', 'Tarih', 'Belge tarihi', 'Evrak tarihi', 'Fiş tarihi', 'İşlem tarihi', '일자', '날짜', '전표일자', '거래일자', '거래일', 'Data operacji', 'Ngày', 'Ngày chứng từ', 'Ngày CT', 'Tanggal', 'Tgl', 'Tanggal transaksi', 'Tanggal dokumen'],
      ['Shipment date', '发货日期', '出运日期', '出库日期', '交易日期'],
      ['Posting date', 'Posting', 'GL date', 'Booking date', 'Buchungsdatum', 'Boekingsdatum', 'Bogføringsdato', 'Bokföringsdatum', 'Bokføringsdato', 'Fecha registro', 'Date comptable', 'Date écriture', 'Date de comptabilisation', 'Fecha contable', 'Fecha de contabilización', 'Data registrazione', 'Data księgowania', '记账日期', '记帐日期', '过账日期', '过帐日期', '入账日期', 'Boekdatum', 'Ngày hạch toán', 'Ngày ghi sổ', '기표일자', 'Data lançamento', 'Data de lançamento'],
      ['Entry date', 'Entered on', 'Created on', 'Erfassungsdatum', '制单日期', '录入日期', '创建日期'],
    ],
  },
  dueDate: {
    words: { en: 'Due date', zh: '到期日' }, kind: 'day',
    first: ['Net due date', 'Due date for net payment', 'Net due', 'Net due dt', '净到期日', '净价到期日', '净到期日期', 'Nettofälligkeitsdatum', 'Nettofälligkeit', 'Nettofälligk.', 'Nettofäll.', 'Vencimiento neto', 'Vto. neto', 'Scadenza netta', 'Netto vervaldatum', "Date d'échéance nette"],
    also: ['Maturity', 'Maturity date', 'Due date/Receive by', 'Payment due', 'Payment due date', 'Date due', 'Due on', 'Fällig am', 'Fälligkeit', 'Fälligkeitsdatum', 'Vervaldatum', "Date d'échéance", 'Échéance', 'Fecha de vencimiento', 'Vencimiento', 'Data scadenza', 'Scadenza', 'Data de vencimento', 'Termin płatności', 'Förfallodatum', 'Förfallodag', 'Forfaldsdato', 'Forfallsdato', 'Forfald', 'Forfall', 'Eräpäivä', 'Invoice due date', 'Payment deadline', 'Payable by', 'Pay by', 'Fällig', 'Fällig zum', 'Zahlbar bis', 'Netto fällig', 'Date échéance', 'Fecha vencimiento', 'Fecha venc.', 'F. vencimiento', 'Vto.', 'Fecha vto.', 'Data di scadenza', 'Data vencimento', 'Vencimento',
      '到期日期', '应付日期', '应收日期', '付款到期日', '应付款日', '应收到期日', '到期', '应收款日', '应收款日期', '收款到期日', '约定付款日', '应付款日期', '约定收款日', '约定收款日期', '约定付款日期', '应收款到期日', '应回款日期', '付款截止日期', '收款截止日', '收款截止日期', '回款截止日', '约定回款日', '约定回款日期', '应回款日', '合同回款日期', '合同付款日期', '支払期日', '支払期限', '入金期日', '入金予定日', '回収予定日', 'Data scad.', 'Scad.', 'Vencto', 'Venc.', 'Data vencto', 'Dt. vencimento', 'Vade', 'Vade tarihi', 'Son ödeme tarihi', '만기일', '만기일자', '지급기일', '결제예정일', '입금예정일', '수금예정일', '결제기한', '납부기한', 'Dt. venc.', 'Vervaldag', 'Uiterste betaaldatum', 'Termin zapłaty', 'Data wymagalności', 'Ngày đến hạn', 'Hạn thanh toán', 'Hạn nợ', 'Jatuh tempo', 'Tanggal jatuh tempo', 'Tgl. jatuh tempo'],
    later: [['Due'], ['内控到期日', 'Vencimento real', 'Vencto real']],
  },
  daysOverdue: {
    words: { en: 'Days overdue', zh: '逾期天数' }, kind: 'text',
    also: ['Overdue days', 'Overdue by days', 'Days past due', 'Days late', 'DPD', 'Arrears after net due date', 'Arrears by net due date', 'Days in arrears', 'Arrears days', 'Past due days', 'Verzugstage', 'Tage überfällig', 'Überfällig seit Tagen', 'Überfällig (Tage)', 'Verzug (Tage)', 'Fällig seit (Tage)', 'Verzugstage nach Nettofälligkeit', 'Achterstand na vervaldatum', 'Dagen te laat', 'Dagen vervallen', 'Dagen over vervaldatum', 'Retard après échéance nette', 'Jours de retard', 'Retard (j)', 'Retard (jours)', 'Días de retraso', 'Días vencidos', 'Días de mora', 'Giorni di ritardo', 'Giorni ritardo', 'Giorni scaduto', 'Dias em atraso', 'Dias de atraso', 'Dias atraso', 'Atraso (dias)', 'Dni po terminie', 'Dni opóźnienia', 'Dni przeterminowania', 'Opóźnienie (dni)', 'Gecikme günü', 'Gecikme gün sayısı', 'Gecikme (gün)', 'Geciken gün', 'Vadesi geçen gün', '연체일수', '연체일', 'Số ngày quá hạn', 'Quá hạn (ngày)', 'Hari terlambat', 'Terlambat (hari)', 'Hari keterlambatan', 'Förfallna dagar', 'Dagar förfallen', 'Dage forfalden', 'Dager forfalt',
      '逾期天数', '过期天数', '超期天数', '拖欠天数', '净到期日后的逾期天数', '逾期日数', '延滞日数', 'Late by', 'Lewat hari'],
  },
  daysToDue: {
    words: { en: 'Days to due', zh: '未到期天数' }, kind: 'text',
    also: ['Days until due', 'Due in days', 'Days to due date', 'Tage bis Fälligkeit', 'Jours avant échéance', '未过期天数', '距到期天数', '剩余天数'],
  },
  age: {
    words: { en: 'Age', zh: '账龄天数' }, kind: 'text',
    also: ['Age (Days)', 'Age in days', 'Ageing', 'Aging', 'Days open', 'Days outstanding', 'Days since invoice', 'Alter (Tage)', 'Alter', 'Umur', 'Umur (hari)', '경과일수', '账龄', '帐龄', '账龄（天）', '时间（天）'],
  },
  paidDate: {
    words: { en: 'Paid date', zh: '付款日期' }, kind: 'day',
    also: ['Payment date', 'Date paid', 'Paid on', 'Settled date', 'Settlement date', 'Settled on', 'Receipt date', 'Cleared', 'Cleared on', 'Settled', 'Closed at date', 'Closed on', 'Date of last incoming payment for invoice', 'Last payment date', 'Zahlungsdatum', 'Bezahlt am', 'Betaaldatum', 'Date de paiement', 'Fecha de pago', 'Data pagamento', 'Zahldatum', 'Zahlungseingang am', 'Date de règlement', 'Date règlement', 'Fecha cobro', 'Fecha de cobro', 'Data incasso', '付款日', '收款日期', '收款日', '回款日期', '回款日', '到账日期', '结清日期', '实际付款日', '实际付款日期', '实收日期', '最后收款日期', 'Tahsilat tarihi', '입금일', '입금일자', '수금일', '수금일자', 'Data baixa', 'Data da baixa', 'Data do pagamento', 'Data de pagamento', 'Data recebimento', 'Data zapłaty', 'Ngày thanh toán', 'Ngày thu', 'Tanggal bayar', 'Tgl. bayar', 'Tanggal pembayaran'],
    later: [['Clearing date', 'Clearing', 'Ausgleichsdatum', 'Ausgleich', 'Vereffeningsdatum', 'Date de rapprochement', 'Fecha de compensación', '清账日期', '核销日期', '核销日']],
  },
  paid: {
    words: { en: 'Paid', zh: '已付金额' }, kind: 'amount',
    also: ['Paid amount', 'Amount paid', 'Payment', 'Payments', 'Payment amount', 'Received', 'Amount received', 'Receipts', 'Receipt amount', 'Paid to date', 'Collected', 'Amount applied', 'Applied amount', 'Applied', 'Bezahlt', 'Gezahlt', 'Zahlbetrag', 'Betaald', 'Payé', 'Montant payé', 'Pagado', 'Pagato', 'Pago', 'Zapłacono', 'Settled amount', 'Amount settled', 'Settled so far', 'Paid so far', 'Paid amt', 'Cash received', 'Collected amount', 'Amount collected', 'Payments received', 'Payments applied', 'Zahlung', 'Zahlungen', 'Bezahlter Betrag', 'Zahlungseingang', 'Zahlungseingänge', 'Réglé', 'Montant réglé', 'Règlement', 'Règlements', 'Encaissé', 'Montant encaissé', 'Cobrado', 'Importe cobrado', 'Importe pagado', 'Incassato', 'Importo incassato', 'Importo pagato', 'Ontvangen', 'Betaald bedrag', 'Betalt', 'Inbetalt', 'Innbetalt', 'Saldato', 'Zahlungsbetrag', 'Cobros',  'Recebido', 'Valor recebido', 'Valor pago', 'Paid value', 'Value paid', '入金额', '入金金额', '回収额', '回収金额',
      '本期已收', '本期已收金额', '本期已收款', '已付', '已付款', '已收金额', '已收', '已收款', '已收款金额', '收款金额', '实收金额', '表体实收金额', '(原币)本期收款', '(本位币)本期收款', '回款金额', '付款金额', '已回款', '已回款金额', '已核销金额', '已核销', '已结金额', '已结算金额', '借方已结', '累计收款', '已到账', '已到账金额', '到账金额', '累计已收', '累计回款', '已收回', '已收回金额', '已核金额', 'Ödenen', 'Ödenen tutar', 'Tahsilat', 'Tahsilat tutarı', 'Tahsil edilen', 'Tahsil edilen tutar', '입금액', '입금금액', '수금액', '수금금액', '회수금액', '결제금액', 'Valor baixado', 'Importo saldato', 'Kwota zapłacona', 'Zapłacona', 'Rozliczono', 'Wpłacono', 'Uregulowano', 'Đã thanh toán', 'Đã thu', 'Số đã thu', 'Số tiền đã thu', 'Đã trả', 'Terbayar', 'Dibayar', 'Sudah dibayar', 'Pembayaran', 'Jumlah bayar', 'Jumlah dibayar', 'Jumlah pembayaran', 'Bereits bezahlt'],
  },
  disputed: { words: { en: 'Disputed', zh: '有争议' }, kind: 'yes or no', also: ['Dispute', 'In dispute', 'En litige', 'En disputa', 'In contestazione', 'Is disputed', 'Contested', 'Disputed item', 'Strittig', 'Litigieux', '争议', '是否争议', '是否有争议', '存在争议', '贸易纠纷', '纠纷', '是否纠纷'] },
  disputeCase: { words: { en: 'Dispute case', zh: '争议编号' }, kind: 'text', also: ['Case ID', 'Dispute status', 'Dispute reason', 'Dispute number', 'Dispute code', 'Klärungsfall', '争议案件', '争议原因', '争议状态', '纠纷原因'], later: [['Reason code', 'Differenzgrund', '原因代码']] },
  disputedAmount: { words: { en: 'Disputed amount', zh: '争议金额' }, kind: 'amount', also: ['Amount in dispute', 'Amount disputed', 'Contested amount', '纠纷金额', '有争议金额'] },
  insolvent: {
    words: { en: 'Insolvent', zh: '破产' }, kind: 'day',
    also: ['Insolvency', 'Insolvency date', 'Insolvent since', 'Date of insolvency', 'Bankrupt', 'Bankruptcy', 'Bankruptcy date', '破产日期', '破产日', '是否破产', '无力偿付', '资不抵债', '破产受理日'],
  },
  creditLimit: customerHeadings.creditLimit,
  currency: customerHeadings.currency,
  newDueDate: { words: { en: 'New due date', zh: '新到期日' }, kind: 'day', also: ['Postponed to', 'Extended due date', 'Postponed due date', '展期至', '展期后到期日'] },
  promisedDate: { words: { en: 'Promised date', zh: '承诺付款日' }, kind: 'day', also: ['Promised pay date', 'Promised payment date', 'Promise date', 'Expected date', 'Expected payment date', 'Expected pay date', '承诺付款日期', '承诺还款日期', '承诺回款日期', '预计收款日期', '预计回款日期', '预计付款日期'] },
  noticeDate: { words: { en: 'Notice date', zh: '逾期通知日' }, kind: 'day', also: ['Notified on', 'Overdue notice date', '逾期通知日期', '可损通知日'] },
  collectionDate: { words: { en: 'Collection started', zh: '委托催收日' }, kind: 'day', also: ['Handed to collection on', 'Collection order date', '委托催收日期'] },
  claimDate: { words: { en: 'Claim date', zh: '索赔日' }, kind: 'day', also: ['Claimed on', 'Claim filed', 'Claim filed on', '索赔日期', '提交索赔日'] },
  resaleDate: { words: { en: 'Resale date', zh: '转卖日' }, kind: 'day', also: ['Resold on', 'Rejected goods resold', '转卖日期', '货物转卖日'] },
  saleKinds: { words: { en: 'Kind of sale', zh: '销售类别' }, kind: 'sale kinds', also: ['Sale kind', 'Kinds of sale', '承保销售类别'] },
  cause: { words: { en: 'Cause of loss', zh: '损失原因' }, kind: 'text', also: ['Loss cause', 'Cause of default', '致损原因', '出险原因', '违约原因'] },
  terms: { words: { en: 'Terms', zh: '账期' }, kind: 'terms', also: ['Payment terms', 'Payment term', 'Credit terms', 'Terms of payment', 'Payment condition', 'Payment terms code', 'Zahlungsbedingung', 'Zahlungsbedingungen', 'Zahlungskonditionen', 'Zahlungsziel', 'Betalingsvoorwaarde', 'Betalingstermijn', 'Conditions de paiement', 'Délai de paiement', 'Condiciones de pago', 'Plazo de pago', 'Condizioni di pagamento', 'Condições de pagamento', '付款条件', '收款条件', '付款条款', '信用期', '付款期限', '信用天数', '账期天数', '信用账期', '收款账期', '收款期限', 'Ödeme planı', 'Ödeme koşulu', 'Vade (gün)', 'Vade günü', '결제조건', '지급조건', 'Condição de pagamento', 'Cond. pagamento', 'Prazo', 'Condizione di pagamento', 'Betalingsconditie', 'Betaalconditie', 'Warunki płatności', 'Điều khoản thanh toán', 'Số ngày nợ', 'Syarat pembayaran', 'Termin'] },
  deliveryDate: { words: { en: 'Delivery date', zh: '交货日期' }, kind: 'day', also: ['Delivered', 'Delivered on', '交货日', '送货日期'] },
  tax: { words: { en: 'VAT', zh: '增值税额' }, kind: 'amount', also: ['VAT amount', 'Tax amount', 'Sales tax amount', 'MwSt-Betrag', 'Steuerbetrag', 'Montant TVA', 'Cuota IVA', 'Importo IVA', '税额', '增值税', 'KDV', 'KDV tutarı', '부가세', '부가가치세', '세액', 'Thuế GTGT', 'Tiền thuế', 'PPN'], later: [['Outstanding tax']] },
  taxRate: { words: { en: 'VAT rate', zh: '增值税率' }, kind: 'share', also: ['VAT %', 'Tax rate', '税率'] },
  interest: { words: { en: 'Interest and penalties', zh: '利息及罚金' }, kind: 'amount', also: ['Late interest', 'Penalties', '逾期利息', '罚金'] },
  setOff: { words: { en: 'Set-off', zh: '抵销金额' }, kind: 'amount', also: ['Offset', 'Counterclaim', '抵扣金额'] },
};
