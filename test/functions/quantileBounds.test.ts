import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';

/** Two customers who fail 0.3 times a year by Poisson's law, each failure costing 33,600 or 60,000: every count of both, one by one. */
const losses = [33_600, 60_000];
const chance = (count: number) =>
  Math.exp(-0.3) *
  0.3 ** count *
  Array.from({ length: count }, (_, at) => 1 / (at + 1)).reduce((product, one) => product * one, 1);
const years = Array.from({ length: 16 }, (_, one) =>
  Array.from({ length: 16 }, (__, other) => ({
    loss: one * losses[0]! + other * losses[1]!,
    probability: chance(one) * chance(other),
  })),
)
  .flat()
  .sort((one, other) => one.loss - other.loss);

function quantile(level: number, amountOf: (loss: number) => number): number {
  let below = 0;
  return amountOf(years.find(({ probability }) => (below += probability) >= level)!.loss);
}

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure'],
  ['Hill', 0.3, 1, losses[0]],
  ['Dale', 0.3, 1, losses[1]],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Aggregate first loss', 20_000],
  ['First loss counted', 'after percentage'],
  ['Maximum liability', 70_000],
];
const paidOf = (loss: number) => Math.min(70_000, Math.max(0, 0.9 * loss - 20_000));

test.each([0.5, 0.7, 0.8, 0.86, 0.9, 0.95, 0.99, 0.995])(
  'CreditRisk+ of two customers is true to its lattice only: the bounds beside a quantile of %p hold the true one',
  async (level) => {
    const settings = [['Factor variance', 'none']];
    const answer = await invoke(lossDistribution, [book, policy, 'creditrisk+', [[level]], settings]);
    const line = (which: string) =>
      answer
        .find(([name]) => name === `Quantile ${Number((100 * level).toPrecision(6))}% at ${which}`)!
        .slice(1) as number[];
    const [least, most] = [line('least'), line('most')];
    [(loss: number) => loss, (loss: number) => loss - paidOf(loss), paidOf].forEach((amountOf, at) => {
      const truth = quantile(level, amountOf);
      expect({ at, holds: least[at]! <= truth + 1e-6 && truth <= most[at]! + 1e-6 }).toEqual({ at, holds: true });
      expect(most[at]! - least[at]!).toBeLessThan(0.02 * 150_000);
    });
  },
);

test('where the insurer has recoveries first and the year a maximum, nothing bounds what is paid', async () => {
  const bounds = async (terms: readonly (readonly unknown[])[]) => {
    const answer = await invoke(lossDistribution, [book, terms, null, [[0.95]]]);
    return answer.filter(([name]) => / at (least|most)$/.test(`${name}`)).map(([, , , paid]) => typeof paid);
  };
  const first = [...policy, ['Recoveries after loss', 'insurer first']];
  expect(new Set(await bounds(first))).toEqual(new Set(['string']));
  expect(new Set(await bounds(policy))).toEqual(new Set(['number']));
  expect(
    new Set(
      await bounds([
        ['Insured percentage', 0.9],
        ['Recoveries after loss', 'insurer first'],
      ]),
    ),
  ).toEqual(new Set(['number']));
});
