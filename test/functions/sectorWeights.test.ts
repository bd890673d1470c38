import { join } from 'node:path';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { readPublished } from '../published/read';

const published = (name: string) =>
  readPublished(join(__dirname, `../published/creditRiskPlus${name}.csv`)).rows.filter(
    ({ example }) => example === 'Example3',
  );

/** "Specific US Japan Europe" and "0.5 0.3 0.1 0.1" as one would write them into a cell. */
const written = ({ sectors, shares }: Readonly<Record<string, string>>) =>
  sectors!
    .split(' ')
    .map((sector, at) => `${sector} ${Number((100 * Number(shares!.split(' ')[at])).toPrecision(12))}%`)
    .join(', ');
const rows = published('Portfolios');
const customers = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Sector weights'],
  ...rows.map((row) => [row.name, Number(row.probability), 1, Number(row.exposure), written(row)]),
];
const asIn1997 = [
  ['Factor variance', 0.25],
  ['Loss unit', 202_389],
  ['Rounding of losses', 'round up'],
  ['Quantile', 'interpolated'],
  ['Contribution convention', 'spreadsheet'],
];
const bySector = 'creditrisk+ by sector';
const levels = published('Percentiles').filter(({ level }) => level !== 'Mean');

test('customers with specific shares and sectors of their own: Example 3 of 1997 comes out as printed, percentiles and contributions', async () => {
  const asked = [levels.map(({ level }) => Number(level) / 100)];
  const answer = await invoke(lossDistribution, [customers, null, bySector, asked, asIn1997]);
  expect(levels).toHaveLength(8);
  for (const { level, expected } of levels) {
    const row = answer.find(([name]) => name === `Quantile ${Number(level)}%`)!;
    expect([level, Math.abs(Number(row[1]) - Number(expected)) < 1]).toEqual([level, true]);
  }
  const parts = await invoke(lossContributions, [customers, null, bySector, 0.99, asIn1997]);
  const column = parts[0]!.indexOf('Part of quantile');
  const printed = published('Contributions');
  expect(printed).toHaveLength(25);
  printed.forEach(({ expected }, at) => {
    const apart = Math.abs(Number(parts[at + 1]![column]) - Number(expected));
    expect(apart).toBeLessThan(0.5 + 4e-6 * Number(expected));
  });
});

test('what the shares leave follows no sector, named or not, and a specific share beside each customer does the same for one factor', async () => {
  const told = async (heading: string, cells: readonly unknown[], model: string) =>
    deviation(
      await invoke(lossDistribution, [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', heading],
          ['Hill', 0.02, 1, 100_000, cells[0]],
          ['Dale', 0.04, 1, 200_000, cells[1]],
        ],
        null,
        model,
        [[0.99]],
        [
          ['Factor variance', 1],
          ['Specific share', 0.1],
        ],
      ]),
    );
  // Var = Σ EL·loss + v (Σ common share × EL)²: EL 2,000 and 8,000 (CSFP 1997, A13).
  const closed = (first: number, second: number) =>
    Math.sqrt(2_000 * 1e5 + 8_000 * 2e5 + (first * 2_000 + second * 8_000) ** 2);
  expect(await told('Sector weights', ['US 30%', 'US 0.8'], bySector)).toBeCloseTo(closed(0.3, 0.8), 2);
  expect(await told('Sector weights', ['specific 70%, US 30%', 'US: 80%; 特有 20%'], bySector)).toBeCloseTo(
    closed(0.3, 0.8),
    2,
  );
  expect(await told('行业权重', ['美国 30%、特有 70%', ''], 'creditrisk+')).toBeCloseTo(closed(0.3, 0.9), 2);
  expect(await told('Specific share', [0.7, 'none'], 'creditrisk+')).toBeCloseTo(closed(0.3, 1), 2);
  expect(await told('特有风险占比', ['70%', ''], 'creditrisk+')).toBeCloseTo(closed(0.3, 0.9), 2);
});

test.each([
  ['US 60%, Japan 50%', '', 'these add up to 110%'],
  ['US 60%, specific 30%', '', 'these add up to 90%'],
  ['US 60%, us 30%', '', '"us" is named twice'],
  ['US, Japan 40%', '', 'expected sectors with their shares: US 30%, Japan 10%, found "US"'],
  ['30%', '', 'expected sectors with their shares: US 30%, Japan 10%, found "30%"'],
  ['US 60%', '50%', '"Specific share": expected what the sector weights leave, 40%, or nothing, found "50%"'],
])('weights that cannot be are refused: %s, %s', async (weights, specific, sentence) => {
  const answer = invoke(lossDistribution, [
    [
      ['Customer', 'PD', 'LGD', 'Exposure', 'Sector weights', 'Specific share'],
      ['Hill', 0.02, 1, 100_000, weights, specific],
    ],
    null,
    bySector,
  ]);
  await expect(answer).rejects.toThrow(sentence);
});

function deviation(answer: Answer): number {
  return Number(answer.find(([name]) => name === 'Standard deviation')![1]);
}
