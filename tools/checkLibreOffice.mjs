/** npm run check:libreoffice: LibreOffice opens what we saved, sheet by sheet, and its values are laid beside ours. */
import { install } from './install.mjs';
import { run } from './program.mjs';

await install();
process.exitCode = await run(process.execPath, [
  '--require',
  './tools/typescript.cjs',
  'tools/checks/checkLibreOffice.ts',
]);
