import type { PlainBuyer } from './buyer';
import { byCustomer, openOn, sum, type Invoice } from './invoice';
import { behaviourOf, type Behaviour } from './behaviour';

export interface PlainScore {
  readonly customer: string;
  readonly score: number;
  readonly grade: string;
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly exposure: number;
  readonly expectedLoss: number;
  readonly reason: string;
}

/** The assessment of every customer: his invoices from a Map, each measure by its own pass over them. */
export function scoresOf(
  buyers: readonly PlainBuyer[],
  invoices: readonly Invoice[],
  asOf: number,
  baseRate: number,
): PlainScore[] {
  const groups = byCustomer(invoices);
  return buyers.map((buyer) => scoreOf(buyer, groups.get(buyer.id) ?? [], asOf, baseRate));
}

const beforeDefault = 0.4 * 0.9 + 0.6 * 0.65;
const onceLate = 0.65;
const gradeProbabilities: Readonly<Record<string, number>> = {
  A: 0.0005,
  BBB: 0.0014,
  BB: 0.0056,
  B: 0.0293,
  CCC: 0.2612,
};

function scoreOf(buyer: PlainBuyer, invoices: readonly Invoice[], asOf: number, baseRate: number): PlainScore {
  const own = invoices.filter(({ invoiceDate }) => invoiceDate <= asOf);
  const behaviour = behaviourOf(own, asOf);
  const balance = sum(
    own.filter(({ disputed }) => !disputed),
    (invoice) => openOn(invoice, asOf),
  );
  const exposure = Math.max(0, balance);
  const inDefault = behaviour.daysPastDue >= 90;
  const probability = inDefault ? 1 : probabilityOf(buyer, own.filter(isDelivery), behaviour, balance, asOf, baseRate);
  const lossGivenDefault = inDefault ? onceLate : beforeDefault;
  const expectedLoss = probability * lossGivenDefault * exposure;
  return {
    customer: buyer.id,
    score: points(probability),
    grade: gradeOf(probability),
    probability,
    lossGivenDefault,
    exposure,
    expectedLoss,
    reason: reasonFor(behaviour, inDefault),
  };
}

/** A credit note begins nothing. */
function isDelivery({ amount }: Invoice): boolean {
  return amount >= 0;
}

function probabilityOf(
  buyer: PlainBuyer,
  own: readonly Invoice[],
  behaviour: Behaviour,
  balance: number,
  asOf: number,
  baseRate: number,
): number {
  const graded = buyer.grade === null ? null : gradeProbabilities[buyer.grade]!;
  const prior = graded === null ? baseRate : odds((logit(baseRate) + logit(graded) / 0.16) / (1 + 1 / 0.16));
  const credibility = behaviour.effectiveInvoices / (behaviour.effectiveInvoices + 12);
  const paid =
    behaviour.weight === 0
      ? prior
      : odds(
          logit(prior) + credibility * weightOfEvidence(behaviour, buyer.limit === null ? 0 : balance / buyer.limit),
        );
  const first = Math.min(...own.map(({ invoiceDate }) => invoiceDate));
  const years =
    buyer.since === null
      ? own.length === 0
        ? 0
        : (asOf - first) / 365.25
      : Math.max(0, (asOf - buyer.since) / 365.25);
  const active = (age: number) =>
    buyer.since !== null ||
    own.some(({ invoiceDate }) => Math.min(30, Math.floor((asOf - invoiceDate) / 365.25)) === age);
  const ages = Array.from({ length: Math.ceil(years) }, (_, age) => age).filter(active);
  const effectiveYears = sum(ages, (age) => 0.9 ** age * Math.min(1, years - age));
  const defaults = Math.max(buyer.pastDefaults, behaviour.earlierDefault ? 1 : 0);
  const judged = Math.max(0.0003, Math.min(1, (paid * (1 + defaults)) / (1 + paid * effectiveYears)));
  return Math.max(judged, floorAt(behaviour.daysPastDue));
}

/** Straight lines of log-odds between 0.03, 4, 10, 25 and 99 % at 0, 30, 60, 80 and 90 days past due. */
function floorAt(days: number): number {
  const nodes = [
    [0, 0.0003],
    [30, 0.04],
    [60, 0.1],
    [80, 0.25],
    [90, 0.99],
  ] as const;
  const next = nodes.findIndex(([upTo]) => days <= upTo);
  if (next <= 0) return 0;
  const [[from, low], [to, high]] = [nodes[next - 1]!, nodes[next]!];
  return odds(logit(low) + ((days - from) / (to - from)) * (logit(high) - logit(low)));
}

function weightOfEvidence(
  { daysBeyondTerms, lateShare, lateOver60, trend, effectiveInvoices }: Behaviour,
  usage: number,
): number {
  const late = 0.035 * Math.min(60, Math.max(0, daysBeyondTerms - 5));
  const slowing = 0.9 * Math.min(1, Math.max(-0.5, trend / 30));
  return (
    late +
    1.2 * lateOver60 +
    slowing +
    (usage > 0.9 ? 0.5 : 0) -
    (lateShare < 0.05 && effectiveInvoices >= 12 ? 0.35 : 0)
  );
}

function gradeOf(probability: number): string {
  const distance = (other: number) => Math.abs(Math.log(other / probability));
  const [nearest] = Object.entries(gradeProbabilities).sort(([, one], [, other]) => distance(one) - distance(other));
  return probability === 1 ? 'D' : nearest![0];
}

function points(probability: number): number {
  return probability >= 0.2
    ? 0
    : probability <= 0.0003
      ? 100
      : (100 * (logit(0.2) - logit(probability))) / (logit(0.2) - logit(0.0003));
}

function reasonFor({ daysPastDue, daysBeyondTerms }: Behaviour, inDefault: boolean): string {
  return inDefault
    ? `In default: an undisputed invoice is ${Math.floor(daysPastDue)} days past due.`
    : `Pays ${Math.round(daysBeyondTerms)} days late on average.`;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function odds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
