/** A mark by which people write that nothing is there: Excel's accounting format shows 0 as a dash. */
export function isDash(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 20 && /^\s*[-‐‑‒–—―−]{1,3}\s*$/.test(cell);
}
