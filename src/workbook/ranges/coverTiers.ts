import { Problem } from '../../engine/problem';
import type { CoverTier } from '../../engine/tables';
import type { Cells } from '../values/cells';
import { coverTierHeadings } from '../headings/plan';
import { shown } from '../values/odd';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import { tiersIn, valueIn } from './tierEntries';
import { readPercentage } from '../values/percentage';
import { readText } from '../values/text';

const kind: Kind<keyof typeof coverTierHeadings> = {
  name: { en: 'Tiers', zh: '分档' },
  table: 'Tiers',
  headings: coverTierHeadings,
  needed: [['upTo', 'grade'], ['differentiated'], ['insurerMost']],
};

/** Tiers from best to worst: by grade where one is named, else up to a probability; a last one with neither holds for the rest. */
export function readCoverTiers(cells: Cells, mapping: Mapping): readonly CoverTier[] {
  const { columns, count } = recognise(kind, cells, mapping);
  return tiersIn(columns.differentiated!, count).map((entry) => ({
    upTo: columns.upTo ? valueIn(columns.upTo, entry, readPercentage) : null,
    grade: columns.grade ? valueIn(columns.grade, entry, readText) : null,
    differentiated: valueIn(columns.differentiated!, entry, readCover),
    insurerMost: valueIn(columns.insurerMost!, entry, readCover),
  }));
}

/** No cover is the word nil; a blank or a 0 could be forgotten. */
function readCover(cell: unknown): number | Problem {
  if (typeof cell === 'string' && /^(nil|none|no cover|无|无额度|不保)$/i.test(cell.normalize('NFKC').trim())) return 0;
  const share = readPercentage(cell);
  return (
    share ??
    new Problem({
      kind: 'missing',
      expected: { en: 'a percentage, or nil for no cover', zh: '百分比，不保请填“无”' },
      found: shown(cell),
    })
  );
}
