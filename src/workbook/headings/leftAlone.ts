/** What a heading of an export is about that is known and not read. */
type LeftAlone =
  | 'reference'
  | 'days late'
  | 'ageing bucket'
  | 'dunning'
  | 'promise'
  | 'opening balance'
  | 'net of tax'
  | 'allowance'
  | 'running balance'
  | 'insurance'
  | 'note';

/**
 * Headings that ledgers print and that nobody may guess into something: `Age (Days)` is not the terms of payment. Days late and
 * buckets are computed from the dates; references, dunning, promises and notes change no amount.
 */
// prettier-ignore
export const leftAlone: Readonly<Record<LeftAlone, readonly string[]>> = {
  reference: ['Sipariş no', '주문번호', 'Nº pedido', 'Ordernummer', 'Numer zamówienia', 'Số đơn hàng', 'No. PO', 'No. SO', 'Invoice reference', 'P.O. #', 'PO #', 'PO number', 'P.O. number', 'Purchase order', 'Order no', 'Order number', 'Sales order', 'Clearing document', 'Document number of the clearing document', 'Customer LPO', 'Delivery notes', 'Delivery note', 'Ref - Label', 'External document no', 'Your reference', 'Customer reference', 'Bestellnummer', 'Auftragsnummer', 'Ausgleichsbeleg', 'Belegfeld 2', 'Internal ID',
    '客户采购订单号', '采购订单号', '销售出库', '销售订单号', '订单号', '合同号', '合同编号', '相关销售发货单据号', '源单编号', '源单号', '出库单号', '发货单号', '清账凭证', '外部单号'],
  'days late': ['Arrears', 'Overdue', 'Past due', 'Verzug', 'Überfällig', 'Retard', '时间', '逾期', '是否逾期'],
  'ageing bucket': ['Current', 'Not due', 'Not yet due', 'Not expired', 'Older', 'Current amount', '1 Month', '2 Months', '3 Months', '< 1 Month', '0-30', '1-30', '31-60', '61-90', '91-120', '121-Above', '91 and over', '90+', '90 Days+', '90+ Days', '30 Days', '60 Days', '90 Days', '120 Days', '1-30 Days', '31-60 Days', '61-90 Days', 'Period 1', 'Period 1 amount', 'Period 2 amount', 'Period 3 amount', 'Percents',
    '账龄区间', '帐龄时段', '账龄段', '未到期', '未逾期金额', '逾期金额', '>90天合计', '>90天占比', '1年以内', '1-2年', '2-3年', '3年以上', '1～30天', '31～60天', '61～90天', '91～180天', '181～365天', '>365天', '账龄30天内', '账龄30-60天', '账龄60-90天', '账龄大于90天'],
  dunning: ['Dunning block', 'Dunning level', 'Last dunned', 'Dunned amount', 'On hold', 'Mahnstufe', 'Mahnsperre', 'Letzte Mahnung', 'Aanmaningsniveau', 'Niveau de relance', '催款级别', '催收级别', '催款冻结', '最后催款日期'],
  promise: ['Promise to pay', 'Amount arranged for payment', 'Future payment ref', 'Future payment amount', '未来收款金额'],
  'opening balance': ['Devir', 'Devreden bakiye', '전기이월', 'Saldo anterior', 'Saldo iniziale', 'Beginsaldo', 'Saldo początkowe', 'Dư đầu kỳ', 'Saldo awal', 'Opening balance', 'Initial balance', 'Balance brought forward', 'Saldovortrag', '期初余额', '期初', '年初余额', '上期余额', '(原币)本期应收', '(本位币)本期应收'],
  'net of tax': ['공급가액', 'KDV hariç tutar', 'Wartość netto', 'Kwota netto', 'DPP', 'Tiền trước thuế', 'Net amount', 'Amount excl VAT', 'Nettobetrag', 'Betrag netto', 'Montant HT', 'Untaxed amount', 'Total HT', 'Netto', 'Nettosumme', 'Tax excluded', 'Tax excluded signed', 'Untaxed amount signed', 'Base imponible', 'Importe neto', 'Imponibile', '不含税金额', '未税金额', '净额'],
  allowance: ['Allowance', 'Bad debt allowance', 'Allowance for doubtful accounts', 'Provision for bad debts', 'Net book value', 'Carrying amount', 'Wertberichtigung', '坏账准备', '坏账准备金额', '减值准备', '已计提坏账', '净值', '账面净值', '账面价值'],
  'running balance': ['Running balance', 'Cumulative balance', 'Laufender Saldo', 'Solde cumulé', 'Sales (LCY)', 'Group currency balance', '累计余额', '集团币余额', '全局币余额'],
  insurance: ['Insured amount', 'Insured balance', 'Insured', 'Uninsured amount', 'Uninsured', 'Covered amount', 'Covered', 'Not covered', '投保金额', '已投保金额', '未投保金额', '承保金额', '未承保金额'],
  note: ['Açıklama', '적요', '비고', 'Histórico', 'Observação', 'Opis', 'Uwagi', 'Diễn giải', 'Ghi chú', 'Keterangan', 'Causale', 'NIP', 'CNPJ', 'CPF', 'CNPJ/CPF', 'Partita IVA', 'P. IVA', 'Codice fiscale', 'Vergi no', 'Vergi numarası', '사업자등록번호', 'Mã số thuế', 'NPWP', 'Temsilci', 'Satış temsilcisi', '담당자', 'Vendedor', 'Agente', 'Nhân viên', '환율', 'Kur', 'Kurs', 'Tỷ giá', 'Cambio', 'Koers', 'Filial', 'Loja', 'Parcela', 'Text', 'Description', 'Details', 'Narrative', 'Memo', 'Memo/Description', 'Remarks', 'Remark', 'Notes', 'Comment', 'Split', 'Buchungstext', 'Omschrijving', 'Libellé', 'Texto', 'Payment block', 'Special G/L ind', 'Net due date symbol', 'Payment method', 'G/L account', 'Receivable account', 'Party type', 'Partei-Typ', 'Parteityp', 'Forderungskonto', 'Salgsperson', 'Customer contact', 'Document header text', 'Clerk abbreviation', 'Reversed with', 'Posting key', 'Profit center', 'Cost center', 'Baseline payment date', 'Cash discount amount in local currency', 'Contact group', 'Customer group', 'Invoice seen', 'Invoice sent', 'Email address', 'Email', 'Phone', 'Journal', 'Sales person', 'Salesperson', 'Salesperson code', 'Pmt. discount date', 'Original pmt. disc. possible', 'Subsidiary', 'Business unit', 'Total offsets and ineligibles', 'Insurance grant date', "Insurance's credit coverage", 'Policy state', 'Exchange rate', 'Rate',
    '摘要', '备注', '说明', '反记账标识', '往来单位类型', '往来类型', '往来户类型', '往来单位性质', '客户组', '客户类别', '业务员', '销售员', '销售部门', '销售组织', '结算组织', '部门', '结算方式', '收款用途', '账簿', '汇率', '科目编码', '科目', '会计主体编码', '客户状态', '税号', '购方识别号', '购方税号', '购买方识别号', '销方识别号', '销方名称', '销售方名称', '数电票号码', '发票代码', '统一社会信用代码', '电话', '联系人', '制单人', '审核人', 'GL 日期'],
};

/** All of them: one list, by which the dictionary made with it is known again. */
export const allLeftAlone: readonly string[] = Object.values(leftAlone).flat();
