import type { Delay } from './delay';

/** The usual time to pay a claim once it is fixed and documented, where the policy states none. */
export const usualSettlement: Delay = { count: 30, unit: 'days' };
