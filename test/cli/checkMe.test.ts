import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../../src/cli/customFunctions';
import { recalculate } from '../../src/cli/recalculate';
import { cellName } from '../../src/host/grid/address';
import type { Cell, Workbook } from '../../src/host/grid/document';
import { openFile } from '../../src/host/file/openFile';
import { saveFile } from '../../src/host/file/saveFile';
import { checkMe, checkMeFunctions } from '../../tools/checkMe/workbook';

jest.setTimeout(300_000);

const committed = (locale: string) => readFileSync(path.join(__dirname, `../../assets/check-me.${locale}.xlsx`));

/** The left part of every sheet but the overview: what, printed, ours, difference, tolerance, agrees, source. */
function comparisons({ sheets }: Workbook): readonly (readonly (Cell | undefined)[])[] {
  return sheets.slice(1).flatMap(({ name, cells }) =>
    cells
      .slice(6)
      .filter((row) => row?.[1])
      .map((row) => [{ value: name }, ...row!.slice(0, 7)]),
  );
}

/** What is typed in a workbook and not typed likewise in another. */
function missing(one: Workbook, other: Workbook): readonly string[] {
  const typed = (cell: Cell | undefined) => cell?.formula ?? cell?.value ?? null;
  return one.sheets.flatMap(({ name, cells }, sheet) =>
    cells.flatMap((row, down) =>
      (row ?? []).flatMap((cell, across) => {
        const found = typed(other.sheets[sheet]?.cells[down]?.[across]);
        return typed(cell) === null || typed(cell) === found
          ? []
          : [`${name} ${cellName(down, across)}: ${String(typed(cell))}, found ${String(found)}`];
      }),
    ),
  );
}

describe.each([
  ['en', 'en'],
  ['zh', 'zh-CN'],
] as const)('the workbook that checks itself, in %s', (language, locale) => {
  test('is the one that the generator makes; if it is stale, run npm run check:me', async () => {
    expect(missing(checkMe(language), await openFile(committed(locale), functionNames))).toEqual([]);
  });

  test('calculated anew without a screen, every printed value comes out within its tolerance, and names its source', async () => {
    const outcome = await recalculate(await saveFile(checkMe(language), checkMeFunctions), null);
    if ('en' in outcome) throw new Error(outcome.en);
    expect(
      outcome.formulas.flatMap(({ sheet, formula, errors }) =>
        errors.map(({ cell, error, message }) => ({ sheet, formula, cell, error, message })),
      ),
    ).toEqual([]);
    expect(outcome.left).toEqual([]);
    const calculated = await openFile(outcome.bytes, functionNames);
    const rows = comparisons(calculated).map((row) => row.map((cell) => cell?.value));
    expect(rows.length).toBeGreaterThan(1_100);
    const apart = rows.filter(([, , printed, ours, difference, tolerance, agrees, source]) => {
      const within =
        typeof ours === 'number' && Math.abs(ours - (printed as number)) <= (tolerance as number) * (1 + 1e-9) + 1e-15;
      return (
        !within || typeof difference !== 'number' || agrees !== 'OK' || typeof source !== 'string' || source.length < 10
      );
    });
    expect(apart).toEqual([]);
    expect(calculated.sheets[0]!.cells.at(-1)![2]!.value).toBe('OK');
  });
});
