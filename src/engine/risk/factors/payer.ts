import type { Account } from '../../ledger/account';
import type { Factor } from '../../rule';
import type { Words } from '../../words';
import type { PaymentWeights } from '../riskSettings';

/** A customer as the payment factors see him. */
export interface Payer {
  readonly account: Account;
  readonly creditLimit: number | null;
}

/** A factor that can also say, for this payer, what it saw. */
export interface PaymentFactor extends Factor<Payer, PaymentWeights> {
  says(payer: Payer): Words;
}
