interface SaidInWords {
  readonly says: 'not due' | 'rest' | 'overdue' | 'total';
}

/** Headings of buckets and of their sum that are words alone, lower case and without spaces, in the languages of the ledgers that come in. */
// prettier-ignore
export const wordsOfBuckets: readonly (readonly [RegExp, SaidInWords])[] = [
  [
    /^(?:current|atdate|currentdue|currentperiod|future|futureremit|notdue|notyetdue|notexpired|notoverdue|notyetoverdue|undue|withinterms|未到期|未逾期|未过期|未超期|信用期内|账期内|信用期以内|正常|尚未到期|将来汇款|未来汇款|期日前|期限内|期限前|期日未到来|nichtfällig|nochnichtfällig|nonéchue?s?|àéchoir|novencid[oa]s?|alcorriente|porvencer|nonscadut[oi]|ascadere|inscadenza|nietvervallen|nognietvervallen|avencer|nãovencid[oa]s?|vincendo|nieprzeterminowan[eya]|niewymagaln[eya]|przedterminem|wterminie|ejförfall(?:et|na|en)|inteförfall(?:et|na)|ikkeforfald(?:et|en|ne)|ikkeforfalt|corriente|corrente|courant|vadesigelmemiş|vadesigelmeyen|vadesidolmamış|미도래|만기미도래|기한미도래|만기전|기한내|정상|chưađếnhạn|tronghạn|chưaquáhạn|belumjatuhtempo)$/,
    { says: 'not due' },
  ],
  [/^(?:older|andolder|beyond|earlier|prior|before|更早|更早以前|以前|之前|以上|更久|それ以前|plusanciens?|älter|ouder|starsze|piùvecchi|precedenti|másantiguos?|maisantigos?|anteriores|dahaeski)$/, { says: 'rest' }],
  [/^(?:(?:total)?overdue(?:amount)?|pastdue|逾期|逾期金额|已逾期|已逾期金额|已到期|延滞|überfällig|échus?|vencid[oa]s?|scadut[oi]|vervallen|przeterminowan[eya]|vadesigeçmiş|vadesigeçen|연체|quáhạn)$/, { says: 'overdue' }],
  [
    /^(?:total|grandtotal|totaldue|totalopen|totaloutstanding|totalunpaid|totalowed|totalreceivable|totalbalance|totalreceivables?|balance|balancedue|balanceasofdate|(?:total)?amountdue|openbalance|outstanding|outstandingbalance|outstandingamount|residual|合计|总计|小计|余额|期末|当前|总|总额|应收款合计|应收合计|余额到期|到期余额|应收账款合计|应收账款|应收|未收|未收合计|未收金额|尚未收款|尚未收款金额|期末余额|当前余额|应收余额|应收账款余额|账面余额|残高|残高合计|売挂金残高|summe|gesamt|saldo|solde|totale|totaal|totalgénéral|totalgeral|totalgeneral|totalegenerale|razem|suma|summa|totalt|ialt|soldedû|soldototal|saldototal|toplam|geneltoplam|bakiye|toplambakiye|합계|총계|잔액|미수금|미수잔액|미수금합계|총미수금|tổng|tổngcộng|tổngnợ|tổngphảithu|dưnợ|cònlại|sốdư|jumlah|sisa|sisapiutang|saldopiutang|totalpiutang)$/,
    { says: 'total' },
  ],
];
