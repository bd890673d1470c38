import { limitWanted } from '../../engine/desk';
import { spoiledAccounts } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { buyerListLayout, buyerListLines } from '../layouts/buyerList';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { buyerFacts, type BuyerFacts } from './buyerFacts';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly count: number;
}

type Key = KeyOf<typeof buyerListLayout>;
type Row = Partial<Values<Key>>;

export function answerBuyerList({ receivables, customers, asOf, count }: Given, { language }: Call): Answer {
  const spoiled = spoiledAccounts(receivables);
  const { buyers, withoutHistory } = buyerFacts(withoutAccounts(receivables, spoiled), customers, asOf);
  const owing = buyers
    .filter(({ outstanding, turnover, own }) => !spoiled.has(own) && (outstanding !== 0 || (turnover ?? 0) !== 0))
    .sort((one, other) => other.outstanding - one.outstanding || one.own - other.own);
  const all = sumsOf(owing);
  const [shown, rest] = [owing.slice(0, count), owing.slice(count)];
  const print = printer(buyerListLayout, language);
  const note = withoutHistory && historyNote(withoutHistory.in('en'), withoutHistory.in('zh'));
  const total = { ...blank, ...all, buyer: lineName(buyerListLines.total), note };
  const others = { ...blank, ...sumsOf(rest), buyer: lineName(buyerListLines.others, { count: rest.length }) };
  return print.answer([
    ...shown.map((buyer) => print.row({ ...blank, ...rowOf(buyer, all.outstanding, all.turnover) })),
    ...(rest.length > 0 ? [print.row(others)] : []),
    print.row(total),
    ...unreadAccounts(receivables, spoiled).map(({ customer, problem }) =>
      print.row({ ...blank, buyer: lineName(buyerListLines.leftOut, { customer }), note: problem.words }),
    ),
  ]);
}

const blank = noValues(buyerListLayout);

function nameOf({ customer: { name, id } }: BuyerFacts): string {
  return name ?? id;
}

function rowOf(buyer: BuyerFacts, allOwed: number, allSold: number | null): Row {
  const { customer, terms, outstanding, turnover, highest, late, buckets } = buyer;
  const [notDue, upTo30, upTo60, upTo90, over90] = buckets;
  return {
    buyer: nameOf(buyer),
    number: customer.name === null ? null : customer.id,
    country: customer.country,
    sector: customer.sector,
    terms,
    outstanding,
    share: allOwed > 0 ? outstanding / allOwed : null,
    turnover,
    turnoverShare: turnover !== null && allSold !== null && allSold > 0 ? turnover / allSold : null,
    highest,
    limit: customer.creditLimit,
    wanted: limitWanted.of(outstanding, highest),
    ...{ notDue: notDue!, upTo30: upTo30!, upTo60: upTo60!, upTo90: upTo90!, over90: over90! },
    late: late === null ? null : Math.round(late),
    note: blanksIn(buyer),
  };
}

/** What the insurer will ask and the books do not say. */
function blanksIn({ customer: { country, name, creditLimit }, terms, turnover }: BuyerFacts): Words | null {
  const missing = [
    ...(country === null ? [{ en: 'country', zh: '国家' }] : []),
    ...(name === null ? [{ en: 'register number', zh: '登记号' }] : []),
    ...(terms === null ? [{ en: 'terms', zh: '账期' }] : []),
    ...(turnover === null ? [{ en: 'turnover', zh: '销售额' }] : []),
    ...(creditLimit === null ? [{ en: 'limit now', zh: '现有限额' }] : []),
  ];
  if (missing.length === 0) return null;
  return {
    en: `Blank: ${missing.map(({ en }) => en).join(', ')}.`,
    zh: `空白：${missing.map(({ zh }) => zh).join('、')}。`,
  };
}

function sumsOf(buyers: readonly BuyerFacts[]) {
  const sum = (of: (buyer: BuyerFacts) => number) => buyers.reduce((total, one) => total + of(one), 0);
  const [notDue, upTo30, upTo60, upTo90, over90] = [0, 1, 2, 3, 4].map((at) => sum(({ buckets }) => buckets[at]!));
  return {
    outstanding: sum(({ outstanding }) => outstanding),
    turnover: buyers.every(({ turnover }) => turnover === null) ? null : sum(({ turnover }) => turnover ?? 0),
    wanted: sum(({ outstanding, highest }) => limitWanted.of(outstanding, highest)),
    ...{ notDue: notDue!, upTo30: upTo30!, upTo60: upTo60!, upTo90: upTo90!, over90: over90! },
  };
}

function historyNote(en: string, zh: string): Words {
  return {
    en: `Turnover as the customers state it, highest balance blank: ${en}`,
    zh: `销售额取自客户区域，最高余额空白：${zh}`,
  };
}
