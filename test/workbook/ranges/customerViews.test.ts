import type { Problem } from '../../../src/engine/problem';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readSettings } from '../../../src/workbook/ranges/settings';

const read = (headings: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  readCustomers([headings, ...rows], { date1904: false, mapping: new Map() }).rows;

test('what other functions spill beside the customers is read with them, in both languages', () => {
  const [hill] = read(
    ['Customer', 'Country class', 'Statement PD', 'Statement date', 'Base rate', 'Security', 'Previous limit'],
    ['Hill', 4, '0.4%', 45657, 0.02, '1,000', 'nil'],
  );
  expect(hill).toMatchObject({
    countryClass: 4,
    statementProbability: 0.004,
    statementDate: 45657,
    baseRate: 0.02,
    security: 1000,
    previousLimit: 0,
  });
  const [dale] = read(
    ['客户', '国家类别', '报表违约概率', '报表日', '基准违约率', '担保金额', '原信用限额'],
    ['华东', '高收入', 0.01, '2024-12-31', '2%', null, null],
  );
  expect(dale).toMatchObject({
    countryClass: 0,
    statementProbability: 0.01,
    statementDate: 45657,
    baseRate: 0.02,
    security: null,
    previousLimit: null,
  });
});

test.each([['unknown'], ['未知'], ['-'], [null], ['']])('a country class of %p is unknown, not 0', (cell) => {
  const [hill] = read(['Customer', 'Country class'], ['Hill', cell]);
  expect(hill).toMatchObject({ countryClass: NaN });
});

test('a class beyond 7 is refused with its place', () => {
  expect((read(['Customer', 'Country class'], ['Hill', 8])[0] as Problem).message).toBe(
    'Customers row 2, "Country class": expected an OECD class (0 to 7), high income or unknown, found "8".',
  );
});

test('a range without these columns gives customers without these fields', () => {
  expect(Object.keys(read(['Customer'], ['Hill'])[0]!)).not.toContain('countryClass');
});

test('the settings of joining are read in both languages', () => {
  const cells = [
    ['Central tendency', '2%'],
    ['国家权重', 0.12],
    ['Recovery costs', 0.05],
    ['追偿年数', 3],
    ['Discount rate', 0.04],
    ['通常延迟天数', 12],
    ['VAT', '13%'],
    ['敞口口径', '违约时'],
    ['Peak factor', 1.4],
    ['报表的不确定度', 1],
    ['Doubt a year of age', 0.2],
  ];
  expect(readSettings(cells)).toMatchObject({
    centralTendency: 0.02,
    countryWeight: 0.12,
    recoveryCosts: 0.05,
    recoveryYears: 3,
    discountRate: 0.04,
    usualDelay: 12,
    salesTax: 0.13,
    exposureBasis: 'default',
    peakFactor: 1.4,
    statementDeviation: 1,
    statementAgeing: 0.2,
  });
});

test.each([
  ['S&P', 'S&P'],
  ['欧盟', 'CQS'],
  ['dnb', 'D&B'],
  ['安联示意', 'Allianz illustrative'],
  ['Coface DRA illustrative', 'Coface illustrative'],
  ['Creditsafe示意', 'Creditsafe illustrative'],
])('the grade scale %p is %s', (cell, scale) => {
  expect(readSettings([['Grade scale', cell]]).gradeScale).toBe(scale);
});

test('a scale whose owner publishes nothing is refused with two ways out', () => {
  expect(() => readSettings([['Grade scale', 'Allianz']])).toThrow(
    'Settings row 1, "Grade scale": the owner of this scale publishes no probabilities: give a column "Grade PD" beside the grades, or write "illustrative" after its name.',
  );
  expect(() => readSettings([['Grade scale', 'Moody']])).toThrow(
    /expected S&P, CQS, D&B, .* or a column "Grade PD" beside the grades, found "Moody"/,
  );
});

test('what PDMAP spills beside the grades is read with them, and a horizon in the settings', () => {
  expect(read(['Customer', 'Grade', 'Grade PD'], ['Hill', 'C3', 0.004])[0]).toMatchObject({
    grade: 'C3',
    gradeProbability: 0.004,
  });
  expect(read(['客户', '评级违约概率'], ['华东', '0.4%'])[0]).toMatchObject({ gradeProbability: 0.004 });
  expect(readSettings([['期限', '150天']]).horizon).toBe(150);
  expect(readSettings([]).horizon).toBeNull();
});
