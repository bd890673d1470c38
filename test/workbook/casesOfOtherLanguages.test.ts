import { readReceivables } from '../../src/workbook/ranges/receivables';
import { titleDay } from '../../src/workbook/report/title';
import { owedIn } from './owedIn';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-06-30');
const owed = { Harbour: 1500, Brook: 300 };

interface Language {
  readonly language: string;
  /** A list of invoices: what is open of two of Harbour's and one of Brook's, original and paid beside it, their sums below. */
  readonly ledger: Rows;
  /** The same by age. */
  readonly ageing: Rows;
}

/** Headings as the programs of each country print them: Logo and Mikro; 더존 and 이카운트; TOTVS; TeamSystem; Exact; Comarch; MISA; Accurate and Jurnal. */
// prettier-ignore
const languages: readonly Language[] = [
  { language: 'Türkçe',
    ledger: [['Cari Alacak Raporu'], ['Rapor Tarihi: 30.06.2026'], ['Cari Kodu', 'Cari Unvanı', 'Fatura No', 'Fatura Tarihi', 'Vade Tarihi', 'Tutar', 'Ödenen', 'Kalan', 'Döviz', 'Açıklama'], ['120.01', 'Harbour', 'F1', '10.04.2026', '10.05.2026', '1.200,00', '200,00', '1.000,00', 'TL', ''], ['120.01', 'Harbour', 'F2', '20.04.2026', '20.05.2026', '500,00', '0,00', '500,00', 'TL', ''], ['120.02', 'Brook', 'F3', '20.04.2026', '20.05.2026', '300,00', '0,00', '300,00', 'TL', ''], ['Genel Toplam', '', '', '', '', '2.000,00', '200,00', '1.800,00']],
    ageing: [['Yaşlandırma'], ['30.06.2026 tarihi itibarıyla'], ['Müşteri', 'Vadesi Gelmemiş', '1-30 Gün', '31-60 Gün', '61-90 Gün', '90 Gün Üzeri', 'Toplam'], ['Harbour', '0,00', '500,00', '1.000,00', '0,00', '0,00', '1.500,00'], ['Brook', '300,00', '0,00', '0,00', '0,00', '0,00', '300,00'], ['TOPLAM', '300,00', '500,00', '1.000,00', '0,00', '0,00', '1.800,00']] },
  { language: '한국어',
    ledger: [['미수금 현황'], ['기준일자: 2026-06-30'], ['거래처코드', '거래처명', '전표번호', '일자', '만기일', '매출금액', '수금액', '미수금액', '통화', '적요'], ['C1', 'Harbour', '1', '2026.04.10', '2026.05.10', '1,200', '200', '1,000', 'KRW', ''], ['C1', 'Harbour', '2', '2026.04.20', '2026.05.20', '500', '0', '500', 'KRW', ''], ['거래처 소계', '', '', '', '', '1,700', '200', '1,500'], ['C2', 'Brook', '3', '2026.04.20', '2026.05.20', '300', '0', '300', 'KRW', ''], ['합계', '', '', '', '', '2,000', '200', '1,800']],
    ageing: [['채권연령분석'], ['2026-06-30 기준'], ['거래처', '미도래', '1~30일', '31~60일', '61~90일', '90일 초과', '합계'], ['Harbour', 0, 500, 1000, 0, 0, 1500], ['Brook', 300, 0, 0, 0, 0, 300], ['합계', 300, 500, 1000, 0, 0, 1800]] },
  { language: 'português',
    ledger: [['Títulos a receber'], ['Data-base: 30/06/2026'], ['Cód. Cliente', 'Razão Social', 'Nota Fiscal', 'Data Emissão', 'Vencimento', 'Valor do Título', 'Valor Pago', 'Saldo a Receber', 'Moeda', 'Histórico'], ['1', 'Harbour', '100', '10/04/2026', '10/05/2026', 'R$ 1.200,00', 'R$ 200,00', 'R$ 1.000,00', 'BRL', ''], ['1', 'Harbour', '101', '20/04/2026', '20/05/2026', 'R$ 500,00', 'R$ 0,00', 'R$ 500,00', 'BRL', ''], ['2', 'Brook', '102', '20/04/2026', '20/05/2026', 'R$ 300,00', 'R$ 0,00', 'R$ 300,00', 'BRL', ''], ['Total geral', '', '', '', '', 'R$ 2.000,00', 'R$ 200,00', 'R$ 1.800,00']],
    ageing: [['Aging de clientes'], ['Data-base: 30/06/2026'], ['Sacado', 'A vencer', 'Vencidos de 1 a 30 dias', 'Vencidos de 31 a 60 dias', 'Vencidos há mais de 60 dias', 'Total geral'], ['Harbour', '0,00', '500,00', '1.000,00', '0,00', '1.500,00'], ['Brook', '300,00', '0,00', '0,00', '0,00', '300,00'], ['Totais', '300,00', '500,00', '1.000,00', '0,00', '1.800,00']] },
  { language: 'italiano',
    ledger: [['Partite aperte clienti'], ['Situazione al 30/06/2026'], ['Cod. cliente', 'Ragione sociale', 'Numero documento', 'Data documento', 'Data scadenza', 'Importo documento', 'Incassato', 'Da incassare', 'Divisa', 'Causale'], ['1', 'Harbour', 'A1', '10/04/2026', '10/05/2026', '1.200,00', '200,00', '1.000,00', 'EUR', 'Fattura'], ['1', 'Harbour', 'A2', '20/04/2026', '20/05/2026', '500,00', '0,00', '500,00', 'EUR', 'Fattura'], ['2', 'Brook', 'A3', '20/04/2026', '20/05/2026', '300,00', '0,00', '300,00', 'EUR', 'Fattura'], ['Totali', '', '', '', '', '2.000,00', '200,00', '1.800,00']],
    ageing: [['Scaduto clienti'], ['Alla data del 30/06/2026'], ['Nominativo', 'A scadere', 'Scaduto da 1 a 30 gg', 'Scaduto da 31 a 60 gg', 'Scaduto oltre 60 gg', 'Totale'], ['Harbour', '0,00', '500,00', '1.000,00', '0,00', '1.500,00'], ['Brook', '300,00', '0,00', '0,00', '0,00', '300,00'], ['Totali', '300,00', '500,00', '1.000,00', '0,00', '1.800,00']] },
  { language: 'Nederlands',
    ledger: [['Openstaande posten debiteuren'], ['Peildatum: 30-06-2026'], ['Debiteurnr.', 'Debiteurnaam', 'Boekstuknummer', 'Factuurdatum', 'Vervaldag', 'Factuurbedrag', 'Betaald', 'Openstaand', 'Valuta'], ['1', 'Harbour', '100', '10-04-2026', '10-05-2026', '1.200,00', '200,00', '1.000,00', 'EUR'], ['1', 'Harbour', '101', '20-04-2026', '20-05-2026', '500,00', '0,00', '500,00', 'EUR'], ['2', 'Brook', '102', '20-04-2026', '20-05-2026', '300,00', '0,00', '300,00', 'EUR'], ['Eindtotaal', '', '', '', '', '2.000,00', '200,00', '1.800,00']],
    ageing: [['Ouderdomsanalyse'], ['Per 30-06-2026'], ['Relatie', 'Nog niet vervallen', '1-30 dagen', '31-60 dagen', 'meer dan 60 dagen', 'Totaal'], ['Harbour', '0,00', '500,00', '1.000,00', '0,00', '1.500,00'], ['Brook', '300,00', '0,00', '0,00', '0,00', '300,00'], ['Totaal', '300,00', '500,00', '1.000,00', '0,00', '1.800,00']] },
  { language: 'polski',
    ledger: [['Nierozliczone dokumenty'], ['Stan na dzień 30.06.2026'], ['Akronim', 'Nazwa kontrahenta', 'Numer faktury', 'Data wystawienia', 'Termin zapłaty', 'Wartość brutto', 'Zapłacono', 'Pozostaje', 'Waluta', 'Uwagi'], ['H', 'Harbour', 'FV/1', '10.04.2026', '10.05.2026', '1 200,00', '200,00', '1 000,00', 'PLN', ''], ['H', 'Harbour', 'FV/2', '20.04.2026', '20.05.2026', '500,00', '0,00', '500,00', 'PLN', ''], ['B', 'Brook', 'FV/3', '20.04.2026', '20.05.2026', '300,00', '0,00', '300,00', 'PLN', ''], ['Łącznie', '', '', '', '', '2 000,00', '200,00', '1 800,00']],
    ageing: [['Wiekowanie należności'], ['Stan na 30.06.2026'], ['Nabywca', 'W terminie', 'do 30 dni', '31-60 dni', 'powyżej 60 dni', 'Razem'], ['Harbour', '0,00', '500,00', '1 000,00', '0,00', '1 500,00'], ['Brook', '300,00', '0,00', '0,00', '0,00', '300,00'], ['Razem', '300,00', '500,00', '1 000,00', '0,00', '1 800,00']] },
  { language: 'Tiếng Việt',
    ledger: [['Chi tiết công nợ phải thu'], ['Tính đến ngày: 30/06/2026'], ['Mã khách hàng', 'Tên khách hàng', 'Số hóa đơn', 'Ngày hóa đơn', 'Hạn thanh toán', 'Giá trị hóa đơn', 'Số đã thu', 'Số còn phải thu', 'Loại tiền', 'Diễn giải'], ['KH1', 'Harbour', '001', '10/04/2026', '10/05/2026', '1.200.000', '200.000', '1.000.000', 'VND', ''], ['KH1', 'Harbour', '002', '20/04/2026', '20/05/2026', '500.000', '0', '500.000', 'VND', ''], ['KH2', 'Brook', '003', '20/04/2026', '20/05/2026', '300.000', '0', '300.000', 'VND', ''], ['Tổng cộng', '', '', '', '', '2.000.000', '200.000', '1.800.000']],
    ageing: [['Phân tích tuổi nợ'], ['Đến ngày 30/06/2026'], ['Khách hàng', 'Chưa đến hạn', 'Quá hạn 1-30 ngày', 'Quá hạn 31-60 ngày', 'Quá hạn trên 60 ngày', 'Tổng nợ'], ['Harbour', 0, 500, 1000, 0, 1500], ['Brook', 300, 0, 0, 0, 300], ['Cộng', 300, 500, 1000, 0, 1800]] },
  { language: 'Bahasa Indonesia',
    ledger: [['Daftar Piutang'], ['Per tanggal 30/06/2026'], ['Kode Pelanggan', 'Nama Pelanggan', 'Nomor Faktur', 'Tanggal Faktur', 'Jatuh Tempo', 'Nilai Faktur', 'Terbayar', 'Sisa Piutang', 'Mata Uang', 'Keterangan'], ['P1', 'Harbour', '001', '10/04/2026', '10/05/2026', 'Rp 1.200.000', 'Rp 200.000', 'Rp 1.000.000', 'IDR', ''], ['P1', 'Harbour', '002', '20/04/2026', '20/05/2026', 'Rp 500.000', 'Rp 0', 'Rp 500.000', 'IDR', ''], ['P2', 'Brook', '003', '20/04/2026', '20/05/2026', 'Rp 300.000', 'Rp 0', 'Rp 300.000', 'IDR', ''], ['Jumlah', '', '', '', '', 'Rp 2.000.000', 'Rp 200.000', 'Rp 1.800.000']],
    ageing: [['Umur Piutang'], ['Per 30/06/2026'], ['Pelanggan', 'Belum jatuh tempo', '1-30 hari', '31-60 hari', '> 60 hari', 'Jumlah'], ['Harbour', 0, 500, 1000, 0, 1500], ['Brook', 300, 0, 0, 0, 300], ['Total Keseluruhan', 300, 500, 1000, 0, 1800]] },
];

