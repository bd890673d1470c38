import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../program.mjs';

/** What the functions of a tree answer to the examples of its own catalogue, or to those asked; each cell by function, title and place. */
export function examplesAnswered(tree, asked = null) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, 'tools/checkAnswers/examplesIn.mjs'), tree],
    { encoding: 'utf8', input: JSON.stringify(asked), maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new Error(stderr);
  const answered = JSON.parse(stdout);
  const cells = answered.flatMap(({ name, title, answer }) =>
    answer.flatMap((row, down) =>
      row.map((value, right) => [`${name}, “${title}” [row ${down + 1}, column ${right + 1}]`, value]),
    ),
  );
  return {
    asked: answered.map(({ name, title, arguments: given }) => ({ name, title, arguments: given })),
    cells: Object.fromEntries(cells),
  };
}
