import { chosenIn, countedFromChoices, type CountedFrom } from '../headings/ageingChoices';
import { agedBy } from '../headings/ageingNames';
import type { Mapping } from '../report/kind';
import type { Table } from '../report/table';
import { bucketHeading } from './bucketHeading';
import type { Bucket } from './bucketBounds';

/** From which day a summarised ageing counts its days, and whether it says so or it had to be guessed. */
interface Counting {
  readonly from: CountedFrom;
  readonly isSaid: boolean;
}

/**
 * By the user's word, the title, the headings. Else a bucket of what is not due tells of due dates, and 账龄 without one counts
 * from the day of the document, as the notes to Chinese accounts do, and so do months of the calendar; what says nothing counts as past due.
 */
export function countedFrom(
  { title, texts }: Pick<Table<string>, 'title' | 'texts'>,
  buckets: readonly Bucket[],
  mapping: Mapping,
): Counting {
  const said = chosenIn(mapping, agedBy, countedFromChoices) ?? title.agedBy?.value ?? saidIn(texts, buckets);
  if (said !== null) return { from: said, isSaid: true };
  if (buckets.some(({ from }) => from === null)) return { from: 'due date', isSaid: true };
  const ofDocuments = buckets.some(
    ({ column }) => /\p{Script=Han}/u.test(texts[column]!) || bucketHeading(texts[column]!)?.says === 'calendar',
  );
  return { from: ofDocuments ? 'document date' : 'due date', isSaid: false };
}

/** A column of invoice dates beside the buckets says nothing of them. */
function saidIn(texts: readonly string[], buckets: readonly Bucket[]): CountedFrom | null {
  const overBuckets = buckets.map(({ column }) => texts[column]!).join(' ');
  if (/(?:invoice|document|posting|transaction|bill) date|单据日|业务日|开票日|发票日|记账日/i.test(overBuckets))
    return 'document date';
  return /overdue|past ?due|not (?:yet )?due|逾期|超期|过期|到期/i.test(texts.join(' ')) ? 'due date' : null;
}
