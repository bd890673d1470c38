import { daysLate } from './factors/daysLate';
import { irregular } from './factors/irregular';
import { limitUsed } from './factors/limitUsed';
import type { PaymentFactor } from './factors/payer';
import { prompt } from './factors/prompt';
import { severelyLate } from './factors/severelyLate';
import { slowing } from './factors/slowing';

/** What a ledger says about default, as points in log-odds: an expert scorecard with visible weights, not a statistical one. */
export const paymentFactors: readonly PaymentFactor[] = [daysLate, severelyLate, slowing, limitUsed, irregular, prompt];
