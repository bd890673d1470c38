import { signatures } from '../../functions/catalogue/signatures';

const names = Object.keys(signatures).join('|');

/** Our function's name where it is called, however the file spelled it: Excel puts `_xldudf_` before the name of a function that it did not find. */
const call = new RegExp(`(?<![\\w.])((?:_xldudf_|_xlfn\\.)*)(${names})(?=\\s*\\()`, 'gi');

/** A formula that reads somebody's spill, `B5#`; frozen together with ours, because a frozen rectangle spills no more. */
const spillOperator = /(?<![\w"'#.])\$?[A-Za-z]{1,3}\$?\d+#/;

export function callsOurs(formula: string): boolean {
  return withoutTexts(formula).search(call) >= 0;
}

/** Whether a formula reads the day that the workbook calls AsOf. */
export function namesDay(formula: string): boolean {
  return /(?<![\w.!'])AsOf(?![\w.(!])/i.test(withoutTexts(formula));
}

export function readsSpill(formula: string): boolean {
  return spillOperator.test(withoutTexts(formula));
}

/** Ours, and those that read a spill, where there is one of ours: what a freeze takes, and what the pane counts. */
export function takenByFreeze(formula: string): boolean {
  return callsOurs(formula) || readsSpill(formula);
}

/** Whether a formula asks other programs (`cmd|'/c calc'!A1`) or the network, or leads there: a thaw of somebody else's workbook must not begin that. */
export function reachesOut(formula: string): boolean {
  return /(?<![\w.])(WEBSERVICE|HYPERLINK|IMAGE|RTD|CALL|REGISTER\.ID|EXEC|STOCKHISTORY|CUBE[A-Z]+)\s*\(|\|[^|!]+!/i.test(
    withoutTexts(formula),
  );
}

/** As the user would type it. */
export function retyped(formula: string): string {
  return formula.replace(call, '$2');
}

/** What stands between quotation marks calls nothing. */
function withoutTexts(formula: string): string {
  return formula.startsWith('=') ? formula.replace(/"(?:[^"]|"")*"/g, '""') : '';
}
