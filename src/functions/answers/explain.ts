import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Cells } from '../../workbook/values/cells';
import { isBlank, shown } from '../../workbook/values/odd';
import { readYesNo } from '../../workbook/values/yesNo';
import { loaders } from '../catalogue/loaders';
import type { Answer, Call, Definition } from '../definition';
import { askedOf } from '../explain/asked';
import { cellAt, columnAsked, notThere } from '../explain/cell';
import { explained } from '../explain/explained';
import type { Line } from '../explain/line';
import { rowAsked } from '../explain/rowAsked';
import { whoseIn } from '../explain/whose';
import { explainLayout } from '../layouts/explain';
import { printer } from '../printer';

interface Given {
  readonly function: unknown;
  readonly row: unknown;
  readonly column: unknown;
  readonly changes: unknown;
  readonly args: readonly (Cells | null)[];
}

/** One figure of another function's answer, line by line. */
export async function answerExplain(given: Given, { language, date1904 }: Call): Promise<Answer> {
  const definition = await functionNamed(given.function);
  const asked = await askedOf(definition, given.args, { date1904, language });
  const whoseIs = whoseIn(asked);
  const { row, others } = rowAsked(asked, whoseIs, given.row);
  const cell = cellAt(asked.answer, definition, row, columnAsked(asked.answer, definition, row, given.column));
  const lines = await explained(asked, cell, wantsChanges(given.changes));
  return printed(others > 0 ? [lines[0]!, severalRows(row, others), ...lines.slice(1)] : lines, language);
}

async function functionNamed(asked: unknown): Promise<Definition> {
  const name = shown(asked).replace(/^=/, '').replace(/^.*\./, '').replace(/\(.*$/, '').trim().toUpperCase();
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load) return load();
  throw notThere('function', asked, {
    en: 'the name of a function of Coversheet in quotation marks, such as "INDEMNITY"; EXPLAIN itself is not explained',
    zh: '带引号的 Coversheet 函数名，如 "INDEMNITY"（EXPLAIN 本身除外）',
  });
}

function wantsChanges(asked: unknown): boolean {
  if (isBlank(asked)) return true;
  const answer = readYesNo(asked);
  if (answer instanceof Problem) throw new Problem({ ...answer.parts, field: { en: 'changes', zh: '改动 changes' } });
  return answer;
}

function severalRows(row: number, others: number): Line {
  return {
    kind: 'note',
    says: {
      en: `${others} more rows go by this name; this is row ${row + 1} of the answer: give the number of a row for another`,
      zh: `另有 ${others} 行同名，此处为结果的第 ${row + 1} 行：如需其他行，请改填行号`,
    },
  };
}

function printed(lines: readonly Line[], language: Language): Answer {
  const print = printer(explainLayout, language);
  return print.answer(
    lines.map(({ kind, says, figure = null, after = null, unit = null, place }) =>
      print.row({
        kind,
        says,
        figure,
        after,
        unit,
        argument: place?.argument ?? null,
        row: place?.row ?? null,
        column: place?.column ?? null,
      }),
    ),
  );
}
