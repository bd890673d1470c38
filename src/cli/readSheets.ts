import { asProblem } from '../engine/attempt';
import { Problem } from '../engine/problem';
import type { Language, Words } from '../engine/words';
import { bookCheck } from '../functions/catalogue/bookCheck';
import { invoke } from '../functions/invoke';
import { bookCheckLayout } from '../functions/layouts/bookCheck';
import { reader } from '../functions/reader';
import { scanFile } from '../host/file/contents/scanFile';
import { patchable } from '../host/file/patch/patchable';
import { readReceivables } from '../workbook/ranges/receivables';
import { roleOfRange } from '../workbook/ranges/roleOfRange';
import { ratesTable } from '../workbook/rates/ratesTable';
import { checked } from '../workbook/report/checked';
import type { Cells } from '../workbook/values/cells';
import { functionNames } from './customFunctions';
import { press } from './press';
import { readSlowly } from './recalculate';

/** What is told of every sheet, and whether nothing is left to decide or to mend: some sheet is a ledger, and every ledger was read. */
export interface SheetsRead {
  readonly lines: readonly string[];
  readonly settled: boolean;
}

interface SheetRead extends SheetsRead {
  readonly isLedger: boolean;
}

/** Reads each sheet as receivables, as BOOKCHECK does, and says it in sentences; sheets without such headings say what was looked for. */
export async function readSheets(bytes: Uint8Array, asOf: string | null, language: Language): Promise<SheetsRead> {
  const { sheets, date1904 } = scanFile(patchable(bytes, press).parts, functionNames) ?? (await readSlowly(bytes));
  const rates = sheets.map(({ rows }) => rectangle(rows)).find(isRates) ?? null;
  const told: SheetRead[] = [];
  for (const { name, rows } of sheets) {
    if (rows.length === 0) continue;
    const cells = rectangle(rows);
    const given = rates && needsRates(cells, date1904) ? rates : null;
    const read = isRates(cells)
      ? { lines: [ratesFound[language]], settled: true, isLedger: false }
      : await sheetRead(cells, { asOf, rates: given }, date1904, language);
    told.push({ ...read, lines: [titleOf(name)[language], ...read.lines.map((line) => `  ${line}`)] });
  }
  const ledgers = told.filter(({ isLedger }) => isLedger);
  return {
    lines: told.flatMap(({ lines }) => lines),
    settled: ledgers.length > 0 && ledgers.every(({ settled }) => settled),
  };
}

function titleOf(sheet: string): Words {
  return { en: `Sheet “${sheet}”`, zh: `工作表“${sheet}”` };
}

const ratesFound: Words = {
  en: 'A table of exchange rates: ledgers in several currencies are converted by it.',
  zh: '汇率表：多币种的应收账款按此折算。',
};

function isRates(cells: Cells): boolean {
  return ratesTable(cells) !== null && roleOfRange(cells, new Map()) !== 'ledger';
}

/** A ledger in several currencies, which cannot be added up without. */
function needsRates(cells: Cells, date1904: boolean): boolean {
  const { hurdles } = checked((refuse) => readReceivables(cells, { date1904, mapping: new Map(), refuse }));
  return hurdles.some(({ remedy }) => remedy?.what === 'rates');
}

interface Given {
  readonly asOf: string | null;
  readonly rates: Cells | null;
}

async function sheetRead(
  cells: Cells,
  { asOf, rates }: Given,
  date1904: boolean,
  language: Language,
): Promise<SheetRead> {
  const answer = await Promise.resolve()
    .then(() => invoke(bookCheck, argumentsOf({ export: cells, asOf, rates }), { date1904 }))
    .catch(asProblem);
  if (answer instanceof Problem) return { lines: [answer.in(language)], settled: false, isLedger: false };
  const found = reader(bookCheckLayout, answer);
  const rows = answer.slice(1).map((_, at) => found.row(at + 1));
  return {
    lines: rows.map((row) => `${row.text('kind')}: ${row.text('says')}${figureOf(row.number('amount'))}`),
    settled: !rows.some((row) => ['hurdle', 'missing', 'unread'].includes(row.choice('kind') ?? '')),
    isLedger: !rows.some((row) => row.choice('kind') === 'missing'),
  };
}

function argumentsOf(given: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.keys(bookCheck.parameters).map((name) => given[name] ?? null);
}

function figureOf(figure: number | null): string {
  return figure === null ? '' : ` ${figure}`;
}

/** A file leaves out what is blank. */
function rectangle(rows: readonly (readonly unknown[] | undefined)[]): Cells {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}
