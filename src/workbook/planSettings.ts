import { usualCoverPrice, type CoverPrice } from '../engine/heavy';
import type { Cells } from './cells';
import { settingHeadings } from './headings/settings';
import { pairsFrom, readPair } from './pairs';
import { readPositive } from './values/number';
import { readPercentage } from './values/percentage';

/** What cover is taken to cost, from the same settings as everything else; what is not given keeps its usual value. */
export function readCoverPrice(cells: Cells): CoverPrice {
  const pairs = pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, cells);
  return {
    lossMultiple: readPair(pairs.get('lossMultiple'), readPositive) ?? usualCoverPrice.lossMultiple,
    exposureRate: readPair(pairs.get('exposureRate'), readPercentage) ?? usualCoverPrice.exposureRate,
  };
}
