import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { pdMap } from '../../src/functions/catalogue/pdMap';

const map = async (...args: readonly unknown[]): Promise<Answer> => invoke(pdMap, args);
const refused = (...args: readonly unknown[]) => map(...args).catch((problem: Error) => problem.message);

test('letters and EU steps are told apart without a scale; a blank stays blank', async () => {
  expect(await map([['BB'], [null], ['3']])).toEqual([[0.0056], [''], [expect.closeTo(0.003345, 6)]]);
});

test('a scale whose owner publishes nothing asks for the word illustrative', async () => {
  expect(await refused('5', 'Allianz 1-10')).toMatch(/publishes no probabilities/);
  expect(await map('5', 'Allianz 1-10 illustrative', '2%')).toEqual([[expect.closeTo(0.02, 12)]]);
  expect(await map('5', '安联示意')).toEqual([[expect.closeTo(0.03, 12)]]);
});

test('an unknown scale names those there are', async () => {
  expect(await refused('5', 'Moody')).toMatch(/^"scale": expected S&P, CQS, D&B/);
});

test('a scale of one’s own keeps BB+ and BB- apart and names the row that it cannot read', async () => {
  expect(
    await map(
      [['bb +'], ['BB−']],
      [
        ['BB+', '1%'],
        ['BB-', 0.02],
      ],
    ),
  ).toEqual([[expect.closeTo(0.01, 12)], [expect.closeTo(0.02, 12)]]);
  expect(
    await refused('A', [
      ['A', 0.01],
      ['B', 'n/a'],
    ]),
  ).toBe('Scale row 2: expected a percentage, found "n/a".');
  expect(
    await refused('A', [
      ['A', 0.01],
      ['a', 0.02],
    ]),
  ).toBe('Scale row 2: "a" is given twice.');
  expect(
    await refused('A', [
      ['A', 0.01],
      ['B', null],
    ]),
  ).toBe('Scale row 2: expected a probability above 0, found nothing.');
});

test('a base rate of 100 % is refused, and so is 90 for 90 %', async () => {
  expect(await refused('5', 'Allianz illustrative', 1)).toBe(
    '"baseRate": expected a percentage below 100%, found "1".',
  );
  expect(await refused('5', 'Allianz illustrative', 90)).toMatch(/^"baseRate": expected 90% or 0.9/);
});
