import { ageing } from './ageing';
import { creditRisk } from './creditRisk';
import type { Definition } from './definition';
import { paymentBehaviour } from './paymentBehaviour';

/** Every function of the add-in, in the order in which help lists them. */
export const catalogue: readonly Definition[] = [creditRisk, paymentBehaviour, ageing];
