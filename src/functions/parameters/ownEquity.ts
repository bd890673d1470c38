import type { Parameter } from '../definition';
import { sum } from './sum';

const given = sum('equity', {
  en: 'Your own equity, to hold losses against; without it all receivables are taken.',
  zh: '净资产，用于衡量损失；省略时以全部应收账款衡量。',
});

/** The firm's own equity, against which losses are held. A blank cell, which Excel hands over as 0, is none. */
export const ownEquity: Parameter<number | null> = {
  ...given,
  optional: true,
  read: (cells, call) => {
    const cell = cells?.[0]?.[0];
    return cell === undefined || cell === null || cell === '' || cell === 0 ? null : given.read(cells, call);
  },
};
