import type { TimeTerms } from '../../engine/cover';
import { readChoice } from '../values/choice';
import type { PolicyHeading } from '../headings/policy';
import { readPair, type Pair } from '../report/pairs';
import { claimStarts, dueDatesCounted, extensionStarts, noticeStarts, waitingStarts } from './policyChoices';
import { readDelay } from '../values/delay';
import { readPercentage } from '../values/percentage';
import { readPeriod } from '../values/period';

/** The terms of a policy that speak of days. */
export function timeTerms(pairs: ReadonlyMap<PolicyHeading, Pair>): Omit<TimeTerms, 'noticeThreshold'> {
  const period = (key: PolicyHeading) => readPair(pairs.get(key), readPeriod);
  const delay = (key: PolicyHeading) => readPair(pairs.get(key), readDelay);
  const share = (key: PolicyHeading) => readPair(pairs.get(key), readPercentage);
  return {
    dueDateCounted: readPair(pairs.get('dueDateCounted'), readChoice(dueDatesCounted)),
    maximumExtension: period('maximumExtension'),
    extensionFrom: readPair(pairs.get('extensionFrom'), readChoice(extensionStarts)),
    stopAfter: period('stopAfter'),
    stopMateriality: share('stopMateriality'),
    noticeFrom: readPair(pairs.get('noticeFrom'), readChoice(noticeStarts)),
    noticeAfter: period('noticeAfter'),
    noticeWithin: delay('noticeWithin'),
    insolvencyNoticeWithin: delay('insolvencyNoticeWithin'),
    collectionWithin: delay('collectionWithin'),
    waitingFrom: readPair(pairs.get('waitingFrom'), readChoice(waitingStarts)),
    claimFrom: readPair(pairs.get('claimFrom'), readChoice(claimStarts)),
    claimWithin: delay('claimWithin'),
    claimWithinOfInvoice: period('claimWithinOfInvoice'),
    settlementWithin: delay('settlementWithin'),
    disputeTolerance: share('disputeTolerance'),
    warnWithin: period('warnWithin'),
  };
}
