/** npm run start:excel: the add-in in the Excel of this machine (Windows, Mac). Ctrl+C takes it out of Excel again. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { install } from './install.mjs';
import { node, root } from './program.mjs';

const port = 3000;

try {
  await install();
  if (process.platform !== 'win32' && process.platform !== 'darwin')
    throw new Error(
      'There is no Excel for this system; `npm start` shows the add-in in the embedded host, docs/real-excel-checklist.md says how to use Excel on the web.',
    );
  if ((await node('tools/build.mjs', 'addin', '--if-stale')) !== 0)
    throw new Error('The build failed; the reason stands above.');
  const require = createRequire(import.meta.url);
  const { serve } = await import('./serve.mjs');
  await serve({ port, secure: await require('office-addin-dev-certs').getHttpsServerOptions() });
  const { startDebugging, stopDebugging, AppType } = require('office-addin-debugging');
  const manifest = path.join(root, 'dist', 'manifest.xml');
  await startDebugging(manifest, { appType: AppType?.Desktop ?? 'desktop', enableDebugging: false });
  console.log(`Excel is opening with Coversheet from https://localhost:${port}/. Ctrl+C ends it.`);
  process.once('SIGINT', () => stopDebugging(manifest).finally(() => process.exit()));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
