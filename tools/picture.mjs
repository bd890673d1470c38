/** node tools/picture.mjs: takes the picture of the README, docs/picture.png: the inserted report beside the wizard's result. Needs what `npm run build` makes and a Chromium. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './program.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { startHarness } = require('../test/e2e/harness.ts');

const harness = await startHarness();
const sheet = await harness.open({ workbook: '/assets/sample.en.xlsx', language: 'en', theme: 'light' });
await sheet.page.setViewportSize({ width: 1600, height: 900 });
const pane = await sheet.pane();
const press = (name) => pane.getByRole('button', { name, exact: true }).click();
const until = (title) => pane.getByRole('heading', { name: title, exact: true }).waitFor();
for (const step of ['Is it read as you meant it?', 'What is the cover?', 'Who could hurt, and what comes back?', 'Put it into the workbook']) {
  await press('Next');
  await until(step);
}
await press('Insert the sheets');
await pane.getByText('Inserted. The formulas are live.').first().waitFor();
await press('Report');
await press('Back');
await until('Who could hurt, and what comes back?');
await pane.getByText('If one customer fails', { exact: true }).waitFor();
await sheet.settled();
await sheet.page.mouse.move(0, 0);
await sheet.page.waitForTimeout(1000);
await sheet.page.screenshot({ path: path.join(root, 'docs/picture.png') });
await harness.close();
