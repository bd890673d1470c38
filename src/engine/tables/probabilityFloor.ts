import type { Table } from '../rule';

/** No customer is without risk: regulators allow no probability below this. In force until the final Basel III set 0.05 %. */
// prettier-ignore
export const probabilityFloor: Table<number> = {
  name: { en: 'Floor of the probability of default', zh: '违约概率下限' },
  summary: { en: 'The lowest one-year probability of default that is used.', zh: '使用的一年期违约概率最低值。' },
  source: 'basel2',
  from: 39264,
  until: null,
  rows: [0.0003],
};
