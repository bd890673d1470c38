import { signatures } from '../../functions/catalogue/signatures';

/** A formula that is one call of ours and nothing else: the function, and its arguments as they are written. */
interface WrittenCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** null where the formula is something else, or more than the one call. Excel may write a namespace before the name. */
export function callIn(formula: string): WrittenCall | null {
  const [, name = '', inside = ''] = /^=\s*(?:[\w.]*[._])?([A-Z]+)\s*\(([\s\S]*)\)\s*$/i.exec(formula) ?? [];
  const known = name.toUpperCase();
  if (!Object.hasOwn(signatures, known)) return null;
  const args = parted(inside);
  return args && { name: known, args: args.map((text) => text.trim()) };
}

/** Arguments between commas of the outermost level; null where a bracket closes the call before its end. */
function parted(text: string): readonly string[] | null {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g)) {
    if ('([{'.includes(piece)) depth++;
    if (')]}'.includes(piece)) depth--;
    if (depth < 0) return null;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
