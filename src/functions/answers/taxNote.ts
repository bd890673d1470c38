import type { Policy } from '../../engine/cover';
import type { Receivables } from '../../engine/ledger';
import type { Words } from '../../engine/words';

/** Whether VAT is part of the amounts decides what is paid: said where the ledger does not tell it and the policy does not insure it; else null. */
export function taxNote({ taxInsured }: Policy, { taxShare }: Receivables): Words | null {
  if (taxInsured === 'yes' || taxShare !== undefined) return null;
  return taxInsured === 'no' ? notInsured : notSaid;
}

const notSaid: Words = {
  en: 'VAT not known, counted as insured: say VAT insured in the policy or add a column VAT',
  zh: '增值税情况未知，按承保计：请在保单注明“承保增值税”，或增加“增值税额”列',
};
const notInsured: Words = {
  en: 'VAT not known, and the policy does not insure it: the amounts count as free of it without a column VAT',
  zh: '增值税情况未知，而保单不承保增值税：无“增值税额”列，金额按不含税计',
};
