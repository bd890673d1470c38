/** Starts a program of ours that is written in TypeScript, with what was asked of the command that starts it; packages are installed first, and where anything is lacking the sentence about it is all that is printed. */
import { install } from './install.mjs';
import { run } from './program.mjs';

/** `first` is what must be done after the packages are there and before the program begins. */
export async function inTypeScript(program, first = async () => {}) {
  try {
    await install();
    await first();
    process.exitCode = await run(process.execPath, [
      '--require',
      './tools/typescript.cjs',
      program,
      ...process.argv.slice(2),
    ]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
