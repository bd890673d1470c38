import type { FunctionArgument, FunctionCall, FunctionMetadata } from '../grid/customFunctions';
import type { CellValue, ErrorValue } from '../grid/document';
import type { Switches } from './switches';

/** Cell values on their way to an add-in's function and back, in the form in which Excel hands them over. */

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** An argument left out is null; a blank cell is 0 or null by the switch; an error is an object that the runtime unfolds. */
export function givenTo(metadata: FunctionMetadata, call: FunctionCall, blanks: Switches['blanks']): unknown[] {
  return metadata.parameters.map((parameter, index) => {
    const given = call.arguments[index];
    if (given === undefined || (given === null && !call.parameterAddresses[index])) return null;
    const cells = Array.isArray(given) ? (given as readonly (readonly CellValue[])[]) : [[given as CellValue]];
    const handed = cells.map((row) => row.map((value) => handedOver(value, blanks)));
    return Array.isArray(given) || parameter.dimensionality === 'matrix' ? handed : handed[0]![0];
  });
}

/** The first error among the arguments: Excel answers with it, unless the function takes errors. */
export function firstError(given: readonly FunctionArgument[]): ErrorValue | null {
  return given.flat(2).find(isError) ?? null;
}

/** What the runtime answered becomes cells; null is 0, as Excel shows it. */
export function answered(value: unknown): FunctionArgument {
  if (!Array.isArray(value)) return cell(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : { error: '#VALUE!' };
}

/** Codes of the runtime for a call that failed; the sentence is shown only where Excel shows one. */
export function failed(code: unknown, sentence: unknown): ErrorValue {
  const error = ERRORS[code as keyof typeof ERRORS] ?? '#VALUE!';
  const told = typeof sentence === 'string' && sentence !== '' && (code === NOT_AVAILABLE || code === INVALID_VALUE);
  return told ? { error, message: sentence } : { error };
}

const NOT_AVAILABLE = 1;
const INVALID_VALUE = 7;
/** 9 and 10: the runtime does not know the function. The others (an exception, a rejected promise) are `#VALUE!`. */
const ERRORS = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#N/A', 10: '#N/A' } as const;
const SHOWN: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function handedOver(value: CellValue, blanks: Switches['blanks']): unknown {
  if (value === null) return blanks === 'zero' ? 0 : null;
  return isError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value as CellValue;
  const { type, basicValue, code, message } = value as Record<string, unknown>;
  if (type === 'FormattedNumber') return basicValue as number;
  const error = typeof code === 'string' && SHOWN.includes(code) ? (code as ErrorValue['error']) : '#VALUE!';
  return typeof message === 'string' ? { error, message } : { error };
}
