import { saleKinds } from '../../policy/saleKinds';
import type { InvoiceExclusion } from './exclusion';

/** Sales of a kind that the policy does not insure: one reason a kind, so that the answer names it. "Not covered" outweighs "also covered". */
export const notInsurable: readonly InvoiceExclusion[] = saleKinds.map(({ name, usuallyCovered, source }, kind) => ({
  name: { en: `Not insured: ${name.en}`, zh: `不承保：${name.zh}` },
  summary: { en: `Sales of the kind "${name.en}" are not insured`, zh: `“${name.zh}”类销售不在承保范围内` },
  source,
  among({ open: { saleKinds: kinds }, policy: { alsoCovered, notCovered } }, exclude) {
    const bit = 1 << kind;
    const covered = !((notCovered ?? 0) & bit) && (usuallyCovered || ((alsoCovered ?? 0) & bit) !== 0);
    if (kinds === null || covered) return;
    for (let at = 0; at < kinds.length; at++) if (kinds[at]! & bit) exclude(at);
  },
}));
