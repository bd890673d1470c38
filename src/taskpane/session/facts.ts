import type { Facts } from '../flow/flow';
import type { State } from './state';

/** What the flow must know besides the answers. */
export function factsOf({ books, policyTrouble }: State): Facts {
  return {
    customersReadable: Boolean(books?.customers?.range),
    toDecide: books?.toDecide.length ?? 0,
    termsMissing: policyTrouble === null ? 0 : 1,
  };
}
