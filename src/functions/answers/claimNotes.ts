import type { Rule } from '../../engine/rule';
import type { Words } from '../../engine/words';
import { disputedBalance, isoDay, type Receivables } from '../../engine/ledger';
import {
  type LossesIndemnity,
  type ReceivablesIndemnity,
  type MissedDuty,
  exclusions,
  noticeRefused,
  standing,
  uninsuredPartsIn,
} from '../../engine/cover';
import { missedNote, missedNotes } from './missedNotes';

/** Sentences beside a claim: why it is not paid, from when it would be, what is not covered of it. */
const notes = {
  paid: { en: 'Paid', zh: '已付清' },
  notInvoiced: { en: 'Not yet invoiced on asOf', zh: '基准日尚未开票' },
  partDisputed: { en: 'The disputed part is not covered', zh: '争议部分不在承保范围内' },
  aboveLimit: { en: 'Exceeds the credit limit', zh: '超出信用限额' },
  noLimit: { en: 'No limit given', zh: '未给出限额' },
  notBegun: { en: 'Not yet a loss; the waiting period has not begun', zh: '尚未构成损失；等待期尚未起算' },
  selfSet: {
    en: 'Self-set limit, as far as it is justified (LIMITUSE)',
    zh: '自定限额，以有依据的金额为限（见 LIMITUSE）',
  },
  notFixed: { en: 'Not yet a loss on asOf', zh: '基准日尚未构成损失' },
} as const satisfies Record<string, Words>;

const named = (name: string) => exclusions.find((exclusion) => exclusion.name.en === name)!.summary;

/** The note of an invoice that owes nothing on the day. */
export function settledNote({ invoiceDate }: Receivables, row: number, asOf: number): Words {
  return invoiceDate[row]! > asOf ? notes.notInvoiced : notes.paid;
}

export function invoiceNotes(
  { book, covered, limits, selfSet, missed }: ReceivablesIndemnity,
  at: number,
): readonly Words[] {
  const code = book.standing[at]!;
  if (code >= standing.excluded) return exclusionNotes(exclusions[code - standing.excluded]!, missed(at));
  const from = book.dateOfLoss[at]!;
  return [
    ...(code === standing.notYetALoss ? [lossFrom(from)] : []),
    ...(disputedBalance(book.open, at, book.open.unpaid[at]!) > 0 ? [notes.partDisputed] : []),
    ...uninsuredPartsIn(book.open.book, book.policy)
      .filter((part) => part.of(book.open.book, book.open.row[at]!, book.open.unpaid[at]!) !== 0)
      .map(({ summary }) => summary),
    ...limitNotes(limits[book.open.customer[at]!]!, covered[at]!, book.eligible[at]!),
    ...missedNotes(missed(at), book.policy.lateNotice),
    ...(book.policy.discretionaryRule !== null && selfSet[book.open.customer[at]!] === 1 ? [notes.selfSet] : []),
  ];
}

function exclusionNotes(exclusion: Rule, missed: readonly MissedDuty[]): readonly Words[] {
  const late = exclusion === noticeRefused ? missed.filter(({ duty }) => duty === 'notice') : [];
  return [exclusion.summary, ...late.map(missedNote)];
}

export function lossNotes(
  { stated, standing: codes, covered, limits }: LossesIndemnity,
  row: number,
): readonly Words[] {
  const is = codes[row]!;
  if (is === 'noCover') return [named('No cover')];
  if (is === 'noLimit') return [named('No limit')];
  if (is === 'countryNotCovered') return [named('Country not covered')];
  if (is === 'outsidePolicyYear') return [named('Outside the policy year')];
  return [
    ...(is === 'notYetALoss' ? [notes.notFixed] : []),
    ...limitNotes(limits[stated.customer[row]!]!, covered[row]!, stated.loss[row]!),
  ];
}

function limitNotes(limit: number, covered: number, amount: number): readonly Words[] {
  if (limit === Infinity) return [notes.noLimit];
  return amount - covered > 1e-9 * amount ? [notes.aboveLimit] : [];
}

function lossFrom(day: number): Words {
  if (day === Infinity) return notes.notBegun;
  const from = isoDay(day);
  return { en: `Not yet a loss; if still unpaid, from ${from}`, zh: `尚未构成损失；若仍未付，自 ${from} 起构成` };
}
