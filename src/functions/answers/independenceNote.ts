import type { PortfolioSettings } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import type { ModelChoice } from '../parameters/lossModel';

/** That nothing makes customers default together, because what would do so in this model has been set to 0: a sentence that is the name of a line. */
export function independenceNote(
  model: ModelChoice,
  { assetCorrelation, factorVariance }: PortfolioSettings,
): readonly Words[] {
  const byCorrelation = (model === 'gaussian' || model === 'all') && assetCorrelation === 0;
  const byVariance = model !== 'gaussian' && factorVariance === 0;
  return [...(byCorrelation ? [apart.correlation] : []), ...(byVariance ? [apart.variance] : [])];
}

const apart = {
  correlation: {
    en: 'Customers default independently of one another: Asset correlation is 0 (without that row it is 8%)',
    zh: '各客户相互独立违约：“资产相关系数”为 0（删除该行则为 8%）',
  },
  variance: {
    en: 'Customers default independently of one another: Factor variance is 0 (without that row it is 0.4)',
    zh: '各客户相互独立违约：“因子方差”为 0（删除该行则为 0.4）',
  },
} as const satisfies Record<string, Words>;
