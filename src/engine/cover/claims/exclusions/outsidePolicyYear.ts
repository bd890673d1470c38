import { required } from '../../policy/policy';
import { yearOf } from '../../policy/policyYears';
import { deliveryDays } from '../delivered';
import type { Book, InvoiceExclusion } from './exclusion';

/** Goods delivered (attachment: shipment; the invoice date where the delivery has none) or a loss fixed (attachment: loss) before the policy began or after it ended; a waiting period that has not begun says nothing yet. */
export const outsidePolicyYear: InvoiceExclusion = {
  name: { en: 'Outside the policy year', zh: '不属于保险年度' },
  summary: { en: 'Outside the policy period by the policy’s attachment', zh: '按保单的承保基础不在保险期间内' },
  source: 'AT-BE-gl',
  among(book, exclude) {
    if (book.years.starts[0] === -Infinity) return;
    const attached = attachedBy(book);
    const [first, after] = [book.years.starts[0]!, book.years.starts[book.years.count]!];
    for (let at = 0; at < attached.length; at++)
      if (!(attached[at]! >= first && attached[at]! < after) && attached[at] !== Infinity) exclude(at);
  },
};

/** The day by which each invoice belongs to a policy year; where the two ways differ, the policy must choose. */
export function attachedBy({ open, policy, years, dateOfLoss }: Book): Float64Array {
  if (policy.attachment === 'loss') return dateOfLoss;
  const delivered = deliveryDays(open);
  if (policy.attachment === 'shipment') return delivered;
  for (let at = 0; at < delivered.length; at++) {
    if (yearOf(years, delivered[at]!) !== yearOf(years, dateOfLoss[at]!)) {
      required(policy, 'attachment', {
        en: 'does an invoice belong to the policy year by its shipment or by its date of loss? Some fall into different years',
        zh: '发票按出运日还是按损失发生日归属保险年度？部分发票两种口径结果不同',
      });
    }
  }
  return dateOfLoss;
}
