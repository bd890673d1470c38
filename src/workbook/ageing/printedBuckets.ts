import type { ReceivableHeading } from '../headings/receivables';
import { plain } from '../headings/heading';
import type { Remarks } from '../report/remark';
import type { Table } from '../report/table';
import { isBlank, shown } from '../values/odd';
import { daysIntoBucket } from './daysIntoBucket';

/** What LEDGER printed of a summarised ageing: what stands beside each of its buckets, and what follows for their days. */
interface PrintedBuckets {
  readonly notes: readonly string[];
  readonly dueUnknown: Uint8Array;
  /** Due dates from the middle of each bucket. */
  readonly middle: Float64Array;
}

/** Rows that LEDGER wrote for buckets are no invoices when they are read again; null where a row is anything else. */
export function printedBuckets(
  { columns, texts, count, remarks }: Table<ReceivableHeading>,
  dueDate: Float64Array,
): PrintedBuckets | null {
  const { documentType } = columns;
  if (!documentType || !areBuckets(documentType)) return null;
  const { cells, first } = documentType;
  const note = texts.findIndex((text) => isNote.has(plain(text)));
  const notes = Array.from({ length: count }, (_, entry) => (note < 0 ? '' : shown(cells[first + entry]![note])));
  remarks.push(told(documentType.at));
  return {
    notes,
    dueUnknown: Uint8Array.from(notes, (text) => (ofDocument.test(text) ? 1 : 0)),
    middle: dueDate.map((due, entry) => due + untilMiddle(notes[entry]!)),
  };
}

function areBuckets({ cells, at, first, count }: NonNullable<Table<ReceivableHeading>['columns']['documentType']>) {
  let any = false;
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (isBlank(cell)) continue;
    if (!isBucket.has(plain(shown(cell)))) return false;
    any = true;
  }
  return any;
}

/** From the older end, where the day stands unless it is said to be the middle already. */
function untilMiddle(note: string): number {
  const [, from, to] = span.exec(note) ?? [];
  if (from === undefined || inMiddle.test(note)) return 0;
  const bucket = { from: Number(from), to: Number(to) };
  return daysIntoBucket(bucket, 'older end') - daysIntoBucket(bucket, 'middle');
}

/** As LEDGER writes them, in either language. */
const isBucket: ReadonlySet<string> = new Set(['Ageing bucket', '账龄段'].map(plain));
const isNote: ReadonlySet<string> = new Set(['Note', '说明'].map(plain));
const ofDocument = /not of the due date|到期日未知/;
const inMiddle = /in the middle|中点/;
const span = /[(（](\d+) (?:to|至) (\d+) (?:days|天)[)）]/;

function told(column: number): Remarks[number] {
  return {
    weight: 'said',
    about: 'ageing',
    at: { row: null, column },
    sentence: {
      en: 'Its rows are the buckets of a summarised ageing, as LEDGER shows them, and no invoices.',
      zh: '各行是 LEDGER 列出的汇总账龄段，不是逐张发票。',
    },
  };
}
