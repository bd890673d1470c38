import { readMapping } from '../../src/workbook/headings/mapping';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { owedIn } from './owedIn';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-06-30');

/** Desk programs of many countries, invented figures; what each customer owes was added up by hand. */
// prettier-ignore
const exports: readonly (readonly [what: string, owed: Readonly<Record<string, number>>, rows: Rows])[] = [
  ['Sage 200 aged debtors detailed', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Account No','Account Name','Trans Date','Due Date','Reference','2nd Ref','Type','Document Value','Outstanding','Future','Current','30 Days','60 Days','90 Days','120 Days +','Query'], ['HAR001','Harbour Foods','10/04/2026','10/05/2026','5001','','Invoice','1,000.00','600.00','','','600.00'], ['HAR001','Harbour Foods','20/05/2026','19/06/2026','5002','','Invoice','300.00','300.00','','300.00','','','','','Q'], ['HIL001','Hill & Co','20/05/2026','19/06/2026','5003','','Invoice','350.00','350.00','','350.00'], ['HIL001','Hill & Co','21/05/2026','','CN1','','Credit Note','-50.00','-50.00','','-50.00']]],
  ['MYOB AccountRight Receivables Reconciliation [Detail]', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Mill Wholesale Pty Ltd'], ['Receivables Reconciliation [Detail]'], ['As of 30/06/2026'], [], ['ID No.','Date','Orig. Curr.','Total Due','0 - 30','31 - 60','61 - 90','90+'], ['Harbour Foods'], ['00000101','10/04/2026','','$600.00','','','$600.00'], ['00000102','20/06/2026','','$300.00','$300.00'], ['Total:','','','$900.00','$300.00','$0.00','$600.00','$0.00'], ['Hill & Co'], ['00000103','20/05/2026','','$300.00','','$300.00'], ['Total:','','','$300.00','$0.00','$300.00','$0.00','$0.00'], ['Grand Total:','','','$1,200.00','$300.00','$300.00','$600.00','$0.00'], ['Receivables Account:','','','$1,200.00'], ['Out of Balance Amount:','','','$0.00']]],
  ['Dynamics GP Historical Aged Trial Balance', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['System:','6/30/2026','9:12:01 AM','','Mill Wholesale','','Page:','1'], ['User Date:','6/30/2026','','HISTORICAL AGED TRIAL BALANCE'], ['','','','Receivables Management'], ['Ranges:','Customer ID: First - Last'], ['Account Type: All','','Exclude: Zero Balance, No Activity'], [], ['Document Number','Type','Date','Due Date','Amount','Discount','Writeoff','Current Period','31 - 60 Days','61 - 90 Days','91 and Over'], ['Customer:','HARB0001','','Account Type:','Open Item','Aged As of:','6/30/2026'], ['Name:','Harbour Foods','','Parent Customer ID:'], ['INV101','SLS','4/10/2026','5/10/2026','$600.00','','','','$600.00'], ['INV102','SLS','6/20/2026','7/20/2026','$300.00','','','$300.00'], ['Totals:','','','','$900.00','','','$300.00','$600.00'], ['Customer:','HILL0001','','Account Type:','Open Item','Aged As of:','6/30/2026'], ['Name:','Hill & Co','','Parent Customer ID:'], ['INV103','SLS','5/10/2026','6/10/2026','$350.00','','','$350.00'], ['CR1','CR','6/11/2026','','($50.00)','','','($50.00)'], ['Totals:','','','','$300.00','','','$300.00'], ['Grand Totals:','2 Customers','','','$1,200.00','','','$600.00','$600.00','$0.00','$0.00']]],
  ['D365 F&O customer aging detail', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Customer account','Name','Voucher','Date','Due date','Invoice','Currency','Transaction amount','Balance','Current','30','60','90','Over 90'], ['US-001','Harbour Foods','CIV-1','4/20/2026','5/20/2026','CI1','USD',1000,600,0,0,600,0,0], ['US-001','Harbour Foods','CIV-2','6/20/2026','7/20/2026','CI2','USD',300,300,300,0,0,0,0], ['US-002','Hill & Co','CIV-3','6/20/2026','7/20/2026','CI3','USD',300,300,300,0,0,0,0]]],
  ['SAP B1 Customer Receivables Aging en', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['#','Customer Code','Customer Name','Sales Employee Name','Balance Due','0 - 30','31 - 60','61 - 90','91 - 120','121 +','Future Remit'], ['1','C20000','Harbour Foods','-No Sales Employee-','USD 900.00','USD 300.00','','USD 600.00'], ['2','C30000','Hill & Co','Jo','USD 300.00','','','','','','USD 300.00'], ['','','','','USD 1,200.00','USD 300.00','','USD 600.00','','','USD 300.00']]],
  ['SAP B1 客户应收账款账龄', { 甲公司: 900, 乙公司: 300 },
    [['客户应收账款账龄'], ['账龄日期','2026.06.30'], ['#','客户代码','客户名称','余额到期','0 - 30','31 - 60','61 - 90','91 - 120','121 +','将来汇款'], ['1','C1','甲公司','RMB 900.00','RMB 300.00','','RMB 600.00'], ['2','C2','乙公司','RMB 300.00','','','','','','RMB 300.00']]],
  ['SAP B1 aging detail (by document)', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['#','Customer Code','Customer Name','Type','Document No.','Installment','Posting Date','Due Date','Doc. Date','Original Amount','Balance Due','0 - 30','31 - 60','61 - 90','91+','Future Remit'], ['1','C20000','Harbour Foods','IN','101','1 of 1','20.04.2026','20.05.2026','20.04.2026','1,000.00','600.00','','600.00'], ['2','C20000','Harbour Foods','IN','102','1 of 1','20.06.2026','20.07.2026','20.06.2026','300.00','300.00','','','','','300.00'], ['3','C30000','Hill & Co','IN','103','1 of 2','20.06.2026','20.07.2026','20.06.2026','300.00','300.00','','','','','300.00']]],
  ['Wave Aged receivables', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Aged Receivables'], ['Mill Wholesale'], ['As of Jun 30, 2026'], [], ['Customer','Not Yet Overdue','1-30','31-60','61-90','>90','Total Unpaid'], ['Harbour Foods','$300.00','$0.00','$600.00','$0.00','$0.00','$900.00'], ['Hill & Co','$0.00','$300.00','$0.00','$0.00','$0.00','$300.00'], ['Total Unpaid','$300.00','$300.00','$600.00','$0.00','$0.00','$1,200.00']]],
  ['Zoho Books AR Aging Summary', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Customer Name','Current','1-15 Days','16-30 Days','31-45 Days','> 45 Days','Total','Total (FCY)'], ['Harbour Foods','$300.00','$0.00','$0.00','$600.00','$0.00','$900.00','$900.00'], ['Hill & Co','$0.00','$300.00','$0.00','$0.00','$0.00','$300.00','$300.00'], ['Total','$300.00','$300.00','$0.00','$600.00','$0.00','$1,200.00']]],
  ['FreeAgent aged debtors', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Contact','Reference','Dated on','Due on','Total value','Paid value','Due value','Currency','Status'], ['Harbour Foods','001','10 Apr 26','10 May 26','1,000.00','400.00','600.00','GBP','Overdue'], ['Harbour Foods','002','10 Jun 26','10 Jul 26','300.00','0.00','300.00','GBP','Open'], ['Hill & Co','003','10 Jun 26','10 Jul 26','300.00','0.00','300.00','GBP','Open']]],
  ['FreeAgent aged debtors summary', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Aged Debtors as at 30 June 2026'], ['Contact','Not yet due','1-30 days overdue','31-60 days overdue','61-90 days overdue','Over 90 days overdue','Total'], ['Harbour Foods','300.00','','600.00','','','900.00'], ['Hill & Co','','300.00','','','','300.00'], ['Totals','300.00','300.00','600.00','','','1,200.00']]],
  ['Acumatica AR aged past due', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['AR Aged Past Due'], ['Company: Mill','','Aged On: 6/30/2026'], ['Customer ID','Customer Name','Doc. Type','Ref. Nbr.','Doc. Date','Due Date','Curr.','Current','1 - 30 Days','31 - 60 Days','61 - 90 Days','Over 90 Days','Balance'], ['C1','Harbour Foods','Invoice','AR1','4/20/2026','5/20/2026','USD','0.00','0.00','600.00','0.00','0.00','600.00'], ['C1','Harbour Foods','Invoice','AR2','6/20/2026','7/20/2026','USD','300.00','0.00','0.00','0.00','0.00','300.00'], ['','Customer Total:','','','','','','300.00','0.00','600.00','0.00','0.00','900.00'], ['C2','Hill & Co','Invoice','AR3','6/20/2026','7/20/2026','USD','300.00','0.00','0.00','0.00','0.00','300.00'], ['','Customer Total:','','','','','','300.00','0.00','0.00','0.00','0.00','300.00'], ['','Company Total:','','','','','','600.00','0.00','600.00','0.00','0.00','1,200.00']]],
  ['Sage Intacct customer ageing', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Customer Aging Report - Detail'], ['As of 06/30/2026'], ['Customer ID','Customer name','Invoice no.','Invoice date','Due date','Days aged','0-30','31-60','61-90','91-120','121-','Total'], ['C1','Harbour Foods','1','04/20/2026','05/20/2026','71','','','600.00','','','600.00'], ['C1','Harbour Foods','2','06/20/2026','07/20/2026','10','300.00','','','','','300.00'], ['Total for Harbour Foods','','','','','','300.00','','600.00','','','900.00'], ['C2','Hill & Co','3','06/20/2026','07/20/2026','10','300.00','','','','','300.00'], ['Total for Hill & Co','','','','','','300.00','','','','','300.00'], ['Grand total','','','','','','600.00','','600.00','','','1,200.00']]],
  ['Infor / Baan-like, two levels salesperson>customer', { 'Harbour Foods': 900, 'Hill & Co': 300, 'Vale Tools': 50 },
    [['Aged receivables by salesperson'], ['As of 2026-06-30'], ['Salesperson','Customer','Invoice','Due date','Open amount'], ['Jo'], ['','Harbour Foods'], ['','','1','2026-05-10',600], ['','','2','2026-07-10',300], ['','Total Harbour Foods','','',900], ['','Hill & Co'], ['','','3','2026-07-10',300], ['','Total Hill & Co','','',300], ['Total Jo','','','',1200], ['Sam'], ['','Vale Tools'], ['','','4','2026-07-10',50], ['','Total Vale Tools','','',50], ['Total Sam','','','',50], ['Grand total','','','',1250]]],
  ['Region > customer, one column, flat', { 'Harbour Foods': 900, 'Hill & Co': 300, 'Vale Tools': 50 },
    [['Region','Customer','Invoice','Due date','Open amount'], ['North','Harbour Foods','1','2026-05-10',600], ['','Harbour Foods','2','2026-07-10',300], ['','Hill & Co','3','2026-07-10',300], ['North total','','','',1200], ['South','Vale Tools','4','2026-07-10',50], ['South total','','','',50], ['Total','','','',1250]]],
  ['Pennylane balance agée', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Balance âgée clients'], ['Mill SAS'], ['Au 30/06/2026'], [], ['N° de compte','Client','Non échu','1-30 jours','31-60 jours','61-90 jours','> 90 jours','Total'], ['411HAR','Harbour Foods','300,00','0,00','600,00','0,00','0,00','900,00'], ['411HIL','Hill & Co','','300,00','','','','300,00'], ['Total','','300,00','300,00','600,00','0,00','0,00','1 200,00']]],
  ['Sage FR échéancier clients', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Échéancier clients'], ['Code tiers','Intitulé','Date pièce','N° pièce','Référence','Date échéance','Mode de règlement','Montant échéance','Montant réglé','Reste à régler'], ['HAR','Harbour Foods','10/04/2026','FA1','','10/05/2026','Virement','1 000,00','400,00','600,00'], ['HAR','Harbour Foods','20/06/2026','FA2','','20/07/2026','Virement','300,00','','300,00'], ['Total HAR','','','','','','','1 300,00','400,00','900,00'], ['HIL','Hill & Co','20/06/2026','FA3','','20/07/2026','Traite','300,00','','300,00'], ['Total HIL','','','','','','','300,00','','300,00'], ['Total général','','','','','','','1 600,00','400,00','1 200,00']]],
  ['FR grand livre auxiliaire non lettré', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Grand livre auxiliaire'], ['Compte','Intitulé','Journal','Date','Pièce','Libellé','Échéance','Débit','Crédit','Lettrage','Solde progressif'], ['411HAR','Harbour Foods','VT','10/04/2026','FA1','Facture','10/05/2026','1 000,00','','','1 000,00'], ['411HAR','Harbour Foods','BQ','20/05/2026','RG1','Règlement','','','400,00','','600,00'], ['411HAR','Harbour Foods','VT','20/06/2026','FA2','Facture','20/07/2026','300,00','','','900,00'], ['411HIL','Hill & Co','VT','20/06/2026','FA3','Facture','20/07/2026','300,00','','','300,00']]],
  ['Spanish vencimientos', { 'Harbour Foods': 1234.56, 'Hill & Co': 300 },
    [['Listado de vencimientos de clientes'], ['Empresa: Molino SL','Fecha: 30/06/2026'], ['Cliente','Nombre','Documento','F. Emisión','Vencimiento','Importe','Cobrado','Saldo','Forma de pago'], ['43000001','Harbour Foods','F26/1','10/04/2026','10/05/2026','1.634,56 €','400,00 €','1.234,56 €','Giro'], ['43000002','Hill & Co','F26/2','20/06/2026','20/07/2026','300,00 €','0,00 €','300,00 €','Pagaré'], ['Totales','','','','','1.934,56 €','400,00 €','1.534,56 €']]],
  ['Spanish aged summary', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Antigüedad de saldos de clientes a 30/06/2026'], ['Cliente','No vencido','1-30 días','31-60 días','61-90 días','Más de 90 días','Total'], ['Harbour Foods','300,00','0,00','600,00','0,00','0,00','900,00'], ['Hill & Co','0,00','300,00','0,00','0,00','0,00','300,00'], ['Total','300,00','300,00','600,00','0,00','0,00','1.200,00']]],
  ['Italian aged', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Cliente','Totale','A scadere','Scaduto 0-30','Scaduto 31-60','Scaduto 61-90','Scaduto oltre 90'], ['Harbour Foods','900,00','300,00','','600,00'], ['Hill & Co','300,00','','300,00'], ['Totale','1.200,00','300,00','300,00','600,00']]],
  ['Brazil contas a receber', { 'Harbour Foods': 1234.56, 'Hill & Co': 300 },
    [['Relatório de Contas a Receber em aberto'], ['Emitido em: 30/06/2026'], ['Cliente','Título','Parcela','Emissão','Vencimento','Valor','Valor Recebido','Saldo'], ['Harbour Foods','NF 1','1/2','10/04/2026','10/05/2026','R$ 1.634,56','R$ 400,00','R$ 1.234,56'], ['Hill & Co','NF 2','1/1','20/06/2026','20/07/2026','R$ 300,00','R$ 0,00','R$ 300,00'], ['Total geral','','','','','R$ 1.934,56','R$ 400,00','R$ 1.534,56']]],
  ['Brazil a vencer / vencidos ageing', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Aging List - Posição em 30/06/2026'], ['Cliente','A vencer','1 a 30 dias','31 a 60 dias','61 a 90 dias','Acima de 90 dias','Total'], ['Harbour Foods','300,00','0,00','600,00','0,00','0,00','900,00'], ['Hill & Co','0,00','300,00','0,00','0,00','0,00','300,00'], ['Total','300,00','300,00','600,00','0,00','0,00','1.200,00']]],
  ['TOTVS Protheus títulos', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Prefixo','No. Titulo','Parcela','Tipo','Cliente','Loja','Nome Cliente','DT Emissao','Vencimento','Vencto Real','Vlr.Titulo','Saldo'], ['1','000001','A','NF','000123','01','Harbour Foods','10/04/2026','10/05/2026','11/05/2026','1.000,00','600,00'], ['1','000002','A','NF','000123','01','Harbour Foods','20/06/2026','20/07/2026','20/07/2026','300,00','300,00'], ['1','000003','A','NF','000124','01','Hill & Co','20/06/2026','20/07/2026','20/07/2026','300,00','300,00']]],
  ['Japanese invoice list', { 甲商事: 900000, 乙物産: 300000 },
    [['請求書番号','得意先','請求日','支払期日','請求金額','入金額','残高'], ['1','甲商事','2026/04/10','2026/05/31','1,000,000','100,000','900,000'], ['2','乙物産','2026/04/20','2026/05/31','300,000','0','300,000'], ['合計','','','','1,300,000','100,000','1,200,000']]],
  ['Exact Online NL ouderdomsanalyse', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Ouderdomsanalyse debiteuren'], ['Peildatum: 30-06-2026'], ['Code','Relatie','Totaal','Niet vervallen','1 - 30','31 - 60','61 - 90','> 90'], ['1','Harbour Foods','900,00','300,00','0,00','600,00','0,00','0,00'], ['2','Hill & Co','300,00','0,00','300,00','0,00','0,00','0,00'], ['Totaal','','1.200,00','300,00','300,00','600,00','0,00','0,00']]],
  ['Exact Online openstaande posten', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Code','Naam','Factuurnr.','Onze ref.','Factuurdatum','Vervaldatum','Omschrijving','Bedrag','Betaald','Openstaand','Dagen'], ['1','Harbour Foods','26001','','10-04-2026','10-05-2026','x','1.000,00','400,00','600,00','51'], ['1','Harbour Foods','26002','','20-06-2026','20-07-2026','x','300,00','','300,00','-20'], ['2','Hill & Co','26003','','20-06-2026','20-07-2026','x','300,00','','300,00','-20']]],
  ['Swedish kundreskontra', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Kundreskontra per 2026-06-30'], ['Kundnr','Kundnamn','Fakturanr','Fakturadatum','Förfallodatum','Fakturabelopp','Betalt','Restbelopp'], ['1','Harbour Foods','1','2026-04-10','2026-05-10','1 000,00','400,00','600,00'], ['1','Harbour Foods','2','2026-06-20','2026-07-20','300,00','0,00','300,00'], ['2','Hill & Co','3','2026-06-20','2026-07-20','300,00','0,00','300,00'], ['Summa','','','','','1 600,00','400,00','1 200,00']]],
  ['Polish wiekowanie', { 'Harbour Foods': 900, 'Hill & Co': 300 },
    [['Kontrahent','Razem','Niewymagalne','1-30 dni','31-60 dni','61-90 dni','Powyżej 90 dni'], ['Harbour Foods','900,00','300,00','','600,00'], ['Hill & Co','300,00','','300,00'], ['Razem','1 200,00','300,00','300,00','600,00']]],
  ['金蝶K3 账龄分析 核算项目', { 甲公司: 900, 乙公司: 300 },
    [['应收账款账龄分析表'], ['截止日期：2026-06-30','币别：人民币'], ['核算项目代码','核算项目名称','余额','0-30天','','31-60天','','61-90天','','90天以上'], ['','','','金额','比例%','金额','比例%','金额','比例%','金额','比例%'], ['01.001','甲公司',900,300,33.33,600,66.67,0,0,0,0], ['01.002','乙公司',300,300,100,0,0,0,0,0,0], ['合计','',1200,600,50,600,50,0,0,0,0]]],
  ['金蝶EAS 往来账龄分析', { 甲公司: 900, 乙公司: 300 },
    [['往来类型','往来户编码','往来户名称','币别','余额','未到期','1个月以内','1-3个月','3个月-1年','1年以上'], ['客户','K1','甲公司','人民币',900,300,0,600,0,0], ['客户','K2','乙公司','人民币',300,0,300,0,0,0], ['小计','','','',1200,300,300,600,0,0]]],
  ['浪潮 客户往来', { 甲公司: 900, 乙公司: 300 },
    [['往来单位编号','往来单位名称','业务编号','业务日期','到期日期','借方金额','贷方金额','未清余额'], ['1','甲公司','Y1','20260410','20260510',1000,400,600], ['1','甲公司','Y2','20260620','20260720',300,0,300], ['2','乙公司','Y3','20260620','20260720',300,0,300]]],
  ['航信A6', { 甲公司: 900, 乙公司: 300 },
    [['客户','发票代码','发票号码','开票日期','金额','税额','价税合计','已收','未收','到期日'], ['甲公司','3300','00012345','2026-04-10',884.96,115.04,1000,400,600,'2026-05-10'], ['甲公司','3300','00012346','2026-06-20',265.49,34.51,300,0,300,'2026-07-20'], ['乙公司','3300','00012347','2026-06-20',265.49,34.51,300,0,300,'2026-07-20']]],
  ['简道云/钉钉', { 甲公司: 900, 乙公司: 300 },
    [['审批编号','客户名称','合同编号','开票日期','开票金额(元)','约定回款日期','已回款金额(元)','未回款金额(元)','负责人','提交时间'], ['202604101200','甲公司','HT1','2026-04-10 12:00','1000.00','2026-05-10','400.00','600.00','张','2026-04-10 12:00:11'], ['202606201200','甲公司','HT1','2026-06-20 12:00','300.00','2026-07-20','0.00','300.00','张','2026-06-20 12:00:11'], ['202606201300','乙公司','HT2','2026-06-20 13:00','300.00','2026-07-20','0.00','300.00','张','2026-06-20 13:00:11']]],
  ['账龄 一年以上 三个月以内', { 甲公司: 900, 乙公司: 300 },
    [['应收账款账龄表','','','截止2026年6月30日'], ['客户','应收账款余额','三个月以内','三个月至一年','一至二年','二至三年','三年以上'], ['甲公司',900,300,600,0,0,0], ['乙公司',300,300,0,0,0,0], ['合计',1200,600,600,0,0,0]]],
  ['账龄 6个月以内(含6个月) 6个月-1年', { 甲公司: 900, 乙公司: 300 },
    [['单位名称','期末余额','6个月以内(含6个月)','6个月-1年(含1年)','1-2年(含2年)','2-3年(含3年)','3年以上','坏账准备','账面价值'], ['甲公司',900,300,600,0,0,0,20,880], ['乙公司',300,300,0,0,0,0,10,290]]],
  ['含质保金列', { 甲公司: 900, 乙公司: 300 },
    [['客户','合同号','发票号','开票日期','到期日','开票金额','已收款','质保金','未收金额'], ['甲公司','H1','1','2026-04-10','2026-05-10',1000,100,50,900], ['乙公司','H2','2','2026-04-10','2026-05-10',300,0,15,300]]],
  ['坏账列', { 甲公司: 900, 乙公司: 300 },
    [['客户','发票号','到期日','原值','坏账准备','净值'], ['甲公司','1','2026-05-10',900,90,810], ['乙公司','2','2026-05-10',300,30,270]]],
  ['多币种带本位币列', { 甲公司: 6300, 乙公司: 300 },
    [['客户','发票号','到期日','币种','原币金额','汇率','本位币金额'], ['甲公司','1','2026-05-10','USD',900,7,6300], ['乙公司','2','2026-05-10','CNY',300,1,300]]],
  ['SAP S4 管理客户行项目', { 甲公司: 900, 乙公司: 300 },
    [['公司代码','客户','客户名称','分配','日记账分录','日记账分录类型','日记账分录日期','净到期日期','金额(公司代码货币)','公司代码货币','清算状态'], ['1010','10001','甲公司','','1800001','DR','2026-04-10','2026-05-10','900.00','CNY','未清'], ['1010','10002','乙公司','','1800002','DR','2026-04-10','2026-05-10','300.00','CNY','未清']]],
  ['SAP S4 German Debitorenposten verwalten', { Harbour: 900, Hill: 300 },
    [['Buchungskreis','Debitor','Name Debitor','Zuordnung','Buchungsbeleg','Belegart','Belegdatum','Nettofälligkeitsdatum','Betrag (Buchungskreiswährung)','Buchungskreiswährung','Ausgleichsstatus'], ['1010','10001','Harbour','','1800001','DR','10.04.2026','10.05.2026','900,00','EUR','Offen'], ['1010','10002','Hill','','1800002','DR','10.04.2026','10.05.2026','300,00','EUR','Offen']]],
];

test.each(exports)('%s', (_, owed, rows) =>
  expect(owedIn(rows, asOf)).toEqual({ owed, customers: Object.keys(owed).length, unread: [] }),
);

/** Figures beside the buckets under a heading that nobody knows, and what makes of them. */
const beside = (...headings: readonly string[]): Rows => [
  ['Customer', ...headings],
  ['Harbour Foods', 900, 300, 0, 600, 0, 0],
  ['Hill & Co', 300, 0, 300, 0, 0, 0],
];
const asked = (heading: string, where: string) =>
  `Receivables: "${heading}" stands ${where} the buckets, holds amounts and is not known: write which days it spans beside it in a Mapping range, such as 31-60 or Not due, or – if it is no bucket.`;

test.each([
  ['a sum that only ties with it', ['Total', 'Soon to come', '1-30', '31-60', '61-90', 'Over 90']],
  ['an unknown sum that only ties with it', ['Altogether', 'Soon to come', '1-30', '31-60', '61-90', 'Over 90']],
] as const)('what stands beside the buckets is asked about: %s', (_, headings) => {
  expect(() => owedIn(beside(...headings), asOf)).toThrow(asked('Soon to come', 'beside'));
});

test('without a sum what stands next to the buckets is asked about', () => {
  const rows = beside('', 'Soon to come', '1-30', '31-60', '61-90', 'Over 90').map((row) => [row[0], ...row.slice(2)]);
  expect(() => owedIn(rows, asOf)).toThrow(asked('Soon to come', 'beside'));
});

test('where the sum ties without it, a column beside the buckets is none', () => {
  const rows = beside('Total', 'Sold this year', '1-30', '31-60', '61-90', 'Over 90').map((row, at) =>
    at === 0 ? row : [row[0], Number(row[1]) - Number(row[2]), ...row.slice(2)],
  );
  expect(owedIn(rows, asOf).owed).toEqual({ 'Harbour Foods': 600, 'Hill & Co': 300 });
});

/** Amounts and days as texts that a program or a person has written in a way of its own. */
const written: readonly (readonly [amount: string, read: number])[] = [
  ["'900.00", 900],
  ['="900.00"', 900],
  ['△100', -100],
  ['▲1,250.00', -1250],
  ['负100', -100],
  ['300元整', 300],
  ['R$ -', 0],
  ['$ -', 0],
];

test.each(written)('%s is read as %d', (amount, read) => {
  const rows = [['客户', '发票号', '到期日', '未收金额'], ['甲公司', '1', '2026-05-10', amount], ['甲公司', '2', '2026-05-10', '5,000.00']]; // prettier-ignore
  expect(owedIn(rows, asOf)).toEqual({ owed: { 甲公司: 5000 + read }, customers: 1, unread: [] });
});

test.each(["'2026.3.5", '="2026-03-05"', "'20260305"])('%s is the fifth of March', (due) => {
  const rows = [['客户', '发票号', '到期日', '未收金额'], ['甲公司', '1', due, 900]]; // prettier-ignore
  expect([...readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf }).dueDate]).toEqual([
    day('2026-03-05'),
  ]);
});

test('Paid over yes and no is a state', () => {
  const rows = [['Customer', 'Invoice', 'Due date', 'Amount', 'Paid?'], ['Harbour', '1', '2026-05-10', 900, 'No'], ['Hill', '2', '2026-05-10', 300, 'Yes']]; // prettier-ignore
  expect(owedIn(rows, asOf)).toMatchObject({ owed: { Harbour: 900, Hill: 0 }, unread: [] });
});

/** What came in stands in two columns that nobody knows, and nothing says what is open. */
const inCashAndBills: Rows = [
  ['客户', '发票号', '到期日', '开票金额', '现金回款', '承兑汇票回款'],
  ['甲公司', '1', '2026-05-10', 1000, 60, 40],
  ['乙公司', '2', '2026-05-10', 300, 0, 0],
];

test('columns that speak of payments are asked about where nothing says what was paid', () => {
  expect(() => owedIn(inCashAndBills, asOf)).toThrow('"现金回款" is not known');
});

test('two columns that the user says are paid are added up', () => {
  const mapping = readMapping([
    ['现金回款', '已付金额'],
    ['承兑汇票回款', 'Paid'],
  ]);
  const book = readReceivables(sheetRows(inCashAndBills), { date1904: false, mapping, asOf });
  expect([...book.paid]).toEqual([100, NaN]);
});

// prettier-ignore
const myob = (account: string): Rows => [['Mill Wholesale Pty Ltd'], ['Receivables Reconciliation [Summary]'], ['As of 30/06/2026'], ['Name','Total Due','0 - 30','31 - 60','61 - 90','90+'], ['Harbour Foods','$900.00','$300.00','$600.00','$0.00','$0.00'], ['Hill & Co','$300.00','$300.00','$0.00','$0.00','$0.00'], ['Grand Total:','$1,200.00','$600.00','$600.00','$0.00','$0.00'], ['Receivables Account:',account], ['Out of Balance Amount:','$0.00']];

test('the account with which a list is reconciled is no customer; where it ties there is nothing to doubt', () => {
  const read = (account: string) => readReceivables(sheetRows(myob(account)), { date1904: false, mapping: new Map(), asOf });
  expect(owedIn(myob('$1,200.00'), asOf)).toEqual({ owed: { 'Harbour Foods': 900, 'Hill & Co': 300 }, customers: 2, unread: [] });
  const doubts = (account: string) =>
    read(account).remarks.filter(({ weight, about }) => weight === 'doubt' && about === 'total');
  expect(doubts('$1,200.00')).toEqual([]);
  expect(doubts('$1,250.00')).toHaveLength(1);
}); // prettier-ignore
