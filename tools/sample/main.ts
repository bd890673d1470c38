import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleFiles } from './files';

sampleFiles().then((files) =>
  Object.entries(files).forEach(([file, bytes]) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${file} ${(bytes.length / 1024).toFixed(0)} kB`);
  }),
);
