/** npm run icons: draws the icons (SVG) as the PNG files that Excel asks for. They are committed; run it after changing a drawing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { root } from './program.mjs';

const assets = path.join(root, 'assets');
const commands = readdirSync(path.join(assets, 'commands'))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => `commands/${file.slice(0, -4)}`);
const wanted = [
  ...[16, 32, 64, 80, 128].map((size) => ['icon', size]),
  ...commands.flatMap((name) => [16, 32, 80].map((size) => [name, size])),
];

const browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, size] of wanted) {
  const drawing = readFileSync(path.join(assets, `${name}.svg`), 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" `,
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${wanted.length} icons`);
