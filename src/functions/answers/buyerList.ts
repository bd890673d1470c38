import { limitWanted } from '../../engine/desk';
import { spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { buyerListLayout, buyerListLines } from '../layouts/buyerList';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { buyerFacts, type BuyerFacts } from './buyerFacts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly count: number;
}

type Key = KeyOf<typeof buyerListLayout>;
type Row = Partial<Values<Key>>;

export function answerBuyerList({ receivables, customers, asOf, count }: Given, { language }: Call): Answer {
  const { buyers, withoutHistory } = buyerFacts(receivables, customers, asOf);
  const spoiled = spoiledAccounts(receivables);
  const lost = unnamedProblems(receivables);
  const owing = buyers
    .filter(({ outstanding, turnover, own }) => outstanding !== 0 || (turnover ?? 0) !== 0 || spoiled.has(own))
    .sort((one, other) => other.outstanding - one.outstanding || one.own - other.own);
  const all = sumsOf(owing);
  const [shown, rest] = [owing.slice(0, count), owing.slice(count)];
  const print = printer(buyerListLayout, language);
  const note = withoutHistory && historyNote(withoutHistory.in('en'), withoutHistory.in('zh'));
  const [fault] = [...spoiled.values(), ...lost];
  const total = { ...blank, ...all, buyer: lineName(buyerListLines.total), note };
  const others = { ...blank, ...sumsOf(rest), buyer: lineName(buyerListLines.others, { count: rest.length }) };
  return print.answer([
    ...shown.map((buyer) => {
      const problem = spoiled.get(buyer.own);
      return problem
        ? print.spoiled(problem, { buyer: nameOf(buyer) })
        : print.row({ ...blank, ...rowOf(buyer, all.outstanding, all.turnover) });
    }),
    ...(rest.length > 0 ? [fault ? print.spoiled(fault, { buyer: others.buyer }) : print.row(others)] : []),
    ...lost.map((problem) => print.spoiled(problem)),
    fault ? print.spoiled(fault, { buyer: total.buyer }) : print.row(total),
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
