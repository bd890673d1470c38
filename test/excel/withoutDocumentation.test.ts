import { readFileSync } from 'node:fs';
import path from 'node:path';
import withoutDocumentation from '../../tools/withoutDocumentation.cjs';
import { importsOf, sourceFiles } from '../architecture/program';

const root = path.join(__dirname, '../..');
const file = readFileSync(path.join(root, 'src/functions/catalogue/lossDistribution.ts'), 'utf8');

test('the add-in loads a function without its documentation, with all else as it was', () => {
  const light = withoutDocumentation(file);
  expect(light).toContain("summary: { en: '', zh: '' }");
  expect(light).toContain('examples: [],\n  run: async');
  expect(light).toContain(file.slice(file.indexOf('  parameters:'), file.indexOf('  examples:')));
  expect(light.length).toBeLessThan(file.length / 2);
});

test('a file that defines no function stays as it is', () => {
  const other = readFileSync(path.join(root, 'src/functions/invoke.ts'), 'utf8');
  expect(withoutDocumentation(other)).toBe(other);
});

test('nothing in the add-in imports what reads the documentation', () => {
  const readers = sourceFiles.filter(
    (one) =>
      ['excel', 'taskpane'].includes(one.room) &&
      importsOf(one).some(({ target }) => /functions\/(metadata|reference|generated)/.test(target)),
  );
  expect(readers.map(({ name }) => name)).toEqual([]);
});

test('the columns and lines of an answer stay in the add-in, because EXPLAIN finds figures by them', () => {
  const text =
    "define({ returns: returned({ en: 'Rows', zh: '行' }, anyLayout(usual), { lines, after: { en: 'a', zh: 'b' } }), run });";
  expect(withoutDocumentation(text)).toBe(
    "define({ returns: returned({ en: '', zh: '' }, anyLayout(usual), { lines }), run });",
  );
  const several =
    "define({ returns: joined({ en: 'a', zh: 'b' }, returned({ en: 'c', zh: 'd' }, one), returned({ en: 'e', zh: 'f' }, two)), run });";
  expect(withoutDocumentation(several)).toBe(
    "define({ returns: joined({ en: '', zh: '' }, returned({ en: '', zh: '' }, one), returned({ en: '', zh: '' }, two)), run });",
  );
});
