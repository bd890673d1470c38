import type { Language } from '../../../engine/words';
import type { PlanInput, References } from '../references';

/** What a sheet of the desk is made of. */
export interface DeskInput {
  readonly state: PlanInput;
  /** The names of its sheets, the first with the day. */
  readonly names: readonly string[];
  readonly references: References;
  readonly language: Language;
  /** The day, where it stands on the first of them; null where the workbook has it. */
  readonly ownDay: number | null;
}
