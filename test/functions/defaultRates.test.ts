import type { Answer } from '../../src/functions/definition';
import { defaultRates } from '../../src/functions/catalogue/defaultRates';
import { invoke } from '../../src/functions/invoke';

const rates = async (...args: readonly unknown[]): Promise<Answer> => invoke(defaultRates, args);
const refused = (...args: readonly unknown[]) => rates(...args).catch((problem: Error) => problem.message);

test('two sectors over two years are believed in part; years of a group are added up', async () => {
  const answer = await rates([
    ['行业', '客户数', '违约数'],
    ['建筑', 100, 9],
    ['建筑', 100, 11],
    ['食品', 100, 1],
    ['食品', 100, 2],
  ]);
  expect(answer[0]![5]).toBe('可信违约率');
  expect(answer[1]!.slice(0, 4)).toEqual(['建筑', 200, 20, 0.1]);
  const [construction, food] = [answer[1]![5] as number, answer[2]![5] as number];
  expect([construction > 0.0575 && construction < 0.1, food > 0.015 && food < 0.0575]).toEqual([true, true]);
});

test('a group without customers has no rate, and then nothing is made credible', async () => {
  expect(
    (
      await rates([
        ['Group', 'Customers', 'Defaults'],
        ['A', null, null],
        ['B', 10, 1],
        ['B', 10, 0],
      ])
    ).slice(1),
  ).toEqual([
    ['A', 0, 0, '', '', '', '', '', ''],
    ['B', 20, 1, 0.05, '', '', expect.any(Number), expect.any(Number), ''],
  ]);
});

test('a row that cannot be read is named', async () => {
  expect(
    await refused([
      ['Group', 'Customers', 'Defaults'],
      ['A', 'n/a', 0],
    ]),
  ).toBe('History row 2, "Customers": expected a number of customers, found "n/a".');
  expect(
    await refused([
      ['Group', 'Customers', 'Defaults'],
      ['A', 3, 4],
    ]),
  ).toBe('History row 2, "Defaults": 4 defaults of 3 customers.');
  expect(
    await refused(
      [
        ['Group', 'Customers', 'Defaults'],
        ['A', 3, 1],
      ],
      95,
    ),
  ).toMatch(/^"confidence": expected 95% or 0.95/);
});
