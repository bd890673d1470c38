import type { Language } from '../../engine/words';
import type { Cells } from '../values/cells';

/** The language of most headings in a range; English where none is told apart. A title above the headings does not count if a fuller row follows. */
export function languageOf(cells: Cells): Language {
  const texts = cells
    .slice(0, 10)
    .map((row) => row.filter((cell): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell)));
  const headings = texts.find((row) => row.length > 1) ?? texts.find((row) => row.length > 0) ?? [];
  const chinese = headings.filter((text) => /\p{Script=Han}/u.test(text)).length;
  return chinese * 2 > headings.length ? 'zh' : 'en';
}

/** Whether a range says anything in words; a number by itself has no language. */
export function hasWords(cells: Cells): boolean {
  return cells.slice(0, 10).some((row) => row.some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)));
}
