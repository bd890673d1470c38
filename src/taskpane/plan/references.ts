import { areaOf, addressOf, onSheet } from '../port/address';
import { mappingWritten } from '../reading/mapping';
import { formulaOf, type FunctionName, type Given, type HeavyName } from '../../functions/computing/functionCall';
import type { Book } from '../reading/book';
import type { State } from '../session/state';
import { dayCell } from './coverageLayout';
import { mappingAddress, policyAddress } from './policySheet';

export type PlanInput = Pick<State, 'answers' | 'books' | 'survey' | 'namedDay'> & Partial<Pick<State, 'seen'>>;

/** How the formulas of a plan name their arguments. Arguments not at hand are left out. */
export type References = Given<string>;

/** Tables by their names, other ranges by their address from the heading row down; typed terms and own headings on the Policy sheet. */
export function referencesFor(
  input: PlanInput,
  names: { readonly policy: string | null; readonly day: string },
): References {
  const { answers, books } = input;
  return {
    customers: books?.customers ? referenceOf(books.customers) : undefined,
    receivables: books?.receivables?.range ? referenceOf(books.receivables) : undefined,
    settings: answers.settings || undefined,
    policy:
      answers.policyFrom === 'range'
        ? answers.policy || undefined
        : answers.policyFrom === 'typed' && names.policy
          ? onSheet(names.policy, policyAddress(answers))
          : undefined,
    mapping: mappingWritten(
      answers,
      books,
      Object.keys(answers.headings).length > 0 && names.policy
        ? onSheet(names.policy, mappingAddress(answers))
        : undefined,
    ),
    rates: answers.rates || undefined,
    asOf: dayNamed(input).reference ?? onSheet(names.day, dayCell),
  };
}

/** Whether the day is the one that the workbook already calls AsOf, and whether that name is free. */
export function dayNamed({ answers, survey, namedDay }: PlanInput): {
  readonly reference: string | null;
  readonly free: boolean;
} {
  const free = !(survey?.names ?? []).some((name) => name.toLowerCase() === 'asof');
  return { reference: free || namedDay === answers.day ? 'AsOf' : null, free };
}

/** A range as the pane has read it. */
export function referenceOf({ block }: Pick<Book<unknown>, 'block'>): string {
  return block.reference;
}

/** One column of a range, as high as the range: by its heading where a table has one that needs no quoting, else by its address. */
export function columnOf(
  { block, headingRow: { headings } }: Pick<Book<unknown>, 'block' | 'headingRow'>,
  column: number,
): string {
  const heading = headings.find((one) => one.column === column)?.theirs ?? '';
  if (block.kind === 'table' && /^[\p{L}\p{N} ._-]+$/u.test(heading)) return `${block.label}[[#All],[${heading}]]`;
  const area = areaOf(block.address);
  return onSheet(block.sheet, addressOf({ ...area, left: area.left + column, right: area.left + column }, true));
}

/** A function's formula with what is at hand. */
export function formula(
  name: FunctionName | HeavyName,
  references: References,
  without: readonly string[] = [],
): { readonly formula: string } {
  return {
    formula: formulaOf(
      name,
      Object.fromEntries(Object.entries(references).filter(([argument]) => !without.includes(argument))),
    ),
  };
}
