import type { Language } from '../../../engine/words';
import { placeOf } from '../../../functions/layout';
import { lossDistributionLayout, lossLines } from '../../../functions/layouts/lossDistribution';
import { distribution, workings } from './lossLayout';

/** A figure of the spilled distribution, found by the name of its line in either language: the answer's is that of the headings, which may change. `level`: what holds it, a number or a cell. */
export function lossCell(
  line: keyof typeof lossLines,
  column: 'without' | 'retained',
  language: Language,
  level: number | string = 0,
): string {
  const names = down(distribution.first);
  const found = inOrder(language).map((one) => `MATCH(${named(lossLines[line].words[one], level)},${names},0)`);
  const { letters } = distribution.columns[placeOf(lossDistributionLayout, column)]!;
  return `INDEX(${down(letters)},IFERROR(${found.join(',')}))`;
}

function down(letters: string): string {
  return `$${letters}$${workings.top}:$${letters}$${workings.bottom}`;
}

function inOrder(language: Language): readonly Language[] {
  return language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
}

/** The name as the function prints it: a level as a percentage, with a point wherever Excel is at home. */
function named(words: string, level: number | string): string {
  const percentage = `"&SUBSTITUTE(ROUND(100*${level},10),",",".")&"%`;
  return `"${words.replace('{level}', percentage)}"`.replace(/&""$/, '');
}
