import type { BonusScale } from '../../engine/price';
import type { Parameter } from '../definition';

export const bonus: Parameter<BonusScale | null> = {
  name: 'bonus',
  help: {
    en: 'A table of bonus and malus in two columns: loss ratio up to (or above), change of the premium (-10%, 20%).',
    zh: '优待及加费表（两列）：赔付率上限（或“以上”）、保费调整比例（如 -10%、20%）。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/bonusScale')).readBonusScale(cells),
};
