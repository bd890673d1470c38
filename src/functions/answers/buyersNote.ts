import { owingNotInsured, saleKindsIn, type Policy } from '../../engine/cover';
import type { Entry } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import { shownAmount } from './shownFigures';

/** Who owes and is not insured for what it is (public, affiliated …), in a sentence that is the name of a line; none where there is nobody. */
export function buyersNote(entries: readonly Entry[], policy: Policy): readonly Words[] {
  const { count, owed, kinds } = owingNotInsured(entries, policy);
  if (count === 0) return [];
  const [amount, { en, zh }] = [shownAmount(owed), saleKindsIn(kinds)];
  return [
    {
      en: `${count === 1 ? '1 customer owing' : `${count} customers owing`} ${amount} ${count === 1 ? 'is' : 'are'} not insured for what they are: ${en}`,
      zh: `${count} 家客户欠款 ${amount}，因买方类别不在承保范围内：${zh}`,
    },
  ];
}
