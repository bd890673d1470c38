import { beyond, probabilityBeyond } from '../models/bound';
import { lineOf, wholeOn, type Placing } from '../lattice/lattice';
import type { Axis } from '../models/logMoments';
import { unseen, type Law } from '../lattice/law';
import type { PortfolioModel } from '../models/models';
import type { PortfolioSettings } from './portfolioSettings';
import type { Risk } from '../models/risk';
import { valuesOf } from '../lattice/transform';
import { waysOfNames } from '../models/waysOfNames';

/** The law of a yearly loss along one axis, and a bound on the probability that lies beyond its last point (and so comes round from the first). */
export interface LossLaw {
  readonly law: Law;
  readonly truncated: number;
}

/** The whole loss of a portfolio, on as many points as are given. */
export function lossLaw(
  risks: readonly Risk[],
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
  points = pointsFor(risks),
): LossLaw {
  const asTheyAre = spanOf(risks, 'first', model, settings);
  const step = settings.lossUnit ?? onPoints(risks, roundStep(asTheyAre.range / (points - 2)));
  const span = placing === 'up' ? spanOf(liftedOnto(risks, 'first', step), 'first', model, settings) : asTheyAre;
  const lattice = lineOf(step, Math.min(mostPoints, Math.max(points, Math.ceil(span.range / step) + 2)));
  const mass = valuesOf(model.spectrum(risks, lattice, placing, settings), lattice);
  return { law: { step, mass }, truncated: span.probabilityBeyond(step * (lattice.first - 1)) };
}

/** Where one customer stands alone, or all would lose the same, the step divides that loss, so that nothing lies between two points. */
function onPoints(risks: readonly Risk[], step: number): number {
  const losses = new Set(
    risks.filter(({ probability, first }) => probability > 0 && first > 0).map(({ first }) => first),
  );
  const [loss] = losses;
  return losses.size === 1 && loss! >= step ? loss! / Math.floor(loss! / step + 1e-9) : step;
}

export interface Span {
  /** The amount that is not exceeded but with a probability of no account. */
  readonly range: number;
  probabilityBeyond(amount: number): number;
}

/** How far a yearly loss reaches: where customers default once at most, never beyond all of them together. */
export function spanOf(risks: readonly Risk[], axis: Axis, model: PortfolioModel, settings: PortfolioSettings): Span {
  const able = risks.filter(({ probability, [axis]: loss }) => probability > 0 && loss > 0);
  const all = waysOfNames(able).reduce(
    (sum, ways) => sum + ways.reduce((most, at) => Math.max(most, able[at]![axis]), 0),
    0,
  );
  const largest = able.reduce((most, { [axis]: loss }) => Math.max(most, loss), 0);
  const most = model.factor(settings) === null ? Infinity : all;
  if (able.length === 0) return { range: 0, probabilityBeyond: () => 0 };
  const logMoment = model.logMoment(able, axis, settings);
  return {
    range: Math.min(most, beyond(logMoment, unseen, largest)),
    probabilityBeyond: (amount) => (amount >= most ? 0 : probabilityBeyond(logMoment, amount, largest)),
  };
}

/** Losses as they lie when each is rounded up: together they may reach farther than they do. */
export function liftedOnto(risks: readonly Risk[], axis: Axis, step: number): readonly Risk[] {
  return risks.map((risk) => ({ ...risk, [axis]: wholeOn(risk[axis], step, 'up') }));
}

/** 1, 2 or 5 times a power of ten, so that round amounts are points. */
export function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - 1e-12))!;
}

/** A large book has a law so smooth that fewer points serve it as well, and takes its time with every one of them. */
function pointsFor({ length }: readonly Risk[]): number {
  return length > large ? usualPoints / 4 : usualPoints;
}

export const usualPoints = 16_384;
/** From so many customers on fewer points do. */
export const large = 300;
const mostPoints = 2 ** 20;
