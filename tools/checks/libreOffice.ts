import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rowsOf } from './csv';

/** The program, from COVERSHEET_SOFFICE, the PATH or its usual places; null where there is none. */
export function findLibreOffice(): string | null {
  const usual = [
    'soffice',
    'libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  const candidates = process.env.COVERSHEET_SOFFICE ? [process.env.COVERSHEET_SOFFICE] : usual;
  return (
    candidates.find((program) =>
      path.isAbsolute(program) ? existsSync(program) : spawnSync(program, ['--version']).status === 0,
    ) ?? null
  );
}

/** What LibreOffice reads in a workbook: unformatted texts of every sheet. `anew` makes it calculate every formula itself. */
export function readByLibreOffice(
  program: string,
  bytes: Uint8Array,
  anew: boolean,
): Readonly<Record<string, string[][]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coversheet-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), bytes);
    // "Recalculation on file load" (0 always, 1 never) lies in the user's profile, so each run gets one of its own.
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), profile(anew ? 0 : 1));
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const run = spawnSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        path.join(folder, 'book.xlsx'),
      ],
      { timeout: 180_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`);
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    return Object.fromEntries(
      files.map((file) => [
        file.slice('book-'.length, -'.csv'.length),
        rowsOf(readFileSync(path.join(folder, file), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function profile(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
}
