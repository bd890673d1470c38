import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programs } from './programs';
import { workbookOf } from './workbookOf';

/** Writes the programs' workbooks into a folder, to be opened by hand. */
async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const program of programs) {
    const file = path.join(folder, `${program.file}.xlsx`);
    writeFileSync(file, await workbookOf(program));
    console.log(`${file} ${program.layout.program}`);
  }
}

void write(process.argv[2] ?? path.join('dist', 'programs'));
