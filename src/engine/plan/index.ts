/** What to do: whom to insure, which limits, which terms. The front door of the room: all that other rooms may use. */
export { averageShare } from './coverPlan/averageShare';
export { coverPlan, noCover, planning, type CoverPlan, type Planning } from './coverPlan/coverPlan';
export { insurables, type Insurable } from './coverPlan/insurable';
export { coverModes, tierOf, type CoverModeName } from './coverPlan/modes';
export { usualCoverPrice, type CoverPrice } from './coverPlan/price';
export { aboveGrid, planWarnings, selectionRatio } from './coverPlan/warnings';
export type { Applicant, Strength } from './limit/applicant';
export { limitAdvice, type LimitAdvice } from './limit/limitAdvice';
export { limitRules } from './limit/limitRules';
export { usualLimits, type LimitSettings } from './limit/limitSettings';
export { creditTerms, type CreditTerms } from './terms/creditTerms';
export type { Buyer } from './terms/termRules';
export type { TermCover, TermSettings } from './terms/termSettings';
export { shapeOf, typedBook, type BookShape } from './types/book';
export { fits } from './types/fit';
export { policyTypes, usualLossRatio, type PolicyType } from './types/policyTypes';
