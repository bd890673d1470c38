import type { Language } from '../../engine/words';
import type { Line } from '../../functions/line';
import type { CellPlan } from '../port/sheetPlan';

/** Where an answer stands whose lines are named in its first column: the letters of what is told of them, and how far down it may reach. */
interface Told {
  readonly names: string;
  readonly told: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** A line of an answer in a cell of its own, above everything else on the sheet: `Verdict: buy. Worth its cost: …`; blank while the answer has none. The line is found by its name in either language. */
export function verdictCell({ words }: Line, { names, told, top, bottom }: Told, language: Language): CellPlan {
  const down = (letters: string) => `$${letters}$${top}:$${letters}$${bottom}`;
  const [one, other] = language === 'zh' ? [words.zh, words.en] : [words.en, words.zh];
  const row = `IFERROR(MATCH("${one}",${down(names)},0),MATCH("${other}",${down(names)},0))`;
  const colon = language === 'zh' ? '：' : ': ';
  const parts = told.map((letters) => `INDEX(${down(letters)},${row})&""`);
  const stop = language === 'zh' ? '。' : '. ';
  return { formula: `=IFERROR("${words[language]}${colon}"&${parts.join(`&"${stop}"&`)},"")` };
}
