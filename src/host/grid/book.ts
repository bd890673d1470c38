import type { Sheets } from './bookSheets';
import type { CellStyle, CellValue, Chart, ConditionalFormat, DefinedName, Table, Workbook } from './document';

/**
 * The live workbook, in the sheet's own words: what a person sees and does, and what an Excel object model asks for.
 * Rows and columns count from 0; a sheet is named by its `id`, which stays when it is renamed.
 * Writing happens at once; formulas follow, and `calculation.settled()` tells when. What cannot be done throws a `Refusal` (refusal.ts).
 */
export interface Book {
  readonly date1904: boolean;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly charts: Charts;
  readonly selection: Selection;
  readonly history: History;
  readonly calculation: Calculation;
  readonly settings: Settings;
  /** Does `work` in the name of `actor` (a person is assumed elsewhere); events say so. One undo step. */
  act<Result>(actor: Actor, work: () => Result): Result;
  on<Name extends keyof BookEvents>(name: Name, listener: (event: BookEvents[Name]) => void): () => void;
  toDocument(): Workbook;
  dispose(): void;
}

export type Actor = 'user' | 'addin';

export interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** As typed: `=…` is a formula, `'…` is text, numbers, percentages, dates and TRUE/FALSE are read; null clears; undefined leaves the cell alone. */
export type Entry = CellValue | undefined;

export interface Cells {
  /** Blank is null, a date its serial number; inside a spill the spilled values. */
  values(area: Area): CellValue[][];
  /** The formula with its equals sign where one was typed, else the value. */
  formulas(area: Area): CellValue[][];
  /** As displayed with the number format. */
  text(area: Area): string[][];
  styles(area: Area): CellStyle[][];
  enter(area: Area, entries: readonly (readonly Entry[])[]): void;
  /** Adds to what is there; a field given as undefined is left alone. */
  style(area: Area, styles: CellStyle | readonly (readonly CellStyle[])[]): void;
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** The smallest area with all that is written (and formatted, unless only values count); null on an empty sheet. */
  used(sheet: string, valuesOnly?: boolean): Area | null;
  /** The whole spill to which the cell belongs (its first cell is the anchor); null where nothing spills. */
  spill(at: Position): Area | null;
  /** The sentence that came with a cell's error. */
  message(at: Position): string | null;
}

export interface TableFacts extends Table {
  readonly id: string;
  readonly sheet: string;
  /** Headings included. */
  readonly area: Area;
}

export interface Tables {
  list(sheet?: string): readonly TableFacts[];
  /** By id or, in any letter case, by name. */
  find(idOrName: string): TableFacts | null;
  /** Without a name it gets the next free `Table1`; without headings in the area a heading row is put above. */
  add(
    area: Area,
    options?: { readonly name?: string; readonly headings?: boolean; readonly style?: string },
  ): TableFacts;
  rename(table: string, name: string): void;
  renameColumn(table: string, column: number, name: string): void;
  resize(table: string, area: Area): void;
  restyle(table: string, style: string | null): void;
  /** The cells stay. */
  toRange(table: string): void;
  /** The cells go too. */
  remove(table: string): void;
}

export interface Names {
  list(): readonly DefinedName[];
  find(name: string, sheetName?: string | null): DefinedName | null;
  set(name: DefinedName): void;
  remove(name: string, sheetName?: string | null): void;
  /** The cells a name stands for; null where it is a constant or a formula. */
  area(name: DefinedName): Area | null;
}

export interface ConditionalFormats {
  list(sheet: string): readonly ConditionalFormat[];
  add(sheet: string, format: ConditionalFormat): void;
  /** Takes away those that touch the area. */
  clear(area: Area): void;
}

export interface Charts {
  list(sheet: string): readonly Chart[];
  add(sheet: string, chart: Chart): void;
  replace(sheet: string, name: string, chart: Chart): void;
  remove(sheet: string, name: string): void;
}

export interface Selection {
  /** On the active sheet. */
  area(): Area;
  /** Activates the sheet as well. */
  select(area: Area): void;
  /** A cell is being typed into: Excel refuses an add-in's requests meanwhile. */
  readonly editing: boolean;
}

export interface History {
  /** Everything until the matching `end` is one step. */
  begin(): void;
  end(): void;
  undo(): boolean;
  redo(): boolean;
}

export interface Calculation {
  mode: 'automatic' | 'manual';
  /** `dirty`: what depends on changes; `full`: every formula. */
  recalculate(what: 'dirty' | 'full'): void;
  /** Resolves when no formula and no custom function is under way. */
  settled(): Promise<void>;
  /** Resolves when the sheet's own formulas are calculated, while custom functions may still be under way (`#BUSY!`). An add-in's reading waits for this. */
  computed(): Promise<void>;
}

export interface Settings {
  all(): Readonly<Record<string, string>>;
  replaceAll(settings: Readonly<Record<string, string>>): void;
}

export interface BookEvents {
  /** Something was typed or written, rows or columns came or went. Recalculated values are not a change. */
  changed: {
    readonly area: Area;
    readonly kind: ChangeKind;
    readonly by: Actor;
    readonly before?: CellValue;
    readonly after?: CellValue;
  };
  calculated: { readonly sheets: readonly string[] };
  selected: { readonly area: Area };
  activated: { readonly sheet: string };
  added: { readonly sheet: string; readonly by: Actor };
  removed: { readonly sheet: string; readonly by: Actor };
  renamed: { readonly sheet: string; readonly before: string; readonly after: string };
  charts: { readonly sheet: string };
  /** Something that a person did in the grid itself was not done; an add-in gets a `Refusal`. */
  refused: { readonly sheet: string; readonly reason: 'protected' };
}

export type ChangeKind = 'edited' | 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
