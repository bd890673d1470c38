import { Problem } from '../../../../src/engine/problem';
import { mappedGrade, scales, type NamedScale } from '../../../../src/engine/risk';

const probability = (scale: NamedScale, grade: string, baseRate: number | null = null) =>
  mappedGrade(grade, scale, baseRate) as number;
const odds = (share: number) => share / (1 - share);

test('illustrative grades stand on the base rate and double their odds', () => {
  expect(probability('Allianz illustrative', '5')).toBeCloseTo(0.03, 12);
  expect(probability('Allianz illustrative', '5', 0.01)).toBeCloseTo(0.01, 12);
  expect(odds(probability('Allianz illustrative', '7'))).toBeCloseTo(4 * odds(0.03), 12);
  expect(probability('Coface illustrative', '5', 0.02)).toBeCloseTo(0.02, 12);
  expect(odds(probability('Coface illustrative', '4'))).toBeCloseTo(2 * odds(0.03), 12);
  expect(
    odds(probability('Creditsafe illustrative', 'B')) * odds(probability('Creditsafe illustrative', 'C')),
  ).toBeCloseTo(odds(0.03) ** 2, 12);
});

test('Allianz grade 1 is the safest, Coface class 10; Coface class 0 is default', () => {
  const ten = Array.from({ length: 10 }, (_, at) => String(at + 1));
  const rising = (scale: NamedScale, grades: readonly string[]) =>
    grades.map((grade) => probability(scale, grade)).every((one, at, all) => at === 0 || one > all[at - 1]!);
  expect([rising('Allianz illustrative', ten), rising('Coface illustrative', [...ten].reverse())]).toEqual([
    true,
    true,
  ]);
  expect(probability('Coface illustrative', '0')).toBe(1);
});

test.each([
  ['71', 'A'],
  ['70', 'B'],
  ['51', 'B'],
  ['50', 'C'],
  ['30', 'C'],
  ['29', 'D'],
  ['21', 'D'],
])('a Creditsafe score of %s is band %s', (score, band) => {
  expect(probability('Creditsafe illustrative', score)).toBe(probability('Creditsafe illustrative', band));
});

test.each<[NamedScale, string]>([
  ['Creditsafe illustrative', '20'],
  ['Creditsafe illustrative', 'E'],
  ['Creditsafe illustrative', '101'],
  ['Allianz illustrative', '0'],
  ['Allianz illustrative', '11'],
  ['Coface illustrative', '11'],
  ['D&B', '6'],
  ['D&B', '1000'],
  ['D&B', '1876'],
  ['S&P', 'Aaa1'],
  ['CQS', '7'],
])('%s has no grade %s', (scale, grade) => {
  expect(mappedGrade(grade, scale, null)).toBeInstanceOf(Problem);
});

test('a scale without published levels says in its edition that it is illustrative', () => {
  for (const [name, { edition }] of Object.entries(scales))
    expect([name, /illustrative/.test(edition.en)]).toEqual([name, /illustrative/.test(name)]);
});
