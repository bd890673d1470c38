/** `[@Amount]` ⇄ `[[#This Row],[Amount]]`: a cell of the same row of a table, as typed and as stored. */
export function thisRowToFile(bracket: string): string {
  if (!bracket.startsWith('[@')) return bracket;
  const columns = bracket.slice(2, -1);
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

export function thisRowFromFile(bracket: string): string {
  if (/^\[#This Row\]$/i.test(bracket)) return '[@]';
  const columns = /^\[\[#This Row\],\s*(\[[^]*\])\]$/i.exec(bracket)?.[1];
  if (columns === undefined) return bracket;
  const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return plain === undefined ? `[@${columns}]` : `[@${plain}]`;
}
