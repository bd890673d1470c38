#!/usr/bin/env node
/** npm run recalc -- in.xlsx out.xlsx: builds the command line when it is missing or stale, then runs it. Its exit code is ours. */
import path from 'node:path';
import { root, run } from './program.mjs';

// What the build says goes to the error output: the other one is for --json.
const built = await run(process.execPath, [path.join(root, 'tools/build.mjs'), 'cli', '--if-stale'], {
  stdio: ['ignore', process.stderr, 'inherit'],
});
// File names on the command line are the user's: seen from where he stands, not from the project's folder.
process.exitCode =
  built === 0
    ? await run(process.execPath, [path.join(root, 'dist/cli/recalc.cjs'), ...process.argv.slice(2)], {
        cwd: process.env.INIT_CWD ?? process.cwd(),
      })
    : 3;
