import { Problem } from '../../engine/problem';
import type { Cells } from '../values/cells';
import { shown } from '../values/odd';
import { keyOf } from './rateHeading';

/** A bank's buying and selling rates without a middle rate: which of them counts is for the user to say; null where it is no such table. */
export function buyingAndSelling(cells: Cells): Problem | null {
  for (const row of cells.slice(0, 50)) {
    const sides = row.map(shown).filter((text) => side.test(text.normalize('NFKC').trim()));
    if (sides.length > 1 && row.some((cell) => ['currency', 'pair'].includes(keyOf(cell) ?? '')))
      return told(sides.slice(0, 2));
  }
  return null;
}

const side =
  /^(?:bid|ask|offer|buy(?:ing)?|sell(?:ing)?|(?:tt|cash|spot)? ?(?:buying|selling)|(?:bid|ask|buying|selling) (?:rate|price)|(?:现汇|现钞)?(?:买入|卖出)[价汇]?价?)$/i;

function told([one, other]: readonly string[]): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: `“${one!}” and “${other!}” are what a bank buys and sells at, and no middle rate stands beside them: head the column that counts Rate, or add a column Middle rate`,
      zh: `“${one!}”和“${other!}”是银行买入、卖出价，旁边没有中间价：请将应采用的一列标题改为“汇率”，或增加“中间价”列`,
    },
  });
}
