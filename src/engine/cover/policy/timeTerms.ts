import type { Period } from '../../ledger/customer';
import type { Words } from '../../words';
import type { Delay } from '../time/delay';

/** What a policy says about days: what must be done by when, and from when a delay counts. `null` means not given. */
export interface TimeTerms {
  /** Which due date counts after a postponement: the first one, or the new one if it lies within the maximum extension. */
  readonly dueDateCounted: 'original' | 'new' | null;
  readonly maximumExtension: Period | null;
  readonly extensionFrom: 'due date' | 'invoice date' | null;
  /** New deliveries are uninsured this long after the due date of the oldest unpaid invoice; without it from the end of the extension. */
  readonly stopAfter: Period | null;
  /** … but only where more than this share of all that is owed is as late as that. */
  readonly stopMateriality: number | null;
  readonly noticeFrom: 'due date' | 'extension end' | null;
  /** How long an invoice must be unpaid before the days of the notice begin to count. */
  readonly noticeAfter: Period | null;
  readonly noticeWithin: Delay | null;
  /** Invoices below it need no notice. */
  readonly noticeThreshold: number | null;
  /** What late notice takes off the indemnity: 1 where it is refused; null: nothing is said. */
  readonly lateNotice: number | null;
  readonly insolvencyNoticeWithin: Delay | null;
  readonly collectionWithin: Delay | null;
  readonly waitingFrom: 'due date' | 'overdue notice' | 'collection' | 'claim' | null;
  readonly claimFrom: 'due date' | 'invoice date' | 'extension end' | 'date of loss' | 'policy end' | null;
  readonly claimWithin: Delay | null;
  /** Counted from the invoice; of the two claim deadlines the later one is meant. */
  readonly claimWithinOfInvoice: Period | null;
  readonly settlementWithin: Delay | null;
  /** Disputed items below this share of the limit need no notice and stop no deliveries. */
  readonly disputeTolerance: number | null;
  readonly warnWithin: Period | null;
}

export const timeTermNames: Readonly<Record<keyof TimeTerms, Words>> = {
  dueDateCounted: { en: 'Due date counted', zh: '展期到期日口径' },
  maximumExtension: { en: 'Maximum extension period', zh: '最长延长期限' },
  extensionFrom: { en: 'Extension counted from', zh: '延长期起算' },
  stopAfter: { en: 'Stop deliveries after', zh: '停止发货期限' },
  stopMateriality: { en: 'Stop above share overdue', zh: '停止发货逾期占比' },
  noticeFrom: { en: 'Overdue notice counted from', zh: '逾期通知起算' },
  noticeAfter: { en: 'Overdue notice after', zh: '逾期多久须通知' },
  noticeWithin: { en: 'Overdue notice within', zh: '逾期通知期限' },
  noticeThreshold: { en: 'Overdue notice from amount', zh: '逾期通知起点金额' },
  lateNotice: { en: 'Late notice', zh: '迟报后果' },
  insolvencyNoticeWithin: { en: 'Insolvency notice within', zh: '破产通知期限' },
  collectionWithin: { en: 'Collection within', zh: '委托催收期限' },
  waitingFrom: { en: 'Waiting counted from', zh: '等待期起算' },
  claimFrom: { en: 'Claim counted from', zh: '索赔期限起算' },
  claimWithin: { en: 'Claim within', zh: '索赔期限' },
  claimWithinOfInvoice: { en: 'Claim within of invoice', zh: '索赔期限（自开票）' },
  settlementWithin: { en: 'Settlement within', zh: '赔付期限' },
  disputeTolerance: { en: 'Dispute tolerance', zh: '争议容忍比例' },
  warnWithin: { en: 'Warn within', zh: '提前提醒' },
};
