import type { SectorWeight } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { plain } from '../headings/heading';
import { isBlank, shown } from './odd';
import { readPercentage } from './percentage';

/**
 * Which sectors a customer's defaults follow, each with its share, divided by commas: `US 30%, Japan 10%`. What is left to 100% follows none; where it
 * is named (`Specific 60%`, 特有 60%), all must add up to 100%. Blank is not given.
 */
export function readSectorWeights(cell: unknown): readonly SectorWeight[] | null | Problem {
  if (isBlank(cell)) return null;
  const weights: SectorWeight[] = [];
  for (const written of shown(cell)
    .normalize('NFKC')
    .split(/[,;、/\n]/)
    .filter((part) => part.trim() !== '')) {
    const weight = weightIn(written.trim());
    if (weight instanceof Problem) return weight;
    if (weights.some(({ sector }) => plain(sector) === plain(weight.sector))) return twice(weight.sector);
    weights.push(weight);
  }
  const all = weights.reduce((sum, { share }) => sum + share, 0);
  const common = weights.filter(({ sector }) => !isSpecific(sector));
  if (all > 1 + rounding || (common.length < weights.length && all < 1 - rounding)) return notWhole(cell, all);
  return common;
}

/** Shares written with a few digits. */
const rounding = 1e-6;

const specific = new Set(['specific', 'idiosyncratic', 'own', '特有', '个体', '特有风险'].map(plain));

function isSpecific(sector: string): boolean {
  return specific.has(plain(sector));
}

function weightIn(written: string): SectorWeight | Problem {
  const [, sector, share] = /^(.*?)[\s:=(]*(\d[\d.]*\s*[%‰]?)\)?$/.exec(written) ?? [];
  const read = sector ? readPercentage(share) : null;
  if (read instanceof Problem) return read;
  return sector && read !== null ? { sector, share: read } : without(written);
}

function without(found: string): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'sectors with their shares: US 30%, Japan 10%', zh: '行业及其占比：机械 30%，纺织 10%' },
    found,
  });
}

function twice(sector: string): Problem {
  return new Problem({ kind: 'invalid', because: { en: `"${sector}" is named twice`, zh: `“${sector}”出现两次` } });
}

function notWhole(cell: unknown, all: number): Problem {
  const percent = `${Number((100 * all).toPrecision(12))}%`;
  return new Problem({
    kind: 'invalid',
    found: shown(cell),
    expected: {
      en: `shares of 100% at most, and of 100% where "specific" is one of them; these add up to ${percent}`,
      zh: `占比合计不超过 100%，写明“特有”时须等于 100%；现合计为 ${percent}`,
    },
  });
}
