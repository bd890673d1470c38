import { frozenRowHeight } from '../../../src/excel/formulas/frozenLook';

const row = (formula: string, policy: string) => [
  'Coverage',
  'C8:G68',
  formula,
  '41c6f9ce08ef5dc8',
  '0.1.0',
  46203,
  policy,
];

test.each([
  ['=AGEING(Receivables[#All],AsOf)', '', 15],
  [`=IFERROR(${'x'.repeat(90)})`, '', 27],
  ['=AGEING(Receivables[#All],AsOf)', 'Insured percentage 90%; '.repeat(10), 51],
  ['=AGEING(Receivables[#All],AsOf)', '赔偿比例 90%；'.repeat(10), 27],
  [`="${'x'.repeat(8000)}"`, '', 409],
])('the formula %s under the policy %s takes a row of so many points', (formula, policy, points) => {
  expect(frozenRowHeight(row(formula, policy))).toBe(points);
});
