import { Problem } from '../../src/engine/problem';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const cases = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({ definition, example, title: `${definition.name}: ${example.title.en}` })),
);

test.each(cases)('$title spills what its documentation says', async ({ definition, example }) => {
  expectCells(await invoke(definition, example.arguments), example.spills);
});

test.each(cases)(
  '$title spills the same where blank cells arrive as 0, as empty text, and as nothing',
  async ({ definition, example }) => {
    for (const blank of [0, '', undefined]) {
      const given = example.arguments.map(
        (cells) => cells?.map((row) => row.map((cell) => (cell === null ? blank : cell))) ?? blank,
      );
      expectCells(await invoke(definition, given), example.spills);
    }
  },
);

test.each(catalogue.map((definition) => [definition.name, definition] as const))(
  '%s has an example',
  (_, definition) => {
    expect(definition.examples.length).toBeGreaterThan(0);
  },
);

/** Numbers to six digits, as examples are typed; everything else to the letter. */
function expectCells(answer: Cells, expected: Cells): void {
  expect(answer.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  answer.forEach((row, at) =>
    row.forEach((cell, column) => {
      const right = expected[at]![column];
      if (typeof right === 'number' && typeof cell === 'number')
        expect(Math.abs(cell - right)).toBeLessThanOrEqual(1e-5 * Math.max(1e-3, Math.abs(right)));
      else expect(cell instanceof Problem ? cell.message : cell).toEqual(right);
    }),
  );
}
