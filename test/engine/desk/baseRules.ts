import { usualBase, type BaseRules } from '../../../src/engine/desk';

/** A bank that asks only for its usual days: 80 %, insured 90 %. */
export const plainRules: BaseRules = {
  ...usualBase,
  countedFrom: 'due date',
  homeCountry: null,
  crossAge: null,
  concentration: null,
  insuredCap: 'limit',
  advanceRate: 0.8,
  advanceRateInsured: 0.9,
  dilution: null,
  accruedRebates: null,
  reserves: 0,
  interest: null,
  interestInsured: null,
  costOfCover: null,
};
