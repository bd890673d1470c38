import { specificOf, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Columns } from '../columns/byKind';
import { report, type Report } from '../columns/problems';
import type { CustomerHeading } from '../headings/customers';
import type { Table } from '../report/table';

/** Which common factors a customer's defaults follow, where the range has columns for it (null where it has none): weights that leave another specific share than the one beside them are refused. */
export function customerFactors(
  { has, number, weights }: Columns<CustomerHeading>,
  { columns }: Table<CustomerHeading>,
  problems: Report,
): ((entry: number) => Pick<Customer, 'sectorWeights' | 'specificShare'>) | null {
  if (!has('sectorWeights') && !has('specificShare')) return null;
  const [ofSectors, own] = [
    has('sectorWeights') && weights('sectorWeights'),
    has('specificShare') && number('specificShare'),
  ];
  return (entry) => {
    const [sectorWeights, specificShare] = [ofSectors ? ofSectors(entry) : null, own ? own(entry) : null];
    const left = sectorWeights && specificOf(sectorWeights);
    if (left !== null && specificShare !== null && Math.abs(left - specificShare) > rounding)
      report(problems, columns.specificShare!, entry, another(left, specificShare));
    return { ...(ofSectors && { sectorWeights }), ...(own && { specificShare }) };
  };
}

const rounding = 1e-6;

function another(left: number, specificShare: number): Problem {
  const percent = (share: number) => `${Number((100 * share).toPrecision(12))}%`;
  return new Problem({
    kind: 'invalid',
    expected: {
      en: `what the sector weights leave, ${percent(left)}, or nothing`,
      zh: `行业权重之外的部分（${percent(left)}），或留空`,
    },
    found: percent(specificShare),
  });
}
