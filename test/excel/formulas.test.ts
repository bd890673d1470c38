import { calculatedOf, formulasIn } from '../../src/excel/formulas/findFormulas';
import { callsOurs, readsSpill, retyped } from '../../src/excel/formulas/recognise';

test.each([
  ['=CREDITRISK(Customers[#All])', true],
  ['=creditrisk (A1:B2)', true],
  ['=IFERROR(_xldudf_CREDITRISK(A1:B2),0)', true],
  ['=SUM(A1:A3)', false],
  ['=MYCREDITRISK(A1)', false],
  ['="CREDITRISK("&A1', false],
  ['CREDITRISK(A1)', false],
])('whether %s calls a function of ours: %s', (formula, ours) => {
  expect(callsOurs(formula)).toBe(ours);
});

test.each([
  ['=SUM(B5#)', true],
  ['=INDEX(Coverage!$B$5#,2,3)', true],
  ['=SUM(B5)', false],
  ['="B5#"', false],
  ['=SUM(Customers[#All])', false],
])('whether %s reads a spill: %s', (formula, reads) => {
  expect(readsSpill(formula)).toBe(reads);
});

test('a formula that Excel did not recognise is typed again without the prefix that Excel gave it', () => {
  expect(retyped('=SUM(_xldudf_AGEING(A1:B9,C1))+_xlfn._xldudf_CREDITRISK(A1:A2)')).toBe(
    '=SUM(AGEING(A1:B9,C1))+CREDITRISK(A1:A2)',
  );
});

test('a spill that shows its formula in every cell counts once, and a second formula below it counts too', () => {
  const first = '=CREDITRISK(A1:B3)';
  const second = '=AGEING(A1:B3,C1)';
  const cells = [
    [first, first],
    [first, first],
    ['', 5],
    [second, 7],
  ];
  expect(formulasIn(cells, callsOurs)).toEqual([
    { row: 0, column: 0, formula: first },
    { row: 3, column: 0, formula: second },
  ]);
});

test('a text that reads like a formula, as in the list of frozen ones, is none', () => {
  const formula = '=CREDITRISK(A1:B3)';
  const cells = [
    ['Coverage', formula],
    [formula, ''],
  ];
  const values = [
    ['Coverage', formula],
    ['Score', ''],
  ];
  expect(calculatedOf(formulasIn(cells, callsOurs), values)).toEqual([{ row: 1, column: 0, formula }]);
});
