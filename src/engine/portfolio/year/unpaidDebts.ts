import type { Policy } from '../../cover/policy/policy';
import type { ModelName } from '../models/models';
import type { Entry } from './entry';
import { portfolioLoss, type PortfolioLoss } from './portfolioLoss';
import type { PortfolioSettings } from './portfolioSettings';

/**
 * What does not come in when customers default: the whole debt, whatever comes back of it after years; with a policy, what is missing once the
 * indemnity has come. Cash is compared with it, own funds with the loss. Where all lose the same share it is the loss on another scale.
 */
export function unpaidDebts(
  entries: readonly Entry[],
  policy: Policy | null,
  name: ModelName,
  settings: PortfolioSettings,
  loss: PortfolioLoss,
): PortfolioLoss {
  const share = commonShare(entries);
  const proRata = policy === null || (policy.recoveriesAfterLoss ?? 'pro rata') === 'pro rata';
  if (share !== null && proRata) return scaled(loss, 1 / share);
  return portfolioLoss(
    entries.map((entry) => ({ ...entry, lossGivenDefault: 1 })),
    policy,
    name,
    settings,
  );
}

function commonShare(entries: readonly Entry[]): number | null {
  const shares = new Set(
    entries
      .filter(({ probability, exposure }) => probability > 0 && exposure > 0)
      .map(({ lossGivenDefault }) => lossGivenDefault),
  );
  const [one] = shares;
  return shares.size === 1 && one! > 0 ? one! : null;
}

function scaled({ gross, retained, indemnity, truncated }: PortfolioLoss, factor: number): PortfolioLoss {
  const law = <L extends PortfolioLoss['retained']>(one: L): L => one && { ...one, step: one.step * factor };
  return { gross: law(gross), retained: law(retained), indemnity: law(indemnity), truncated };
}
