import { stressedProbability } from '../../../../src/engine/portfolio/models/regulatoryCapital';

export type AssetClass = 'corporate' | 'retail' | 'mortgage' | 'revolving';

/** What Basel asks of an exposure. `turnover` in millions of euro lowers the correlation of a small corporate; null: not small. */
interface RegulatoryExposure {
  readonly assetClass: AssetClass;
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly turnover: number | null;
}

/** Risk weight: 12.5 × [LGD × stressed PD − LGD × PD] × the maturity adjustment (2.5 years, corporates only). */
export function riskWeight(exposure: RegulatoryExposure): number {
  const { assetClass, probability, lossGivenDefault } = exposure;
  const unexpected =
    lossGivenDefault * (stressedProbability(probability, assetCorrelation(exposure), 0.999) - probability);
  return 12.5 * unexpected * (assetClass === 'corporate' ? 1 / (1 - 1.5 * maturitySlope(probability)) : 1);
}

export function assetCorrelation({ assetClass, probability, turnover }: RegulatoryExposure): number {
  if (assetClass === 'mortgage') return 0.15;
  if (assetClass === 'revolving') return 0.04;
  const between = (low: number, high: number, speed: number) => {
    const weight = (1 - Math.exp(-speed * probability)) / (1 - Math.exp(-speed));
    return low * weight + high * (1 - weight);
  };
  if (assetClass === 'retail') return between(0.03, 0.16, 35);
  const small = turnover === null ? 0 : 0.04 * (1 - (Math.min(50, Math.max(5, turnover)) - 5) / 45);
  return between(0.12, 0.24, 50) - small;
}

export function maturitySlope(probability: number): number {
  return (0.11852 - 0.05478 * Math.log(probability)) ** 2;
}
