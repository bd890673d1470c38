import { ageing } from './ageing';
import { countryRisk } from './countryRisk';
import { coverDeadlines } from './coverDeadlines';
import { creditRisk } from './creditRisk';
import type { Definition } from './definition';
import { financialScore } from './financialScore';
import { indemnity } from './indemnity';
import { indemnityIfFails } from './indemnityIfFails';
import { indemnitySteps } from './indemnitySteps';
import { indemnitySummary } from './indemnitySummary';
import { paymentBehaviour } from './paymentBehaviour';
import { pdMap } from './pdMap';

/** Every function of the add-in, in the order in which help lists them. */
export const catalogue: readonly Definition[] = [creditRisk, paymentBehaviour, indemnity, indemnitySummary, indemnitySteps, indemnityIfFails, coverDeadlines, ageing, financialScore, pdMap, countryRisk];
