import type { Rule } from '../../rule';

/** What was expected beside what came in. */
export interface Compared {
  readonly expected: number;
  readonly received: number;
}

/** Received − expected, as an amount and as a share of what was expected; the share of a sum of errors without their signs. */
export const forecastError: Rule & {
  of(compared: Compared): number;
  bias(compared: readonly Compared[]): number | null;
  absolute(compared: readonly Compared[]): number | null;
} = {
  name: { en: 'Error of a forecast', zh: '预测误差' },
  summary: {
    en: 'Bias: what came in less what was expected, ÷ what was expected. Absolute error: the same without signs, summed, so that errors do not cancel.',
    zh: '偏差：（实收 − 预计）÷ 预计。绝对误差：各项取绝对值后相加再除，正负不相抵。',
  },
  source: 'expert',
  of: ({ expected, received }) => received - expected,
  bias: (compared) => share(compared, (one) => forecastError.of(one)),
  absolute: (compared) => share(compared, (one) => Math.abs(forecastError.of(one))),
};

function share(compared: readonly Compared[], of: (one: Compared) => number): number | null {
  const sum = (part: (one: Compared) => number) => compared.reduce((total, one) => total + part(one), 0);
  const expected = sum((one) => one.expected);
  return expected > 0 ? sum(of) / expected : null;
}
