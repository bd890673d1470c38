import { onSheet } from '../../port/address';
import { HEADINGS } from '../coverageLayout';
import { LIST_TOP } from '../listSheets';
import { sentence } from '../sentence';
import type { ReportInput } from './frame';
import { reportWords } from './reportWords';

/** The answers that the report reads from other sheets. Where one is an error (a sheet was deleted, a term cannot be read, the add-in is not there), its rows are blank and would read as zeros. */
type Answered = 'rating' | 'policy' | 'ages';

const missing = {
  rating: 'ratingMissing',
  policy: 'policyMissing',
  ages: 'agesMissing',
} as const satisfies Record<Answered, keyof typeof reportWords>;

/** A number: the answer's error itself where there is no answer. */
export function orError(input: ReportInput, answered: Answered, formula: string): string {
  const cell = cellOf(input, answered);
  return cell === null ? formula : `IF(ISERROR(${cell}),${cell},${formula})`;
}

/** A sentence: where there is no answer, one that says so and which cell tells why. */
export function orWhy(input: ReportInput, answered: Answered, formula: string): string {
  const cell = cellOf(input, answered);
  return cell === null ? formula : `IF(ISERROR(${cell}),${whyNot(input, answered)},${formula})`;
}

/** Another formula where there is no answer. */
export function orElse(input: ReportInput, answered: Answered, formula: string, instead: string): string {
  const cell = cellOf(input, answered);
  return cell === null ? formula : `IF(ISERROR(${cell}),${instead},${formula})`;
}

/** The sentence alone. */
export function whyNot(input: ReportInput, answered: Answered): string {
  const cell = (cellOf(input, answered) ?? '').replaceAll('$', '').replaceAll('"', '""');
  return sentence(reportWords[missing[answered]][input.language], { cell: `"${cell}"` });
}

/** The cell in which the formula of the answer stands. */
function cellOf({ coverage, layout, ageing }: ReportInput, answered: Answered): string | null {
  const on = (letters: string) => onSheet(coverage, `$${letters}$${HEADINGS}`);
  if (answered === 'rating') return on(layout.riskBlock.first);
  if (answered === 'policy') return layout.failsBlock && on(layout.failsBlock.first);
  return ageing && onSheet(ageing.sheet, `$${ageing.layout.customer}$${LIST_TOP}`);
}