describe.each(languages.map((one) => [one.language, one] as const))('%s', (_, { ledger, ageing }) => {
  test('a list of invoices is read, its totals left out', () => {
    const found = owedIn(ledger, asOf);
    // Prices in dong and rupiah have three more digits.
    const scale = found.owed.Brook === 300_000 ? 1000 : 1;
    expect(found).toEqual({ owed: { Harbour: 1500 * scale, Brook: 300 * scale }, customers: 2, unread: [] });
  });

  test('days, what was paid and the currency are understood', () => {
    const book = readReceivables(sheetRows(ledger), { date1904: false, mapping: new Map() });
    const rows = [...book.customer.keys()].filter((entry) => book.customer[entry]! >= 0);
    expect(rows.map((entry) => [book.invoiceDate[entry], book.dueDate[entry]])).toEqual([
      [day('2026-04-10'), day('2026-05-10')],
      [day('2026-04-20'), day('2026-05-20')],
      [day('2026-04-20'), day('2026-05-20')],
    ]);
    const [first] = rows;
    expect(book.paid[first!]! / book.amount[first!]!).toBeCloseTo(1 / 6, 9);
    expect([book.currency, titleDay(book.title, false)]).toEqual([expect.stringMatching(/^[A-Z]{3}$/), asOf]);
  });

  test('an ageing is read by its buckets, the sum of each row compared and its totals left out', () => {
    expect(owedIn(ageing, asOf)).toEqual({ owed, customers: 2, unread: [] });
    const book = readReceivables(sheetRows(ageing), { date1904: false, mapping: new Map() });
    const dues = [...book.customer.keys()].flatMap((entry) => (book.customer[entry]! >= 0 ? [asOf - book.dueDate[entry]!] : []));
    expect(dues.sort((one, other) => one - other)).toEqual([0, 30, 60]);
    expect(book.remarks.filter(({ weight }) => weight === 'doubt')).toEqual([]);
  }); // prettier-ignore
});

