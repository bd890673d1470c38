/** npm run check:libreoffice: LibreOffice opens what we saved, sheet by sheet, and its values are laid beside ours. */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('tools/checks/checkLibreOffice.ts');
