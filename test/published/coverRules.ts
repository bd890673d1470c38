import {
  type FirstLossCounted,
  type Policy,
  type ReceiptsRule,
  type RecoveriesRule,
  type WordingName,
  receiptsRules,
  sharedReceipts,
  sharings,
  topUpCharge,
  topUpFor,
  topUps,
} from '../../src/engine/cover';
import { paidFor, paidOn } from '../engine/cover/made';
import type { PublishedRule } from './rule';

/** How each rule of the cover room is fed from a row. */
export const coverRules: Readonly<Record<string, PublishedRule>> = {
  indemnityOfOneLoss: (row) =>
    paidFor([{ loss: Number(row.loss), limit: given(row.limit) ?? undefined }], termsIn(row)).indemnity[0]!,
  indemnityOfLossesOfAYear: (row) => {
    const losses = [
      { loss: Number(row.first), date: 45_700 },
      { customer: 'B', loss: Number(row.second), date: 45_800 },
    ];
    return paidFor(losses, termsIn(row)).indemnity[row.paidFor === 'first' ? 0 : 1]!;
  },
  indemnityAfterReceipts: (row) => {
    const invoice = {
      amount: Number(row.debt),
      paid: Number(row.receipts),
      limit: Number(row.limit),
      invoiced: 45_000,
      due: 45_030,
      insolvent: 45_100,
    };
    return paidOn(45_100, [invoice], termsIn(row)).indemnity[0]!;
  },
  insurersShareOfRecovery: ({ rule, debt, limit, indemnity, received }) => {
    const loss = { debt: Number(debt), limit: Number(limit), indemnity: Number(indemnity) };
    return sharedReceipts(sharings[rule as RecoveriesRule], loss, [{ received: Number(received), costs: 0 }])[0]!
      .toInsurer;
  },
  topUpOrItsCharge: ({ kind, needed, primary, months, asked }) => {
    const topUp = topUps.find(({ name }) => name.en === kind)!;
    const extra = topUpFor(topUp, Number(primary), Number(needed) - Number(primary));
    return asked === 'extra' ? extra : topUpCharge(topUp, extra, Number(months));
  },
  shareOfReceipts: ({ debt, limit, receipts }) => {
    const [owed, most, received] = [Number(debt), Number(limit), Number(receipts)];
    return (Math.min(owed, most) - receiptsRules['pro rata'].cap(owed, received, most)) / received;
  },
};

function termsIn(row: Readonly<Record<string, string>>): Partial<Policy> {
  return {
    wording: (row.wording || null) as WordingName | null,
    insuredPercentage: given(row.percentage),
    nonQualifyingLoss: given(row.threshold),
    eachLossDeductible: given(row.deductible),
    minimumRetention: given(row.retention),
    aggregateFirstLoss: given(row.firstLoss),
    firstLossCounted: (row.counted || null) as FirstLossCounted | null,
    maximumLiability: given(row.maximum),
    alreadyPaid: given(row.alreadyPaid),
    liabilityMultiple: given(row.multiple),
    minimumPremium: given(row.minimumPremium),
    premiumPaid: given(row.premiumPaid),
    maximumPerCustomer: given(row.perCustomer),
    limitStage: (row.stage || null) as Policy['limitStage'],
    receiptsBeforeLoss: (row.allocation || null) as ReceiptsRule | null,
    waitingPeriod: { count: 90, unit: 'days' },
  };
}

function given(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
