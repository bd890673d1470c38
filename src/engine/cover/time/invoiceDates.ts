import type { OpenInvoices } from '../claims/openInvoices';
import type { Policy } from '../policy/policy';
import { dueDates } from './waitingStarts';
import { afterDelay, type Delay } from './delay';
import { extensionEnds, stopDays } from './stopsIn';
import { usualSettlement } from './usualSettlement';

/** The days that matter for each open invoice; NaN where the policy states none, Infinity where what starts it has not happened. */
export interface InvoiceDates {
  readonly due: Float64Array;
  readonly extensionEnd: Float64Array;
  /** From this day on, as far as this invoice is concerned, new deliveries are uninsured. */
  readonly stop: Float64Array;
  readonly noticeBy: Float64Array;
  readonly collectionBy: Float64Array;
  readonly loss: Float64Array;
  readonly claimBy: Float64Array;
  readonly cashBy: Float64Array;
}

/** `loss`: the dates of loss. A customer's insolvency (Infinity: none) hastens the notice. A claim that is not filed yet is paid some time after asOf. */
export function invoiceDates(
  open: OpenInvoices,
  policy: Policy,
  loss: Float64Array,
  insolvent: Float64Array | null,
  asOf: number,
): InvoiceDates {
  const due = dueDates(open, policy);
  const column = (of: (at: number) => number) => due.map((_, at) => of(at));
  const extensionEnd = extensionEnds(open, policy);
  return {
    due,
    extensionEnd,
    stop: stopDays(open, policy),
    noticeBy: column((at) =>
      noticeBy(policy, due[at]!, extensionEnd[at]!, open.unpaid[at]!, insolvent?.[open.customer[at]!] ?? Infinity),
    ),
    collectionBy: column((at) =>
      after(policy.maximumExtension === null ? due[at]! : extensionEnd[at]!, policy.collectionWithin),
    ),
    loss,
    claimBy: column((at) =>
      claimBy(policy, {
        due: due[at]!,
        invoice: open.invoiceDate[at]!,
        extensionEnd: extensionEnd[at]!,
        loss: loss[at]!,
      }),
    ),
    cashBy: column((at) => {
      const filed = open.claimDate?.[at] ?? NaN;
      return afterDelay(Math.max(loss[at]!, filed <= asOf ? filed : asOf), policy.settlementWithin ?? usualSettlement);
    }),
  };
}

function after(day: number, delay: Delay | null): number {
  return delay === null ? NaN : afterDelay(day, delay);
}

function noticeBy(
  { noticeFrom, noticeAfter, noticeWithin, noticeThreshold, insolvencyNoticeWithin, maximumExtension }: Policy,
  due: number,
  extensionEnd: number,
  unpaid: number,
  insolvent: number,
): number {
  const hastened = insolvent < Infinity ? after(insolvent, insolvencyNoticeWithin) : NaN;
  if ((noticeAfter === null && noticeWithin === null) || unpaid < (noticeThreshold ?? 0)) return hastened;
  const from =
    (noticeFrom ?? (maximumExtension === null ? 'due date' : 'extension end')) === 'due date' ? due : extensionEnd;
  const usual = afterDelay(afterDelay(from, noticeAfter), noticeWithin);
  return hastened < usual ? hastened : usual;
}

/** Of a deadline from the due date and one from the invoice the later is meant. */
function claimBy(
  { claimFrom, claimWithin, claimWithinOfInvoice, policyEnd }: Policy,
  days: { readonly due: number; readonly invoice: number; readonly extensionEnd: number; readonly loss: number },
): number {
  const starts = {
    'due date': days.due,
    'invoice date': days.invoice,
    'extension end': days.extensionEnd,
    'date of loss': days.loss,
    'policy end': policyEnd ?? NaN,
  } as const;
  const one = after(starts[claimFrom ?? 'date of loss'], claimWithin);
  const other = after(days.invoice, claimWithinOfInvoice);
  return other > one || Number.isNaN(one) ? other : one;
}
