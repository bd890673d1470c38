import { rootBetween } from '../root';
import { ratedAt, type Assessment } from './assess';
import { logOdds, probabilityOf } from './logOdds';

/** A customer on the level of its book: the mean probability is brought to the central tendency by one shift in log-odds for all; customers in default are left out of it, and what is overdue now keeps its floor on top. */
export function levelOf(book: readonly Assessment[], centralTendency: number): (one: Assessment) => Assessment {
  const sound = book.filter(({ inDefault }) => inDefault === null);
  if (sound.length === 0) return (one) => one;
  const shift = levelShift(
    sound.map(({ judged }) => judged),
    centralTendency,
  );
  const share = `${Number((100 * centralTendency).toPrecision(3))}%`;
  const says = () => ({ en: `level of the book set to a mean of ${share}`, zh: `整体水平校准至均值 ${share}` });
  return (one) =>
    one.inDefault === null
      ? ratedAt(probabilityOf(logOdds(one.judged) + shift), {
          ...one,
          evidence: [...one.evidence, { shift, says }],
        })
      : one;
}

/** How far in log-odds a whole book has to be shifted so that its mean probability is the one wanted; the order of customers stays. */
export function levelShift(probabilities: readonly number[], mean: number): number {
  const odds = probabilities.map(logOdds);
  const excess = (shift: number) => odds.reduce((sum, one) => sum + probabilityOf(one + shift), 0) / odds.length - mean;
  return rootBetween(-40, 40, excess);
}
