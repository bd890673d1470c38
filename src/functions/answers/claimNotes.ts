import type { Rule } from '../../engine/rule';
import type { Words } from '../../engine/words';
import { disputedBalance, isoDay } from '../../engine/ledger';
import {
  type LossesIndemnity,
  type Policy,
  type ReceivablesIndemnity,
  type MissedDuty,
  causesOfLoss,
  coversCause,
  distinguishes,
  exclusions,
  noticeRefused,
  policyForCause,
  saleKinds,
  standing,
  uninsuredPartsIn,
} from '../../engine/cover';
import { missedNote, missedNotes } from './missedNotes';

/** Sentences beside a claim: why it is not paid, from when it would be, what is not covered of it. */
const notes = {
  partDisputed: { en: 'The disputed part is not covered', zh: '争议部分不在承保范围内' },
  aboveLimit: { en: 'Exceeds the credit limit', zh: '超出信用限额' },
  aboveLimitProRata: {
    en: 'Exceeded the credit limit before what was received, which also pays the part above it',
    zh: '回款前的欠款超出信用限额，回款按比例冲抵超限部分',
  },
  aboveLimitInsured: {
    en: 'Exceeded the credit limit before what was received, which pays the insured part alone',
    zh: '回款前的欠款超出信用限额，回款全部冲抵承保部分',
  },
  noLimit: { en: 'No limit given', zh: '未给出限额' },
  notBegun: { en: 'Not yet a loss; the waiting period has not begun', zh: '尚未构成损失；等待期尚未起算' },
  selfSet: {
    en: 'Self-set limit, as far as it is justified (LIMITUSE)',
    zh: '自定限额，以有依据的金额为限（见 LIMITUSE）',
  },
  onlyInsolvency: {
    en: 'Not yet a loss: the policy does not cover mere default, only the customer’s insolvency would make it one',
    zh: '尚未构成损失：保单不承保拖欠，买方破产时才构成损失',
  },
  notFixed: { en: 'Not yet a loss on asOf', zh: '基准日尚未构成损失' },
} as const satisfies Record<string, Words>;

const named = (name: string) => exclusions.find((exclusion) => exclusion.name.en === name)!.summary;

/** The notes of invoices that owe nothing on the day. */
export const settledNotes = {
  paid: { en: 'Paid', zh: '已付清' },
  notInvoiced: { en: 'Not yet invoiced on asOf', zh: '基准日尚未开票' },
} as const satisfies Record<string, Words>;

/** What is to be said of each claim. */
export function invoiceNotes({
  book,
  covered,
  limits,
  selfSet,
  missed,
}: ReceivablesIndemnity): (at: number) => readonly Words[] {
  const { open, policy } = book;
  const uninsured = uninsuredPartsIn(open.book, policy);
  const lossFrom = lossesFrom(coversCause(policy, 'default') ? notes.notBegun : notes.onlyInsolvency);
  const byCause = causeNotes(policy);
  const above = aboveLimitIn(book);
  return (at) => {
    const code = book.standing[at]!;
    if (code >= standing.excluded) return exclusionNotes(exclusions[code - standing.excluded]!, missed(at));
    const owes = open.unpaid[at]!;
    const said: Words[] = [];
    if (code === standing.notYetALoss) said.push(lossFrom(book.dateOfLoss[at]!));
    if (code === standing.loss && book.cause !== null) said.push(byCause[book.cause[at]!]!);
    if (disputedBalance(open, at, owes) > 0) said.push(notes.partDisputed);
    for (const part of uninsured) if (part.of(open.book, open.row[at]!, owes) !== 0) said.push(part.summary);
    said.push(...limitNotes(limits[open.customer[at]!]!, covered[at]!, book.eligible[at]!, above(at)));
    said.push(...missedNotes(missed(at), policy.lateNotice));
    if (policy.discretionaryRule !== null && selfSet[open.customer[at]!] === 1) said.push(notes.selfSet);
    return said;
  };
}

/** By which cause, and to which percentage, where the policy pays causes differently. */
function causeNotes(policy: Policy): readonly Words[] {
  return causesOfLoss.map(({ cause, name }) => {
    const { insuredPercentage } = policyForCause(policy, cause);
    const share = insuredPercentage === null ? '' : ` ${Number((100 * insuredPercentage).toPrecision(12))}%`;
    return { en: `Cause: ${name.en}${share}`, zh: `损失原因：${name.zh}${share}` };
  });
}

function exclusionNotes(exclusion: Rule, missed: readonly MissedDuty[]): readonly Words[] {
  const late = exclusion === noticeRefused ? missed.filter(({ duty }) => duty === 'notice') : [];
  return [exclusion.summary, ...late.map(missedNote)];
}

export function lossNotes(
  { stated, standing: codes, covered, limits, buyers }: LossesIndemnity,
  policy: Policy,
  row: number,
): readonly Words[] {
  const is = codes[row]!;
  if (is === 'noCover') return [named('No cover')];
  const cause = causesOfLoss.find((one) => one.cause === stated.cause?.[row]);
  if (is === 'causeNotCovered') return [named(`Cause not covered: ${cause!.name.en}`)];
  if (is === 'noLimit') return [named('No limit')];
  if (is === 'countryNotCovered') return [named('Country not covered')];
  if (is === 'buyerNotInsured') return [kindNote(buyers![stated.customer[row]!]!)];
  if (is === 'outsidePolicyYear') return [named('Outside the policy year')];
  return [
    ...(is === 'notYetALoss' ? [notes.notFixed] : []),
    ...(is === 'loss' && cause && distinguishes(policy) ? [causeNotes(policy)[causesOfLoss.indexOf(cause)]!] : []),
    ...limitNotes(limits[stated.customer[row]!]!, covered[row]!, stated.loss[row]!),
  ];
}

/** The first of the kinds that the policy does not insure. */
function kindNote(kinds: number): Words {
  return named(`Not insured: ${saleKinds.find((_, kind) => kinds & (1 << kind))!.name.en}`);
}

function limitNotes(limit: number, covered: number, amount: number, above: Words = notes.aboveLimit): readonly Words[] {
  if (limit === Infinity) return [notes.noLimit];
  return amount - covered > 1e-9 * amount ? [above] : [];
}

/** Why a limit cuts: where receipts do not pay the oldest first, what is left may be within it and the rule cuts nevertheless. */
function aboveLimitIn({ open, policy }: ReceivablesIndemnity['book']): (at: number) => Words {
  const rule = policy.receiptsBeforeLoss ?? 'oldest first';
  if (rule === 'oldest first') return () => notes.aboveLimit;
  const { customer, customers, row, unpaid, book } = open;
  const received = new Float64Array(customers.length);
  for (let at = 0; at < open.count; at++) received[customer[at]!]! += Math.max(0, book.amount[row[at]!]! - unpaid[at]!);
  const shared = rule === 'pro rata' ? notes.aboveLimitProRata : notes.aboveLimitInsured;
  return (at) => (received[customer[at]!]! > 0 ? shared : notes.aboveLimit);
}

/** Many invoices become losses on one day: their note is written once. */
function lossesFrom(never: Words): (day: number) => Words {
  const written = new Map<number, Words>([[Infinity, never]]);
  return (day) => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const from = isoDay(day);
    const note = {
      en: `Not yet a loss; if still unpaid, from ${from}`,
      zh: `尚未构成损失；若仍未付，自 ${from} 起构成`,
    };
    written.set(day, note);
    return note;
  };
}