test.each([
  ['FATURA TUTARI', 'VADE TARİHİ', 'MÜŞTERİ'],
  ['Fatura tutarı', 'vade tarihi', 'müşteri'],
])('Turkish capitals are the same words: %s', (amount, due, customer) => {
  const rows = [[customer, amount, due], ['Harbour', 1500, '2026-05-10'], ['Brook', 300, '2026-05-10']]; // prettier-ignore
  expect(owedIn(rows, asOf)).toEqual({ owed, customers: 2, unread: [] });
});

test('a document that is settled by its state owes nothing, a void one is none', () => {
  const rows = (open: string, settled: string, gone: string): Rows => [
    ['Customer', 'Invoice', 'Due date', 'Amount', 'Status'],
    ['Harbour', '1', '2026-05-10', 1500, open],
    ['Harbour', '2', '2026-05-10', 900, settled],
    ['Brook', '3', '2026-05-10', 300, open],
    ['Brook', '4', '2026-05-10', 700, gone],
  ];
  const states = [['Ödenmedi', 'Ödendi', 'İptal'], ['미수', '완납', '취소'], ['A vencer', 'Baixado', 'Cancelado'], ['Non saldata', 'Saldata', 'Annullata'], ['Niet betaald', 'Voldaan', 'Geannuleerd'], ['Niezapłacona', 'Zapłacona', 'Anulowana'], ['Chưa thanh toán', 'Đã thanh toán', 'Đã hủy'], ['Belum lunas', 'Lunas', 'Batal']] as const; // prettier-ignore
  for (const [open, settled, gone] of states) expect(owedIn(rows(open, settled, gone), asOf).owed).toEqual(owed);
});

test('Omie, contas a receber: the name in brackets behind Cliente, Atrasado is open', () => {
  const rows: Rows = [
    ['Situação', 'Cliente (Nome Fantasia)', 'Cliente (CNPJ)', 'Nota Fiscal', 'Emissão', 'Vencimento', 'Valor da Conta', 'Recebido', 'A Receber'],
    ['Atrasado', 'Harbour', '11.222.333/0001-44', '1', '10/04/2026', '10/05/2026', '1.700,00', '200,00', '1.500,00'],
    ['Atrasado', 'Brook', '22.333.444/0001-55', '2', '20/04/2026', '20/05/2026', '300,00', '0,00', '300,00'],
  ]; // prettier-ignore
  expect(owedIn(rows, asOf)).toEqual({ owed, customers: 2, unread: [] });
});
