/** A mark by which people write that nothing is there: Excel's accounting format shows 0 as a dash, behind the sign of a currency where it has one. */
export function isDash(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    cell.length < 20 &&
    /^\s*(?:(?:[A-Z]{0,3}[$€£¥￥₹]|Rs\.?|zł)\s*)?[-‐‑‒–—―−]{1,3}\s*(?:[$€£¥￥₹]\s*)?$/.test(cell)
  );
}

/** A mark of nothing in words. It stands for a blank where a blank may stand; where a value is needed it is none. */
export function isWordForNothing(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 20 && words.has(cell.normalize('NFKC').trim().toLowerCase());
}

const words = new Set([
  'n/a',
  'na',
  'n.a.',
  '#',
  '/',
  '\\',
  '.',
  '*',
  'null',
  'nil',
  'none',
  'keine',
  'néant',
  '(blank)',
  '(空白)',
  '不适用',
  '空',
  '空白',
  '暂无',
  '未填',
  '无',
  '没有',
]);
