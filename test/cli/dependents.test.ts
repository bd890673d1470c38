import fc from 'fast-check';
import { dependentsOf } from '../../src/cli/dependents';
import { keyOf, meet } from '../../src/cli/calculation/area';
import { areasIn } from '../../src/host/file/formula/areasIn';
import type { Contents, FormulaCell } from '../../src/host/file/contents/contents';

const cell = fc.record({ row: fc.nat(7), column: fc.nat(3) });
const formulaCell = fc.record({
  at: cell,
  sheet: fc.constantFrom('One', 'Two'),
  looks: fc.array(cell, { maxLength: 3 }),
  other: fc.boolean(),
  spills: fc.boolean(),
});

test('who depends on a cell is found as by asking everybody again and again', () => {
  fc.assert(
    fc.property(fc.array(formulaCell, { maxLength: 25 }), cell, (drawn, changed) => {
      const contents = contentsWith(drawn);
      const start = { ...changed, sheet: 'One', rows: 1, columns: 1 };
      const found = dependentsOf([start], contents, new Set()).map(keyOf);
      expect([...found].sort()).toEqual([...askedAgain(start, contents)].sort());
    }),
  );
});

/** A formula in a cell of its own, looking at cells or areas of either sheet. */
function contentsWith(drawn: readonly (typeof formulaCell extends fc.Arbitrary<infer T> ? T : never)[]): Contents {
  const formulas = new Map<string, FormulaCell>();
  for (const { at, sheet, looks, other, spills } of drawn) {
    const read = looks.map(({ row, column }, index) => {
      const corner = `${'ABCD'[column]}${row + 1}`;
      return `${other ? 'Two' : 'One'}!${index === 0 ? corner : `${corner}:D8`}`;
    });
    const formula = {
      ...at,
      sheet,
      rows: spills ? 2 : 1,
      columns: 1,
      formula: `=SUM(${read.join(',') || 1})`,
      isArray: spills,
    };
    formulas.set(keyOf(formula), formula);
  }
  const sheets = ['One', 'Two'].map((name) => ({
    name,
    rows: [],
    tables: [],
    formulas: [...formulas.values()].filter(({ sheet }) => sheet === name),
  }));
  return { sheets, names: [], date1904: false };
}

function askedAgain(start: Parameters<typeof meet>[0], contents: Contents): ReadonlySet<string> {
  const found = new Set<string>();
  const changed = [start];
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const formula of contents.sheets.flatMap(({ formulas }) => formulas)) {
      const areas = areasIn(formula.formula, formula.sheet, contents)!;
      if (found.has(keyOf(formula)) || !areas.some((area) => changed.some((one) => meet(one, area)))) continue;
      found.add(keyOf(formula));
      changed.push(formula);
    }
  }
  return found;
}
