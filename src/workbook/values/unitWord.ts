/** A unit of amounts as Chinese ledgers call it: 10,000 is 万. */
export function unitWord(unit: number): string {
  return words.get(unit) ?? ` ${unit.toLocaleString('en')} `;
}

const words: ReadonlyMap<number, string> = new Map([
  [100, '百'],
  [1_000, '千'],
  [10_000, '万'],
  [1_000_000, '百万'],
  [10_000_000, '千万'],
  [100_000_000, '亿'],
]);
