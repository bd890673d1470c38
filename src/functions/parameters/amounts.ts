import { Problem } from '../../engine/problem';
import { shown } from '../../workbook/values/odd';
import { readPositive } from '../../workbook/values/number';
import type { Parameter } from '../definition';

/** Amounts of loss to look at, each once, in ascending order. */
export const amounts: Parameter<readonly number[]> = {
  name: 'amounts',
  help: {
    en: 'Amounts in one row or column: adds, for each, the probability of losing more and the mean loss of the layer that ends there.',
    zh: '一行或一列金额：对每个金额增加损失超过它的概率，以及以它为上限的分层的平均损失。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) =>
    [
      ...new Set(
        (cells ?? [])
          .flat()
          .map(amountIn)
          .filter((amount) => amount !== null),
      ),
    ].sort((one, other) => one - other),
};

function amountIn(cell: unknown): number | null {
  const amount = readPositive(cell);
  if (!(amount instanceof Problem)) return amount;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'amounts', zh: '金额 amounts' },
    expected: { en: 'an amount above 0', zh: '大于 0 的金额' },
    found: shown(cell),
  });
}
