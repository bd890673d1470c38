/** What stands between the cells of a line: a tab, a semicolon, a comma or a bar. */
type Separator = (typeof candidates)[number];

const candidates = ['\t', ';', ',', '|'] as const;

/**
 * The one that cuts most lines into the same number of cells; lines above the table may have another. A comma between two digits
 * may belong to a number, so it counts only where nothing else separates. Null where every line is one cell.
 */
export function separatorOf(text: string): Separator | null {
  const lines = countsIn(text.slice(0, LOOKED_AT));
  const scores = candidates.map((separator) => score(lines.map((line) => line[separator])));
  const best = scores.indexOf(Math.max(...scores));
  if (scores[best]! > 0) return candidates[best]!;
  return lines.some(({ inNumbers }) => inNumbers > 0) ? ',' : null;
}

const LOOKED_AT = 1 << 17;

type Counts = Record<Separator | 'inNumbers', number>;

/** How often each stands in each line, outside quotes. */
function countsIn(text: string): readonly Counts[] {
  const lines: Counts[] = [];
  let line = none();
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = at === 0 || '\n\t;,|'.includes(text[at - 1]!);
    else if (sign === '\n') {
      lines.push(line);
      line = none();
    } else if (sign === ',' && isDigit(text[at - 1]) && isDigit(text[at + 1])) line.inNumbers++;
    else if (isSeparator(sign) && !(sign === '\t' && isOther(text[at + 1]))) line[sign]++;
  }
  return [...lines, line];
}

function none(): Counts {
  return { '\t': 0, ';': 0, ',': 0, '|': 0, inNumbers: 0 };
}

function isSeparator(sign: string): sign is Separator {
  return (candidates as readonly string[]).includes(sign);
}

/** A tab before another separator ends a text that Excel is not to take for a number, as Chinese shops export them: it separates nothing. */
function isOther(sign: string | undefined): boolean {
  return sign !== undefined && sign !== '\t' && isSeparator(sign);
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}

/** Lines that agree, times the cuts in each. */
function score(counts: readonly number[]): number {
  const times = new Map<number, number>();
  counts.forEach((count) => times.set(count, (times.get(count) ?? 0) + 1));
  return Math.max(...[...times].map(([count, lines]) => count * lines));
}
