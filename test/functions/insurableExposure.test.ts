import { Problem } from '../../src/engine/problem';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const policy = [['Insured percentage', 0.9]];
const book = (headings: readonly string[], ...cells: readonly unknown[]): Cells => [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', ...headings],
  ['Moor', 0.1, 0.65, 120_000, 200_000, ...cells],
];
const fails = async (customers: Cells) =>
  (await invoke(stressTest, [customers, 1e9, 1e9, policy]))
    .find(([name]) => String(name).includes('Moor'))!
    .slice(1, 3);

test('of 120,000 owed 40,000 were delivered after the stop: paid is 0.9 × 0.65 × 80,000, not of all', async () => {
  const [loss, retained] = await fails(book(['Insurable exposure'], 80_000));
  expect(loss).toBeCloseTo(78_000, 6);
  expect(retained).toBeCloseTo(78_000 - 0.9 * 52_000, 6);
  const [, whole] = await fails(book([]));
  expect(whole).toBeCloseTo(78_000 - 0.9 * 78_000, 6);
});

test('可保敞口 is read, more than the exposure counts as all of it, nothing insurable is paid nothing', async () => {
  expect((await fails(book(['可保敞口'], 80_000)))[1]).toBeCloseTo(78_000 - 46_800, 6);
  expect((await fails(book(['Insurable exposure'], 500_000)))[1]).toBeCloseTo(7800, 6);
  expect((await fails(book(['Insurable exposure'], 0)))[1]).toBeCloseTo(78_000, 6);
  // A blank amount is 0, as in every column.
  expect((await fails(book(['Insurable exposure'], null)))[1]).toBeCloseTo(78_000, 6);
  expect((await fails(book(['On the day', 'Insurable exposure'], '', 80_000)))[1]).toBeCloseTo(78_000 - 46_800, 6);
});

test('of the day two thirds are insurable: so they are of a year’s larger exposure, and at least the amount of the smaller', async () => {
  const columns = ['On the day', 'Insurable exposure'];
  const paid = async (...cells: readonly number[]) => {
    const answer: Answer = await invoke(lossDistribution, [book(columns, ...cells), policy]);
    const [, gross, retained] = answer.find(([name]) => name === 'Expected loss')!.map(Number);
    return gross! - retained!;
  };
  expect(await paid(60_000, 40_000)).toBeCloseTo(0.1 * 0.9 * 0.65 * 80_000, 3);
  expect(await paid(240_000, 100_000)).toBeCloseTo(0.1 * 0.9 * 0.65 * 100_000, 3);
  expect(await paid(0, 0)).toBeCloseTo(0.1 * 0.9 * 0.65 * 120_000, 3);
});

test('an insurable exposure below 0 is refused in its place', async () => {
  await expect(invoke(stressTest, [book(['Insurable exposure'], -1), 1, 1])).rejects.toThrow(Problem);
  await expect(invoke(stressTest, [book(['Insurable exposure'], -1), 1, 1])).rejects.toThrow(
    'Customers row 2, "Insurable exposure": expected an amount of 0 or more, found "-1".',
  );
});
