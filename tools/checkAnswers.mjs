/** npm run check:answers -- <commit>: are all answers the same as at that commit, to the last digit? Exit code 0: yes, 1: every difference is printed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { root } from './program.mjs';
import { booksAnswered } from './checkAnswers/books.mjs';
import { differences } from './checkAnswers/differences.mjs';
import { examplesAnswered } from './checkAnswers/examplesAnswered.mjs';

/** The books whose formulas are calculated: the sample with live formulas, and the published tables laid beside our functions. */
const BOOKS = [
  'test/sample/live.en.xlsx',
  'test/sample/live.zh-CN.xlsx',
  'assets/check-me.en.xlsx',
  'assets/check-me.zh-CN.xlsx',
];

const [commit] = process.argv.slice(2);
if (!commit) {
  console.error('Which commit? npm run check:answers -- <commit>');
  process.exit(2);
}
await install();
const git = (...words) =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
const then = mkdtempSync(path.join(tmpdir(), 'coversheet-answers-'));
try {
  git('worktree', 'add', '--quiet', '--force', '--detach', then, git('rev-parse', '--verify', `${commit}^{commit}`));
  symlinkSync(path.join(root, 'node_modules'), path.join(then, 'node_modules'), 'junction');
  process.exitCode = await compared();
} finally {
  git('worktree', 'remove', '--force', then);
  if (readdirSync(path.dirname(then)).includes(path.basename(then))) rmSync(then, { recursive: true, force: true });
}

/** Both programs read the same cells: those of the books and examples as they were at the commit. */
async function compared() {
  const books = BOOKS.map((name) => ({ name, file: path.join(then, name) }));
  const [was, is] = [await booksAnswered(then, books), await booksAnswered(root, books)];
  const examplesWere = examplesAnswered(then);
  const examplesAre = examplesAnswered(root, examplesWere.asked);
  const different = differences({ ...was, ...examplesWere.cells }, { ...is, ...examplesAre.cells });
  different.forEach((line) => console.log(line));
  console.log(
    `${BOOKS.length} books, ${examplesWere.asked.length} examples, ${Object.keys(was).length + Object.keys(examplesWere.cells).length} cells: ` +
      (different.length === 0 ? `every answer is that of ${commit}` : `${different.length} cells differ`),
  );
  return different.length === 0 ? 0 : 1;
}
