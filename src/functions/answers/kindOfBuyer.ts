import { saleKinds, saleKindsIn } from '../../engine/cover';
import type { Customer } from '../../engine/ledger';
import type { Words } from '../../engine/words';

/** Of a customer of a kind that policies usually leave out: that cover is not to be had without asking. Nothing of others. */
export function kindOfBuyer({ saleKinds: kinds }: Customer): Words | null {
  const leftOut = (kinds ?? 0) & usuallyLeftOut;
  if (leftOut === 0) return null;
  const { en, zh } = saleKindsIn(leftOut);
  return {
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}: usually not insured (the policy’s Also covered decides)`,
    zh: `${zh}：通常不在承保范围内（以保单“额外承保”为准）`,
  };
}

const usuallyLeftOut = saleKinds.reduce((all, { usuallyCovered }, kind) => all | (usuallyCovered ? 0 : 1 << kind), 0);
