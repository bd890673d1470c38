import type { DatedBook } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import { estimatedExposureLines } from '../layouts/estimatedExposure';
import { lineName } from '../line';
import { shownAmount } from './shownFigures';

/** That exposures of the year are estimates because no ledger is at hand, in a sentence that is the name of a line: one where it is so, else none. */
export function estimatedExposureNote({ entries }: DatedBook): readonly Words[] {
  const estimated = entries.filter((entry) => entry.estimated && entry.exposure > 0);
  if (estimated.length === 0) return [];
  const sum = (some: DatedBook['entries']) => shownAmount(some.reduce((total, { exposure }) => total + exposure, 0));
  const told = { count: estimated.length, all: entries.length, amount: sum(estimated), total: sum(entries) };
  const from = (['sales', 'limit'] as const).filter((one) => estimated.some((entry) => entry.estimated === one));
  const named = (language: keyof Words, and: string) => from.map((one) => origins[one][language]).join(and);
  return [
    {
      en: lineName(estimatedExposureLines.estimated, { ...told, from: named('en', ' or ') }).en,
      zh: lineName(estimatedExposureLines.estimated, { ...told, from: named('zh', '或') }).zh,
    },
  ];
}

const origins = {
  sales: { en: 'annual sales × terms', zh: '年销售额 × 账期' },
  limit: { en: 'the credit limit', zh: '信用限额' },
} as const;
