import type { PastDueRule } from '../ledger/pastDueRule';
import type { Words } from '../words';

/** How much must be overdue to count, in the currency of the book. */
export function materialInWords(rule: PastDueRule): Words {
  const before = told.get(rule);
  if (before) return before;
  const words = inWords(rule);
  told.set(rule, words);
  return words;
}

/** Every customer of a book is told by the same rule: it is put into words once. */
const told = new WeakMap<PastDueRule, Words>();

function inWords({ aboveAmount, aboveShare }: PastDueRule): Words {
  const [amount, share] = [aboveAmount.toLocaleString('en'), `${Number((100 * aboveShare).toPrecision(3))}%`];
  return {
    en: `more than ${amount} and ${share} of what is owed`,
    zh: `金额超过 ${amount} 且超过欠款的 ${share}`,
  };
}
