import type { Policy } from '../../engine/cover';
import { lostAlready, lostInDefault, matrixOfRolls, type ProvisionMatrix } from '../../engine/desk';
import { spoiledAccounts } from '../../engine/ledger';
import { probabilityFloor } from '../../engine/tables';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { AllProvisionSettings } from '../parameters/provisionSettings';
import { insuredShares } from './insuredShares';
import { withoutAccounts } from './withoutAccounts';

export interface ProvisionGiven {
  readonly receivables: ReceivablesRange;
  readonly matrix: ProvisionMatrix | null;
  readonly asOf: number;
  readonly settings: AllProvisionSettings;
  readonly policy: Policy | null;
  readonly customers: CustomersRange | null;
  /** The customers of the ledger, where they were asked before. */
  readonly ofLedger?: CustomersRange['rows'];
}

/**
 * What a provision is found with: the matrix, the rules, what is told of each customer, and what part of its promise an insurer keeps. A customer of whom
 * an invoice cannot be read, or of whose cover nothing can be told, is `spoiled`: the book is without it.
 */
export function provisionAsked(given: ProvisionGiven) {
  const { receivables, asOf, policy, customers, settings } = given;
  const unread = spoiledAccounts(receivables);
  const read = withoutAccounts(receivables, unread);
  const { outlook, netting, method, coverCounted, insurerPd } = settings.provision;
  const { shares, problems } = insuredShares(
    read,
    coverCounted === 'not' ? null : policy,
    customers,
    asOf,
    given.ofLedger,
  );
  const book = withoutAccounts(read, problems);
  return {
    book,
    spoiled: new Map([...unread, ...problems]),
    matrix: matrixOf({ ...given, receivables: book }),
    rules: { outlook, netting, incurredOnly: method === 'incurred loss' },
    apart: apartIn({ ...given, receivables: book }),
    insuredShare: shares,
    pays: 1 - (insurerPd ?? probabilityFloor.rows[0]!),
  };
}

function matrixOf({ receivables, matrix, asOf, settings }: ProvisionGiven): ProvisionMatrix {
  const found = matrix ?? matrixOfRolls(receivables, asOf);
  const { agedFrom } = settings.provision;
  return agedFrom === null || found.notDue ? found : { ...found, agedFrom };
}

function apartIn({ receivables, asOf, settings: { risk, provision } }: ProvisionGiven): readonly (number | null)[] {
  if (provision.method === 'incurred loss') return lostAlready(receivables, asOf, risk);
  return provision.defaultsApart ? lostInDefault(receivables, asOf, risk) : receivables.customers.map(() => null);
}
