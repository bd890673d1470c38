import type { Receivables } from '../../ledger/receivables';
import type { Rule } from '../../rule';
import type { OpenInvoices } from './openInvoices';
import type { Policy } from '../policy/policy';

/** A part of an invoice that is not insured, the rest being so. */
interface UninsuredPart extends Rule {
  isInsured(policy: Policy): boolean;
  isIn(book: Receivables): boolean;
  /** How much of a sum owed on an entry it is. */
  of(book: Receivables, entry: number, sum: number): number;
}

const valueAddedTax: UninsuredPart = {
  name: { en: 'VAT', zh: '增值税' },
  summary: { en: 'Value added tax is not insured', zh: '增值税不在承保范围内' },
  source: 'AT-UK',
  isInsured: ({ taxInsured }) => taxInsured === 'yes',
  isIn: ({ taxShare }) => taxShare !== undefined,
  of: ({ taxShare }, entry, sum) => sum * taxShare![entry]!,
};

const interestAndPenalties: UninsuredPart = {
  name: { en: 'Interest and penalties', zh: '利息及罚金' },
  summary: { en: 'Interest and penalties are not insured', zh: '利息及罚金不在承保范围内' },
  source: 'BR-CR',
  isInsured: ({ interestInsured }) => interestInsured === 'yes',
  isIn: ({ interest }) => interest !== undefined,
  of: ({ interest }, entry, sum) => (sum > 0 ? interest![entry]! : 0),
};

const setOffs: UninsuredPart = {
  name: { en: 'Set-off', zh: '抵销' },
  summary: { en: 'What the customer may set off is no loss', zh: '客户可抵销的金额不构成损失' },
  source: 'expert',
  isInsured: () => false,
  isIn: ({ setOff }) => setOff !== undefined,
  of: ({ setOff }, entry, sum) => (sum > 0 ? setOff![entry]! : 0),
};

const all: readonly UninsuredPart[] = [valueAddedTax, interestAndPenalties, setOffs];

/** Those that the policy does not insure and the ledger tells of. */
export function uninsuredPartsIn(book: Receivables, policy: Policy): readonly UninsuredPart[] {
  return all.filter((part) => part.isIn(book) && !part.isInsured(policy));
}

/** What is insured of a sum owed on an open invoice; null where the whole is. */
export function insuredPart({ book, row }: OpenInvoices, policy: Policy): ((at: number, sum: number) => number) | null {
  const parts = uninsuredPartsIn(book, policy);
  if (parts.length === 0) return null;
  return (at, sum) => {
    const rest = parts.reduce((left, part) => left - part.of(book, row[at]!, sum), sum);
    return sum > 0 ? Math.max(0, rest) : rest;
  };
}
