/** Runs rows of scripts side by side, those of one row one after the other. What a script says is shown once it has ended, so that two never speak at once. */
import { spawn } from 'node:child_process';
import { root } from './program.mjs';

/** Rows of [name, script, …parameters]; answers with what passed, row by row. */
export async function sideBySide(rows) {
  return (await Promise.all(rows.map(oneAfterTheOther))).flat();
}

async function oneAfterTheOther([first, ...rest]) {
  return first ? [await run(first), ...(await oneAfterTheOther(rest))] : [];
}

function run([name, ...command]) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      console.log(`\n== ${name}`);
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.log(`== ${name}: failed`);
      resolve({ name, passed: code === 0 });
    }),
  );
}
