import { negligibleAt } from '../../portfolio/lattice/logarithm';
import type { State } from '../../portfolio/models/states';
import { convolveAll, withoutEach, type Place, type Possible } from './convolution';
import { addDerivative, exponentialOf, termsOf } from './logarithm';
import { notWorstWith } from './withoutOne';
import { beyond, notWorst, type Worst } from './worst';

/** A year given the common factor: its law up to the last point of a lattice, and who defaults in the worst years. */
interface YearGiven {
  readonly law: Float64Array;
  /** Adds, for each customer, the weight of the factor × the probability that he defaults and the year is one of the worst. */
  addDefaults(sums: Float64Array, worst: Worst): void;
}

/** What every plan of a book has in common, given the factor: the odds of each default, how many powers of them count, and ln(1 − p). */
interface Given extends State {
  readonly odds: Float64Array;
  readonly terms: Float64Array;
  readonly never: Float64Array;
  /** Powers below it are left out. */
  readonly least: number;
}

export function givenBy(state: State): Given {
  const odds = Float64Array.from(state.probabilities, (probability) => probability / (1 - probability));
  const least = negligibleAt(state.weight);
  return {
    ...state,
    odds,
    least,
    terms: odds.map((one) => termsOf(one, least)),
    never: Float64Array.from(state.probabilities, (probability) => Math.log1p(-probability)),
  };
}

/**
 * In a book of some size customers are added up by the logarithms of their laws, in a small one they are taken in one after the other; so is, in any, who defaults so
 * probably that his series would be long.
 */
export function yearGiven(given: Given, places: readonly Place[], points: number): YearGiven {
  const { weight, probabilities } = given;
  if (isBeyond(given, places, points)) return beyondTheLattice(given, points);
  const [seldom, often]: [number[], Possible[]] = [[], []];
  probabilities.forEach((probability, who) => {
    const place = places[who]!;
    if (probability === 0) return;
    if (movingIn(place, probability) > highest) often.push({ who, probability, place });
    else seldom.push(who);
  });
  const without =
    seldom.length > few ? inSeries(given, seldom, places, points) : oneByOne(given, seldom, places, points);
  const law = often.length === 0 ? without : without.slice();
  convolveAll(law, often);
  return {
    law,
    addDefaults: (sums, worst) => {
      const chances = notWorst(law, worst);
      const room = new Float64Array(2 * points + reserve);
      for (const who of seldom) {
        const probability = probabilities[who]!;
        const notBad = notWorstWith(chances, places[who]!, probability, given.terms[who]!, room);
        sums[who]! += weight * probability * (1 - notBad);
      }
      withoutEach(without, often, ({ who, probability, place }, others) => {
        sums[who]! += weight * probability * beyond(notWorst(others, worst), place);
      });
    },
  };
}

function inSeries(
  { odds, terms, never, least, probabilities }: Given,
  seldom: readonly number[],
  places: readonly Place[],
  points: number,
): Float64Array {
  const [derivative, room] = [new Float64Array(points), new Float64Array(points + 1)];
  let [top, atNothing] = [0, 0];
  for (const who of seldom) {
    const place = places[who]!;
    const inUnit = movingIn(place, probabilities[who]!);
    if (inUnit === 0) continue;
    const own = inUnit / (1 - inUnit);
    atNothing += place.at === 0 ? Math.log1p(-inUnit) : never[who]!;
    const reached =
      place.at === 0
        ? addDerivative(derivative, first, own, termsOf(own, least), room)
        : addDerivative(derivative, place, odds[who]!, terms[who]!, room);
    if (reached > top) top = reached;
  }
  return exponentialOf(derivative, top, atNothing);
}

function oneByOne(
  { probabilities }: Given,
  seldom: readonly number[],
  places: readonly Place[],
  points: number,
): Float64Array {
  const law = new Float64Array(points);
  law[0] = 1;
  convolveAll(
    law,
    seldom.map((who) => ({ who, probability: probabilities[who]!, place: places[who]! })),
    0,
  );
  return law;
}

/** How likely a loss moves the sum at all: of one that lies below the first point only the part on it does. */
function movingIn({ at, part }: Place, probability: number): number {
  return at === 0 ? probability * part : probability;
}

/**
 * Whether such a year ends beyond the last point but for a chance of no account: a sum of independent losses of 0 or more stays t below its mean with a
 * chance of exp(−t² ÷ (2 Σ E[X²])) at most (Maurer 2003, A bound on the deviation probability for sums of non-negative random variables).
 */
function isBeyond({ probabilities }: Given, places: readonly Place[], points: number): boolean {
  let [mean, second] = [0, 0];
  probabilities.forEach((probability, who) => {
    const { at, part } = places[who]!;
    mean += probability * (at + part);
    second += probability * ((1 - part) * at * at + part * (at + 1) * (at + 1));
  });
  return mean > points && (mean - points) ** 2 > 2 * ofNoAccount * second;
}

/** Every such year is one of the worst, whoever defaults in it. */
function beyondTheLattice({ weight, probabilities }: Given, points: number): YearGiven {
  return {
    law: new Float64Array(points),
    addDefaults: (sums) => probabilities.forEach((probability, who) => (sums[who]! += weight * probability)),
  };
}

const first: Place = { at: 1, part: 0 };
/** Above it a series is long, and above one half there is none. */
const highest = 0.4;
/** So many customers are taken in one by one as fast as by their logarithms. */
const few = 160;
/** e^−70. */
const ofNoAccount = 70;
/** A series of the odds of `highest` has fewer terms. */
const reserve = 256;
