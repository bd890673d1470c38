import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandIds } from '../../../src/excel/program/commands';
import { catalogue } from '../../../src/functions/catalogue/catalogue';
import type { World } from './lint';

const root = path.join(__dirname, '../../..');

/** Pages and scripts that the build makes; everything else must lie in assets/. */
const built = new Set(['taskpane.html', 'support.html', 'functions.js']);

export const projectWorld: World = {
  url: 'https://localhost:3000/',
  file: (wanted) => {
    if (built.has(wanted)) return null;
    const file = path.join(root, /^functions.*\.json$/.test(wanted) ? `assets/${wanted}` : wanted);
    if (!existsSync(file)) return undefined;
    return wanted.endsWith('.png') ? pixelsOf(readFileSync(file)) : null;
  },
  functionsInMetadata: Object.fromEntries(
    ['functions.json', 'functions.zh-CN.json'].map((file) => [file, idsIn(path.join(root, 'assets', file))]),
  ),
  functionsAssociated: catalogue.map(({ name }) => name),
  commandsAssociated: commandIds,
};

/** Width and height stand in the first chunk of every PNG. */
function pixelsOf(png: Buffer) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function idsIn(file: string): readonly string[] {
  const { functions } = JSON.parse(readFileSync(file, 'utf8')) as { functions: { id: string }[] };
  return functions.map(({ id }) => id);
}
