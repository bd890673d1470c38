import { COLUMNS, ROWS, columnLetters } from './address';

/**
 * A formula as seen from its cell, so that `=A1*2` in B1 and `=A2*2` in B2 read the same; and a formula moved to another cell.
 * Text in quotes, structured references and names are left as they are.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\])|(?<![\p{L}\p{N}_.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])/gu;

export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(token, (...found) => {
    const [all, c$, letters, r$, digits, c1$, first, c2$, last, r1$, top, r2$, bottom] = found as string[];
    const side = ($: string | undefined, index: number, at: number, kind: string) =>
      $ ? `${kind}${index}` : `${kind}[${index - at}]`;
    if (letters) return side(r$, Number(digits), row, 'R') + side(c$, columnIndex(letters), column, 'C');
    if (first) return `${side(c1$, columnIndex(first), column, 'C')}:${side(c2$, columnIndex(last!), column, 'C')}`;
    if (top) return `${side(r1$, Number(top), row, 'R')}:${side(r2$, Number(bottom), row, 'R')}`;
    return all!;
  });
}

/** As copying a cell moves its formula: what is not fixed with `$` moves along; what falls off the sheet becomes #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (...found) => {
    const [all, c$, letters, r$, digits, c1$, first, c2$, last, r1$, top, r2$, bottom] = found as string[];
    const column = ($: string | undefined, name: string) =>
      $ ? `$${name}` : lettersOrNull(columnIndex(name) + columns);
    const row = ($: string | undefined, number: string) => ($ ? `$${number}` : numberOrNull(Number(number) + rows));
    const parts = letters
      ? [column(c$, letters), row(r$, digits!)]
      : first
        ? [column(c1$, first), ':', column(c2$, last!)]
        : top
          ? [row(r1$, top), ':', row(r2$, bottom!)]
          : [all!];
    return parts.includes(null) ? '#REF!' : parts.join('');
  });
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOrNull(column: number): string | null {
  return column >= 0 && column < COLUMNS ? columnLetters(column) : null;
}

function numberOrNull(row: number): string | null {
  return row >= 1 && row <= ROWS ? String(row) : null;
}
