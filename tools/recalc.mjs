#!/usr/bin/env node
/** npm run recalc -- in.xlsx out.xlsx: builds the command line when it is missing or stale, then runs it. Its exit code is ours. */
import path from 'node:path';
import { node, root, run } from './program.mjs';

const built = await node(path.join(root, 'tools/build.mjs'), 'cli', '--if-stale');
// File names on the command line are the user's: seen from where he stands, not from the project's folder.
process.exitCode = built === 0 ? await run(process.execPath, [path.join(root, 'dist/cli/recalc.cjs'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() }) : 3;
