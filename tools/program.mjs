/** Starts programs for the other tools; built-ins only, because it runs before anything is installed. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project's folder, its output on ours, and answers with its exit code. */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a script with the Node that runs us: the same on Linux, macOS and Windows. */
export const node = (script, ...parameters) => run(process.execPath, [script, ...parameters]);

/** npm, by the way that npm itself tells its scripts; on Windows `npm` is not a program that can be started directly. */
export function npm(...parameters) {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.js$/.test(own)
    ? node(own, ...parameters)
    : run('npm', parameters, { shell: process.platform === 'win32' });
}
