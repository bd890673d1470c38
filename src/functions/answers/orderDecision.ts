import { attempt } from '../../engine/attempt';
import { deadlines, limitUse } from '../../engine/cover';
import { isoDay, daysOf, unnamedProblems } from '../../engine/ledger';
import { orderDecision, type OrderDecision, type OrderedBy } from '../../engine/plan';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { AskedOrder } from '../../workbook/ranges/orders';
import { readPolicy } from '../../workbook/ranges/policy';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import { ordersName } from '../../workbook/ranges/rangeNames';
import type { Answer, Call } from '../definition';
import { orderDecisionLayout } from '../layouts/orderDecision';
import { printer } from '../printer';
import { costOfCover, insuredOf } from './coverOfBuyers';
import { notCounted } from './notCounted';
import { orderPayers } from './orderPayers';
import { orderReason } from './orderReason';
import type { OrderPayer, OrdersGiven, WeighedOrder } from './weighedOrder';

export function answerOrderDecision(given: OrdersGiven, { language }: Call): Answer {
  const weigh = weigher(given);
  const lost = notCounted(unnamedProblems(given.receivables));
  const weighed = given.orders.rows.map((order) => {
    if (order === null || order instanceof Problem) return order;
    return attempt(() => weigh(order));
  });
  return printer(orderDecisionLayout, language).beside(
    { name: ordersName, headingRow: given.orders.headingRow },
    weighed,
    (one) => valuesOf(one, lost),
  );
}

function weigher(given: OrdersGiven): (order: AskedOrder) => WeighedOrder {
  const { customers, receivables, asOf, policy, settings } = given;
  const { fundingRate, margin } = settings.terms;
  if (fundingRate === null) throw lacking('Cost of funds', '资金成本率', 'in the settings', '（设置）');
  const payerOf = orderPayers(given);
  const uses = limitUse(customers.rows, receivables, policy ?? readPolicy([], { date1904: false }), asOf);
  const insured = insuredOf(customers, policy, settings.risk.insolvencyShare);
  const premiumRate = policy?.insuredPercentage ? costOfCover(policy, salesOf(customers)) : 0;
  const longest = policy?.maximumPaymentTerm ? daysOf(policy.maximumPaymentTerm) : Infinity;
  const stops = policy && deadlines(receivables, policy, customers.rows, asOf).stop;
  const taken = new Map<string, number>();
  return (order) => {
    const payer = payerOf(order.customer);
    const use = uses[payer.at]!;
    if (use === null || use === undefined || use instanceof Problem) throw use;
    const terms = termsOf(order, payer);
    const stop = stops?.[payer.inLedger] ?? Infinity;
    const uninsured = stop <= asOf ? 'deliveries stopped' : terms > longest ? 'terms too long' : null;
    const shared =
      payer.customer.creditLimit === null ? (payer.customer.parent ?? payer.customer.id) : payer.customer.id;
    const before = taken.get(shared) ?? 0;
    const by: OrderedBy = {
      probability: payer.probability,
      lossGivenDefault: payer.lossGivenDefault,
      owed: use.together + before,
      limit: uninsured === 'deliveries stopped' ? 0 : use.limit,
      insuredPercentage: uninsured === null ? insured(payer.customer).insuredPercentage : 0,
      premiumRate,
    };
    const asked = { ...order, terms, late: payer.late, margin: order.margin ?? margin ?? missingMargin() };
    const decision = orderDecision.of(asked, by, fundingRate);
    const kept = decision.verdict === 'refuse' || decision.verdict === 'prepayment' ? 1 : decision.depositNeeded;
    taken.set(shared, before + order.amount * (1 - Math.max(order.deposit, kept)));
    return { by, payer, use, terms, decision, uninsured, stop, fitsFrom: fitsFrom(by, decision, payer) };
  };
}

/** The day by which what is expected of the customer leaves room for the whole order. */
function fitsFrom({ limit }: OrderedBy, { over }: OrderDecision, { receipts }: OrderPayer): number | null {
  if (over <= 0 || limit === 0) return null;
  let paid = 0;
  for (const { day, amount } of receipts) {
    paid += amount;
    if (paid >= over) return day;
  }
  return null;
}

function termsOf({ terms }: AskedOrder, { customer }: OrderPayer): number {
  const period = terms ?? customer.terms;
  if (period !== null) return daysOf(period);
  throw lacking('Terms', '账期', 'of the order or of the customer', '（订单或客户）');
}

function missingMargin(): never {
  throw lacking('Margin', '毛利率', 'of the order or in the settings', '（订单或设置）');
}

function lacking(en: string, zh: string, where: string, whereZh: string): Problem {
  return new Problem({ kind: 'missing', because: { en: `needed: ${en} ${where}`, zh: `请填写：${zh}${whereZh}` } });
}

function salesOf({ rows }: PortfolioRange): readonly (number | null)[] {
  return rows.flatMap((row) => (row === null ? [] : [row instanceof Problem ? null : row.annualSales]));
}

function valuesOf(weighed: WeighedOrder, lost: Words | null) {
  const { by, payer, decision, fitsFrom } = weighed;
  return {
    ...decision,
    owed: by.owed,
    limit: by.limit === Infinity ? null : by.limit,
    probability: by.probability,
    days: weighed.terms + payer.late,
    breakEven: decision.breakEvenProbability,
    longestTerms: decision.longestTerms === Infinity ? null : Math.floor(decision.longestTerms),
    fitsFrom: fitsFrom === null ? null : isoDay(fitsFrom),
    note: orderReason(weighed, lost),
  };
}
