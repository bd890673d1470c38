/** A workbook as plain data: what is read from a file, laid under the sheet, and written back. Positions count from 0. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** What the add-in keeps in the workbook (Office settings): name → JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface Sheet {
  readonly name: string;
  /** `cells[row]?.[column]`; holes are blank cells. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly tables: readonly Table[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  /** Left out where nothing differs from a new sheet. */
  readonly layout?: SheetLayout;
}

/** How a sheet looks and prints, apart from its cells. */
export interface SheetLayout {
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** In points, by row; a row that is not here has the standard height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Each a range of cells shown as one: `A1:F1`. */
  readonly merged: readonly string[];
  readonly landscape: boolean;
  readonly printArea: string | null;
  /** Rows repeated on top of every page: `1:6`. */
  readonly titleRows: string | null;
  /** Columns repeated at the left of every page: `A:B`. */
  readonly titleColumns: string | null;
  /** Fits the print to so many pages; null as many as it takes. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  /** The paper by Excel's number (9 is A4); null is the printer's own. */
  readonly paper: number | null;
  /** What stands below every page, as the file writes it: `&L&F&C&A&R&P`. */
  readonly footer: string | null;
  readonly margins: Margins;
}

/** Blank edges of the paper, in inches. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface ErrorValue {
  readonly error:
    | '#NULL!'
    | '#DIV/0!'
    | '#VALUE!'
    | '#REF!'
    | '#NAME?'
    | '#NUM!'
    | '#N/A'
    | '#SPILL!'
    | '#CALC!'
    | '#BUSY!'
    | '#GETTING_DATA';
  /** The sentence that Excel shows on the cell, where a custom function gave one. */
  readonly message?: string;
}

export type Scalar = string | number | boolean | null;
export type CellValue = Scalar | ErrorValue;

export interface Cell {
  readonly value: CellValue;
  /** As the user types it, with the equals sign: `=CREDITRISK(Customers[#All])`. */
  readonly formula?: string;
  /** How far the formula spills (rows × columns, 1 × 1 where it does not); only on the anchor. */
  readonly spills?: { readonly rows: number; readonly columns: number };
  readonly style?: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Steps by which the text stands in from the side to which it is set. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

export interface Table {
  readonly name: string;
  /** A1 without sheet, heading row included. */
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string | null;
  readonly totals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With the equals sign: `=Policy!$A$1:$B$20`. */
  readonly refersTo: string;
  /** Sheet to which the name belongs, or null for the workbook. */
  readonly sheet: string | null;
}

export type ConditionalFormat =
  | { readonly kind: 'dataBar'; readonly range: string; readonly color: string }
  | { readonly kind: 'colorScale'; readonly range: string; readonly colors: readonly string[] }
  | {
      readonly kind: 'cellValue';
      readonly range: string;
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: CellStyle;
    };

export type CellValueOperator =
  | 'between'
  | 'notBetween'
  | 'equalTo'
  | 'notEqualTo'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type ChartKind =
  'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line' | 'lineMarkers' | 'doughnut';

export interface Chart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  /** Cell corners, fractions allowed: from (row, column) to (row, column). */
  readonly anchor: {
    readonly fromRow: number;
    readonly fromColumn: number;
    readonly toRow: number;
    readonly toColumn: number;
  };
  readonly altText: string | null;
  /** Of the value axis and its labels; left out it follows the cells. */
  readonly numberFormat?: string;
  /** Where it stands; left out it stands at the bottom. */
  readonly legend?: 'none' | 'top' | 'bottom' | 'left' | 'right';
}

export interface ChartSeries {
  /** A text, or a reference with sheet (`Coverage!$B$1`). */
  readonly name: string | null;
  readonly values: string;
  readonly categories: string | null;
  readonly color: string | null;
}
