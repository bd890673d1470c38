import type { Duty } from '../../cover';
import type { Words } from '../../words';
import type { DisputeStep } from '../disputes/disputeClock';

/** Something to do now: for whom, about which invoice, how much is at stake and by when. */
export type Action = Where & What;

interface Where {
  /** Places in the book: of the customer, and of the invoice (null: all of them). */
  readonly customer: number;
  readonly entry: number | null;
  readonly atStake: number;
  /** Cash that comes in if it succeeds. */
  readonly frees: number;
  /** Below the day asked for: it is late. */
  readonly by: number;
}

type What =
  | { readonly kind: 'duty'; readonly duty: Duty }
  | { readonly kind: 'promise'; readonly promised: number }
  | {
      readonly kind: 'dispute';
      readonly step: DisputeStep;
      readonly owner: string | null;
      readonly reason: string | null;
    }
  | { readonly kind: 'chase'; readonly step: Words; readonly daysLate: number }
  | { readonly kind: 'insolvent' }
  | { readonly kind: 'slipping'; readonly reasons: readonly Words[] }
  | { readonly kind: 'ask limit' | 'reduce' | 'cut limit'; readonly limit: number; readonly owed: number };
