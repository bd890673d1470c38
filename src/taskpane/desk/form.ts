import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import { proposalFormLayout } from '../../functions/layouts/proposalForm';
import { reader } from '../../functions/reader';
import { firmHeadings } from '../../workbook/headings/firm';

interface FormField {
  readonly name: string;
  readonly value: string | number;
  readonly more: string;
  readonly note: string;
}

export interface FormFound {
  /** From the books, policy and customers; what was typed stands in its own fields. */
  readonly filled: readonly FormField[];
  /** What the books lack, each with what would fill it; and the names of what only the firm can type. */
  readonly lacking: readonly FormField[];
  readonly untyped: readonly string[];
  readonly filledCount: number;
  readonly blankCount: number;
  /** Something of the ledger cannot be read: nothing is told from it. */
  readonly problem: Problem | null;
}

const typedNames: ReadonlySet<string> = new Set(
  Object.values(firmHeadings).flatMap(({ words }): readonly string[] => [words.en, words.zh]),
);

/** PROPOSALFORM's fields, apart by who can fill them. */
export function formFound(answer: Answer): FormFound {
  const read = reader(proposalFormLayout, answer);
  const rows = answer.slice(1, -1).map((_, at) => read.row(at + 1));
  const fieldOf = (row: (typeof rows)[number]): FormField => ({
    name: row.text('field'),
    value: row.number('value') ?? row.text('value'),
    more: row.text('more'),
    note: row.text('note'),
  });
  const isTyped = (row: (typeof rows)[number]) => typedNames.has(row.text('field'));
  const blank = rows.filter((row) => row.choice('state') === 'blank');
  const filled = rows.filter((row) => row.choice('state') === 'filled');
  return {
    filled: filled.filter((row) => !isTyped(row)).map(fieldOf),
    lacking: blank.filter((row) => !isTyped(row) && row.problem === null).map(fieldOf),
    untyped: blank.filter(isTyped).map((row) => row.text('field')),
    filledCount: filled.length,
    blankCount: blank.length,
    problem: rows.find((row) => row.problem !== null)?.problem ?? null,
  };
}
