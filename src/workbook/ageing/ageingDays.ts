import { dueFromTerms } from '../columns/dueFromTerms';
import type { Report } from '../columns/problems';
import type { Column } from '../report/table';
import type { CountedFrom } from '../headings/ageingChoices';

interface Counted {
  readonly from: CountedFrom;
  /** The day on which the buckets were counted; null where nobody gives it. */
  readonly day: number | null;
  readonly terms: Column | null;
  readonly rows: number;
}

/** When each entry falls due, block by block, and 1 where that is not known. */
interface AgeingDays {
  readonly dueDate: Float64Array;
  readonly dueUnknown: Uint8Array;
}

/** So many days before the day on which they were counted; aged by document date the terms of payment come on top, where they are known. */
export function ageingDays(ages: readonly number[], { from, day, terms, rows }: Counted, problems: Report): AgeingDays {
  const [dueDate, dueUnknown] = [new Float64Array(ages.length * rows), new Uint8Array(ages.length * rows)];
  ages.forEach((age, block) => {
    const counted = new Float64Array(rows).fill((day ?? NaN) - age);
    const due = from === 'document date' ? fromTerms(counted, terms, problems) : counted;
    dueDate.set(
      due.map((date, row) => (Number.isNaN(date) ? counted[row]! : date)),
      block * rows,
    );
    if (from === 'document date')
      dueUnknown.set(
        Uint8Array.from(due, (date) => (Number.isNaN(date) ? 1 : 0)),
        block * rows,
      );
  });
  return { dueDate, dueUnknown };
}

function fromTerms(documents: Float64Array, terms: Column | null, problems: Report): Float64Array {
  const none = new Float64Array(documents.length).fill(NaN);
  return terms === null ? none : dueFromTerms(terms, documents, none, problems);
}
