/** What cover costs and what it is worth. The front door of the room: all that other rooms may use. */
export { changeAt, type BonusScale } from './bonusScale';
export { baseUnlikeExposure } from './baseBesideExposure';
export { breakEven } from './breakEven';
export { breakEvenProbability } from './breakEvenProbability';
export { businessNames, type Business } from './business';
export { coverValue, type CoverValue } from './coverValue';
export { expectedBase, expectedTurnover } from './expectedBase';
export { financeGain } from './financing';
export { indemnityLaw } from './indemnityLaw';
export { limitsIn } from './limitsIn';
export { loadingNames, usualLoadings, type Loadings } from './loadings';
export { premium, type Premium } from './premium';
export { priceClauses } from './priceClauses';
export { principles } from './principles/principles';
export { declaredTotal, type Declared, type PremiumBase } from './premiumBase';
export { grossOf, technicalPremiums } from './technicalPremium';
export { grounds, holds, turningCost, verdict } from './verdict';
