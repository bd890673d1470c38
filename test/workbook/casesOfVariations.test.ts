import { openBalance } from '../../src/engine/ledger';
import { nameBeside } from '../../src/workbook/ranges/nameBeside';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-06-30');

/** What each customer owes, by the name that the answer shows. */
function owed(rows: Rows) {
  const book = readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf });
  const sums = new Map<string, number>();
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const name = nameBeside(book, entry) || book.customers[book.customer[entry]!]!;
    sums.set(name, Math.round(((sums.get(name) ?? 0) + openBalance(book, entry, asOf)) * 100) / 100);
  }
  return Object.fromEntries(sums);
}

const [A, B] = ['Harbour Foods', 'Hill & Co'];

/** What programs print beyond their standard lists: columns chosen by their users, other languages, sums of several kinds; added up by hand. */
// prettier-ignore
const exports: readonly (readonly [what: string, owed: Readonly<Record<string, number>>, rows: Rows])[] = [
  ['QuickBooks, open invoices with columns chosen by the user', {[A]: 900, [B]: -50}, [['Mill Ltd'],['Open Invoices'],['As of June 30, 2026'],[],
  ['','Date','Transaction type','Num','Terms','Due date','Past due','Open balance','P.O. #','Client/Vendor message'],
  [A],['','04/20/2026','Invoice','1051','Net 30','05/20/2026','51','400.00','',''],['','05/02/2026','Invoice','1066','Net 30','06/01/2026','29','500.00','',''],[`Total for ${A}`,'','','','','','','$900.00'],
  [B],['','05/20/2026','Credit Memo','77','','05/20/2026','','-50.00'],[`Total for ${B}`,'','','','','','','$(50.00)'],
  ['TOTAL','','','','','','','$850.00'],[],['Tuesday, Jun 30, 2026 10:02 AM GMT+1']]],
  ['QuickBooks, ageing detail grouped by bucket, not by customer', {[A]: 900, [B]: 300}, [['Mill Ltd'],['A/R Aging Detail'],['As of June 30, 2026'],[],
  ['','Date','Transaction type','Num','Customer','Due date','Amount','Open balance'],
  ['31 - 60 days past due'],['','04/20/2026','Invoice','1',A,'05/10/2026','400.00','400.00'],['Total for 31 - 60 days past due','','','','','','$400.00','$400.00'],
  ['1 - 30 days past due'],['','05/20/2026','Invoice','2',A,'06/20/2026','500.00','500.00'],['','05/20/2026','Invoice','3',B,'06/20/2026','600.00','300.00'],['Total for 1 - 30 days past due','','','','','','$1,100.00','$800.00'],['TOTAL','','','','','','$1,500.00','$1,200.00']]],
  ['QuickBooks Desktop, ageing detail', {[A]: 900, [B]: 300}, [['','Type','Date','Num','P. O. #','Name','Terms','Due Date','Class','Aging','Open Balance'],['Current'],['','Invoice','06/20/2026','3','',B,'Net 30','07/10/2026','','',300],['Total Current','','','','','','','','','',300],['1 - 30'],['','Invoice','05/20/2026','1','',A,'Net 30','06/20/2026','',20,900],['Total 1 - 30','','','','','','','','','',900],['TOTAL','','','','','','','','','',1200]]],
  ['Xero, aged summary with a row of percentages', {[A]: 900, [B]: 300}, [['Aged Receivables Summary'],['Mill Ltd'],['As at 30 June 2026'],['Ageing by due date'],[],['Contact','Current','< 1 Month','1 Month','2 Months','3 Months','Older','Total'],[],[A,400,0,0,0,0,500,900],[B,0,300,0,0,0,0,300],['Total',400,300,0,0,0,500,1200],['Percentage of total','33.33%','25.00%','0.00%','0.00%','0.00%','41.67%','100.00%']]],
  ['SAP, a sum for each document currency', {1000: 900, 2000: 300}, [['Account','Assignment','Document Number','Document Type','Document Date','Net due date','Amount in doc. curr.','Document currency','Amount in local currency','Local Currency'],
  ['1000','','90001','RV','10.04.2026','10.05.2026','1.000,00','USD','900,00','EUR'],['2000','','90002','RV','10.04.2026','10.05.2026','500,00','EUR','500,00','EUR'],['2000','','90003','DZ','20.04.2026','20.04.2026','200,00-','EUR','200,00-','EUR'],['','','','','','','1.000,00','USD','900,00','EUR'],['','','','','','','300,00','EUR','300,00','EUR']]],
  ['SAP, short headings and sums marked by stars', {1000: 900, 2000: 300}, [['Account','Document Number','Type','Doc. Date','Net due dt','Amt.in loc.cur.','LCurr'],['1000','90001','RV','10.04.2026','10.05.2026','900,00','EUR'],['* Account 1000','','','','','900,00','EUR'],['2000','90002','RV','10.04.2026','10.05.2026','300,00','EUR'],['* Account 2000','','','','','300,00','EUR'],['** Total','','','','','1.200,00','EUR']]],
  ['SAP, a list saved as text with its bars', { 1000: 900, 2000: 300 }, [['|','Account','|','DocumentNo','|','Net due dt','|','Amt.in loc.cur.','|'],['|','1000','|','9001','|','10.05.2026','|','900,00','|'],['|','2000','|','9002','|','10.05.2026','|','300,00','|']]],
  ['Xero, amounts in the base currency beside those of the source', {[A]: 900, [B]: 300}, [['Aged Receivables Detail'],['Mill Ltd'],['As at 30 June 2026'],[],['Invoice Date','Due Date','Invoice Number','Total','Currency','Total (Source)'],[A],['10 Apr 2026','10 May 2026','INV-1',900,'USD',1000],[`Total ${A}`,'','',900,'',''],[B],['10 Apr 2026','10 May 2026','INV-2',300,'EUR',300],[`Total ${B}`,'','',300]]],
  ['ERPNext, summary', {[A]: 900, [B]: 300}, [['Party','Advance Amount','Invoiced Amount','Paid Amount','Credit Note','Outstanding Amount','0-30','31-60','61-90','91-120','121-Above','Total Amount Due','Territory','Currency'],[A,0,1000,100,0,900,0,900,0,0,0,900,'DE','EUR'],[B,0,300,0,0,300,0,300,0,0,0,300,'DE','EUR'],['Total',0,1300,100,0,1200,0,1200,0,0,0,1200,'','']]],
  ['Odoo, aged partner balance with percents', {[A]: 900, [B]: 300}, [['Aged Partner Balance - Mill - EUR'],['Date at filter','30/06/2026'],['Target moves filter','All posted entries'],[],['121000 - Account Receivable'],['Partner','Residual','Current','Age ≤ 30 d.','Age ≤ 60 d.','Age ≤ 90 d.','Age ≤ 120 d.','Older'],[A,900,400,0,500,0,0,0],[B,300,0,300,0,0,0,0],['121000 - Account Receivable',1200,400,300,500,0,0,0],['Percents','','33.33','25','41.67','0','0','0']]],
  ['Business Central, aged by period', {[A]: 900, [B]: 300}, [['Aged Accounts Receivable'],['Mill'],['Aged as of 30.06.2026'],[],['No.','Name','Balance Due','Not Due','Up to 30 Days','31 - 60 Days','Over 60 Days'],['10000',A,'900,00','400,00','500,00','0,00','0,00'],['20000',B,'300,00','0,00','0,00','300,00','0,00'],['Total (LCY)','','1.200,00','400,00','500,00','300,00','0,00']]],
  ['Business Central, French', {[A]: 900, [B]: 300}, [['Date comptabilisation','Type document','N° document','N° client','Nom client','Description','Code devise','Montant initial','Montant','Montant ouvert','Date échéance','Ouvert'],['10/04/2026','Facture','F1','C1',A,'x','','1 000,00','1 000,00','900,00','10/05/2026','Oui'],['10/04/2026','Facture','F2','C2',B,'x','','300,00','300,00','300,00','10/05/2026','Oui']]],
  ['Business Central, German: Offen over Ja and Nein is a state', {[A]: 900, [B]: 300}, [['Buchungsdatum','Belegart','Belegnr.','Debitorennr.','Debitorenname','Beschreibung','Währungscode','Ursprungsbetrag','Betrag','Restbetrag','Fälligkeitsdatum','Offen'],['10.04.2026','Rechnung','F1','C1',A,'x','','1.000,00','1.000,00','900,00','10.05.2026','Ja'],['10.04.2026','Rechnung','F2','C2',B,'x','','300,00','300,00','300,00','10.05.2026','Ja']]],
  ['NetSuite, ageing detail', {[A]: 900, [B]: 300}, [['Mill Ltd'],['A/R Aging Detail'],['As of June 30, 2026'],['Customer','Transaction Type','Date','Document Number','P.O. No.','Due Date','Age','Open Balance'],[A],['','Invoice','4/20/2026','INV1','','5/20/2026','51','$900.00'],[`Total - ${A}`,'','','','','','','$900.00'],[B],['','Invoice','4/20/2026','INV2','','5/20/2026','51','$300.00'],[`Total - ${B}`,'','','','','','','$300.00'],['Total','','','','','','','$1,200.00']]],
  ['按年账龄，旁有坏账准备', {甲公司: 900, 乙公司: 300}, [['账龄分析表'],['截止日期：2026年6月30日','单位：元'],['客户','期末余额','1年以内','1-2年','2-3年','3年以上','坏账准备'],['甲公司',900,400,500,0,0,50],['乙公司',300,0,0,300,0,30],['合计',1200,400,500,300,0,80]]],
  ['审计底稿：两行标题，单位万元', {甲公司: 900, 乙公司: 300}, [['应收账款账龄明细表'],['编制单位：丙公司','','','2026年6月30日','','单位：万元'],['序号','客户名称','账面余额','账龄','','','',''],['','','','1年以内','1-2年','2-3年','3年以上','备注'],[1,'甲公司',0.09,0.04,0.05,0,0,''],[2,'乙公司',0.03,0,0,0.03,0,''],['','合计',0.12,0.04,0.05,0.03,0,''],['制表人：张三','','复核：李四']]],
  ['用友：期初、期末各有方向', {甲公司: 900, 乙公司: -300}, [['客户往来余额表'],['科目：1122 应收账款','','','期间：2026.06-2026.06'],['客户编码','客户名称','到期日','方向','期初余额','借方','贷方','方向','期末余额'],['001','甲公司','2026-05-10','借',500,600,200,'借',900],['002','乙公司','2026-05-10','平',0,0,300,'贷',300]]],
  ['手工表：客户只写首行，逐户小计', {甲公司: 900, 乙公司: 300}, [['客户名称','发票号','开票日期','到期日','未收金额'],['甲公司','1','2026.4.10','2026.5.10',400],['','2','2026.4.11','2026.5.11',500],['小计','','','',900],['乙公司','3','2026.4.10','2026.5.10',300],['小计','','','',300],['总计','','','',1200]]],
  ['DATEV, the balance only in the last row of an account', {'10000': 900, '10001': 300}, [['Konto','Rechnungsnummer','Datum','Fälligkeit','Sollbetrag','Habenbetrag','Saldo','Gegenkonto','Buchungstext'],['10000','RE1','10.04.2026','10.05.2026','1.000,00','','','8400','x'],['10000','RE1','20.04.2026','','','100,00','900,00','1200','Zahlung'],['10001','RE2','10.04.2026','10.05.2026','300,00','','300,00','8400','x']]],
  ['Lexware, open items', {[A]: 900, [B]: 300}, [['OP-Liste Debitoren'],['Stichtag: 30.06.2026'],['Kd.-Nr.','Kunde','Beleg-Nr.','Belegdatum','Fällig am','Rechnungsbetrag','Bezahlt','Offen','Mahnstufe'],['10001',A,'RE1','10.04.2026','10.05.2026','1.000,00','100,00','900,00','1'],['10002',B,'RE2','10.04.2026','10.05.2026','300,00','0,00','300,00','0'],['','','','','','1.300,00','100,00','1.200,00','']]],
  ['Dynamics 365 Finance, 30 days past due is up to 30', {[A]: 900, [B]: 300}, [['Customer account','Name','Not due','30 days past due','60 days past due','90 days past due','180 days and over past due','Amount due','Credit limit'],['C1',A,400,500,0,0,0,900,5000],['C2',B,0,0,300,0,0,300,1000]]],
  ['A lender’s form', {[A]: 900, [B]: 300}, [['Accounts Receivable Aging'],['As of: 6/30/2026'],['Customer','Balance as of 6/30/26','Current','1-30 Days','31-60 Days','61-90 Days','90+ Days','Total Offsets and Ineligibles'],[A,900,400,500,0,0,0,0],[B,300,0,0,300,0,0,0]]],
  ['Two heading rows with merged cells', {[A]: 900, [B]: 300}, [['Customer','','Invoice','','','Amount','',''],['Code','Name','No','Date','Due','Original','Paid','Open'],['1',A,'1','2026-04-10','2026-05-10',1000,100,900],['2',B,'2','2026-04-10','2026-05-10',300,0,300]]],
  ['Portuguese', {[A]: 900, [B]: 300}, [['Cliente','Nº documento','Data de emissão','Data de vencimento','Valor original','Valor pago','Saldo em aberto'],[A,'1','10/04/2026','10/05/2026','R$ 1.000,00','R$ 100,00','R$ 900,00'],[B,'2','15/04/2026','15/05/2026','R$ 300,00','R$ 0,00','R$ 300,00']]],
  ['Italian', {[A]: 900, [B]: 300}, [['Scadenzario clienti'],['Ragione sociale','N. fattura','Data fattura','Data scadenza','Importo fattura','Incassato','Residuo'],[A,'1','10/04/2026','10/05/2026','1.000,00','100,00','900,00'],[B,'2','15/04/2026','15/05/2026','300,00','','300,00'],['Totale generale','','','','1.300,00','100,00','1.200,00']]],
  ['Polish', {[A]: 900, [B]: 300}, [['Kontrahent','Numer faktury','Data wystawienia','Termin płatności','Kwota brutto','Zapłacono','Pozostało do zapłaty'],[A,'1','10.04.2026','10.05.2026','1 000,00','100,00','900,00'],[B,'2','10.04.2026','10.05.2026','300,00','0,00','300,00'],['Razem','','','','1 300,00','100,00','1 200,00']]],
  ['Exact, Dutch: with a decimal comma the day comes first', {[A]: 900, [B]: 300}, [['Debiteur','Naam','Factuurnr','Factuurdatum','Vervaldatum','Factuurbedrag','Betaald','Openstaand'],['1',A,'1','10-04-2026','10-05-2026','1.000,00','100,00','900,00'],['2',B,'2','10-04-2026','10-05-2026','300,00','0,00','300,00'],['Totaal','','','','','1.300,00','100,00','1.200,00']]],
  ['SAP, cleared items among open ones', {[A]: 900, [B]: 300}, [['Customer','Cleared/open items symbol','Document Number','Document Type','Net due date','Amount in local currency','Clearing date'],[A,'@5B\\QOpen@','1','RV','2026-05-10',900,''],[A,'@08\\QCleared@','0','RV','2026-03-10',700,'2026-03-09'],[B,'','2','RV','2026-05-10',300,'']]],
  ['Sums that repeat the customer', {[A]: 900, [B]: 300}, [['Customer','Invoice','Due date','Open'],[A,'1','2026-05-10',400],[A,'2','2026-05-10',500],[A,'','',900],[B,'3','2026-05-10',300],[B,'','',300],['','','',1200]]],
  ['Net, VAT, gross, paid and balance', {[A]: 900, [B]: 300}, [['Customer','Invoice','Invoice date','Due date','Net amount','VAT amount','Gross amount','Paid','Balance'],[A,'1','2026-04-10','2026-05-10',833.33,166.67,1000,100,900],[B,'2','2026-04-10','2026-05-10',250,50,300,0,300]]],
];

test.each(exports)('%s', (_, expected, rows) => expect(owed(rows)).toEqual(expected));

test('a column of figures among the buckets that nobody knows is asked about', () => {
  const rows = [
    ['Customer account', 'Not due', '1-30', 'Beyond thirty one', '61-90', 'Amount due'],
    ['C1', 400, 500, 7, 0, 907],
  ];
  expect(() => owed(rows)).toThrow(
    'Receivables: "Beyond thirty one" stands among the buckets, holds amounts and is not known: write which days it spans beside it in a Mapping range, such as 31-60 or Not due, or – if it is no bucket.',
  );
});

test.each([
  ['the day above the table', [['As of 30/06/2026']], '900.00', true],
  ['a decimal comma', [], '900,00', true],
  ['nothing', [], '900.00', false],
] as const)('days that can be read in two ways are settled by %s', (_, above, amount, isRead) => {
  const rows = [...above, ['Customer', 'Invoice', 'Due date', 'Open'], [A, '1', '05/06/2026', amount]];
  if (isRead) expect(owed(rows)).toEqual({ [A]: 900 });
  else expect(() => owed(rows)).toThrow('expected a date that can be read in one way only');
});
