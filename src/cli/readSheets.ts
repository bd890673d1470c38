import { asProblem } from '../engine/attempt';
import { Problem } from '../engine/problem';
import type { Language, Words } from '../engine/words';
import { bookCheck } from '../functions/catalogue/bookCheck';
import { invoke } from '../functions/invoke';
import { scanFile } from '../host/file/contents/scanFile';
import { patchable } from '../host/file/patch/patchable';
import type { Cells } from '../workbook/values/cells';
import { functionNames } from './customFunctions';
import { press } from './press';
import { readSlowly } from './recalculate';

/** What is told of every sheet, and whether nothing is left to decide or to mend. */
export interface SheetsRead {
  readonly lines: readonly string[];
  readonly settled: boolean;
}

/** Reads each sheet as receivables, as BOOKCHECK does, and says it in sentences; sheets without such headings say what was looked for. */
export async function readSheets(bytes: Uint8Array, asOf: string | null, language: Language): Promise<SheetsRead> {
  const { sheets, date1904 } = scanFile(patchable(bytes, press).parts, functionNames) ?? (await readSlowly(bytes));
  const told: SheetsRead[] = [];
  for (const { name, rows } of sheets) {
    if (rows.length === 0) continue;
    const read = await sheetRead(rectangle(rows), asOf, date1904, language);
    told.push({ lines: [titleOf(name)[language], ...read.lines.map((line) => `  ${line}`)], settled: read.settled });
  }
  return { lines: told.flatMap(({ lines }) => lines), settled: told.every(({ settled }) => settled) };
}

function titleOf(sheet: string): Words {
  return { en: `Sheet “${sheet}”`, zh: `工作表“${sheet}”` };
}

async function sheetRead(
  cells: Cells,
  asOf: string | null,
  date1904: boolean,
  language: Language,
): Promise<SheetsRead> {
  const answer = await Promise.resolve()
    .then(() => invoke(bookCheck, [cells, null, asOf], { date1904 }))
    .catch(asProblem);
  if (answer instanceof Problem) return { lines: [answer.in(language)], settled: true };
  const lines = answer.slice(1).map(([kind, says, figure]) => `${String(kind)}: ${String(says)}${figureOf(figure)}`);
  return { lines, settled: !answer.some(([kind]) => unsettled.has(String(kind))) };
}

/** Words that a line of BOOKCHECK begins with where something is left to do. */
const unsettled: ReadonlySet<string> = new Set(['To decide', '待确定', 'Not read', '未读取']);

function figureOf(figure: unknown): string {
  return typeof figure === 'number' ? ` ${figure}` : '';
}

/** A file leaves out what is blank. */
function rectangle(rows: readonly (readonly unknown[] | undefined)[]): Cells {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}
