import { circleThrough } from './circleThrough';

const imports = new Map([
  ['door', ['heading', 'table']],
  ['heading', ['word']],
  ['table', ['layout', 'rows']],
  ['layout', ['rows']],
  ['rows', ['table']],
  ['itself', ['itself']],
]);

test('the shortest circle through a file is told from the file to itself', () => {
  expect(circleThrough('table', imports)).toEqual(['table', 'rows', 'table']);
  expect(circleThrough('layout', imports)).toEqual(['layout', 'rows', 'table', 'layout']);
  expect(circleThrough('itself', imports)).toEqual(['itself', 'itself']);
});

test('a file that only leads to a circle is on none', () => {
  expect(circleThrough('door', imports)).toBeNull();
  expect(circleThrough('heading', imports)).toBeNull();
});
