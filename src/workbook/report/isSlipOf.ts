/** Whether a text differs from another by a slip or two of the fingers: a letter too many, too few, wrong or in the wrong place. */
export function isSlipOf(typed: string, meant: string): boolean {
  const most = meant.length < 6 ? 1 : 2;
  if (Math.abs(typed.length - meant.length) > most || meant.length < 4) return false;
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let at = 1; at <= meant.length; at++) {
      const changed = above[at - 1]! + (typed[row - 1] === meant[at - 1] ? 0 : 1);
      line.push(Math.min(changed, above[at]! + 1, line[at - 1]! + 1));
    }
    above = line;
  }
  return above[meant.length]! <= most;
}
