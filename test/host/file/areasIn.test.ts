import { areasIn } from '../../../src/host/file/formula/areasIn';
import { addressOf } from '../../../src/host/grid/address';
import { sampleDocument } from './sampleDocument';

function named(formula: string, sheet = 'Coverage') {
  return areasIn(formula, sheet, sampleDocument)?.map((area) => addressOf(area, area.sheet)) ?? null;
}

test.each([
  ['=A1+$B$2*Coverage!C3', ['Coverage!A1', 'Coverage!B2', 'Coverage!C3']],
  ["=SUM('客户 A'!B2:B3,A1#)", ["'客户 A'!B2:B3", 'Coverage!A1']],
  ['=CREDITRISK(Customers[#All])', ["'客户 A'!A1:C3"]],
  ['=Customers[@Amount]*2', ["'客户 A'!A1:C3"]],
  ['=AsOf+Half', ["'客户 A'!B6"]],
  ['=Book', ["'客户 A'!A1:C3"]],
  ['=SUM(B:B)+SUM(2:3)', ['Coverage!B:B', 'Coverage!2:3']],
  ['="A1"&{1,2}', []],
])('%s looks at %j', (formula, areas) => {
  expect(named(formula)).toEqual(areas);
});

test('a reference to this row without a table looks at the table of the sheet', () => {
  expect(named('=[@Amount]', '客户 A')).toEqual(["'客户 A'!A1:C3"]);
});

test('a formula that finds its cells while it is calculated may look anywhere', () => {
  expect(named('=SUM(INDIRECT("A"&1))')).toBeNull();
});
