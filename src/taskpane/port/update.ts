/** What an update would remake: the sheets that were inserted last for a purpose, as they are called now, and the names of ours that point to them. */
export interface LastInsert {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** How an update ended. Where it was refused nothing was changed. */
export type Updated =
  | {
      readonly end: 'updated';
      /** How many cells took over what was typed. */
      readonly typed: number;
      /** Cells of the new sheets where what was typed stands though the wizard would write another number now. */
      readonly both: readonly string[];
      /** Sheets of before that stay, under the name they have now: the cells that found no place, none where another such sheet reads it. */
      readonly kept: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
    }
  /** No inserted sheet is remembered as one of this purpose. */
  | { readonly end: 'not remembered' }
  /** Formulas on the sheets are frozen: they are a record. */
  | { readonly end: 'frozen' }
  /** Formulas or names of the user's own read the sheets. */
  | { readonly end: 'read'; readonly by: readonly string[] };
