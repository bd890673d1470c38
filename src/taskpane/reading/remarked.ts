import { cellAt } from './cellAt';
import type { Check } from './doubt';

/** What the reader of a range itself found odd: a total that differs from its rows, an open balance that is not what the other amounts leave. */
export const remarked: Check = ({ customers, receivables }) =>
  [customers, receivables].flatMap((book) =>
    book === null
      ? []
      : book.remarks
          .filter(({ weight }) => weight === 'doubt')
          .map(({ sentence, at }) => ({ because: sentence, reference: cellAt(book.block, at, book.headingRow.row) })),
  );
