import type { Address } from './address';
import type { CellValue } from './document';

/** One function as Excel's `functions.json` describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options?: Readonly<Record<string, boolean>>;
}

export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** One evaluation of a custom function, as the sheet asks for it. */
export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly FunctionArgument[];
  /** The cell that holds the formula: `Sheet1!B2`. */
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
  readonly cancelled: AbortSignal;
}

/** Who evaluates: at once (the command line) or later (the add-in's own runtime, through its channel). */
export interface CustomFunctions {
  readonly functions: readonly FunctionMetadata[];
  run(call: FunctionCall): FunctionArgument | Promise<FunctionArgument>;
  /** Cells that need not be read from the sheet, because their owner has them at hand; null where the sheet shall read. */
  cells?(area: Address): readonly (readonly CellValue[])[] | null;
}
