import { placeOf, type Lattice } from '../lattice/lattice';
import type { Risk } from './risk';

/** Mean, standard deviation and each customer's part of both, in closed form: no lattice is summed up, so that a lattice can be checked against it. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
  /** Add up to the standard deviation. */
  readonly contributions: readonly number[];
}

/**
 * CreditRisk+: variance = Σ EL·loss + Σ v·(EL of the sector)², and the part of a customer in the standard deviation is
 * EL ÷ σ · (loss + Σ share·v·EL of the sector). Amounts as they are; with a lattice, as the document of 1997 rounds them up onto it.
 */
export function creditRiskPlusMoments(risks: readonly Risk[], lattice: Lattice | null = null): Moments {
  const losses = lossesOn(risks, lattice);
  const expected = risks.map(({ probability, first }) => probability * first);
  const sectors = sectorsOf(risks, losses);
  const variances = risks.map((risk, at) => expected[at]! * (losses[at]! + systematic(risk, sectors)));
  const deviation = Math.sqrt(sum(variances));
  return { mean: sum(expected), deviation, contributions: variances.map((variance) => variance / deviation) };
}

/** Which formula divides up the standard deviation: that of the document, or that of its spreadsheet, which leaves probabilities uncompensated and scales the parts to add up. */
export type Convention = 'manual' | 'spreadsheet';

/** Each customer's part of a quantile of the yearly loss: EL + (quantile − EL of all) ÷ σ · its part of σ. They add up to the quantile. */
export function quantileContributions(
  risks: readonly Risk[],
  quantile: number,
  convention: Convention,
  lattice: Lattice | null = null,
): readonly number[] {
  const { mean, deviation, contributions } = creditRiskPlusMoments(risks, lattice);
  const parts = convention === 'manual' ? contributions : asInSpreadsheet(risks, deviation, lossesOn(risks, lattice));
  return risks.map(({ probability, first }, at) => probability * first + ((quantile - mean) / deviation) * parts[at]!);
}

function asInSpreadsheet(risks: readonly Risk[], deviation: number, losses: readonly number[]): readonly number[] {
  const sectors = sectorsOf(risks, losses);
  const raw = risks.map((risk, at) => risk.probability * losses[at]! * (losses[at]! + systematic(risk, sectors)));
  const all = sum(raw);
  return raw.map((part) => (deviation * part) / all);
}

function lossesOn(risks: readonly Risk[], lattice: Lattice | null): readonly number[] {
  return risks.map((risk) =>
    lattice === null ? risk.first : placeOf(risk, lattice, 'compensated').i * lattice.firstStep,
  );
}

/** Variance × expected loss of each sector. */
function sectorsOf(risks: readonly Risk[], losses: readonly number[]): readonly number[] {
  const count = risks.reduce((most, { sectors }) => Math.max(most, sectors.length), 0);
  return Array.from({ length: count }, (_, sector) => {
    let [expected, defaults, deviation] = [0, 0, 0];
    risks.forEach(({ probability, first, sectors, volatility }, at) => {
      const rate = losses[at]! > 0 ? (probability * (sectors[sector] ?? 0) * first) / losses[at]! : 0;
      expected += probability * (sectors[sector] ?? 0) * first;
      defaults += rate;
      deviation += rate * volatility;
    });
    return defaults > 0 ? (deviation / defaults) ** 2 * expected : 0;
  });
}

function systematic({ sectors }: Risk, weights: readonly number[]): number {
  return sectors.reduce((total, share, at) => total + share * weights[at]!, 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
