import { readFile } from 'node:fs/promises';
import type { Language, Words } from '../engine/words';
import { quotedSheet } from '../host/grid/address';
import { isFileRefusal } from '../host/file/refusal';
import { type Options, optionsFrom } from './options';
import { errorLines } from './errorLines';
import { type Recalculated, recalculate } from './recalculate';
import { csvRead } from './csvRead';
import { readSheets, type SheetsRead } from './readSheets';
import { cannotRead, cannotWrite, errorsFound, help, leftAlone, summary, words } from './words';
import { type Given, workbookFrom } from './workbookFrom';
import { written } from './written';

export interface Output {
  readonly language: Language;
  print(line: string): void;
  complain(line: string): void;
}

/** The whole command; answers with its exit code. */
export async function command(typed: readonly string[], output: Output): Promise<number> {
  const options = optionsFrom(typed);
  if (options === null) return said(output.print(help[output.language]), 0);
  if ('en' in options) return said(output.complain(`${options[output.language]} ${words.seeHelp[output.language]}`), 2);
  const bytes = await readFile(options.input).catch(() => null);
  if (!bytes) return said(output.complain(cannotRead(options.input)[output.language]), 3);
  const started = Date.now();
  try {
    const given = await workbookFrom(new Uint8Array(bytes), options.input);
    if (given.csv && options.output && !/\.xlsx$/i.test(options.output))
      return said(output.complain(words.csvBecomesBook[output.language]), 2);
    if (options.read) return await toldAs(await readSheets(given.bytes, options.asOf, output.language), output);
    const result = await recalculate(given.bytes, options.asOf);
    return 'en' in result
      ? said(output.complain(result[output.language]), 2)
      : await report(options, given, result, ((Date.now() - started) / 1000).toFixed(1), output);
  } catch (thrown) {
    const why: Words = isFileRefusal(thrown) ? thrown.words : words.notCalculated;
    return said(
      output.complain(`${options.input}: ${why[output.language]}. ${words.nothingWritten[output.language]}`),
      3,
    );
  }
}

async function report(
  { input, output: file, json }: Options,
  { csv }: Given,
  { bytes, formulas, dependents, left }: Recalculated,
  seconds: string,
  output: Output,
): Promise<number> {
  if (file && !(await written(file, bytes))) return said(output.complain(cannotWrite(file)[output.language]), 3);
  const errors = formulas.flatMap((formula) => formula.errors);
  if (csv && !json) output.print(csvRead(input, csv)[output.language]);
  if (json)
    output.print(
      JSON.stringify({ ...(csv && { csv: { ...csv, workbook: undefined } }), formulas, dependents, left }, null, 2),
    );
  else output.print(summary(formulas.length, dependents, seconds)[output.language]);
  if (errors.length > 0) output.complain(errorsFound(errors.length)[output.language]);
  formulas.flatMap(errorLines).forEach((line) => output.complain(line));
  if (left.length > 0) output.complain(leftAlone(left.length)[output.language]);
  left.forEach(({ sheet, cell }) => output.complain(`  ${quotedSheet(sheet)}!${cell}`));
  return errors.length + left.length === 0 ? 0 : 1;
}

/** Sentence by sentence, sheet by sheet. */
function toldAs({ lines, settled }: SheetsRead, output: Output): number {
  lines.forEach((text) => output.print(text));
  return settled ? 0 : 1;
}

function said(_: void, code: number): number {
  return code;
}
