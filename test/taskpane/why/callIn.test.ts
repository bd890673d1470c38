import { argumentFrom } from '../../../src/taskpane/why/argument';
import { callIn } from '../../../src/taskpane/why/callIn';

test.each([
  ['=INDEMNITY(Claims[#All],Policy!$A$1:$B$9,,AsOf)', 'INDEMNITY', ['Claims[#All]', 'Policy!$A$1:$B$9', '', 'AsOf']],
  ['= coversheet.creditRisk( A1:B9 , "a,b""c" )', 'CREDITRISK', ['A1:B9', '"a,b""c"']],
  [
    "=AGEING('Open, (items)'!A1:C9,IF(A1>0,1,2),{30,60})",
    'AGEING',
    ["'Open, (items)'!A1:C9", 'IF(A1>0,1,2)', '{30,60}'],
  ],
  ['=_xldudf_COVERSHEET_AGEING(A1:C9,B1)', 'AGEING', ['A1:C9', 'B1']],
] as const)('%s is one call', (formula, name, args) => {
  expect(callIn(formula)).toEqual({ name, args });
});

test.each([
  '=SUM(A1:A9)',
  '=INDEMNITY(A1:B9)+INDEMNITY(A1:B9)',
  '=INDEX(AGEING(A1:C9,B1),2,3)',
  '=A1',
  'INDEMNITY(A1)',
])('%s is no single call of ours', (formula) => {
  expect(callIn(formula)).toBeNull();
});

test.each([
  ['', { is: 'left out' }],
  ['"a ""b"""', { is: 'value', value: 'a "b"' }],
  ['90%', { is: 'value', value: 0.9 }],
  ['-1.5', { is: 'value', value: -1.5 }],
  ['TRUE', { is: 'value', value: true }],
  ['$A$1:B9', { is: 'reference', reference: "'Open items'!$A$1:$B$9" }],
  ['B5#', { is: 'reference', reference: "'Open items'!$B$5#" }],
  ["'Open items'!A3:H64", { is: 'reference', reference: "'Open items'!A3:H64" }],
  ['Coverage!B5#', { is: 'reference', reference: 'Coverage!B5#' }],
  ['Customers[#All]', { is: 'reference', reference: 'Customers[#All]' }],
  ['AsOf', { is: 'reference', reference: 'AsOf' }],
  ['IF(A1>0,1,2)', { is: 'computed' }],
  ['A1+B1', { is: 'computed' }],
  ['{30,60}', { is: 'computed' }],
] as const)('an argument written %j', (text, argument) => {
  expect(argumentFrom(text, 'Open items')).toEqual(argument);
});
