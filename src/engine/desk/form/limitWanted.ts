import type { Rule } from '../../rule';

/** The limit to be asked for: what is owed, and what was owed at most, up to two figures. */
export const limitWanted: Rule & { of(owed: number, highest: number | null): number } = {
  name: { en: 'Limit wanted', zh: '申请限额' },
  summary: {
    en: 'The larger of what is owed and the most of one day in a year, rounded up to two figures.',
    zh: '现欠款与一年内单日最高余额中的较大者，向上取两位有效数字。',
  },
  source: 'FORM-NL',
  of(owed, highest) {
    const needed = Math.max(owed, highest ?? 0);
    if (!(needed > 0)) return 0;
    const step = 10 ** (Math.floor(Math.log10(needed)) - 1);
    return Math.ceil(Number((needed / step).toPrecision(12))) * step;
  },
};
