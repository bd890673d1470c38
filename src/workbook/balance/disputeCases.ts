import { wordColumn } from '../columns/wordColumn';
import type { ReceivableHeading } from '../headings/receivables';
import type { Table } from '../report/table';
import { isBlank, shown } from '../values/odd';
import { readYesNo } from '../values/yesNo';

/** A row with an open dispute case, or a reason for one, is disputed as if it said yes; one that is resolved is not. */
export function disputeCases(
  { columns, remarks }: Table<ReceivableHeading>,
  yes: Uint8Array | null,
): Uint8Array | null {
  const { disputeCase } = columns;
  if (!disputeCase) return yes;
  const open = wordColumn(disputeCase, isOpenCase);
  const rows = open.filter(Boolean).length;
  if (rows === 0) return yes;
  const typed = disputeCase.heading.en;
  remarks.push({
    weight: 'said',
    about: 'kind',
    at: { row: null, column: disputeCase.at },
    sentence: {
      en: `${rows} ${rows === 1 ? 'row counts' : 'rows count'} as disputed, because "${typed}" names a case or a reason.`,
      zh: `${rows} 行因“${typed}”列写有案件或原因而按有争议处理。`,
    },
  });
  return Uint8Array.from(open, (isOpen, entry) => (isOpen || yes?.[entry] === 1 ? 1 : 0));
}

function isOpenCase(cell: unknown): boolean {
  return !isBlank(cell) && readYesNo(cell) !== false && !resolved.test(shown(cell));
}

const resolved = /resolved|closed|settled|rejected|none|erledigt|已解决|已关闭|已结案|^0+$/iu;
