import type { Headings } from './heading';

export type CustomerHeading =
  | 'customer'
  | 'id'
  | 'name'
  | 'country'
  | 'sector'
  | 'since'
  | 'grade'
  | 'creditLimit'
  | 'annualSales'
  | 'terms'
  | 'pastDefaults'
  | 'currency'
  | 'baseRate'
  | 'gradeProbability'
  | 'statementProbability'
  | 'statementDate'
  | 'countryClass'
  | 'security'
  | 'previousLimit'
  | 'parent'
  | 'topUpLimit'
  | 'reportDate'
  | 'limitFrom'
  | 'limitWithdrawn'
  | 'insuredPercentage'
  | 'saleKinds'
  | 'sectorWeights'
  | 'specificShare';

// prettier-ignore
export const customerHeadings: Headings<CustomerHeading> = {
  customer: {
    words: { en: 'Customer', zh: '客户' }, kind: 'id',
    also: ['Customers', 'Buyer', 'Debtor', 'Client', '买方', '买家', '债务人', '客商', '往来单位', '购货单位', '得意先', '取引先', '顾客', '请求先', 'Kunde', 'Klant', 'Cliente', 'Klient', 'Customer full name', 'Customer:Job', 'Invoice partner display name', 'Sell-to customer name', 'Bill-to name', 'Kund', 'Kunde/Debitor', 'Asiakas', 'Müşteri', 'Cari', 'Cari hesap', '거래처', '고객', '고객사', '업체', '매출처', 'Nabywca', 'Odbiorca', 'Płatnik', 'Khách hàng', 'Đối tượng', 'Pelanggan', 'Konsumen', 'Sacado', 'Relatie', 'Debitur'],
    later: [
      ['Party', 'Party name', "Party's name", 'Partner', 'Business partner', 'Contact', 'Contact name', 'Bill to', 'Bill-to customer', 'Sold to', 'Sold-to party', 'Payer', 'Debitor', 'Debiteur', 'Kontrahent', 'Tiers', 'Compte tiers', 'Kontakt', 'Contacto', 'Contatto', 'Partei', 'Partenaire', 'Tercero', 'Partij', 'Deudor', 'Debitore',
        '付款方', '付款人', '付款单位', '对方单位', '客户简称', '对账对象', '结算客户', '往来对象', '往来户', '核算项目', '购买方', '购买方名称', '购方名称', '购货方名称', '购方企业名称', '受票方', '受票方名称'],
      ['Account', 'Konto', 'Rekening', 'Compte', 'Cuenta', 'Conto', 'Conta', 'Personenkonto', 'Debitorenkonto', '往来科目', '帐户', '账户'],
    ],
  },
  id: {
    words: { en: 'Customer ID', zh: '客户编号' }, kind: 'id',
    also: ['ID', 'Customer no', 'Customer number', 'Customer code', 'Cust ID', 'Cust no', 'Cust', 'Cust code', 'Cust #', 'Account no', 'Account number', 'Buyer ID', 'Buyer no', 'Buyer code', 'Debtor no', 'Debtor number', 'Customer #',
      '客户号', '客户代码', '客户编码', '客户ID', '编号', '编码', '买方代码', '买方编号', '客商编码', '往来单位编码', '往来单位代码', '对账对象编码',
      'Kundennummer', 'Kunden-Nr.', 'Kundennr.', 'Debitorennummer', 'Debitoren-Nr.', 'Klantnummer', 'Debiteurnummer', 'Code client', 'Numéro client', 'N° client', 'Código de cliente', 'Código cliente', 'Codice cliente', 'Nr klienta', 'Kontonummer', 'Konto-Nr.', 'A/C', 'A/C ref', 'A/C code', 'A/C no', 'Acct', 'Acct no', 'Account ref', 'Nº cliente', 'Cód. cliente', 'Cod. cliente', 'Numero cliente', 'Code tiers', 'Client ID', 'Address number', 'Address no', 'Client code', 'Client no', 'Kundnr', 'Kundnummer', 'Kundenr', 'Kundenr.', 'Kontonr.', 'N° compte', 'Numéro de compte', 'Nº cuenta', '单位编号', '单位代码', '单位编码', '往来单位编号', '往来户编码', '往来户代码', '往来户编号', '核算项目代码', '核算项目编码', '得意先コード', '取引先コード', '顾客コード', '得意先番号', 'Auxiliaire', 'Compte auxiliaire', 'Código do cliente', 'Sell-to customer no.', 'Bill-to customer no.', 'Müşteri kodu', 'Müşteri no', 'Cari kodu', 'Cari kod', 'Cari hesap kodu', '거래처코드', '고객코드', '고객번호', '업체코드', 'Cód. do cliente', 'Kod kontrahenta', 'Kod klienta', 'Numer klienta', 'Numer kontrahenta', 'Akronim', 'Mã khách hàng', 'Mã KH', 'Mã khách', 'Mã đối tượng', 'Kode pelanggan', 'No. pelanggan', 'ID pelanggan', 'Kode customer', 'Relatiecode', 'Relatienummer', 'Debiteurnr.', 'Debiteurcode'],
    later: [['Contact account number', 'Customer account', 'Account code', 'Card code', 'BP code', '客户内码'], ['Insurance code']],
  },
  name: {
    words: { en: 'Customer name', zh: '客户名称' }, kind: 'name',
    first: ['Customer name', 'Client name', 'Buyer name', 'Debtor name', '客户名称', '客户名', '客户全称', '客户全名', '买方名称', 'Kundenname', 'Debitorenname', 'Klantnaam', 'Nom du client', 'Nombre del cliente', 'Nome do cliente'],
    also: ['Name', 'Company', 'Company name', 'Buyer name', 'Debtor name', 'Account name', '名称', '客户名', '公司名称', '企业名称', '买方名称', '单位名称', '客户全称', '客户全名', '客商名称', '往来单位名称', '对账对象名称', 'Kundenname', 'Klantnaam', 'Naam', 'Nom du client', 'Raison sociale', 'Nombre del cliente', 'Razón social', 'Ragione sociale', 'Nome do cliente', 'Kontobezeichnung', 'Debitorenname', 'Firma', 'Firmenname', 'Nom client', 'Nombre cliente', 'Nombre de cliente', 'Denominación', 'Nome cliente', 'Denominazione', 'Client name', 'Alpha name', 'Nombre', 'Nome', 'Nom', 'Intitulé', 'Intitulé du compte', 'Navn', 'Namn', 'Kundnamn', 'Kundenavn', 'Name Debitor', 'Name des Debitors', 'Debitor Name', 'Nazwa', 'Nazwa kontrahenta', '单位全名', '单位全称', '往来单位全名', '往来单位全称', '往来户名称', '核算项目名称', '得意先名', '得意先名称', '取引先名', '顾客名', 'Müşteri adı', 'Müşteri unvanı', 'Müşteri ünvanı', 'Cari adı', 'Cari unvanı', 'Cari ünvanı', 'Cari hesap unvanı', 'Cari hesap ünvanı', 'Cari hesap adı', 'Unvan', 'Unvanı', 'Ünvan', 'Ünvanı', 'Firma adı', '거래처명', '고객명', '업체명', '상호', 'Nome fantasia', 'Razão social', 'Nome/Razão social', 'Denominazione cliente', 'Nominativo', 'Debiteurnaam', 'Relatienaam', 'Nazwa klienta', 'Nazwa firmy', 'Tên khách hàng', 'Tên KH', 'Tên khách', 'Tên đối tượng', 'Nama pelanggan', 'Nama customer', 'Nama konsumen', 'Nama', 'Nama debitur', 'Cliente (Nome Fantasia)', 'Cliente (Razão Social)'],
    later: [['Name 1', 'Card name', 'BP name']],
  },
  country: { words: { en: 'Country', zh: '国家' }, kind: 'country', also: ['Country code', 'Country of customer', 'Country/Region', 'Region', 'Nation', '国别', '国家/地区', '国家地区', '所在国', '国家代码', '买方国别', '地区', 'Land', 'Pays', 'País', 'Paese'], later: [['Territory', '区域']] },
  sector: { words: { en: 'Sector', zh: '行业' }, kind: 'class', also: ['Industry', 'Trade', 'Branch', 'Line of business', '所属行业', '行业分类', '行业类别'] },
  since: {
    words: { en: 'Since', zh: '合作起始日' }, kind: 'day',
    also: ['Customer since', 'Start', 'Start date', 'First order', 'First order date', 'First sale', 'Relationship since', 'Relationship start', 'Client since', '合作开始', '合作开始日期', '合作日期', '首次交易日', '首次交易日期', '首单日期', '建交日期', '开户日期', '起始日期', '合作起始日期', '往来起始日'],
  },
  grade: { words: { en: 'Grade', zh: '评级' }, kind: 'grade', also: ['Rating', 'Credit rating', 'Credit grade', 'Buyer grade', 'External rating', 'S&P', 'CQS', '等级', '信用等级', '信用评级', '买方评级', '外部评级', '资信等级'] },
  creditLimit: {
    words: { en: 'Credit limit', zh: '信用限额' }, kind: 'limit',
    first: ['Insured limit', 'Insured credit limit', 'Insurance limit', "Insurance's credit limit", 'Cover limit', '保险限额', '批复限额', '批复额度'],
    also: ['Limit', 'Approved limit', 'Approved credit limit', 'Credit line', '限额', '信用额度', '额度', '买方限额', '授信额度'],
    later: [["Company's credit limit", 'Internal limit', 'Own limit', 'Kreditlimit', 'Kredietlimiet', 'Limite de crédit', 'Límite de crédito', 'Limite di credito', 'Kreditrahmen', 'Plafond', 'Encours autorisé', 'Fido', '内部额度', '自定额度']],
  },
  annualSales: {
    words: { en: 'Annual sales', zh: '年销售额' }, kind: 'amount',
    also: ['Sales', 'Yearly sales', 'Sales per year', 'Sales 12 months', 'Credit sales', 'Annual credit sales', 'Sales to customer', '销售额', '年度销售额', '年交易额', '年赊销额', '赊销额', '年销售'],
    later: [['Turnover', 'Annual turnover', 'Yearly turnover', 'Revenue', 'Annual revenue', 'Umsatz', 'Jahresumsatz', "Chiffre d'affaires", '营业额', '年营业额', '营业收入', '年收入', '年营收']],
  },
  terms: {
    words: { en: 'Terms', zh: '账期' }, kind: 'terms',
    also: ['Payment terms', 'Payment term', 'Credit terms', 'Credit period', 'Terms days', 'Credit days', 'Days', 'Net days', '付款期限', '付款条件', '信用期', '信用期限', '付款账期', '信用条款', '账期天数', '帐期', '授信天数', '付款条款', '收款条件', 'Payment condition', 'Zahlungsbedingung', 'Zahlungsziel', 'Betalingsvoorwaarde', 'Conditions de paiement'],
  },
  pastDefaults: {
    words: { en: 'Past defaults', zh: '历史违约次数' }, kind: 'number',
    also: ['Defaults', 'Earlier defaults', 'Previous defaults', 'Number of defaults', '违约次数', '过往违约', '历史违约', '以往违约次数', '逾期违约次数'],
  },
  currency: { words: { en: 'Currency', zh: '币种' }, kind: 'currency', also: ['Ccy', 'Curr', 'Cur', 'Currency code', 'Local currency', 'Company code currency', 'Document currency', 'Transaction currency', 'Invoice currency', 'Foreign currency', 'Original currency', 'Währung', 'Belegwährung', 'Hauswährung', 'Valuta', 'Devise', 'Monnaie', 'Moneda', 'Divisa', 'Moeda', 'Waluta', 'WKZ', 'WKZ Umsatz', 'Währungskennzeichen',
    '货币', '币别', '币种名称', '币种编码', '货币代码', '本币', '本位币', '本位币币别', '原币', '原币单位', '原币编码', '原币币种', '凭证货币', 'Para birimi', 'Döviz', 'Döviz cinsi', 'Döviz türü', 'Döviz kodu', '통화', '통화코드', '화폐', 'Loại tiền', 'Tiền tệ', 'Đồng tiền', 'Mata uang'] },
  baseRate: { words: { en: 'Base rate', zh: '基准违约率' }, kind: 'part', also: ['Sector base rate', 'Sector default rate', '行业违约率', '行业基准违约率'] },
  gradeProbability: { words: { en: 'Grade PD', zh: '评级违约概率' }, kind: 'rate', also: ['Rating PD', '等级违约概率'] },
  statementProbability: { words: { en: 'Statement PD', zh: '报表违约概率' }, kind: 'rate', also: ['Financial PD', '财务违约概率'] },
  statementDate: { words: { en: 'Statement date', zh: '报表日' }, kind: 'day', also: ['Date of statement', 'Balance sheet date', 'Year-end', '报表日期', '资产负债表日'] },
  countryClass: { words: { en: 'Country class', zh: '国家类别' }, kind: 'country class', also: ['OECD class', 'Country risk class', '国家风险类别', '国家风险等级'] },
  security: { words: { en: 'Security', zh: '担保金额' }, kind: 'amount', also: ['Collateral', 'Guarantee', 'Deposit held', '担保', '抵押金额', '保证金'] },
  previousLimit: { words: { en: 'Previous limit', zh: '原信用限额' }, kind: 'limit', also: ['Old limit', 'Former limit', 'Limit before', '原限额', '原额度', '调整前限额'] },
  parent: { words: { en: 'Parent', zh: '母公司' }, kind: 'text', also: ['Parent company', 'Limit shared with', 'Group head', 'Limit group', '共用限额', '所属集团', '集团母公司'] },
  topUpLimit: { words: { en: 'Top-up limit', zh: '追加限额' }, kind: 'limit', also: ['Top up limit', 'Additional limit', 'Second layer', '补充限额', '追加额度'] },
  limitFrom: { words: { en: 'Limit from', zh: '限额生效日' }, kind: 'day', also: ['Limit valid from', 'Limit effective', 'Limit effective from', 'Limit start', 'Limit since', '限额生效日期', '限额起始日', '额度生效日', '批复生效日'] },
  limitWithdrawn: { words: { en: 'Limit withdrawn', zh: '限额撤销日' }, kind: 'day', also: ['Limit withdrawn on', 'Withdrawn', '撤销日期', '限额撤销日期'] },
  insuredPercentage: { words: { en: 'Insured percentage', zh: '赔偿比例' }, kind: 'share', also: ['Insured %', 'Percentage of cover', 'Cover percentage', 'Insured share', '承保比例', '赔付比例', '保险比例'] },
  saleKinds: { words: { en: 'Kind of buyer', zh: '买方类别' }, kind: 'sale kinds', also: ['Buyer kind', 'Type of buyer', 'Kind of sale', 'Sale kind', '销售类别', '买方类型'] },
  sectorWeights: { words: { en: 'Sector weights', zh: '行业权重' }, kind: 'sector weights', also: ['Sector shares', 'Factor weights', '行业占比', '因子权重'] },
  specificShare: { words: { en: 'Specific share', zh: '特有风险占比' }, kind: 'share or none', also: ['Idiosyncratic share', '个体风险占比'] },
  reportDate: { words: { en: 'Report date', zh: '资信报告日期' }, kind: 'day', also: ['Credit report date', 'Date of report', '报告日期'] },
};
