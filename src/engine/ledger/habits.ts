/** How far back payment behaviour looks, and how fast an invoice loses weight with its age past due, in days. */
export interface Habits {
  readonly window: number;
  readonly halfLife: number;
  /** Also look at when customers order; left out, it is not. */
  readonly orders?: boolean;
}

/** Two years, half the weight every six months (expert choice; a setting). */
export const usualHabits: Habits = { window: 730, halfLife: 182.5 };
