import { causesOfLoss, type CauseOfLoss } from '../../policy/causesOfLoss';
import { coversCause } from '../../policy/covers';
import type { InvoiceExclusion } from './exclusion';

/**
 * Lost by a cause that the policy does not cover: one reason a cause, so that the answer names it. An invoice that is merely late is not yet lost:
 * under a policy for insolvency alone it keeps its cover and its place in the limit until the customer is insolvent.
 */
export const causeNotCovered: readonly InvoiceExclusion[] = causesOfLoss.map(({ cause: by, name, source }, index) => ({
  name: { en: `Cause not covered: ${name.en}`, zh: `不承保的损失原因：${name.zh}` },
  summary: {
    en: `Lost by ${name.en}, a cause that the policy does not cover`,
    zh: `损失原因为${name.zh}，不在保单承保风险之内`,
  },
  source,
  among({ policy, cause, dateOfLoss }, exclude) {
    if (cause === null || coversCause(policy, by)) return;
    cause.forEach((own, at) => {
      if (own === index && dateOfLoss[at] !== Infinity) exclude(at);
    });
  },
}));

export function exclusionOfCause(cause: CauseOfLoss): InvoiceExclusion {
  return causeNotCovered[causesOfLoss.findIndex((one) => one.cause === cause)]!;
}
