import { markOf } from '../../../src/excel/insert/mark';

test.each([
  ['a renamed sheet', '=SUM(Coverage!$B$9:$B$90)', "=SUM('My coverage'!$B$9:$B$90)"],
  ['an inserted row', '=IF(C17>0,C17/$H$15,"–")', '=IF(C18>0,C18/$H$16,"–")'],
  ['a deleted sheet', '=INDEX(Coverage!$B$1:$B$90,$J17)', '=INDEX(#REF!,$J17)'],
  ['an @ of Excel', '=INDEX(A1:A9,2)', '=@INDEX(A1:A9,2)'],
  ['a spill', '=SUM(B5#)', '=SUM(B6#)'],
])('a formula keeps its mark after %s', (_, before, after) => {
  expect(markOf(after)).toBe(markOf(before));
});

test.each([
  ['another number', '=B6*0.1', '=B6*0.2'],
  ['another function', '=SUM(B1:B9)', '=MAX(B1:B9)'],
  ['a value over a formula', '=C17*2', 25],
  ['another value', 0.9, 0.85],
  ['another text', 'percent then deduct', 'deduct then percent'],
])('%s has another mark', (_, before, after) => {
  expect(markOf(after)).not.toBe(markOf(before));
});
