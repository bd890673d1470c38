import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { BonusScale } from '../../engine/price';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { rowOf } from '../report/table';
import { readChange } from '../values/change';

/** A table of bonus and malus: loss ratio up to, change of the premium. Ratios ascend; the word `above` stands for all that is higher. */
export function readBonusScale(cells: Cells): BonusScale {
  const scale = cells.flatMap((row, index) => {
    if (row.every(isBlank) || (index === 0 && row.every((cell) => readChange(cell) instanceof Problem))) return [];
    const place = rowOf(name, index + 1);
    const upTo =
      typeof row[0] === 'string' && /^(above|以上|更高)$/i.test(row[0].trim())
        ? Infinity
        : told(readChange(row[0]), place);
    return [{ upTo, change: told(readChange(row[1]), place), place }];
  });
  scale.forEach(({ upTo, change, place }, at) => {
    if (upTo < 0 || (at > 0 && upTo <= scale[at - 1]!.upTo))
      throw new Problem({
        kind: 'invalid',
        place,
        expected: { en: 'ascending loss ratios of 0% or more', zh: '递增且不小于 0% 的赔付率' },
        found: percent(upTo),
      });
    if (change < -1)
      throw new Problem({
        kind: 'invalid',
        place,
        expected: { en: 'a bonus of at most 100%', zh: '不超过 100% 的优待' },
        found: percent(change),
      });
  });
  return scale.map(({ upTo, change }) => ({ upTo, change }));
}

function told(value: number | Problem, place: Words): number {
  if (value instanceof Problem) throw value.at(place);
  return value;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}

const name: Words = { en: 'Bonus', zh: '优待表' };
