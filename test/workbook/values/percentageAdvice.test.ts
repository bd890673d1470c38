import type { Problem } from '../../../src/engine/problem';
import { readPercentage } from '../../../src/workbook/values/percentage';

test.each([
  ['100.1%', 'expected at most 100%, found "100.1%".'],
  ['150％', 'expected at most 100%, found "150％".'],
  [90, 'expected 90% or 0.9, found "90".'],
])('%p: a sign that is there is not advised again', (cell, sentence) => {
  expect((readPercentage(cell) as Problem).in('en')).toBe(sentence);
});

test.each([
  [90, '90%'],
  ['２.5', '2.5%'],
  ['150%', undefined],
  ['ninety', undefined],
])('%p: what was meant is told where it is plain', (cell, meant) => {
  expect((readPercentage(cell) as Problem).parts.meant).toBe(meant);
});
