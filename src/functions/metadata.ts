import type { Language } from '../engine/words';
import type { Definition } from './definition';

/** What Excel reads to know the functions: `functions.json`. */
export interface Metadata {
  /** Without it one error cell in a range would fail the whole call before our code runs; it asks for parameters of type any. */
  readonly allowErrorForDataTypeAny: true;
  /** With it a cell that holds a data type (Geography, Stocks) comes with the text that it shows, not as #VALUE! (docs/decisions/data-types.md). */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export function metadata(catalogue: readonly Definition[], language: Language): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map((definition) => entryFor(definition, language)),
  };
}

function entryFor({ name, summary, parameters }: Definition, language: Language): FunctionEntry {
  return {
    id: name,
    name,
    description: summary[language],
    parameters: Object.values(parameters).map(({ name, help, dimensionality, optional }) => ({
      name,
      description: help[language],
      type: 'any',
      dimensionality,
      ...(optional ? { optional: true as const } : {}),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}
