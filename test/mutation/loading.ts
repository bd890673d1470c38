import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { transformSync } from '@swc/core';
import { grouped } from './chance';
import { switched, type Numbered } from './switched';

export const root = resolve(__dirname, '../..');

/** Which mutant is on (-1: none), which have been reached since somebody began to look, and until when a loop may go round. */
export const state = { on: -1, hits: null as Uint8Array | null, until: Infinity, turns: 0 };

Object.assign(globalThis, {
  $mutant: (number: number) => {
    if (state.hits !== null) state.hits[number] = 1;
    return number === state.on;
  },
  $turn: () => {
    if ((++state.turns & 255) === 0 && performance.now() > state.until) throw new Error('never ends');
  },
});

/** Ours, but for this program. */
export function forget(): void {
  for (const name of Object.keys(require.cache))
    if (name.startsWith(root) && !name.includes('node_modules') && !name.startsWith(__dirname))
      delete require.cache[name];
}

/** Node's way of loading TypeScript, with the mutants inside; each text is compiled once. */
export function compileWith(mutants: readonly Numbered[]): void {
  const compiled = new Map<string, string>();
  const byFile = grouped(mutants, ({ file }) => file);
  for (const extension of ['.ts', '.tsx'])
    require.extensions[extension] = (module, filename) => {
      const code = compiled.get(filename) ?? codeOf(filename, byFile);
      compiled.set(filename, code);
      (module as unknown as { _compile(code: string, filename: string): void })._compile(code, filename);
    };
}

function codeOf(filename: string, byFile: ReadonlyMap<string, readonly Numbered[]>): string {
  const file = relative(root, filename).split(sep).join('/');
  const text = readFileSync(filename, 'utf8');
  const source = file.startsWith('src/engine/') ? switched(file, text, byFile.get(file) ?? []) : text;
  return transformSync(source, {
    filename,
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript', tsx: filename.endsWith('x') }, target: 'es2022' },
  }).code;
}
