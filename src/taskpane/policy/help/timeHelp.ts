import type { Words } from '../../../engine/words';
import type { TimeTerms } from '../../../engine/cover';

/** Terms about days, in a sentence or two. */
// prettier-ignore
export const timeHelp: Readonly<Partial<Record<keyof TimeTerms, Words>>> = {
  dueDateCounted: {
    en: 'Which due date counts where you have granted more time: the first one, or the new one if it lies within the extension.',
    zh: '您同意展期后以哪个到期日为准：原到期日，或延长期内的新到期日。',
  },
  maximumExtension: {
    en: 'How long you may let a customer be late without asking the insurer. When it is over, cover for new deliveries usually ends.',
    zh: '无须征询保险人，您可容许客户拖欠的最长期限。期满后新发货通常不再承保。',
  },
  extensionFrom: { en: 'From which day the extension runs.', zh: '延长期从哪一天起算。' },
  stopAfter: {
    en: 'When the oldest unpaid invoice is this late, new deliveries are not covered. Blank: when the extension is over.',
    zh: '最早的未付发票逾期达到此期限，新发货即不承保。留空则以延长期届满为准。',
  },
  stopMateriality: {
    en: 'Deliveries stop only where more than this share of all that the customer owes is as late as that.',
    zh: '仅当该客户欠款中逾期达到上述期限的比例超过此数时，才停止发货。',
  },
  noticeFrom: { en: 'From which day the time for reporting an overdue invoice runs.', zh: '逾期通知期限从哪一天起算。' },
  noticeAfter: { en: 'How long an invoice must be unpaid before it has to be reported.', zh: '逾期多久之后才须通知保险人。' },
  noticeWithin: { en: 'Within how many days you report it then. Late reports may cost the cover.', zh: '此后须在多少天内通知。迟报可能导致拒赔或减赔。' },
  noticeThreshold: { en: 'Smaller invoices need not be reported.', zh: '低于此金额的发票无须通知。' },
  lateNotice: { en: 'What the policy says of a notice that comes too late: “refused”, or “reduced by 20%”. Blank: the answer names the risk and leaves the amount.', zh: '保单对迟报的处理：“拒赔”或“减赔 20%”。留空则只提示风险，不改变赔款。' },
  insolvencyNoticeWithin: { en: 'Within how many days you report an insolvency that you hear of.', zh: '获知客户破产后须在多少天内通知。' },
  collectionWithin: { en: 'Within how many days the debt is handed over for collection.', zh: '须在多少天内委托催收。' },
  waitingFrom: { en: 'From which day the waiting period runs: the due date, your overdue notice, or the start of collection.', zh: '等待期从哪一天起算：到期日、逾期通知日或委托催收日。' },
  claimFrom: { en: 'From which day the time for filing a claim runs.', zh: '索赔期限从哪一天起算。' },
  claimWithin: { en: 'Within how long you file the claim.', zh: '须在多长时间内提交索赔。' },
  claimWithinOfInvoice: { en: 'A second deadline, counted from the invoice. Of the two the later one is meant.', zh: '自开票日起算的另一期限；两者以较晚者为准。' },
  settlementWithin: { en: 'Within how long the insurer pays a complete claim.', zh: '索赔材料齐全后，保险人须在多长时间内赔付。' },
  disputeTolerance: { en: 'Disputed items below this share of the limit need no notice and stop no deliveries.', zh: '争议金额低于限额的此比例时，无须通知，也不停止发货。' },
  warnWithin: { en: 'How long before a deadline you want to be warned; your own choice, not the policy’s.', zh: '期限前多久提醒您；由您自定，与保单无关。' },
};
