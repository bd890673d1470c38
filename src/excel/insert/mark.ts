/**
 * A few signs by which a cell of an inserted sheet is recognised: two contents with the same mark were typed alike. What Excel itself rewrites when
 * sheets are renamed or rows inserted (references, names of sheets and tables, the @ that it adds) makes no difference.
 */
export function markOf(content: unknown): string {
  const text = String(content);
  return hashed(text.startsWith('=') ? withoutReferences(text) : text);
}

function withoutReferences(formula: string): string {
  return formula
    .replaceAll('#REF!', '')
    .replace(/'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_. ]*!/gu, '')
    .replace(
      /\$?\b[A-Za-z]{1,3}\$?\d+\b#?(?::\$?[A-Za-z]{1,3}\$?\d+)?|\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]|@|_xl(?:fn|udf)[._]/g,
      '',
    )
    .replace(/\s+/g, '');
}

/** FNV-1a of 32 bits: short, and enough to tell a cell from what a person types over it. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
