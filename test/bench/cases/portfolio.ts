import { bernoulli } from '../../../src/engine/portfolio/models/bernoulli';
import { creditRiskPlus } from '../../../src/engine/portfolio/models/creditRiskPlus';
import { gammaFactor } from '../../../src/engine/portfolio/models/factor';
import type { Lattice } from '../../../src/engine/portfolio/lattice/lattice';
import type { Risk } from '../../../src/engine/portfolio/models/risk';
import { sectorsFrom } from '../../../src/engine/portfolio/models/sectors';
import { statesFor } from '../../../src/engine/portfolio/models/states';
import { tilted, untilted } from '../../engine/portfolio/models/tilting';
import { valuesOf } from '../../../src/engine/portfolio/lattice/transform';
import { eventDrivenYears, plainYears } from '../../engine/portfolio/sampled';
import { risk, scattered } from '../../engine/portfolio/made';
import { agree } from '../measure/agree';
import { alternate, clocked, type Scenario } from '../measure/scenario';
import { convolved } from '../plain/convolution';
import { panjer } from '../plain/panjer';

type Work = () => Float64Array;

/** A thousand customers with losses on whole points. */
const customers = (most: number, count = 1000): readonly Risk[] =>
  scattered(count, 0.001, 0.02).map((probability, at) =>
    risk(probability, 1 + Math.floor((((at * 7919) % count) / count) * most), { volatility: Math.sqrt(variance) }),
  );
const variance = 0.4;
const line = (first: number): Lattice => ({ first, firstStep: 1, second: 1, secondStep: 1 });
const plane: Lattice = { first: 512, firstStep: 1, second: 512, secondStep: 1 };

export const portfolio: readonly Scenario[] = [
  compared(
    'creditrisk+-customers',
    'CreditRisk+, 1,000 customers on 10,000 points, against Panjer loss by loss',
    5,
    () => againstPanjer(customers(1000)),
  ),
  compared('creditrisk+-points', 'CreditRisk+, a loss on every one of 10,000 points, against Panjer', 50, () =>
    againstPanjer(
      scattered(10_000, 1e-4, 2e-4).map((probability, at) =>
        risk(probability, at + 1, { volatility: Math.sqrt(variance) }),
      ),
    ),
  ),
  compared(
    'gamma-bernoulli',
    'Bernoulli with gamma factor, 1,000 customers, 4,096 points, against convolution one by one',
    null,
    againstConvolution,
  ),
  compared(
    'two-dimensions',
    'CreditRisk+ on 512 × 512 points, five sectors (a fifth of a second at most), against 100,000 years by the plain loop',
    null,
    againstYears,
  ),
  compared(
    'sampling',
    '100,000 years of 1,000 customers: only defaults drawn, against every customer every year',
    10,
    bothSampled,
  ),
];

interface Pair {
  readonly ours: Work;
  readonly plain: Work;
  /** Figures that must agree; none where one of the two is chance. */
  readonly figures: ((law: Float64Array) => ArrayLike<number>) | null;
}

function compared(name: string, title: string, target: number | null, prepare: () => Pair): Scenario {
  return {
    name,
    async measure({ warmUps, warm }) {
      const { ours, plain, figures } = prepare();
      if (figures) agree(name, figures(ours()), figures(plain()));
      const clock = (work: Work) => () => clocked(async () => work());
      await alternate(Math.min(2, warmUps), clock(ours), clock(plain));
      return {
        name,
        title,
        target: target === null ? null : `plain ÷ ours at least ${target}`,
        rows: null,
        cold: null,
        warm: await alternate(warm, clock(ours), clock(plain)),
      };
    },
  };
}

function againstPanjer(risks: readonly Risk[]): Pair {
  const lattice = line(16_384);
  const sectors = sectorsFrom(risks, lattice, 'spread');
  return {
    ours: () => untilted(valuesOf(creditRiskPlus(tilted(sectors, lattice), lattice), lattice)),
    plain: () => panjer(sectors.common[0]!.intensity, variance, 10_000),
    figures: (law) => law.slice(0, 10_000),
  };
}

function againstConvolution(): Pair {
  const risks = customers(50);
  const lattice = line(4096);
  const states = statesFor(
    risks,
    gammaFactor(variance),
    risks.map(({ probability }) => probability),
  );
  return {
    ours: () => valuesOf(bernoulli(risks, lattice, 'spread', gammaFactor(variance)), lattice),
    plain: () =>
      convolved(
        risks.map(({ first }) => first),
        states,
        4096,
      ),
    figures: (law) => law,
  };
}

function againstYears(): Pair {
  const risks = customers(40).map((one, at) => ({
    ...one,
    second: (at % 9) * 3,
    sectors: Array.from({ length: 5 }, (_, sector) => (sector === at % 5 ? 0.8 : 0)),
  }));
  return {
    ours: () => valuesOf(creditRiskPlus(sectorsFrom(risks, plane, 'spread'), plane), plane),
    plain: () => plainYears(risks, variance, 100_000, 1),
    figures: null,
  };
}

function bothSampled(): Pair {
  const risks = customers(100);
  return {
    ours: () => eventDrivenYears(risks, variance, 100_000, 1),
    plain: () => plainYears(risks, variance, 100_000, 1),
    figures: null,
  };
}
