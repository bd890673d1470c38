import type { SheetPlan } from './sheetPlan';
import type { LastInsert, Updated } from './update';

/**
 * All that the wizard asks of a workbook, in the wizard's words. Everything is asked for in batches and answered later.
 * A promise that fails, fails with a `refusal` (below), so that the pane can say in its own words what to do next.
 */
export interface Spreadsheet {
  /** Language, theme and abilities as they are now; `onEnvironment` tells when language or theme change. */
  environment(): Environment;
  onEnvironment(listener: () => void): Unsubscribe;
  /** Tells the program in which language the pane speaks, so that its language button turns to the other. */
  speaks(language: 'en' | 'zh'): void;

  /** Everything that could be a table, a policy or a list of settings, with its first rows. */
  survey(): Promise<Survey>;
  /** The selected block; a single cell stands for the filled block around it, as Ctrl+A would take it. */
  selection(): Promise<Block>;
  /** The formula of ours behind the active cell, where it spills into it or is read by it with a plain reference; null where there is none. */
  selectedCell(): Promise<SelectedCell | null>;
  /** Another cell was selected. */
  onSelection(listener: () => void): Unsubscribe;
  /** The values of several references at once, in the order asked. A name that does not exist answers null. */
  read(references: readonly string[], watch?: Watch): Promise<readonly (Rectangle | null)[]>;
  /** Shows and selects a cell or a range: `'Open items'!C14`. */
  select(reference: string): Promise<void>;
  /** A user is typing into a cell, so that nothing can be written just now. */
  beingEdited(): Promise<boolean>;
  /** Some value changed on the named sheet (by hand, or by us). */
  onChange(listener: (sheet: string) => void): Unsubscribe;

  /** The draft of the answers, kept in the workbook's settings and saved with it; null where there is none. */
  draft(): Promise<string | null>;
  keepDraft(text: string | null): Promise<void>;

  /** New sheets with the sample's customers, invoices and policy, in the language asked for; gives their names. */
  insertSample(language: 'en' | 'zh', watch?: Watch): Promise<readonly string[]>;
  /** Adds the sheets and names of the plan, all or nothing, in one undo where the program can. Never writes to a sheet that is already there. */
  insert(plan: BookPlan, watch?: Watch): Promise<void>;
  /** Makes a range a table, headings in its first row, so that it grows with its rows; gives the table's name. */
  makeTable(sheet: string, address: string): Promise<string>;
  /** Names of the sheets that `insert` added and that are still there. */
  inserted(): Promise<readonly string[]>;
  /** What became of those sheets since. */
  lookAtInserted(): Promise<readonly InsertedSheet[]>;
  /** Removes what `insert` added, sheets and names, but for the sheets to be kept. Gives the number of sheets removed. */
  removeInserted(keep?: readonly string[]): Promise<number>;

  /** What was inserted last for a purpose; null where no sheet that is still there is remembered as such. */
  lastInsert(purpose: string): Promise<LastInsert | null>;
  /** Adds the plan in the place of these sheets of the last insert, all or nothing: what was typed into their inputs goes into those of the new ones, names follow, and the old sheets go. */
  update(plan: BookPlan, old: readonly string[], watch?: Watch): Promise<Updated>;

  /** Re-enters our formulas that show #NAME?; gives how many. */
  repair(watch?: Watch): Promise<number>;
  /** Puts last values in place of our formulas and stamps them; gives how many formulas. `asOf`: the day in the cell AsOf, where the formulas read it. */
  freeze(stampFor: (asOf: number | null) => Stamp, watch?: Watch): Promise<number>;
  /** Puts the formulas back, except where a frozen value was written over. */
  thaw(watch?: Watch): Promise<Thawed>;
  /** How many of our formulas are live and how many are frozen. */
  formulas(): Promise<{ readonly live: number; readonly frozen: number }>;
}

export type Unsubscribe = () => void;

export interface Environment {
  readonly language: 'en' | 'zh';
  /** What the user chose by the ribbon's language button; null while it has not been pressed, and once the pane speaks another language. */
  readonly ribbonLanguage: 'en' | 'zh' | null;
  readonly theme: 'light' | 'dark';
  /** The program around the pane has switches of its own for language and look, so that the pane shows none. */
  readonly looksOutside: boolean;
  /** One undo takes back a whole insert. Otherwise the pane offers "remove what was inserted". */
  readonly undoesInOneStep: boolean;
  /** Today as an Excel serial of the 1900 system: only ever a suggestion for the day. */
  readonly today: number;
}

/** Progress of long work (0 to 1), and the user's wish to stop it. */
export interface Watch {
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** A rectangle of values as the sheet holds them: dates as serials, error cells as their text ("#N/A"), blanks as ''. */
export type Rectangle = readonly (readonly unknown[])[];

/** A filled rectangle that could be what the wizard looks for. */
export interface Block {
  /** As a formula would write it, headings included: `Customers[#All]`, `'Open items'!$A$3:$H$64`. */
  readonly reference: string;
  readonly kind: 'table' | 'name' | 'used' | 'selection';
  /** The name of the table, the defined name, or the sheet. */
  readonly label: string;
  readonly sheet: string;
  /** Without the sheet, headings included, no dollar signs: `A3:H64`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Its first rows, at most twelve. */
  readonly head: Rectangle;
}

/** A cell that one of our formulas fills. */
export interface SelectedCell {
  readonly sheet: string;
  /** Without the sheet: `C7`. */
  readonly address: string;
  readonly formula: string;
  /** Where it lies in what the formula spills, from 0. */
  readonly row: number;
  readonly column: number;
}

export interface Survey {
  /** Tables first, then defined names of a range, then the used range of each sheet that has neither. */
  readonly blocks: readonly Block[];
  /** All sheets, hidden ones too, in order. */
  readonly sheets: readonly string[];
  /** All defined names and table names of the workbook. */
  readonly names: readonly string[];
  readonly date1904: boolean;
}

/** What `insert` adds. Sheet names are new; references between the sheets are by these names. */
export interface BookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Defined names of the workbook: `AsOf` → `=Coverage!$C$4`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Sheets that are a record of the day: they stay when what was inserted is removed. */
  readonly records?: readonly string[];
  /** What it is for, so that an update knows what to remake; without it the sheets are never remade. */
  readonly purpose?: string;
  /** The sheet shown at the end. */
  readonly show: string;
}

/** What a frozen sheet says of itself: which version computed it, for which day (a serial of the 1900 system), under which policy. */
export interface Stamp {
  readonly version: string;
  readonly day: number | null;
  readonly policy: string;
  readonly sentence: string;
}

/** A sheet that `insert` added: the cells in which somebody has typed since, and the other inserted sheets that it reads. */
export interface InsertedSheet {
  readonly sheet: string;
  readonly typed: readonly string[];
  readonly reads: readonly string[];
}

/** How many formulas are live again, and the rectangles that were left alone because somebody has written into them or into the list. */
export interface Thawed {
  readonly count: number;
  readonly left: readonly string[];
}

export type Refusal =
  | 'being edited'
  | 'protected'
  | 'too large'
  | 'name taken'
  | 'stopped half-way'
  | 'cancelled'
  | 'not possible here'
  | 'unknown';

/** Why the workbook did not do what was asked; `detail` may name the sheet, or what the program said. */
export function refusal(why: Refusal, detail = ''): Error & { readonly refusal: Refusal; readonly detail: string } {
  return Object.assign(new Error(`${why}${detail && `: ${detail}`}`), { refusal: why, detail });
}
