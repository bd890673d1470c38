/** node tools/picture.mjs: takes the picture of the README, docs/picture.png: the inserted report beside the wizard's result. Needs what `npm run build` makes and a Chromium. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './program.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { startHarness } = require('../test/e2e/harness.ts');
const { walkTo } = require('../test/e2e/walk.ts');
const { sheetWords } = require('../src/taskpane/plan/sheetWords.ts');
const words = require('../src/taskpane/words/dictionaries.ts').dictionaries.en;

const harness = await startHarness();
const sheet = await harness.open({ workbook: '/assets/sample.en.xlsx', language: 'en', theme: 'light' });
await sheet.page.setViewportSize({ width: 1600, height: 900 });
const pane = await sheet.pane();
const press = (name) => pane.getByRole('button', { name, exact: true }).click();
await walkTo(pane, 'insert', 'en');
await press(words['insert.now']);
await pane.getByText(words['insert.done']).first().waitFor();
await press(sheetWords.report.en);
await press(words.back);
await pane.getByText(words['result.fails'], { exact: true }).waitFor();
await sheet.settled();
await sheet.page.mouse.move(0, 0);
await sheet.page.waitForTimeout(1000);
await sheet.page.screenshot({ path: path.join(root, 'docs/picture.png') });
await harness.close();
