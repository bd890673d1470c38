import type { Rule } from '../../rule';
import { exclusionsStep, limitStep, type Settlement } from '../settlement/settlement';
import { insuredPercentage } from '../settlement/terms/insuredPercentage';

/** The clause that takes most of a loss, beyond what limit and insured percentage leave of it; null where none takes anything. */
export function bindingClause({ steps, losses }: Settlement, loss: number): Rule | null {
  let [binding, most]: [Rule | null, number] = [null, 1e-9 * losses.unpaid[loss]!];
  for (const { clause, before, after } of steps) {
    const taken = before[loss]! - after[loss]!;
    if (usual.includes(clause) || !(taken > most)) continue;
    [binding, most] = [clause, taken];
  }
  return binding;
}

const usual: readonly Rule[] = [exclusionsStep, limitStep, insuredPercentage];
