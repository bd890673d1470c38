/** Lets a plain Node script require the project's TypeScript: `node --require ./tools/typescript.cjs test/bench/main.ts`. Types are not checked here. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

const options = {
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    module._compile(code, filename);
  };
}
