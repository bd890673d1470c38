import { formulaFromFile } from '../../../src/host/file/formula/formulaFromFile';
import { formulaToFile, isDynamic } from '../../../src/host/file/formula/formulaToFile';

const functions = ['CREDITRISK', 'AGEING', 'CTL.RISK'];

/** Typed in Excel, and as Excel stores it. */
const pairs: readonly (readonly [string, string])[] = [
  ['=CREDITRISK(Customers[#All],Receivables[#All],AsOf)', '_xldudf_CREDITRISK(Customers[#All],Receivables[#All],AsOf)'],
  ['=CTL.RISK(A1)', '_xldudf_CTL_RISK(A1)'],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ["=SUM('客户 A'!$B$2#)*2", "SUM(_xlfn.ANCHORARRAY('客户 A'!$B$2))*2"],
  ['=@A1:A9+1', '_xlfn.SINGLE(A1:A9)+1'],
  ['=@INDEX(A1:A9,2)', '_xlfn.SINGLE(INDEX(A1:A9,2))'],
  ['=@(A1:A3*2)', '_xlfn.SINGLE((A1:A3*2))'],
  ['=SORT(FILTER(A1:B9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))'],
  ['=XLOOKUP(A1,T[id],T[name])', '_xlfn.XLOOKUP(A1,T[id],T[name])'],
  ['=T[@Amount]*2', 'T[[#This Row],[Amount]]*2'],
  ['=T[@[Invoice date]]', 'T[[#This Row],[Invoice date]]'],
  ['=SUM(T[@[a]:[b c]])', 'SUM(T[[#This Row],[a]:[b c]])'],
  ['=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  [
    '=MAP(A1:A3,LAMBDA(v,LET(w,v*2,w+v)))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlfn.LET(_xlpm.w,_xlpm.v*2,_xlpm.w+_xlpm.v)))',
  ],
  ['=LET(f,LAMBDA(a,a+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))'],
  ['="CREDITRISK(A1#)"&"[@c]"', '"CREDITRISK(A1#)"&"[@c]"'],
  ['=IF(A1=#N/A,{1,2;3,4},1.5E+3)', 'IF(A1=#N/A,{1,2;3,4},1.5E+3)'],
  ['=SUM(A:A,$1:$3, Sheet1!B2)', 'SUM(A:A,$1:$3, Sheet1!B2)'],
];

test.each(pairs)('%s is stored as %s', (typed, stored) => {
  expect(formulaToFile(typed, { functions })).toBe(stored);
});

test.each(pairs.filter(([typed]) => typed !== '=@(A1:A3*2)'))('%s is read back from %s', (typed, stored) => {
  expect(formulaFromFile(stored, functions)).toBe(typed);
});

test('a single value of a computed array is read with its parentheses', () => {
  expect(formulaFromFile('_xlfn.SINGLE(A1:A3*2)', functions)).toBe('=@(A1:A3*2)');
});

test('a reference to this row without a table is stored with the table in which the cell stands', () => {
  expect(formulaToFile('=[@Amount]-[@[Paid amount]]', { functions, table: 'Receivables' })).toBe(
    'Receivables[[#This Row],[Amount]]-Receivables[[#This Row],[Paid amount]]',
  );
});

test('a function that is not registered keeps the name under which it is stored', () => {
  expect(formulaFromFile('_xldudf_OTHER_ADDIN(1)', functions)).toBe('=_xldudf_OTHER_ADDIN(1)');
});

test('letter case and spaces around names do not matter to the codec', () => {
  expect(formulaToFile('=creditRisk(A1) + let( x , 1 , X )', { functions })).toBe(
    '_xldudf_CREDITRISK(A1) + _xlfn.LET( _xlpm.x , 1 , _xlpm.X )',
  );
});

test('formulas of ours, spilling functions and spill references are dynamic; a sum or a text that looks like one is not', () => {
  expect(
    ['=1+ageing(A1)', '=SUM(A1#)', '=ROWS(UNIQUE(A1:A9))'].map((formula) => isDynamic(formula, functions)),
  ).toEqual([true, true, true]);
  expect(
    ['=SUM(A1:A3)', '="AGEING(A1)"', '=IFERROR(#N/A,1)', '=AGEING'].map((formula) => isDynamic(formula, functions)),
  ).toEqual([false, false, false, false]);
});
