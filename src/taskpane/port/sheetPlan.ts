/** One sheet to be added, as plain data. Positions are A1 without sheet; references to other sheets are written out. */
export interface SheetPlan {
  readonly name: string;
  /** Rectangles to fill, each in one go. They do not overlap, and none lies where a formula spills. */
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  /** Widths in characters of the standard font, by column letter. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Heights in points, by row number. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Two or more columns in one cell, for titles and sentences. */
  readonly merged: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
  readonly tabColor: string | null;
  readonly inputs: readonly InputPlan[];
}

/** Cells to be typed into. Their names are the same in every language and wherever the cells stand, so that an update finds each of them again. */
export interface InputPlan {
  /** What the rows belong to, once in a plan: `terms`, `loss`. */
  readonly of: string;
  /** The top left cell. */
  readonly at: string;
  /** A name a row; '' where nothing is to be typed. */
  readonly rows: readonly string[];
  /** A name a column; without them it is one column. */
  readonly columns?: readonly string[];
}

/** A value, a formula, or null for a cell that stays blank. Text is text, even where it begins with "=". */
export type CellPlan = string | number | boolean | null | { readonly formula: string };

export interface BlockPlan {
  /** The top left cell. */
  readonly at: string;
  readonly cells: readonly (readonly CellPlan[])[];
}

export interface StylePlan {
  readonly range: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** How far the text stands in from the side to which it is set, in steps of Excel's (about three spaces). */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Colour of a thin line. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

export type ConditionalFormatPlan =
  | { readonly kind: 'dataBar'; readonly range: string; readonly color: string }
  | { readonly kind: 'colorScale'; readonly range: string; readonly colors: readonly string[] }
  | {
      readonly kind: 'cellValue';
      readonly range: string;
      readonly operator: 'greaterThan' | 'lessThan' | 'between' | 'equalTo' | 'greaterThanOrEqual' | 'lessThanOrEqual';
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: { readonly color?: string; readonly fill?: string; readonly bold?: boolean };
    };

export interface ChartPlan {
  readonly name: string;
  readonly kind: 'barClustered' | 'barStacked' | 'columnClustered' | 'columnStacked' | 'line' | 'doughnut';
  /** '' where what stands around it says enough. */
  readonly title: string;
  /** Ranges on the same sheet. */
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
  }[];
  /** The cells that it covers: `H4:N20`. */
  readonly over: string;
  readonly altText: string;
  readonly numberFormat: string;
}

export interface PrintPlan {
  readonly landscape: boolean;
  /** Cells, or whole columns: those, like null, are printed as far down as there is something in them. */
  readonly area: string | null;
  /** Rows repeated on top of every page, `1:6`, and columns at its left, `A:B`. */
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly pagesWide: number;
  readonly pagesTall: 1 | null;
}
