import type { Answers } from '../flow/answers';
import type { Role } from '../reading/noRoles';
import type { Stamp, Unsubscribe } from '../port/spreadsheet';
import type { State } from './state';
import type { Explanation, ExplanationAsked } from '../why/explanation';
import type { Call, View } from '../year/seen';

/** The wizard without its looks: what is known, what the user can do. Every action ends in a new state; none of them throws. */
export interface Session {
  state(): State;
  subscribe(listener: () => void): Unsubscribe;
  answer(change: Partial<Answers>): void;
  /** Looks through the workbook anew and reads the chosen ranges again. */
  look(): Promise<void>;
  takeSelection(role: Role): Promise<void>;
  insertSample(): Promise<void>;
  /** Makes the chosen range a table and takes that instead. */
  makeTable(role: 'customers' | 'receivables'): Promise<void>;
  show(reference: string): Promise<void>;
  showSheet(sheet: string): Promise<void>;
  insert(): Promise<void>;
  /** Makes the sheets that were inserted last for this purpose anew, with the answers as they are now. */
  update(): Promise<void>;
  /** Asks first where somebody has typed on an inserted sheet (`removal` in the state); the answer is the second call. */
  removeInserted(answer?: 'keep' | 'all'): Promise<void>;
  leaveInserted(): void;
  repair(): Promise<void>;
  freeze(stampFor: (asOf: number | null) => Stamp): Promise<void>;
  thaw(): Promise<void>;
  /** Computes a view of the whole book; an older question about the same view is let go. */
  weigh(view: View, call: Call): Promise<void>;
  stopWeighing(view: View): void;
  /** Another cell was selected, or a value changed. */
  onWorkbook(listener: (what: 'selected' | 'changed') => void): Unsubscribe;
  /** Why the selected cell is what it is, or the one that is kept: where it is pinned, or where no formula of ours stands behind the selected one. */
  explain(asking: ExplanationAsked): Promise<Explanation | null>;
  insertExplanation(explanation: Explanation): Promise<void>;
  cancel(): void;
  startAgain(): void;
  dismiss(): void;
  close(): void;
}
